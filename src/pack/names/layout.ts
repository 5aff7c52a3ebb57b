/** The names index's shape, shared by its writer and its reader. docs/pack-format.md, "The names index". */
import { mix, nextA, nextB, toRange } from '../text/hash.ts';
import { CASE_MASK, CASELESS, GAP_MASK, LOWERCASE, SHORT } from '../text/scan.ts';

/** A name has at most this many tokens. */
export const LONGEST_NAME = 40;

/** The table's lines: nine tags of 32 bits, nine values of 24 bits, one byte of flags. */
export const LINE_BYTES = 64;
export const SLOTS = 9;
export const VALUES_AT = 36;
export const FLAGS_AT = 63;
/** Names that belong here stand in the next line. */
export const OVERFLOWS = 1;
/** A name stands at most this many lines after its own. */
export const LONGEST_PROBE = 256;
export const VALUE_LIMIT = 1 << 24;

/** Bits 0–1 of a tag: capitals of the name's later words (those of more than three letters). */
export const LATER_MASK = 3;
/** All have one, or no case. */
export const LATER_CAPITALS = 0;
export const LATER_LOWER = 1;
export const LATER_BOTH = 2;
/** A form that the builder made (src/pack/variants.ts); counts as `LATER_BOTH`. */
export const GENERATED = 3;
/** Bits 2–9 of a tag: check of the spelling. Bits 10–31: fingerprint of the key. */
export const SPELLING_SHIFT = 2;
export const SPELLING_MASK = 0x3fc;
export const FINGERPRINT_MASK = 0xfffffc00 | 0;

/** Bits in `FIRST` and `LOW`, two for each hash of a token. */
export const ALONE = 1;
export const STARTS = 2;
/** In the matching: the same two bits for the lower-case family stand this much further left. */
export const LOW_SHIFT = 2;
/** In the matching: the token without its ending may be a name. */
export const ENDING = 16;

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
export function aloneGap(flags: number): number {
  const letterCase = flags & CASE_MASK;
  return flags & SHORT && letterCase !== CASELESS ? 8 + letterCase : 0;
}

/** Gap before the token at `i` of a name, as its key has it. */
export function keyGap(gap: number): number {
  return gap & GAP_MASK;
}

export { nextA, nextB };

/** Fingerprint in a tag's place; never 0, which is an empty slot. */
export function fingerprint(keyB: number): number {
  const bits = mix(keyB) & FINGERPRINT_MASK;
  return bits === 0 ? 1 << 10 : bits;
}

/** Line of a key in a table of `lines`. @param mixedA `mix` of lane A */
export function lineOf(mixedA: number, lines: number): number {
  return toRange(mixedA, lines);
}

/** Block of 64 bits of a key in the filter of longer names. */
export function gramBlock(mixedA: number, blocks: number): number {
  return toRange(Math.imul(mixedA, 0x9e3779b1), blocks);
}

/** The three bits of a key in its block: those of the lower and of the upper word. */
export function gramLow(mixedA: number): number {
  return bit(mixedA, 0) | bit(mixedA >>> 6, 0) | bit(mixedA >>> 12, 0);
}
export function gramHigh(mixedA: number): number {
  return bit(mixedA, 32) | bit(mixedA >>> 6, 32) | bit(mixedA >>> 12, 32);
}
function bit(n: number, word: 0 | 32): number {
  return (n & 32) === word ? 1 << (n & 31) : 0;
}

export function isLowerFamily(flags: number): boolean {
  return (flags & CASE_MASK) === LOWERCASE;
}

/** Words of more than three letters with case: those whose capitals count. */
export function countsCase(flags: number): boolean {
  return (flags & SHORT) === 0 && (flags & CASE_MASK) !== CASELESS;
}

/** Order of the numbers in the section `names`. */
export const HEAD = [
  'folding',
  'entities',
  'names',
  'slots',
  'firstSize',
  'lowSize',
  'pairSize',
  'gramBlocks',
  'lines',
  'longest',
  'postings',
] as const;
export type NamesHead = Record<(typeof HEAD)[number], number>;
