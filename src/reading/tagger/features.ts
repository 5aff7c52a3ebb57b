/**
 * Feature hashes of a token in its sentence. Training and tagging use this one function; a change here makes the weights
 * worthless until they are trained again.
 */
import { ORDINARY } from './classes.ts';
import { levelAt } from './evidence.ts';
import { mix } from './hash.ts';
import { classesAt, column, type Runs, runFeatures } from './runs.ts';
import {
  CLASSES,
  COLUMNS,
  EVIDENCE,
  GROUP,
  HASH,
  isCapital,
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

/** Seeds of the features that are a neighbour's word, by where it stands: before, after, two before, two after. */
export const NEIGHBOURS = [20, 21, 22, 23] as const;

/** Hashes that stand for the word before and behind the sentence. */
export const BEFORE = -1;
export const BEHIND = -2;

/**
 * Writes the features of token `i` into `out`; answers how many. `first`: index of the sentence's first word; `filter`: which
 * pairs of words there are weights for (isKnown).
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
  return runFeatures(words, length, i, first, runs, out, n);
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

/** Pairs of words. */
function pairFeatures(words: Int32Array, length: number, i: number, out: Int32Array, at: number): number {
  let n = at;
  const w0 = words[i * COLUMNS + HASH] ?? 0;
  const s0 = words[i * COLUMNS + SHAPE] ?? 0;
  const w1 = column(words, i + 1, length, HASH);
  const w2 = column(words, i + 2, length, HASH);
  const v1 = column(words, i - 1, length, HASH);
  const v2 = column(words, i - 2, length, HASH);
  out[n++] = mix(mix(40, v1), w0);
  out[n++] = mix(mix(41, w0), w1);
  out[n++] = mix(mix(42, v1), s0);
  out[n++] = mix(mix(43, w1), s0);
  out[n++] = mix(mix(44, v1), w1);
  out[n++] = mix(mix(mix(45, v2), v1), s0);
  out[n++] = mix(mix(mix(46, w1), w2), s0);
  return n;
}

/** Pairs of what kinds of words they are. */
function kindPairFeatures(words: Int32Array, length: number, i: number, out: Int32Array, at: number): number {
  let n = at;
  const base = i * COLUMNS;
  const s0 = words[base + SHAPE] ?? 0;
  const c0 = words[base + CLASSES] ?? 0;
  const e0 = words[base + EVIDENCE] ?? 0;
  const s1 = column(words, i + 1, length, SHAPE);
  const r1 = column(words, i - 1, length, SHAPE);
  out[n++] = mix(mix(mix(47, column(words, i - 1, length, CLASSES)), c0), r1);
  out[n++] = mix(mix(mix(48, column(words, i + 1, length, CLASSES)), c0), s1);
  out[n++] = mix(mix(mix(54, column(words, i - 1, length, EVIDENCE)), e0), r1);
  out[n++] = mix(mix(mix(55, column(words, i + 1, length, EVIDENCE)), e0), s1);
  const g0 = words[base + GROUP] ?? 0;
  const g1 = column(words, i + 1, length, GROUP);
  const h1 = column(words, i - 1, length, GROUP);
  if (g1 !== 0) {
    out[n++] = mix(mix(56, g1), s0);
    out[n++] = mix(mix(57, g1 >> 8), g0 >> 8);
  }
  if (h1 !== 0) {
    out[n++] = mix(mix(58, h1), s0);
    out[n++] = mix(mix(59, h1 >> 8), g0 >> 8);
  }
  out[n++] = mix(mix(49, column(words, i - 1, length, SUFFIX3)), s0);
  out[n++] = mix(mix(50, column(words, i + 1, length, SUFFIX3)), s0);
  return n;
}

/** Hashes of pairs and triples of words that `pairsAround` writes. */
export const PAIRS_AROUND = 8;
const pairs = new Int32Array(PAIRS_AROUND);

/**
 * Hashes of the pairs and triples of words around token `i`. The same pair has the same hash wherever it stands, so that one bit tells
 * for all its places that there are no weights for it.
 */
export function pairsAround(words: Int32Array, length: number, i: number, out: Int32Array): void {
  const w0 = words[i * COLUMNS + HASH] ?? 0;
  const w1 = column(words, i + 1, length, HASH);
  const w2 = column(words, i + 2, length, HASH);
  const v1 = column(words, i - 1, length, HASH);
  const v2 = column(words, i - 2, length, HASH);
  out[0] = mix(mix(40, v1), w0);
  out[1] = mix(mix(40, w0), w1);
  out[2] = mix(mix(40, v2), v1);
  out[3] = mix(mix(40, w1), w2);
  out[4] = mix(mix(44, v1), w1);
  out[5] = mix(out[0], w1);
  out[6] = mix(out[2], w0);
  out[7] = mix(out[1], w2);
}

/** The feature that a pair of `pairsAround` is, by its place there. */
export function featureOfPair(pair: number, place: number): number {
  return mix(pair, 0x100 + place);
}

/** Whether a filter (one bit by hash; a power of two of words, or none: everything) lets a pair through. */
export function isKnown(filter: Uint32Array, pair: number): boolean {
  return (
    filter.length === 0 || ((filter[(pair >>> 5) & (filter.length - 1)] ?? 0) & (1 << (pair & 31))) !== 0
  );
}

/** Of a token in a script without case, where a character alone says little: pairs of them, and the words of the dictionary they make up. */
function uncasedFeatures(
  words: Int32Array,
  length: number,
  i: number,
  filter: Uint32Array,
  out: Int32Array,
  at: number,
): number {
  let n = at;
  const base = i * COLUMNS;
  const w0 = words[base + HASH] ?? 0;
  const phrase = words[base + PHRASE_AT] ?? 0;
  const before = column(words, i - 1, length, PHRASE_AT);
  const after = column(words, i + 1, length, PHRASE_AT);
  out[n++] = mix(mix(mix(82, before), phrase), after);
  out[n++] = mix(mix(mix(83, before), phrase), w0);
  out[n++] = mix(mix(mix(84, phrase), after), column(words, i + 1, length, HASH));
  pairsAround(words, length, i, pairs);
  for (let k = 0; k < PAIRS_AROUND; k++) {
    const pair = pairs[k] ?? 0;
    if (isKnown(filter, pair)) out[n++] = featureOfPair(pair, k);
  }
  const c0 = words[base + CLASSES] ?? 0;
  const c1 = column(words, i + 1, length, CLASSES);
  const b1 = column(words, i - 1, length, CLASSES);
  const e0 = words[base + EVIDENCE] ?? 0;
  const e1 = column(words, i + 1, length, EVIDENCE);
  const f1 = column(words, i - 1, length, EVIDENCE);
  if ((b1 | c0) !== 0) out[n++] = mix(mix(47, b1), c0);
  if ((c1 | c0) !== 0) out[n++] = mix(mix(48, c1), c0);
  if ((f1 | e0) !== 0) out[n++] = mix(mix(54, f1), e0);
  if ((e1 | e0) !== 0) out[n++] = mix(mix(55, e1), e0);
  return n;
}
