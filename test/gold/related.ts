/**
 * Related articles on the newspapers' pages of ../shared/pages: which of the other pages does `chooseRelated` put first, beside plain BM25
 * over the whole texts and beside counting shared entities only? Labels in related.jsonl are ours, made from headlines and texts: 2 the
 * same story, 1 the same affair; every pair not in it counts as not related.   npm run gold -- related [--split] [--show=N]
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readJsonLines } from '../../scripts/json-lines.ts';
import type { Here } from '../../src/archive/here.ts';
import { type Candidate, chooseRelated, WEIGHTS, type Weights } from '../../src/archive/related.ts';
import { printOf, termsOf, wordsOf } from '../../src/archive/words.ts';
import { byWeight } from '../../src/background/archive/kept.ts';
import { openPacks } from '../../src/cli/open-packs.ts';
import { readingTools } from '../../src/cli/reading-tools.ts';
import { starterPackFile } from '../../src/cli/starter-file.ts';
import type { SourceDocument } from '../../src/model/reading.ts';
import { read } from '../../src/reading/read.ts';
import { documentIn, type ListedPage, listedPages, PAGES } from './shared-pages.ts';

const WORLD = fileURLToPath(new URL('../../../shared/packs/world', import.meta.url));
const { values } = parseArgs({
  options: { split: { type: 'boolean', default: false }, show: { type: 'string', default: '0' } },
});
if (!existsSync(PAGES)) {
  console.log('related: ../shared/pages is not here; nothing measured.');
  process.exit(0);
}

interface Page extends Candidate {
  readonly file: string;
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
}

/** `null`: nothing was found in the page. */
function articleIn(page: ListedPage): SourceDocument | null {
  try {
    return documentIn(page);
  } catch {
    return null;
  }
}

const lexicon = await openPacks([await starterPackFile(), ...(existsSync(WORLD) ? [WORLD] : [])]);
const pages: Page[] = [];
for (const page of listedPages()) {
  const { file, url } = page;
  if (!file.startsWith('fundus/')) continue;
  const document = articleIn(page);
  if (document === null) continue;
  const reading = await read(document, lexicon, readingTools());
  const words = new Map<string, number>();
  for (const word of wordsOf(reading.text)) words.set(word, (words.get(word) ?? 0) + 1);
  pages.push({
    file,
    url: url ?? '',
    title: document.title ?? '',
    ...(reading.published === null ? {} : { date: reading.published }),
    language: reading.language,
    mentions: byWeight(reading),
    terms: termsOf(document.title ?? '', reading.text),
    print: printOf(reading.text),
    words,
    length: [...words.values()].reduce((sum, count) => sum + count, 0),
  });
}
const labels = new Map(
  readJsonLines<{ page: string; related: Record<string, number> }>(
    fileURLToPath(new URL('related.jsonl', import.meta.url)),
  ).map(({ page, related }) => [page, related] as const),
);

