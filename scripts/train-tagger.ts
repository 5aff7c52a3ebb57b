/**
 * Trains the tagger's weights: `tsx scripts/train-tagger.ts [OUTPUT] [--shared=../shared] [--name=value …]`.
 * Reads labelled text and lists of names from ../shared (which are not part of this repository) and the word lists of
 * scripts/tagger/words. Same data and options: same bytes.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILY, GIVEN } from '../src/reading/tagger/classes.ts';
import { featuresOf, findRuns, MOST_FEATURES } from '../src/reading/tagger/features.ts';
import { hashOfWord, mix } from '../src/reading/tagger/hash.ts';
import { kindOf, labelCount, OUTSIDE } from '../src/reading/tagger/labels.ts';
import { firstWord, modeOf } from '../src/reading/tagger/tag.ts';
import { COLUMNS, readWord } from '../src/reading/tagger/words.ts';
import { compose } from './tagger/compose.ts';
import { seeded, type TrainingSentence, trainCrf } from './tagger/crf.ts';
import { contract, type LabelledText, label, labelPlaces, readGold } from './tagger/gold.ts';
import { listNames, type Names, readClasses, readNames, readPlaces } from './tagger/lists.ts';
import { writeModel } from './tagger/write-model.ts';

const arguments_ = process.argv.slice(2);
const option = (name: string, otherwise: string) =>
  arguments_.find(a => a.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const number = (name: string, otherwise: number) => Number(option(name, String(otherwise)));
const shared = option('shared', '../shared');
const output = arguments_.find(a => !a.startsWith('--')) ?? 'src/reading/tagger/weights/latin.bin';
const kinds = option('kinds', 'person,organisation').split(',');
const L = labelCount(kinds.length);

const misfits = { count: 0 };
const texts: LabelledText[] = [];
for (const set of option('sets', 'de-germeval,en-uner,pt-uner').split(',')) {
  const gold = readGold(join(shared, 'gold', `ner-${set}-train.jsonl.gz`));
  // Web text writes some names without capitals; learning that costs more than it gives.
  const usable = gold.filter(
    g => !g.mentions.some(m => g.language === 'en' && /^\p{Ll}/u.test(g.text.slice(m.start))),
  );
  texts.push(...usable.map(g => label(g.language === 'pt' ? contract(g) : g, kinds, misfits)));
}
const places = readPlaces('scripts/tagger/words');
const placeKind = kinds.indexOf('place');
if (placeKind >= 0) for (const text of texts) labelPlaces(text, places, placeKind);
console.error(`${texts.length} texts, ${misfits.count} names off token borders`);

const classes = readClasses('scripts/tagger/words');
const names: Names =
  option('names', 'yes') === 'yes'
    ? readNames(
        join(shared, 'fixtures/names'),
        new RegExp(option('script', "^[\\p{Script=Latin}\\p{Script=Cyrillic}'’-]{2,}$"), 'u'),
      )
    : new Map([[1, 1]]);
dropCommonWords(names);
console.error(`${classes.size} words with classes, ${names.size} names`);

const table = {
  classesOf: (hash: number) => classes.get(hash) ?? 0,
  namesOf: (hash: number) => {
    const kind = names.get(hash) ?? 0;
    return ((kind & 1) !== 0 ? GIVEN : 0) | ((kind & 2) !== 0 ? FAMILY : 0);
  },
};

/** Names that the training texts mostly use as other words ("Die", "Jahr") are no sign of a name. */
function dropCommonWords(list: Names): void {
  const counts = new Map<number, { person: number; not: number }>();
  for (const { tokenized, labels } of texts)
    tokenized.tokens.forEach((token, i) => {
      const hash = hashOfWord(token.text);
      const count = counts.get(hash) ?? { person: 0, not: 0 };
      const known = labels[i] ?? OUTSIDE;
      if (known !== OUTSIDE && kindOf(known) === 0) count.person++;
      else if (known === OUTSIDE || kindOf(known) === placeKind) count.not++;
      counts.set(hash, count);
    });
  for (const [hash, { person, not }] of counts) if (not > 2 + 3 * person) list.delete(hash);
}

