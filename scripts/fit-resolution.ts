/**
 * Fits the weights of resolution (src/reading/resolution-weights.ts) on labelled articles:
 *   npx tsx scripts/fit-resolution.ts LINKED.jsonl.gz… --pack=FOLDER [--names=MARKED.jsonl.gz… --names-pack=FOLDER]
 *       [--write | --out=FILE.json] [--folds=4] [--penalty=1]
 * LINKED: articles with linked names, read with the pack in FOLDER (entities and others). MARKED: sentences with marked names that
 * nobody linked, read with the starter's facts and a pack: they teach when a name of a pack is no name where it stands.
 * Maximum likelihood with an L2 penalty; several right answers (anything that is no person and no organisation, or nobody) are
 * added up. Deterministic. Without --write it prints cross-validated figures only: a document is scored by weights that were
 * fitted on other documents.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { openPacks } from '../src/cli/open-packs.ts';
import { readingTools } from '../src/cli/reading-tools.ts';
import { loadStarter } from '../src/cli/starter.ts';
import { starterPackFile } from '../src/cli/starter-file.ts';
import { languageOf } from '../src/languages/all.ts';
import { en } from '../src/languages/en.ts';
import type { Lexicon } from '../src/model/lexicon.ts';
import { type Case, type Option, probabilities, withCompany } from '../src/reading/resolve.ts';
import { type Survey, survey } from '../src/reading/survey.ts';
import { tagNames } from '../src/reading/tagger/tag.ts';
import { tokenize } from '../src/reading/tokens.ts';
import type { Weights } from '../src/reading/weights.ts';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string | null;
  readonly kind: string;
  readonly optional?: boolean;
  readonly unresolved?: boolean;
}
interface GoldDocument {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly evaluate?: readonly [number, number];
  readonly mentions: readonly GoldMention[];
}
/** One stretch of a document: which options are right. Empty: it does not count. */
interface Sample {
  readonly one: Case;
  readonly right: readonly boolean[];
  readonly document: number;
}

const PENALTY = Number(process.argv.find(a => a.startsWith('--penalty='))?.slice(10) ?? 1);
const ROUNDS = 150;

const lines = (path: string): string[] => {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter(line => line.trim() !== '');
};

