/** The names index's shape, shared by its writer and its reader. docs/pack-format.md, "The names index". */
import { mix, nextA, nextB, toRange } from '../text/hash.ts';
import { CASELESS, type LetterCase } from '../text/letter-case.ts';
import { GAP_MASK } from '../text/scan.ts';

/**
 * The table's lines of 64 bytes: nine checks (a byte each), nine tags (24 bits each), nine values (24 bits each), a byte of nothing. The slots stand in
 * the order of their keys, all lines are full but the last, and a table beside it says in which line the keys of a bucket begin.
 */
export const LINE_BYTES = 64;
export const SLOTS = 9;
export const TAGS_AT = 9;
export const VALUES_AT = 36;
export const VALUE_LIMIT = 1 << 24;

/** Slots of a bucket on average: with more a look compares more lines, with fewer the table of buckets is larger. */
export const BUCKET = 6;
/** The first lines of buckets are told by 32 bits for each group of so many, and a byte for each bucket. */
export const GROUP_SHIFT = 6;
/** What that byte can say. */
export const GROUP_LINES = 255;

/** Bits 0–1 of a tag: capitals of the name's later words (those of more than three letters). */
export const LATER_MASK = 3;
/** All have one, or no case. */
export const LATER_CAPITALS = 0;
export const LATER_LOWER = 1;
export const LATER_BOTH = 2;
/** A form that the builder made (src/pack/variants.ts); counts as `LATER_BOTH`. */
export const GENERATED = 3;
/** Bits 2–9 of a tag: check of the spelling. Bits 10–23: fingerprint of the key's lane B. Its lane A has a byte of its own, the check. */
export const SPELLING_SHIFT = 2;
export const SPELLING_MASK = 0x3fc;
export const FINGERPRINT_SHIFT = 10;
const FINGERPRINT_BITS = 14;

/** Bits in `FIRST` and `LOW`, two for each hash of a token: it is a name, it begins a longer one. */
export const ALONE = 1;
export const STARTS = 2;

/** Names whose first word has a capital (or no case), and the others: two families of keys. */
export const SEED_CAPITAL_A = 0x3c6ef372;
export const SEED_CAPITAL_B = 0x1f83d9ab;
export const SEED_LOWER_A = 0x5be0cd19;
export const SEED_LOWER_B = 0x0a54ff53;

export function seedA(lower: boolean): number {
  return lower ? SEED_LOWER_A : SEED_CAPITAL_A;
}
export function seedB(lower: boolean): number {
  return lower ? SEED_LOWER_B : SEED_CAPITAL_B;
}

/**
 * What takes the gap's place in the key of a name of one word: words of up to three letters match only with their own capitals
 * (WHO is not Who), so these are a part of their key.
 */
export function aloneGap(short: boolean, letterCase: LetterCase): number {
  return short && letterCase !== CASELESS ? 8 + letterCase : 0;
}

/** Gap before the token at `i` of a name, as its key has it. */
export function keyGap(gap: number): number {
  return gap & GAP_MASK;
}

export { nextA, nextB };

/** Fingerprint in a tag's place. */
export function fingerprint(keyB: number): number {
  return (mix(keyB) >>> (32 - FINGERPRINT_BITS)) << FINGERPRINT_SHIFT;
}

/** What a slot has of its key's lane A. @param mixedA `mix` of lane A */
export function checkOf(mixedA: number): number {
  return mixedA & 255;
}

/** Bucket of a key among `buckets`: keys in ascending order are in ascending buckets. */
export function bucketOf(mixedA: number, buckets: number): number {
  return toRange(mixedA, buckets);
}

/** How many buckets a table of so many slots has. */
export function bucketsFor(slots: number): number {
  return Math.max(1, Math.ceil(slots / BUCKET));
}

/** Words of 32 bits of the table of buckets: those of the groups, then a byte for each bucket and one more. */
export function groupsOf(buckets: number): number {
  return (buckets >> GROUP_SHIFT) + 1;
}
export function bucketBytes(buckets: number): number {
  return groupsOf(buckets) * 4 + Math.ceil((buckets + 1) / 4) * 4;
}

/** Place of two characters in the filter of pairs, before it is brought to its size. @param first, second lane A of both tokens */
export function pairHash(first: number, second: number): number {
  return Math.imul(((first << 7) | (first >>> 25)) ^ second, 0x9e3779b1);
}

/** Word of 32 bits that a key has in the filter of beginnings. @param mixedA `mix` of lane A of the first words of a name, two at least */
export function prefixWord(mixedA: number, words: number): number {
  return toRange(Math.imul(mixedA, 0x9e3779b1), words);
}

/** Its bits there when these words are a name … */
export function endBits(mixedA: number): number {
  return (1 << mixedA) | (1 << (mixedA >>> 5)) | (1 << (mixedA >>> 10));
}
/** … and when they begin a longer one. */
export function moreBits(mixedA: number): number {
  return (1 << (mixedA >>> 15)) | (1 << (mixedA >>> 20)) | (1 << (mixedA >>> 25));
}

/** The bit of names of so many words in the lists that the matching makes for each token; the last is that of all longer ones too. */
export function lengthBit(words: number): number {
  return 1 << (Math.min(words, 32) - 1);
}

/** Order of the numbers in the section `names`. */
export const HEAD = [
  'folding',
  'entities',
  'names',
  'slots',
  'firstSize',
  'lowSize',
  'prefixWords',
  'pairWords',
  'buckets',
  'lines',
  'longest',
  'postings',
] as const;
export type NamesHead = Record<(typeof HEAD)[number], number>;