// Sentences of our own, for what the labelled texts lack.
const random = seeded(number('seed', 20261123));
const pool = (script: RegExp) => {
  const wanted = (name: string) => (names.get(hashOfWord(name)) ?? 0) !== 0;
  const folder = join(shared, 'fixtures/names');
  return {
    given: listNames(folder, ['male', 'female'], script, wanted),
    family: listNames(folder, ['family'], script, wanted),
  };
};
const pools = { latin: pool(/^\p{Lu}[\p{Ll}]{2,11}$/u), cyrillic: pool(/^[А-ЯЁ][а-яё]{2,11}$/u) };
for (const language of option('own', 'de,en,fr,es,it,nl,pl,pt,ru').split(',').filter(Boolean)) {
  const own = compose('scripts/tagger/sentences', language, pools, number('times', 20), random);
  texts.push(...own.map(g => label(g, kinds, misfits)));
}
console.error(`${texts.length} texts with our own, ${misfits.count} names off token borders`);

// Features to numbers, then the rare ones out.
const raw: { features: number[]; offsets: number[]; labels: Uint8Array }[] = [];
const seen = new Map<number, number>();
const words = new Int32Array(4096 * COLUMNS);
const runs = { start: new Int32Array(4096), end: new Int32Array(4096) };
const buffer = new Int32Array(MOST_FEATURES);
for (const { tokenized, labels, language } of texts)
  for (const sentence of tokenized.sentences) {
    const length = Math.min(4096, sentence.endToken - sentence.firstToken);
    tokenized.tokens.slice(sentence.firstToken, sentence.firstToken + length).forEach((token, i) => {
      readWord(token, table, words, i * COLUMNS);
    });
    findRuns(words, length, runs);
    const first = firstWord(words, length);
    const features: number[] = [];
    const offsets = [0];
    for (let i = 0; i < length; i++) {
      const count = featuresOf(words, length, i, first, runs, modeOf(language), buffer);
      for (let f = 0; f < count; f++) {
        const hash = buffer[f] ?? 0;
        features.push(hash);
        seen.set(hash, (seen.get(hash) ?? 0) + 1);
      }
      offsets.push(features.length);
    }
    raw.push({ features, offsets, labels: labels.slice(sentence.firstToken, sentence.firstToken + length) });
  }
const rare = number('rare', 1);
const numbers = new Map<number, number>();
const hashes: number[] = [];
for (const [hash, count] of seen)
  if (count >= rare) {
    numbers.set(hash, hashes.length);
    hashes.push(hash);
  }
console.error(`${raw.length} sentences, ${seen.size} features, ${hashes.length} seen ${rare} times or more`);
const sentences: TrainingSentence[] = raw.map(({ features, offsets, labels }) => {
  const kept: number[] = [];
  const ends = [0];
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let f = offsets[i] ?? 0; f < (offsets[i + 1] ?? 0); f++) {
      const id = numbers.get(features[f] ?? 0);
      if (id !== undefined) kept.push(id);
    }
    ends.push(kept.length);
  }
  return { features: Int32Array.from(kept), offsets: Int32Array.from(ends), labels };
});

const crf = trainCrf(sentences, hashes.length, L, {
  epochs: number('epochs', 8),
  alpha: number('alpha', 0.1),
  l1: number('l1', 1),
  l2: number('l2', 1),
  dropout: number('dropout', 0.2),
  random: seeded(number('seed', 20261123)),
  log: line => console.error(line),
});

// The strongest features that the table holds.
const room = Math.floor(number('slots', 32768) * 0.97);
const strength = hashes
  .map((hash, id) => {
    const weights = [...crf.weights.subarray(id * L, id * L + L)];
    return { hash, weights, most: Math.max(...weights.map(Math.abs)) };
  })
  .filter(({ most }) => most > 0);
strength.sort((a, b) => b.most - a.most || a.hash - b.hash);
const kept = strength.slice(0, room);
console.error(
  `${strength.length} features with weights, ${kept.length} kept; the least ${kept.at(-1)?.most.toFixed(3)}, the most ${kept[0]?.most.toFixed(2)}`,
);
// A constant in favour of "outside", on the feature that every token has: fewer names, and more of them right.
const constant = kept.find(({ hash }) => hash === mix(1, 0));
if (constant === undefined) throw new Error('the constant feature was pruned');
constant.weights[OUTSIDE] = (constant.weights[OUTSIDE] ?? 0) + number('caution', 0.3);
const bytes = writeModel({
  kinds: kinds.length,
  features: new Map(kept.map(({ hash, weights }) => [hash, weights])),
  transitions: [...crf.transitions],
  classes,
  names,
  bits: number('bits', 4) === 8 ? 8 : 4,
  step: number('step', 0.15),
});
writeFileSync(output, new Uint8Array(bytes));
console.error(
  `${output}: ${bytes.byteLength} bytes, sha256 ${createHash('sha256').update(new Uint8Array(bytes)).digest('hex')}`,
);
