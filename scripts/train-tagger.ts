/**
 * Trains the tagger's weights: `tsx scripts/train-tagger.ts [OUTPUT] [--shared=../shared] [--name=value …]`.
 * Reads labelled text and lists of names from ../shared (which are not part of this repository) and the word lists of
 * scripts/tagger/words. Same data and options: same bytes.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedOfLanguage } from '../src/reading/tagger/evidence.ts';
import { ANY, LANGUAGE } from '../src/reading/tagger/feature-numbers.ts';
import { hashOfWord, mix } from '../src/reading/tagger/hash.ts';
import { BEGIN, kindOf, labelCount, labelOf, OUTSIDE, UNIT } from '../src/reading/tagger/labels.ts';
import { CYRILLIC_SEED } from '../src/reading/tagger/words.ts';
import { compose } from './tagger/compose.ts';
import { seeded, trainCrf } from './tagger/crf.ts';
import { EvidenceBuilder } from './tagger/evidence.ts';
import { contract, type GoldText, type LabelledText, label, labelPlaces, readGold } from './tagger/gold.ts';
import { readClasses, readPlaces } from './tagger/lists.ts';
import { readPieces } from './tagger/pieces.ts';
import { readPools } from './tagger/pools.ts';
import { renamed } from './tagger/renamed.ts';
import { readRussianNames } from './tagger/russian.ts';
import { readCities, readEntities } from './tagger/sources.ts';
import { lean, strongest } from './tagger/strongest.ts';
import { kindsOf, readUsage, type Usage } from './tagger/usage.ts';
import { writeModel } from './tagger/write-model.ts';
import { readWritten } from './tagger/written.ts';

const arguments_ = process.argv.slice(2);
const option = (name: string, otherwise: string) =>
  arguments_.find(a => a.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const number = (name: string, otherwise: number) => Number(option(name, String(otherwise)));
const shared = option('shared', '../shared');
const output = arguments_.find(a => !a.startsWith('--')) ?? 'src/reading/tagger/weights/latin.bin';
const kinds = option('kinds', 'person,organisation').split(',');
const L = labelCount(kinds.length);

/** Combinations of levels that the weights' file has room for, besides none. */
const MOST_COMBINATIONS = 255;

/** What the constants of languages are moved by: against all names, and for people. Chosen on every other sentence of the sets (weights/README.md). */
const CAUTIONS = 'de:0.6,fr:0.5,es:0.9,it:0.7,nl:0.6,pt:0.8,pl:1,ru:0.4,en:0.1';
const LEANS = 'es:0.2,it:0.5,ru:0.7,nl:0.2,en:0.3';

/** `fr:0.9,ru:0.7`. */
function amounts(list: string): [language: string, amount: number][] {
  return list
    .split(',')
    .filter(Boolean)
    .map(entry => {
      const [language = '', amount = '0'] = entry.split(':');
      return [language, Number(amount)];
    });
}

const misfits = { count: 0 };
const texts: LabelledText[] = [];
const labelled: GoldText[] = [];
for (const set of option('sets', 'de-germeval,en-uner,pt-uner').split(',')) {
  const gold = readGold(join(shared, 'gold', `ner-${set}-train.jsonl.gz`));
  // Web text writes some names without capitals; learning that costs more than it gives.
  const usable = gold.filter(
    g => !g.mentions.some(m => g.language === 'en' && /^\p{Ll}/u.test(g.text.slice(m.start))),
  );
  // --hold=N: every Nth German text is kept back to choose between variants by.
  const hold = set === 'de-germeval' ? number('hold', 0) : 0;
  const kept = usable
    .filter((_, i) => hold === 0 || i % hold !== 0)
    .map(g => (g.language === 'pt' ? contract(g) : g));
  labelled.push(...kept);
  texts.push(...kept.map(g => label(g, kinds, misfits)));
}
// Sentences of our own, for what the labelled texts lack.
const own = option('own', 'de,en,fr,es,it,nl,pl,pt,ru').split(',').filter(Boolean);
const written = own.flatMap(language =>
  readWritten(option('written', 'scripts/tagger/sentences/written'), language),
);
texts.push(...written.map(g => label(g, kinds, misfits)));
const places = readPlaces('scripts/tagger/words');
const placeKind = kinds.indexOf('place');
if (placeKind >= 0) for (const text of texts) labelPlaces(text, places, placeKind);
console.error(`${texts.length} texts, ${misfits.count} names off token borders`);

