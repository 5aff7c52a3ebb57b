/** Features that are pairs: of words, and of what kinds of words stand beside each other. */
import * as feature from './feature-numbers.ts';
import { mix } from './hash.ts';
import { column } from './runs.ts';
import { CLASSES, COLUMNS, EVIDENCE, GROUP, HASH, KINDS, PHRASE_AT, SHAPE, SUFFIX3 } from './words.ts';

/** Pairs of words. */
export function pairFeatures(
  words: Int32Array,
  length: number,
  i: number,
  out: Int32Array,
  at: number,
): number {
  let n = at;
  const w0 = words[i * COLUMNS + HASH] ?? 0;
  const s0 = words[i * COLUMNS + SHAPE] ?? 0;
  const w1 = column(words, i + 1, length, HASH);
  const w2 = column(words, i + 2, length, HASH);
  const v1 = column(words, i - 1, length, HASH);
  const v2 = column(words, i - 2, length, HASH);
  out[n++] = mix(mix(feature.PAIR, v1), w0);
  out[n++] = mix(mix(feature.PAIR_BEHIND, w0), w1);
  out[n++] = mix(mix(feature.WORD_BEFORE_SHAPE, v1), s0);
  out[n++] = mix(mix(feature.WORD_BEHIND_SHAPE, w1), s0);
  out[n++] = mix(mix(feature.PAIR_AROUND, v1), w1);
  out[n++] = mix(mix(mix(feature.PAIR_BEFORE_SHAPE, v2), v1), s0);
  out[n++] = mix(mix(mix(feature.PAIR_BEHIND_SHAPE, w1), w2), s0);
  return n;
}

/** Pairs of what kinds of words they are. */
export function kindPairFeatures(
  words: Int32Array,
  length: number,
  i: number,
  out: Int32Array,
  at: number,
): number {
  let n = at;
  const base = i * COLUMNS;
  const s0 = words[base + SHAPE] ?? 0;
  const c0 = words[base + CLASSES] ?? 0;
  const e0 = words[base + EVIDENCE] ?? 0;
  const s1 = column(words, i + 1, length, SHAPE);
  const r1 = column(words, i - 1, length, SHAPE);
  out[n++] = mix(mix(mix(feature.CLASSES_BEFORE, column(words, i - 1, length, CLASSES)), c0), r1);
  out[n++] = mix(mix(mix(feature.CLASSES_BEHIND, column(words, i + 1, length, CLASSES)), c0), s1);
  out[n++] = mix(mix(mix(feature.EVIDENCE_BEFORE, column(words, i - 1, length, EVIDENCE)), e0), r1);
  out[n++] = mix(mix(mix(feature.EVIDENCE_BEHIND, column(words, i + 1, length, EVIDENCE)), e0), s1);
  const g0 = words[base + GROUP] ?? 0;
  const g1 = column(words, i + 1, length, GROUP);
  const h1 = column(words, i - 1, length, GROUP);
  if (g1 !== 0) {
    out[n++] = mix(mix(feature.GROUP_BEHIND, g1), s0);
    out[n++] = mix(mix(feature.COARSE_GROUP_BEHIND, g1 >> 8), g0 >> 8);
  }
  if (h1 !== 0) {
    out[n++] = mix(mix(feature.GROUP_BEFORE, h1), s0);
    out[n++] = mix(mix(feature.COARSE_GROUP_BEFORE, h1 >> 8), g0 >> 8);
  }
  const k0 = words[base + KINDS] ?? 0;
  const k1 = column(words, i + 1, length, KINDS);
  const j1 = column(words, i - 1, length, KINDS);
  if (k1 !== 0) out[n++] = mix(mix(mix(feature.KINDS_BEHIND, k1), k0), s1);
  if (j1 !== 0) out[n++] = mix(mix(mix(feature.KINDS_BEFORE, j1), k0), r1);
  out[n++] = mix(mix(feature.SUFFIX_BEFORE, column(words, i - 1, length, SUFFIX3)), s0);
  out[n++] = mix(mix(feature.SUFFIX_BEHIND, column(words, i + 1, length, SUFFIX3)), s0);
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
  // As in pairFeatures: with one function for both, its answer an object or in an array, pairs take 1.2 to 2 times as long.
  const w0 = words[i * COLUMNS + HASH] ?? 0;
  const w1 = column(words, i + 1, length, HASH);
  const w2 = column(words, i + 2, length, HASH);
  const v1 = column(words, i - 1, length, HASH);
  const v2 = column(words, i - 2, length, HASH);
  out[0] = mix(mix(feature.PAIR, v1), w0);
  out[1] = mix(mix(feature.PAIR, w0), w1);
  out[2] = mix(mix(feature.PAIR, v2), v1);
  out[3] = mix(mix(feature.PAIR, w1), w2);
  out[4] = mix(mix(feature.PAIR_AROUND, v1), w1);
  out[5] = mix(out[0], w1);
  out[6] = mix(out[2], w0);
  out[7] = mix(out[1], w2);
}

/** The feature that a pair of `pairsAround` is, by its place there. */
export function featureOfPair(pair: number, place: number): number {
  return mix(pair, feature.PAIR_PLACE + place);
}

/** Whether a filter (one bit by hash; a power of two of words, or none: everything) lets a pair through. */
export function isKnown(filter: Uint32Array, pair: number): boolean {
  return (
    filter.length === 0 || ((filter[(pair >>> 5) & (filter.length - 1)] ?? 0) & (1 << (pair & 31))) !== 0
  );
}

/** Of a token in a script without case, where a character alone says little: pairs of them, and the words of the dictionary they make up. */
export function uncasedFeatures(
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
  out[n++] = mix(mix(mix(feature.PHRASES_BESIDE, before), phrase), after);
  out[n++] = mix(mix(mix(feature.PHRASE_BEFORE, before), phrase), w0);
  out[n++] = mix(mix(mix(feature.PHRASE_BEHIND, phrase), after), column(words, i + 1, length, HASH));
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
  if ((b1 | c0) !== 0) out[n++] = mix(mix(feature.CLASSES_BEFORE, b1), c0);
  if ((c1 | c0) !== 0) out[n++] = mix(mix(feature.CLASSES_BEHIND, c1), c0);
  if ((f1 | e0) !== 0) out[n++] = mix(mix(feature.EVIDENCE_BEFORE, f1), e0);
  if ((e1 | e0) !== 0) out[n++] = mix(mix(feature.EVIDENCE_BEHIND, e1), e0);
  return n;
}
