/** The names index's shape, shared by its writer and its reader. docs/pack-format.md, "The names index". */
import { nextA, nextB, toRange } from '../text/hash.ts';
import { CASELESS, type LetterCase } from '../text/letter-case.ts';
import { GAP_MASK } from '../text/scan.ts';
import { SPELLING_BITS } from '../text/spelling.ts';

/**
 * The table's lines of 64 bytes: the checks of their slots, a byte each, then the rest of each slot. The slots stand in the order of their keys, all lines are full but
 * the last, and a table beside it says in which line the keys of a bucket begin.
 *
 * The rest of a slot, from its lowest bit: capitals, spelling, fingerprint, value. A value has the bits that this pack's values need; as many slots are put into a line
 * as leave `LEAST_PRINT` bits for the fingerprint, and it takes what is over: ten slots up to four million entities and namesakes, nine above.
 */
export const LINE_BYTES = 64;
/** More have no room in the three words that a look compares (look.ts). */
const MOST_SLOTS = 12;
const CHECK_BITS = 8;
/** Of the fingerprint beside the check. */
const LEAST_PRINT = 12;
/** What can be read at once (`bitsAt`), less one. */
const MOST_PRINT = 24;
/** Entities and words of namesakes are fewer than 2 to this. */
export const MOST_VALUE_BITS = 25;

/** Slots of a bucket on average: with more a look compares more lines, with fewer the table of buckets is larger. */
export const BUCKET = 6;
/** The first lines of buckets are told by 32 bits for each group of so many, and a byte for each bucket. */
export const GROUP_SHIFT = 6;
/** What that byte can say. */
export const GROUP_LINES = 255;

/** The lowest two bits of a slot's grade: capitals of the name's later words (those of more than three letters). */
export const LATER_MASK = 3;
/** All have one, or no case. */
export const LATER_CAPITALS = 0;
export const LATER_LOWER = 1;
export const LATER_BOTH = 2;
/** A form that the builder made (src/pack/variants.ts); counts as `LATER_BOTH`. */
export const GENERATED = 3;
/** Above them: check of the spelling. */
export const SPELLING_SHIFT = 2;
export const GRADE_BITS = SPELLING_SHIFT + SPELLING_BITS;

/** The last ref of a list of namesakes has this bit. */
export const LAST_REF = 1 << 31;

/** How the slots of one pack lie in their lines. */
export interface Slots {
  /** In a line. */
  readonly count: number;
  /** Of one slot beside its check, and of its fingerprint and its value. */
  readonly bits: number;
  readonly printBits: number;
  readonly valueBits: number;
}

/** @param values how many different ones there may be: entities, and words in the lists of namesakes */
export function slotsFor(values: number): Slots {
  const valueBits = Math.max(1, 32 - Math.clz32(Math.max(0, values - 1)));
  const least = CHECK_BITS + GRADE_BITS + LEAST_PRINT + valueBits;
  const count = Math.min(MOST_SLOTS, Math.floor((LINE_BYTES * 8) / least));
  const bits = Math.floor((LINE_BYTES * 8) / count) - CHECK_BITS;
  return { count, bits, printBits: Math.min(MOST_PRINT, bits - GRADE_BITS - valueBits), valueBits };
}

/** Where a slot of a line begins, in bits from the line's beginning. */
export function slotAt({ count, bits }: Slots, slot: number): number {
  return count * CHECK_BITS + slot * bits;
}

/** `count` bits, at most 25, from bit `at` of what stands at `base`; the lowest bit of a byte is its first. */
export function bitsAt(bytes: Uint8Array, base: number, at: number, count: number): number {
  const i = base + (at >> 3);
  const word =
    (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24);
  return (word >>> (at & 7)) & ((1 << count) - 1);
}

/** Puts such bits where there are none yet. */
export function putBits(bytes: Uint8Array, at: number, count: number, value: number): void {
  for (let bit = 0; bit < count; bit++) {
    const to = at + bit;
    bytes[to >> 3] = (bytes[to >> 3] ?? 0) | (((value >>> bit) & 1) << (to & 7));
  }
}

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

/** What a slot has of its key's lane B. @param mixedB `mix` of lane B */
export function printOf(mixedB: number, { printBits }: Slots): number {
  return mixedB >>> (32 - printBits);
}

/** What a slot has of its key's lane A. @param mixedA `mix` of lane A */
export function checkOf(mixedA: number): number {
  return mixedA & ((1 << CHECK_BITS) - 1);
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