const files = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const flag = (name: string): string | undefined =>
  process.argv.find(argument => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = flag('pack');
if (files.length === 0 || folder === undefined) {
  console.error(
    'usage: npx tsx scripts/fit-resolution.ts GOLD.jsonl[.gz]… --pack=FOLDER [--write] [--folds=4]',
  );
  process.exit(2);
}

const tools = readingTools();
const starter = new Set<string>();
const surveys: Survey[] = [];
const labels: (readonly (readonly boolean[])[])[] = [];

async function take(file: string, lexicon: Lexicon, right: typeof rightOptions): Promise<void> {
  for (const line of lines(file)) {
    const document = JSON.parse(line) as GoldDocument;
    const language = languageOf(document.language) ?? en;
    const tokenized = tokenize(document.text, language);
    const model = (await tools.tagger?.(language.tagger ?? 'latin')) ?? null;
    const tagged = model === null ? null : tagNames(tokenized, model, language.tag);
    const found = await survey(tokenized, language, null, lexicon, tagged);
    if (found.cases.length === 0) continue;
    surveys.push(found);
    labels.push(found.cases.map(one => right(one, found, document)));
  }
}

const linkingLexicon = await openPacks([folder, `${folder}/others.jsonl.gz`]);
for (const file of files) await take(file, linkingLexicon, rightOptions);
const names = process.argv
  .filter(argument => argument.startsWith('--names='))
  .map(argument => argument.slice(8));
if (names.length > 0) {
  for (const { id } of loadStarter(new URL('../src/starter', import.meta.url).pathname).entities)
    starter.add(id);
  const world = flag('names-pack');
  const lexicon = await openPacks([await starterPackFile(), ...(world === undefined ? [] : [world])]);
  for (const file of names) await take(file, lexicon, rightKinds);
}

/**
 * Of texts whose names are marked but not linked: a marked name is right with any candidate of its kind, if the name is one that is rarely
 * shared (a body's, or a person's in full); what is no name is nobody's.
 */
function rightKinds(one: Case, found: Survey, document: GoldDocument): readonly boolean[] {
  const { start, end } = one.found;
  const overlapping = document.mentions.filter(mention => mention.start < end && mention.end > start);
  const gold = overlapping.find(mention => mention.start === start && mention.end === end);
  if (gold?.optional === true) return [];
  // Parts of compounds and of longer names are marked in no set, and yet are names.
  const inCompound = /[-‐]/u.test(document.text.charAt(end)) || /[-‐]/u.test(document.text.charAt(start - 1));
  if (gold === undefined && (inCompound || overlapping.length > 0)) return [];
  const kindOf = (option: Option): string =>
    option.ref === null ? 'other' : (found.profiles.get(option.ref)?.entity.kind ?? 'other');
  // The starter's bodies are names to us where the sets' rules say "the government".
  const own = (option: Option): boolean => starter.has(found.profiles.get(option.ref ?? -1)?.entity.id ?? '');
  const common = found.page.language.names.notNames.has(one.found.text.toLowerCase());
  if (gold === undefined && !common && one.options.some(own)) return [];
  if (gold === undefined) return one.options.map(option => kindOf(option) === 'other');
  const right = one.options.map(option => kindOf(option) === gold.kind);
  const shared = gold.kind === 'person' && one.words.length < 2;
  return shared || !right.includes(true) ? [] : right;
}

function rightOptions(one: Case, found: Survey, document: GoldDocument): readonly boolean[] {
  const { start, end } = one.found;
  const [from, to] = document.evaluate ?? [0, document.text.length];
  if (start < from || end > to) return [];
  const gold = document.mentions.find(mention => mention.start === start && mention.end === end);
  if (gold?.unresolved === true) return [];
  const kind = (option: Option): string =>
    option.ref === null ? 'other' : (found.profiles.get(option.ref)?.entity.kind ?? 'other');
  const id = (option: Option): string | undefined =>
    option.ref === null ? undefined : found.profiles.get(option.ref)?.entity.id;
  const shown = gold?.entity != null && gold.kind !== 'other';
  if (gold?.optional === true && shown) return [];
  const right = one.options.map(option => shown && id(option) === gold.entity);
  // Nobody, and whatever is not shown, are one answer.
  return right.includes(true) ? right : one.options.map(option => kind(option) === 'other');
}

function fitWeights(samples: readonly Sample[]): Weights {
  const names = [
    ...new Set(samples.flatMap(sample => sample.one.options.flatMap(option => Object.keys(option.features)))),
  ].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = samples.map(sample =>
    sample.one.options.map(option =>
      Object.entries(option.features).map(([name, value]) => [index.get(name) ?? 0, value] as const),
    ),
  );
  const w = new Float64Array(names.length);
  const m = new Float64Array(names.length);
  const v = new Float64Array(names.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = w.map(x => PENALTY * x);
    rows.forEach((options, s) => {
      const right = samples[s]?.right ?? [];
      const scores = options.map(option => option.reduce((sum, [i, x]) => sum + (w[i] ?? 0) * x, 0));
      const top = Math.max(...scores);
      const e = scores.map(score => Math.exp(score - top));
      const all = e.reduce((a, b) => a + b, 0);
      const good = e.reduce((a, b, k) => a + (right[k] === true ? b : 0), 0) || 1e-12;
      options.forEach((option, k) => {
        const p = (e[k] ?? 0) / all;
        const q = right[k] === true ? (e[k] ?? 0) / good : 0;
        for (const [i, x] of option) gradient[i] = (gradient[i] ?? 0) + (p - q) * x;
      });
    });
    for (let i = 0; i < w.length; i++) {
      const g = gradient[i] ?? 0;
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * g;
      v[i] = 0.99 * (v[i] ?? 0) + 0.01 * g * g;
      const step = (m[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((v[i] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      w[i] = (w[i] ?? 0) - 0.1 * (1 - round / (ROUNDS + 1)) * step;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round((w[i] ?? 0) * 1000) / 1000]));
}

const samplesOf = (documents: readonly number[], cases: (d: number) => readonly Case[]): Sample[] =>
  documents.flatMap(d =>
    cases(d).flatMap((one, i): Sample[] => {
      const right = labels[d]?.[i] ?? [];
      return right.length === 0 || !right.includes(true) ? [] : [{ one, right, document: d }];
    }),
  );

const alone = (d: number): readonly Case[] => surveys[d]?.cases ?? [];
const together = (d: number, weights: Weights): readonly Case[] => {
  const one = surveys[d];
  if (one === undefined) return [];
  return withCompany(
    one.cases,
    one.cases.map(c => probabilities(c.options, weights)),
    one.profiles,
    one.strangers,
  );
};

function fitBoth(documents: readonly number[]): { alone: Weights; together: Weights } {
  const first = fitWeights(samplesOf(documents, alone));
  return { alone: first, together: fitWeights(samplesOf(documents, d => together(d, first))) };
}

const everything = surveys.map((_, d) => d);
const folds = Number(flag('folds') ?? 4);
const table = Array.from({ length: 10 }, () => ({ n: 0, right: 0 }));
const result = { shown: 0, right: 0, asked: 0, firstRight: 0 };
for (let fold = 0; fold < (folds > 1 ? folds : 0); fold++) {
  const weights = fitBoth(everything.filter(d => d % folds !== fold));
  for (const { one, right } of samplesOf(
    everything.filter(d => d % folds === fold),
    d => together(d, weights.alone),
  )) {
    const p = probabilities(one.options, weights.together);
    const best = p.indexOf(Math.max(...p));
    const person = (k: number): boolean => right[k] === true && !right[one.options.length - 1];
    if (right.some((_, k) => person(k))) result.asked++;
    // A shown option is one that carries a person's or an organisation's features.
    const f = one.options[best]?.features ?? {};
    if (f.person !== 1 && f.organisation !== 1) continue;
    result.shown++;
    const row = table[Math.min(9, Math.floor((p[best] ?? 0) * 10))];
    if (row !== undefined) row.n++;
    if (right[best] !== true) continue;
    result.right++;
    if (row !== undefined) row.right++;
  }
}
if (folds > 1) console.log(`cross-validated over ${folds} parts, of stretches looked at:`);
const precision = result.right / result.shown;
const recall = result.right / result.asked;
console.log(
  `  P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`,
);
console.log('  confidence  marks  right');
table.forEach((row, i) => {
  if (row.n > 0)
    console.log(
      `  ${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}  ${String(row.n).padStart(6)}  ${(row.right / row.n).toFixed(3)}`,
    );
});

const out = flag('out');
if (out !== undefined) writeFileSync(out, JSON.stringify(fitBoth(everything)));

if (process.argv.includes('--write')) {
  const weights = fitBoth(everything);
  const json = (table: Weights): string =>
    JSON.stringify(table, null, 2)
      .replace(/"([a-zA-Z]+)":/gu, '$1:')
      .replace(/"/gu, "'");
  writeFileSync(
    new URL('../src/reading/resolution-weights.ts', import.meta.url),
    `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted, not meant\n/** Made by scripts/fit-resolution.ts; do not edit. Natural logarithms of odds. */\nimport type { Model } from './resolve.ts';\n\nexport const RESOLUTION: Model = {\n  alone: ${json(weights.alone)},\n  together: ${json(weights.together)},\n};\n`,
  );
}