const classes = readClasses('scripts/tagger/words');
const packages = option('packages', 'packages/node_modules');
const script = new RegExp(option('script', "^[\\p{Script=Latin}\\p{Script=Cyrillic}'’-]{2,}$"), 'u');
const lists = new EvidenceBuilder();
lists.names(join(shared, 'fixtures/names'), script);
const cities = readCities(packages);
const entities = readEntities(join(shared, 'packs/world/entities.jsonl.gz'));
const russian = readRussianNames(join(packages, 'az/dicts'));
if (option('lists', 'words') === 'chinese') lists.chinese(packages);
else {
  lists.places(cities, packages, places);
  lists.entities(entities, script);
  lists.known('scripts/tagger/words/known.names');
  lists.russian(russian);
  lists.ordinary(packages, russian);
  lists.nouns(packages);
}

/** Hash of a word to its group and coarse group. */
const groups = new Map<number, number>();
if (option('words', '') !== '') {
  const learn = (hash: number, usage: Usage) => {
    if (!groups.has(hash)) groups.set(hash, usage.group | (usage.coarse << 8) | (kindsOf(usage) << 16));
  };
  const usages = readUsage(option('words', ''), packages, lists, entities);
  // The most frequent words: rarer ones are seen too seldom to say much, and weigh as much.
  for (const usage of usages.slice(0, number('judged', 150_000))) {
    lists.used(usage);
    lists.placesInRussian(usage);
  }
  for (const usage of usages.slice(0, number('grouped', 150_000))) {
    learn(hashOfWord(usage.word), usage);
    for (const stem of usage.cyrillic)
      if (stem.length > 2) learn(mix(hashOfWord(stem), CYRILLIC_SEED), usage);
  }
}
dropCommonWords();
// Beside the many sentences of our own the labelled ones count for more when they come again.
for (const [language, times] of amounts(option('again', 'de:2,en:1,pt:1'))) {
  const labelledAlready = texts.filter(text => text.language === language);
  for (let n = 0; n < times; n++) texts.push(...labelledAlready);
}
lists.simplify(MOST_COMBINATIONS);
console.error(`${classes.size} words with classes, ${lists.evidence.size} with evidence`);

const table = {
  classesOf: (hash: number) => classes.get(hash) ?? 0,
  evidenceOf: (hash: number) => lists.evidence.get(hash) ?? 0,
  groupOf: (hash: number) => groups.get(hash) ?? 0,
};

/** Names that the training texts mostly use as other words ("Die", "Jahr") are no sign of a name. */
function dropCommonWords(): void {
  const counts = new Map<number, { person: number; not: number }>();
  for (const { tokenized, labels } of texts)
    tokenized.tokens.forEach((token, i) => {
      // "clara" the adjective says nothing of Clara.
      if (!/^\p{Lu}/u.test(token.text) && !/^\p{Lo}/u.test(token.text)) return;
      const hash = hashOfWord(token.text);
      const count = counts.get(hash) ?? { person: 0, not: 0 };
      const known = labels[i] ?? OUTSIDE;
      if (known !== OUTSIDE && kindOf(known) === 0) count.person++;
      else if (known === OUTSIDE || kindOf(known) === placeKind) count.not++;
      counts.set(hash, count);
    });
  for (const [hash, { person, not }] of counts) if (not > 2 + 3 * person) lists.drop(hash);
}

