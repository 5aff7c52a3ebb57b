/**
 * Feature hashes of a token in its sentence. Training and tagging use this one function; a change here makes the weights
 * worthless until they are trained again.
 */
import { ORDINARY } from './classes.ts';
import { levelAt } from './evidence.ts';
import * as feature from './feature-numbers.ts';
import { mix } from './hash.ts';
import { kindPairFeatures, pairFeatures, uncasedFeatures } from './pairs.ts';
import { classesAt, column, type Runs, runFeatures } from './runs.ts';
import { surroundingFeatures } from './surroundings.ts';
import {
  CLASSES,
  COLUMNS,
  EVIDENCE,
  GROUP,
  HASH,
  isCapital,
  KINDS,
  LONG_SHAPE,
  MARK,
  PHRASE_AT,
  PREFIX,
  SHAPE,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  SUFFIX5,
  TAIL,
  UNCASED,
} from './words.ts';

/** Behind the last level of packed evidence. */
const LEVELS_END = 10;
/** Behind the last level of a word's kinds. */
const KINDS_END = 8;

/** Seeds of the features that are a neighbour's word, by where it stands: before, behind, two before, two behind. */
export const NEIGHBOURS = [
  feature.WORD_BEFORE,
  feature.WORD_BEHIND,
  feature.WORD_TWO_BEFORE,
  feature.WORD_TWO_BEHIND,
] as const;

/**
 * Writes the features of token `i` into `out`; answers how many. `first`: index of the sentence's first word; `language`: seedOfLanguage; `filter`: which
 * pairs of words there are weights for (isKnown in pairs.ts).
 */
export function featuresOf(
  words: Int32Array,
  length: number,
  i: number,
  first: number,
  runs: Runs,
  language: number,
  filter: Uint32Array,
  out: Int32Array,
): number {
  let n = wordFeatures(words, i * COLUMNS, i === first ? 1 : 0, language, out, 0);
  out[n++] = mix(NEIGHBOURS[0], column(words, i - 1, length, HASH));
  out[n++] = mix(NEIGHBOURS[1], column(words, i + 1, length, HASH));
  out[n++] = mix(NEIGHBOURS[2], column(words, i - 2, length, HASH));
  out[n++] = mix(NEIGHBOURS[3], column(words, i + 2, length, HASH));
  n = shapeFeatures(packShapes(words, length, i, first), language, out, n);
  for (let k = 0; k < PLACES_BESIDE; k++) {
    const shapes = shapesBeside(words, length, i, k, i === first ? 1 : 0);
    n = classFeaturesBeside(classesBeside(words, length, i, k), shapes, out, n);
  }
  return contextFeatures(words, length, i, first, runs, filter, out, n);
}

/** Features of a word alone, whose columns start at `base`; `position` 1: the first word of its sentence. */
export function wordFeatures(
  words: Int32Array,
  base: number,
  position: number,
  language: number,
  out: Int32Array,
  at: number,
): number {
  let n = at;
  const w0 = words[base + HASH] ?? 0;
  const s0 = words[base + SHAPE] ?? 0;
  const c0 = words[base + CLASSES] ?? 0;
  const shape = s0 * 2 + position;
  out[n++] = mix(feature.ANY, 0);
  out[n++] = mix(feature.WORD, w0);
  out[n++] = mix(feature.SHAPE, shape);
  out[n++] = mix(mix(feature.WORD_SHAPE, w0), s0);
  if (s0 !== MARK) {
    out[n++] = mix(mix(feature.SUFFIX2, words[base + SUFFIX2] ?? 0), s0);
    out[n++] = mix(mix(feature.SUFFIX3, words[base + SUFFIX3] ?? 0), s0);
    out[n++] = mix(mix(feature.SUFFIX4, words[base + SUFFIX4] ?? 0), s0);
    out[n++] = mix(mix(feature.SUFFIX5, words[base + SUFFIX5] ?? 0), s0);
    out[n++] = mix(mix(feature.PREFIX, words[base + PREFIX] ?? 0), s0);
    out[n++] = mix(feature.LONG_SHAPE, words[base + LONG_SHAPE] ?? 0);
    const tail = words[base + TAIL] ?? 0;
    if (tail !== 0) out[n++] = mix(feature.TAIL, tail);
  }
  for (let rest = c0; rest !== 0; rest &= rest - 1)
    out[n++] = mix(mix(feature.CLASS, 31 - Math.clz32(rest & -rest)), shape);
  out[n++] = mix(mix(feature.CLASSES, c0), shape);
  const evidence = words[base + EVIDENCE] ?? 0;
  out[n++] = mix(mix(feature.EVIDENCE, evidence), shape);
  for (let at = 0; at < LEVELS_END; at += 2)
    out[n++] = mix(mix(feature.LEVEL, (at << 2) | levelAt(evidence, at)), shape);
  const group = words[base + GROUP] ?? 0;
  if (group !== 0) {
    out[n++] = mix(mix(feature.GROUP, group), shape);
    out[n++] = mix(mix(feature.COARSE_GROUP, group >> 8), shape);
    out[n++] = mix(mix(mix(feature.COARSE_GROUP_EVIDENCE, group >> 8), evidence), shape);
  }
  const kinds = words[base + KINDS] ?? 0;
  if (group !== 0) {
    out[n++] = mix(mix(feature.KINDS, kinds), shape);
    out[n++] = mix(mix(mix(feature.KINDS_EVIDENCE, kinds), evidence), s0);
    out[n++] = mix(mix(mix(feature.KINDS_LANGUAGE, kinds), language), s0);
    for (let at = 0; at < KINDS_END; at += 2)
      out[n++] = mix(mix(feature.KIND, (at << 2) | levelAt(kinds, at)), shape);
  }
  // What holds only in this language.
  const own = mix(feature.LANGUAGE, language);
  out[n++] = own;
  out[n++] = mix(mix(own, feature.LANGUAGE_SHAPE), shape);
  out[n++] = mix(mix(mix(own, feature.LANGUAGE_CLASSES), c0), shape);
  out[n++] = mix(mix(mix(own, feature.LANGUAGE_EVIDENCE), evidence), shape);
  if (s0 !== MARK) {
    out[n++] = mix(mix(mix(own, feature.LANGUAGE_SUFFIX3), words[base + SUFFIX3] ?? 0), s0);
    out[n++] = mix(mix(mix(own, feature.LANGUAGE_SUFFIX2), words[base + SUFFIX2] ?? 0), s0);
  }
  for (let rest = c0; rest !== 0; rest &= rest - 1)
    out[n++] = mix(mix(mix(own, feature.LANGUAGE_CLASS), 31 - Math.clz32(rest & -rest)), shape);
  return n;
}

