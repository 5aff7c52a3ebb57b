/**
 * Feature hashes of a token in its sentence. Training and tagging use this one function; a change here makes the weights
 * worthless until they are trained again.
 */
import { ORDINARY } from './classes.ts';
import { levelAt } from './evidence.ts';
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

/** Seeds of the features that are a neighbour's word, by where it stands: before, after, two before, two after. */
export const NEIGHBOURS = [20, 21, 22, 23] as const;

/** Hashes that stand for the word before and behind the sentence. */
export const BEFORE = -1;
export const BEHIND = -2;

/**
 * Writes the features of token `i` into `out`; answers how many. `first`: index of the sentence's first word; `filter`: which
 * pairs of words there are weights for (isKnown in pairs.ts).
 */
export function featuresOf(
  words: Int32Array,
  length: number,
  i: number,
  first: number,
  runs: Runs,
  mode: number,
  filter: Uint32Array,
  out: Int32Array,
): number {
  let n = wordFeatures(words, i * COLUMNS, i === first ? 1 : 0, mode, out, 0);
  out[n++] = mix(NEIGHBOURS[0], column(words, i - 1, length, HASH));
  out[n++] = mix(NEIGHBOURS[1], column(words, i + 1, length, HASH));
  out[n++] = mix(NEIGHBOURS[2], column(words, i - 2, length, HASH));
  out[n++] = mix(NEIGHBOURS[3], column(words, i + 2, length, HASH));
  n = shapeFeatures(packShapes(words, length, i, first), mode, out, n);
  return contextFeatures(words, length, i, first, runs, filter, out, n);
}

/** Features of a word alone, whose columns start at `base`; `position` 1: the first word of its sentence. */
export function wordFeatures(
  words: Int32Array,
  base: number,
  position: number,
  mode: number,
  out: Int32Array,
  at: number,
): number {
  let n = at;
  const w0 = words[base + HASH] ?? 0;
  const s0 = words[base + SHAPE] ?? 0;
  const c0 = words[base + CLASSES] ?? 0;
  const shape = s0 * 2 + position;
  out[n++] = mix(1, 0);
  out[n++] = mix(2, w0);
  out[n++] = mix(3, shape);
  out[n++] = mix(mix(4, w0), s0);
  if (s0 !== MARK) {
    out[n++] = mix(mix(5, words[base + SUFFIX2] ?? 0), s0);
    out[n++] = mix(mix(6, words[base + SUFFIX3] ?? 0), s0);
    out[n++] = mix(mix(7, words[base + SUFFIX4] ?? 0), s0);
    out[n++] = mix(mix(8, words[base + SUFFIX5] ?? 0), s0);
    out[n++] = mix(mix(9, words[base + PREFIX] ?? 0), s0);
    out[n++] = mix(10, words[base + LONG_SHAPE] ?? 0);
    const tail = words[base + TAIL] ?? 0;
    if (tail !== 0) out[n++] = mix(11, tail);
  }
  for (let rest = c0; rest !== 0; rest &= rest - 1)
    out[n++] = mix(mix(12, 31 - Math.clz32(rest & -rest)), shape);
  out[n++] = mix(mix(13, c0), shape);
  const evidence = words[base + EVIDENCE] ?? 0;
  out[n++] = mix(mix(15, evidence), shape);
  for (let at = 0; at < LEVELS_END; at += 2)
    out[n++] = mix(mix(16, (at << 2) | levelAt(evidence, at)), shape);
  const group = words[base + GROUP] ?? 0;
  if (group !== 0) {
    out[n++] = mix(mix(17, group), shape);
    out[n++] = mix(mix(18, group >> 8), shape);
    out[n++] = mix(mix(mix(19, group >> 8), evidence), shape);
  }
  const kinds = words[base + KINDS] ?? 0;
  if (group !== 0) {
    out[n++] = mix(mix(120, kinds), shape);
    out[n++] = mix(mix(mix(121, kinds), evidence), s0);
    out[n++] = mix(mix(mix(122, kinds), mode), s0);
    for (let at = 0; at < KINDS_END; at += 2) out[n++] = mix(mix(123, (at << 2) | levelAt(kinds, at)), shape);
  }
  // What holds only in languages of this kind.
  const own = mix(14, mode);
  out[n++] = own;
  out[n++] = mix(mix(own, 1), shape);
  out[n++] = mix(mix(mix(own, 2), c0), shape);
  out[n++] = mix(mix(mix(own, 7), evidence), shape);
  if (s0 !== MARK) {
    out[n++] = mix(mix(mix(own, 3), words[base + SUFFIX3] ?? 0), s0);
    out[n++] = mix(mix(mix(own, 4), words[base + SUFFIX2] ?? 0), s0);
  }
  for (let rest = c0; rest !== 0; rest &= rest - 1)
    out[n++] = mix(mix(mix(own, 5), 31 - Math.clz32(rest & -rest)), shape);
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
export function shapeFeatures(packed: number, mode: number, out: Int32Array, at: number): number {
  let n = at;
  const r2 = (packed >> 17) & 15;
  const r1 = (packed >> 13) & 15;
  const s1 = (packed >> 9) & 15;
  const s2 = (packed >> 5) & 15;
  const shape = packed & 31;
  out[n++] = mix(mix(24, r1), shape);
  out[n++] = mix(mix(25, s1), shape);
  out[n++] = mix(mix(mix(26, r1), s1), shape);
  out[n++] = mix(mix(mix(27, r2), r1), shape);
  out[n++] = mix(mix(mix(28, s1), s2), shape);
  out[n++] = mix(mix(mix(mix(mix(14, mode), 6), r1), s1), shape);
  return n;
}

/**
 * Features of a token's surroundings. In several functions, none too long for the compiler to take the hashing in: as one it is half as fast.
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
  let n = besideFeatures(words, length, i, i === first ? 1 : 0, out, at);
  // Pairs, only where a name may be.
  if (s0 === UNCASED) return uncasedFeatures(words, length, i, filter, out, n);
  if (!isCapital(s0)) return n;
  n = pairFeatures(words, length, i, out, n);
  n = kindPairFeatures(words, length, i, out, n);
  n = runFeatures(words, length, i, first, runs, out, n);
  return surroundingFeatures(words, length, i, first, runs, out, n);
}

/** What kinds of words stand around, and in which known name the token stands. */
function besideFeatures(
  words: Int32Array,
  length: number,
  i: number,
  position: number,
  out: Int32Array,
  at: number,
): number {
  const base = i * COLUMNS;
  const s0 = words[base + SHAPE] ?? 0;
  const shape = s0 * 2 + position;
  const s1 = column(words, i + 1, length, SHAPE);
  const s2 = column(words, i + 2, length, SHAPE);
  const r1 = column(words, i - 1, length, SHAPE);
  const r2 = column(words, i - 2, length, SHAPE);
  let n = at;
  n = classesAt(column(words, i - 1, length, CLASSES), mix(mix(30, r1), shape), out, n);
  n = classesAt(column(words, i + 1, length, CLASSES), mix(mix(31, s1), shape), out, n);
  n = classesAt(column(words, i - 2, length, CLASSES) & ~ORDINARY, mix(mix(32, r2), shape), out, n);
  n = classesAt(column(words, i + 2, length, CLASSES) & ~ORDINARY, mix(mix(33, s2), shape), out, n);
  const phrase = words[base + PHRASE_AT] ?? 0;
  if (phrase !== 0) {
    out[n++] = mix(mix(80, phrase), s0);
    out[n++] = mix(mix(81, phrase), words[base + CLASSES] ?? 0);
  }
  return n;
}