type Ranker = (page: Page) => readonly string[];
const others = (page: Page): Page[] => pages.filter(other => other !== page);
const top = (page: Page, score: (other: Page) => number): readonly string[] =>
  others(page)
    .map(other => ({ file: other.file, score: score(other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ file }) => file);

const having = new Map<string, number>();
for (const { words } of pages) for (const word of words.keys()) having.set(word, (having.get(word) ?? 0) + 1);
const mean = pages.reduce((sum, { length }) => sum + length, 0) / pages.length;
/** Robertson and Zaragoza 2009, k1 1.2, b 0.75; the whole page is the query. */
const bm25: Ranker = page =>
  top(page, other => {
    let score = 0;
    for (const word of page.words.keys()) {
      const tf = other.words.get(word) ?? 0;
      if (tf === 0) continue;
      const df = having.get(word) ?? 0;
      const idf = Math.log(1 + (pages.length - df + 0.5) / (df + 0.5));
      score += (idf * tf * 2.2) / (tf + 1.2 * (0.25 + (0.75 * other.length) / mean));
    }
    return score;
  });
const sharedOnly: Ranker = page => {
  const own = new Set(page.mentions);
  return top(page, other => other.mentions.filter(id => own.has(id)).length);
};
const byname =
  (weights: Weights, withNames = false): Ranker =>
  page => {
    const { mentions, print, terms, title, url, date } = page;
    const here: Here = {
      url,
      title,
      published: date ?? null,
      context: mentions,
      entity: mentions[0] ?? '',
      terms: terms ?? [],
      print: print ?? [],
    };
    const names = new Set(mentions);
    const candidates = others(page).filter(other => !withNames || other.mentions.some(id => names.has(id)));
    return chooseRelated(
      candidates.map(record => ({ record, from: 'archive' as const })),
      here,
      5,
      null,
      weights,
    ).map(({ article }) => (article.record as Page).file);
  };

interface Scores {
  readonly precision: number;
  readonly possible: number;
  readonly gain: number;
}
/** Precision at 5, the most that the labels allow, and nDCG at 5. */
function score(rank: Ranker, asked: readonly Page[]): Scores {
  let precision = 0;
  let possible = 0;
  let gain = 0;
  for (const page of asked) {
    const related = labels.get(page.file) ?? {};
    const found = rank(page).map(file => related[file] ?? 0);
    const best = Object.values(related)
      .sort((a, b) => b - a)
      .slice(0, 5);
    const dcg = (grades: readonly number[]) =>
      grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
    precision += found.filter(grade => grade > 0).length / 5;
    possible += best.length / 5;
    gain += dcg(found) / dcg(best);
  }
  return {
    precision: precision / asked.length,
    possible: possible / asked.length,
    gain: gain / asked.length,
  };
}

const asked = pages.filter(({ file }) => labels.has(file));
console.log(
  `${asked.length} pages with related ones among ${pages.length}; precision at 5, of the possible, nDCG at 5`,
);
const rows: readonly [string, Ranker][] = [
  ['plain BM25, whole texts', bm25],
  ['shared entities, counted', sharedOnly],
  ['Byname, names only', byname({ ...WEIGHTS, words: 0, time: 0 })],
  ['Byname, words only', byname({ ...WEIGHTS, names: 0, time: 0 })],
  ['Byname, names and words', byname({ ...WEIGHTS, time: 0 })],
  ['Byname', byname(WEIGHTS)],
  ['Byname, as on a card', byname(WEIGHTS, true)],
];
for (const [name, rank] of rows) {
  const { precision, possible, gain } = score(rank, asked);
  console.log(name.padEnd(28), precision.toFixed(3), (precision / possible).toFixed(3), gain.toFixed(3));
}
if (values.split) {
  const grid = [0.5, 1].flatMap(names =>
    [0, 0.5, 1, 2].flatMap(words =>
      [0, 0.1, 0.2, 0.4].flatMap(time => [20, 60, 180].map(half => ({ names, words, time, half }))),
    ),
  );
  const halves = [asked.filter((_, at) => at % 2 === 0), asked.filter((_, at) => at % 2 === 1)];
  for (const [at, half] of halves.entries()) {
    const best = grid
      .map(weights => ({ weights, gain: score(byname(weights), half).gain }))
      .sort((a, b) => b.gain - a.gain)[0];
    if (!best) continue;
    const other = score(byname(best.weights), halves[1 - at] ?? []);
    console.log(
      'best of one half',
      JSON.stringify(best.weights),
      best.gain.toFixed(3),
      'on the other',
      other.precision.toFixed(3),
      other.gain.toFixed(3),
      'as shipped there',
      score(byname(WEIGHTS), halves[1 - at] ?? []).gain.toFixed(3),
    );
  }
}
for (const page of asked.slice(0, Number(values.show))) {
  const related = labels.get(page.file) ?? {};
  console.log(`\n${page.file} ${page.title}`);
  for (const file of byname(WEIGHTS)(page))
    console.log('  ', related[file] ?? '-', file, pages.find(other => other.file === file)?.title);
}