/** The shapes around token `i` in one number of 21 bits. */
export function packShapes(words: Int32Array, length: number, i: number, first: number): number {
  return (
    (column(words, i - 2, length, SHAPE) << 17) |
    (column(words, i - 1, length, SHAPE) << 13) |
    (column(words, i + 1, length, SHAPE) << 9) |
    (column(words, i + 2, length, SHAPE) << 5) |
    (column(words, i, length, SHAPE) * 2 + (i === first ? 1 : 0))
  );
}

/** Features of the shapes around a token. */
export function shapeFeatures(packed: number, language: number, out: Int32Array, at: number): number {
  let n = at;
  const r2 = (packed >> 17) & 15;
  const r1 = (packed >> 13) & 15;
  const s1 = (packed >> 9) & 15;
  const s2 = (packed >> 5) & 15;
  const shape = packed & 31;
  out[n++] = mix(mix(feature.SHAPE_BEFORE, r1), shape);
  out[n++] = mix(mix(feature.SHAPE_BEHIND, s1), shape);
  out[n++] = mix(mix(mix(feature.SHAPES_BESIDE, r1), s1), shape);
  out[n++] = mix(mix(mix(feature.SHAPES_BEFORE, r2), r1), shape);
  out[n++] = mix(mix(mix(feature.SHAPES_BEHIND, s1), s2), shape);
  out[n++] = mix(
    mix(mix(mix(mix(feature.LANGUAGE, language), feature.LANGUAGE_SHAPES_BESIDE), r1), s1),
    shape,
  );
  return n;
}

/** Places around a token whose words' classes count, by number: before, behind, two before, two behind. */
const BESIDE = [-1, 1, -2, 2] as const;
const CLASS_SEEDS = [
  feature.CLASS_BEFORE,
  feature.CLASS_BEHIND,
  feature.CLASS_TWO_BEFORE,
  feature.CLASS_TWO_BEHIND,
] as const;
/** Of these every class counts, of those further away the telling ones. */
const NEAR = 2;
export const PLACES_BESIDE = BESIDE.length;

/** The classes that count of the word at place `k` beside token `i`. */
export function classesBeside(words: Int32Array, length: number, i: number, k: number): number {
  const classes = column(words, i + (BESIDE[k] ?? 0), length, CLASSES);
  return k < NEAR ? classes : classes & ~ORDINARY;
}

/** What else the features of these classes depend on, in 11 bits: the place and the shapes of both words. */
export function shapesBeside(
  words: Int32Array,
  length: number,
  i: number,
  k: number,
  position: number,
): number {
  const shape = (words[i * COLUMNS + SHAPE] ?? 0) * 2 + position;
  return (k << 9) | (column(words, i + (BESIDE[k] ?? 0), length, SHAPE) << 5) | shape;
}

/** One feature for each of the classes of a word beside a token. `shapes`: {@link shapesBeside}. */
export function classFeaturesBeside(classes: number, shapes: number, out: Int32Array, at: number): number {
  const seed = CLASS_SEEDS[shapes >> 9] ?? 0;
  return classesAt(classes, mix(mix(seed, (shapes >> 5) & 15), shapes & 31), out, at);
}

/**
 * Features of a token's surroundings but for the classes of the words beside it. In several functions, none too long for the compiler to take
 * the hashing in: as one it is half as fast.
 */
export function contextFeatures(
  words: Int32Array,
  length: number,
  i: number,
  first: number,
  runs: Runs,
  filter: Uint32Array,
  out: Int32Array,
  at: number,
): number {
  const s0 = words[i * COLUMNS + SHAPE] ?? 0;
  let n = at;
  const phrase = words[i * COLUMNS + PHRASE_AT] ?? 0;
  if (phrase !== 0) {
    out[n++] = mix(mix(feature.PHRASE, phrase), s0);
    out[n++] = mix(mix(feature.PHRASE_CLASSES, phrase), words[i * COLUMNS + CLASSES] ?? 0);
  }
  // Pairs, only where a name may be.
  if (s0 === UNCASED) return uncasedFeatures(words, length, i, filter, out, n);
  if (!isCapital(s0)) return n;
  n = pairFeatures(words, length, i, out, n);
  n = kindPairFeatures(words, length, i, out, n);
  n = runFeatures(words, length, i, first, runs, out, n);
  return surroundingFeatures(words, length, i, first, runs, out, n);
}