const random = seeded(number('seed', 20261123));
const folder = join(shared, 'fixtures/names');
const known = (name: string) => (lists.evidence.get(hashOfWord(name)) ?? 0) !== 0;
const pools = readPools(folder, known, cities, entities, russian);
// Labelled sentences again with other names: COPIES of each, by language.
for (const entry of option('renamed', 'en:2').split(',').filter(Boolean)) {
  const [language = '', copies = '1'] = entry.split(':');
  const pool = pools.of(language);
  for (let n = 0; n < Number(copies); n++)
    for (const gold of labelled) {
      if (gold.language !== language) continue;
      const copy = renamed(gold, pool, pools.latin, random);
      if (copy !== null) texts.push(label(copy, kinds, misfits));
    }
}
for (const language of own) {
  const filled = compose('scripts/tagger/sentences', language, pools, number('times', 8), random);
  texts.push(...filled.map(g => label(g, kinds, misfits)));
}
console.error(`${texts.length} texts with our own, ${misfits.count} names off token borders`);

const { sentences, hashes, pairs } = readPieces(texts, table, number('rare', 1), line => console.error(line));

// Only now: while a sentence is learned from, its own names have to be as little known as those of a new page.
for (const text of written) lists.named(text);
lists.simplify(MOST_COMBINATIONS);

// Several times with other dropout and order, and the mean of all: what one run learned by chance the others did not.
const runsOfCrf = Array.from({ length: number('runs', 3) }, (_, run) =>
  trainCrf(sentences, hashes.length, L, {
    epochs: number('epochs', 8),
    alpha: number('alpha', 0.1),
    l1: number('l1', 0.3),
    l2: number('l2', 1),
    dropout: number('dropout', 0.4),
    scale: number('scale', 0.75),
    averaged: number('averaged', 3),
    random: seeded(number('seed', 20261123) + run),
    log: line => console.error(line),
  }),
);
const mean = (vectors: readonly Float64Array[]): Float64Array =>
  Float64Array.from(
    vectors[0] ?? [],
    (_, i) => vectors.reduce((sum, one) => sum + (one[i] ?? 0), 0) / vectors.length,
  );
const crf = {
  weights: mean(runsOfCrf.map(({ weights }) => weights)),
  transitions: mean(runsOfCrf.map(({ transitions }) => transitions)),
};

const constantOf = (language: string) => mix(LANGUAGE, seedOfLanguage(language));
const constants = new Set([mix(ANY, 0), ...texts.map(text => constantOf(text.language))]);
const room = Math.floor(number('slots', 163840) * 0.97);
const kept = strongest(hashes, crf.weights, L, room, constants, line => console.error(line));
// A constant in favour of "outside", on the feature that every token has: fewer names, and more of them right.
lean(kept, mix(ANY, 0), OUTSIDE, OUTSIDE, number('caution', 0));
// By language: sentences of our own, which most languages have nothing else than, are fuller of names than others, of bodies above all.
for (const [language, amount] of amounts(option('cautions', CAUTIONS)))
  lean(kept, constantOf(language), OUTSIDE, OUTSIDE, amount);
for (const [language, amount] of amounts(option('leans', LEANS)))
  lean(kept, constantOf(language), labelOf(0, BEGIN), labelOf(0, UNIT), amount);
const bytes = writeModel({
  kinds: kinds.length,
  features: new Map(kept.map(({ hash, weights }) => [hash, weights])),
  transitions: [...crf.transitions],
  classes,
  evidence: lists.evidence,
  groups,
  pairs: new Set(kept.flatMap(({ hash }) => pairs.get(hash) ?? [])),
  bits: number('bits', 8) === 4 ? 4 : 8,
  step: number('step', 0.02),
});
writeFileSync(output, new Uint8Array(bytes));
console.error(
  `${output}: ${bytes.byteLength} bytes, sha256 ${createHash('sha256').update(new Uint8Array(bytes)).digest('hex')}`,
);
