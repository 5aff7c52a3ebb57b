/**
 * Trains a file of the tagger's weights:
 *   npx tsx scripts/train-tagger.ts latin|chinese [--output=FILE] [--shared=../shared] [--packages=packages/node_modules] [--words=FILE]
 * Reads labelled text and lists of names from ../shared (which are not part of this repository), lists from npm (tagger/README.md) and the
 * word lists and sentences beside it. `--words`: keeps there what the use of words says, which takes minutes to learn, and reads it the next
 * time; only while the lists are the same. Same data and profile (tagger/profiles.ts): same bytes.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { seeded } from '../src/cli/seeded.ts';
import { seedOfLanguage } from '../src/reading/tagger/evidence.ts';
import { LANGUAGE } from '../src/reading/tagger/feature-numbers.ts';
import { mix } from '../src/reading/tagger/hash.ts';
import { BEGIN, labelCount, labelOf, OUTSIDE, UNIT } from '../src/reading/tagger/labels.ts';
import { compose } from './tagger/compose.ts';
import { type Crf, trainCrf } from './tagger/crf.ts';
import { type GoldText, label } from './tagger/gold.ts';
import { type Places, readKnowledge } from './tagger/knowledge.ts';
import { readClasses } from './tagger/lists.ts';
import { readPieces } from './tagger/pieces.ts';
import type { Pools } from './tagger/pools.ts';
import { PROFILES, type Profile } from './tagger/profiles.ts';
import { renamed } from './tagger/renamed.ts';
import { lean, strongest } from './tagger/strongest.ts';
import { commonWords, readLabelled } from './tagger/texts.ts';
import { writeModel } from './tagger/write-model.ts';
import { readWritten } from './tagger/written.ts';

/** The kinds of names that are learned; the other kinds of labels.ts the texts do not label. */
const KINDS = ['person', 'organisation'];
const LABELS = labelCount(KINDS.length);
/** Combinations of levels that the weights' file has room for, besides none. */
const MOST_COMBINATIONS = 255;
/** How often the slots of a sentence are filled. */
const FILLINGS = 8;
/** Trainings with other dropout and order; the mean of all is kept: what one learned by chance the others did not. */
const RUNS = 3;
/** What of a table of features is filled; the rest makes its hashes quick to find. */
const FULL = 0.97;
/** What a weight's least step is worth, in nats. */
const STEP = 0.02;

const log = (line: string) => console.error(line);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string' },
    shared: { type: 'string', default: '../shared' },
    packages: { type: 'string', default: 'packages/node_modules' },
    words: { type: 'string' },
  },
});
const [name = ''] = positionals;
const profile = PROFILES.get(name);
if (profile === undefined) {
  log(`npx tsx scripts/train-tagger.ts ${[...PROFILES.keys()].join('|')}`);
  process.exitCode = 2;
} else {
  const output = values.output ?? `src/reading/tagger/weights/${name}.bin`;
  const bytes = train(profile, values);
  writeFileSync(output, bytes);
  log(`${output}: ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

/** The bytes of a file of weights. */
function train(profile: Profile, places: Places): Uint8Array {
  const misfits = { count: 0 };
  const labelledTexts = (golds: readonly GoldText[]) => golds.map(gold => label(gold, KINDS, misfits));
  const labelled = readLabelled(places.shared, profile.sets);
  const written = profile.languages.flatMap(language =>
    readWritten('scripts/tagger/sentences/written', language),
  );
  const texts = labelledTexts([...labelled, ...written]);
  log(`${texts.length} texts, ${misfits.count} names off token borders`);

  const classes = readClasses('scripts/tagger/words');
  const { lists, groups, pools } = readKnowledge(profile, places);
  for (const hash of commonWords(texts)) lists.drop(hash);
  lists.simplify(MOST_COMBINATIONS);
  log(`${classes.size} words with classes, ${lists.evidence.size} with evidence`);

  for (const [language, times] of Object.entries(profile.again)) {
    const once = texts.filter(text => text.language === language);
    for (let n = 0; n < times; n++) texts.push(...once);
  }
  if (pools !== null) texts.push(...labelledTexts(withOtherNames(profile, labelled, pools())));
  log(`${texts.length} texts with our own, ${misfits.count} names off token borders`);

  const table = {
    classesOf: (hash: number) => classes.get(hash) ?? 0,
    evidenceOf: (hash: number) => lists.evidence.get(hash) ?? 0,
    groupOf: (hash: number) => groups.get(hash) ?? 0,
  };
  const { sentences, hashes, pairs } = readPieces(texts, table, profile.rare, log);
  // Only now: while a sentence is learned from, its own names have to be as little known as those of a new page.
  for (const text of written) lists.named(text);
  lists.simplify(MOST_COMBINATIONS);

  const { epochs, alpha, l1, scale } = profile;
  const crf = meanOf(
    Array.from({ length: RUNS }, (_, run) =>
      trainCrf(sentences, hashes.length, LABELS, {
        epochs,
        alpha,
        l1,
        l2: 1,
        dropout: 0.4,
        scale,
        averaged: 3,
        random: seeded(profile.seed + run),
        log,
      }),
    ),
  );
  const constantOf = (language: string) => mix(LANGUAGE, seedOfLanguage(language));
  const constants = new Set(texts.map(text => constantOf(text.language)));
  const room = Math.floor(profile.slots * FULL);
  const kept = strongest(hashes, crf.weights, LABELS, room, constants, log);
  // Sentences of our own, which most languages have nothing else than, are fuller of names than others, of bodies above all.
  for (const [language, amount] of Object.entries(profile.cautions))
    lean(kept, constantOf(language), OUTSIDE, OUTSIDE, amount);
  for (const [language, amount] of Object.entries(profile.leans))
    lean(kept, constantOf(language), labelOf(0, BEGIN), labelOf(0, UNIT), amount);
  return new Uint8Array(
    writeModel({
      kinds: KINDS.length,
      features: new Map(kept.map(({ hash, weights }) => [hash, weights])),
      transitions: [...crf.transitions],
      classes,
      evidence: lists.evidence,
      groups,
      pairs: new Set(kept.flatMap(({ hash }) => pairs.get(hash) ?? [])),
      bits: 8,
      step: STEP,
    }),
  );
}

/** Labelled sentences again with other names, and those with slots, filled. */
function withOtherNames(profile: Profile, labelled: readonly GoldText[], pools: Pools): GoldText[] {
  const random = seeded(profile.seed);
  const texts: GoldText[] = [];
  for (const [language, copies] of Object.entries(profile.renamed)) {
    const pool = pools.of(language);
    const own = labelled.filter(gold => gold.language === language);
    for (let n = 0; n < copies; n++)
      for (const gold of own) {
        const copy = renamed(gold, pool, pools.latin, random);
        if (copy !== null) texts.push(copy);
      }
  }
  for (const language of profile.languages)
    texts.push(...compose('scripts/tagger/sentences', language, pools, FILLINGS, random));
  return texts;
}

function meanOf(runs: readonly Crf[]): Crf {
  const mean = (vectors: readonly Float64Array[]): Float64Array =>
    Float64Array.from(
      vectors[0] ?? [],
      (_, i) => vectors.reduce((sum, one) => sum + (one[i] ?? 0), 0) / vectors.length,
    );
  return {
    weights: mean(runs.map(({ weights }) => weights)),
    transitions: mean(runs.map(({ transitions }) => transitions)),
  };
}
