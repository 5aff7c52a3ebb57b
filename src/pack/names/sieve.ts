/**
 * What names may start at each token. All tokens of a piece go through one filter before the next one is asked, and no branch depends on what a filter
 * says: the filters are larger than a processor's cache, and so it waits for many of their lines at once instead of for one after the other. For the
 * same reason the reading of a filter is a loop of its own, as short as can be.
 */
import { HANGUL_AT, LOWER_AT, S_AT, SINGLE_AT, UPPER_AT } from '../text/chars.ts';
import { mix, nextA } from '../text/hash.ts';
import { GAP_MASK, GAP_NEVER } from '../text/scan.ts';
import { CAPACITY, tokens } from '../text/tokens.ts';
import { lengthBit, SEED_CAPITAL_A, SEED_LOWER_A } from './layout.ts';
import type { NamesView } from './view.ts';

/** Of each token, how many words the names of one pack may have that start there (`lengthBit`): never too little. */
export class May {
  /** Names that start with a capital or without case; names that start in lower case. */
  readonly capital: Int32Array;
  readonly lower: Int32Array;
  /** Of both, the last word without its ending. */
  readonly ended: Int32Array;

  constructor(capacity = CAPACITY) {
    this.capital = new Int32Array(capacity);
    this.lower = new Int32Array(capacity);
    this.ended = new Int32Array(capacity);
  }
}

/** All packs' lists in one, and the tokens where something is in it, from `sift`. */
export const any = new Int32Array(CAPACITY);
export const starts = new Int32Array(CAPACITY);

/** The loops; see text/tokens.ts for why they are in a closure. */
const loops = (() => {
  const { a, info, gap } = tokens;
  const may = new May();
  const { capital, lower, ended } = may;
  const all = any;
  const list = starts;
  /** Tokens that are still in: those that may start a name with a capital, and with a small letter. */
  const capitals = new Int32Array(CAPACITY);
  const lowers = new Int32Array(CAPACITY);
  /** Lane A of their keys so far, that mixed, where in a filter they look and what is there. */
  const keys = new Int32Array(CAPACITY);
  const mixed = new Int32Array(CAPACITY);
  const at = new Int32Array(CAPACITY);
  const seen = new Int32Array(CAPACITY);
  /** Mixed lane A of what will be looked for in the table. */
  const wanted = new Int32Array(CAPACITY * 3);
  let wantedCount = 0;

  /** All ones for a word in lower case, else 0. */
  const isLower = (own: number) => -((own >>> LOWER_AT) & (~own >>> UPPER_AT) & 1);

  /** Reads the large filter of first words: of token `i` the byte at `at[i]` into `seen[i]`. */
  const readFirst = (first: Uint8Array, mask: number, from: number, to: number) => {
    // A word in lower case starts no name with a capital: its place need not be fetched.
    for (let i = from; i < to; i++) at[i] = (a[i] ?? 0) & mask & ~isLower(info[i] ?? 0);
    for (let i = from; i < to; i++) seen[i] = first[(at[i] ?? 0) >> 2] ?? 0;
  };

  /** Asks for names of one word, and lists the tokens that may start longer ones. @returns how many: those with a capital, those in lower case */
  const firstWords = (low: Uint8Array, mask: number, from: number, to: number): readonly [number, number] => {
    let capitalCount = 0;
    let lowerCount = 0;
    let alones = 0;
    for (let i = from; i < to; i++) {
      const own = info[i] ?? 0;
      const capitalBits = ((seen[i] ?? 0) >> (((at[i] ?? 0) & 3) * 2)) & ~isLower(own);
      const lowAt = (a[i] ?? 0) & mask;
      const lowerBits = (low[lowAt >> 2] ?? 0) >> ((lowAt & 3) * 2);
      // No name is one character of a script without spaces.
      const alone = ((own >>> SINGLE_AT) & 1) ^ 1;
      capital[i] = capitalBits & alone;
      lower[i] = lowerBits & alone;
      ended[i] = ((own >>> S_AT) | (own >>> HANGUL_AT)) & 1;
      wanted[alones] = i;
      alones += capitalBits & alone;
      capitals[capitalCount] = i;
      capitalCount += (capitalBits >> 1) & 1;
      lowers[lowerCount] = i;
      lowerCount += (lowerBits >> 1) & 1;
    }
    for (let j = 0; j < alones; j++) wanted[j] = mix(nextA(SEED_CAPITAL_A, a[wanted[j] ?? 0] ?? 0, 0));
    wantedCount = alones;
    return [capitalCount, lowerCount];
  };

  /** Adds the next word to the keys of `list`, and finds their places among `scale` · 2³² words. */
  const nextWords = (tokensLeft: Int32Array, left: number, length: number, scale: number) => {
    for (let j = 0; j < left; j++) {
      const k = (tokensLeft[j] ?? 0) + length - 1;
      const key = nextA(keys[j] ?? 0, a[k] ?? 0, (gap[k] ?? 0) & GAP_MASK);
      const own = mix(key);
      keys[j] = key;
      mixed[j] = own;
      at[j] = (Math.imul(own, 0x9e3779b1) >>> 0) * scale;
    }
  };

  const readPrefixes = (prefixes: Int32Array, left: number) => {
    for (let j = 0; j < left; j++) seen[j] = prefixes[at[j] ?? 0] ?? 0;
  };

  /** Notes who may be a name of `length` words. @returns how many of `tokensLeft`, now in front, may begin a longer one */
  const evaluate = (tokensLeft: Int32Array, left: number, length: number, own: Int32Array): number => {
    const shift = 31 - Math.clz32(lengthBit(length));
    let kept = 0;
    const asked = wantedCount;
    for (let j = 0; j < left; j++) {
      const i = tokensLeft[j] ?? 0;
      const key = mixed[j] ?? 0;
      const word = seen[j] ?? 0;
      const last = info[i + length - 1] ?? 0;
      own[i] =
        (own[i] ?? 0) | (((word >>> key) & (word >>> (key >>> 5)) & (word >>> (key >>> 10)) & 1) << shift);
      ended[i] = (ended[i] ?? 0) | ((((last >>> S_AT) | (last >>> HANGUL_AT)) & 1) << shift);
      tokensLeft[kept] = i;
      keys[kept] = keys[j] ?? 0;
      kept += (word >>> (key >>> 15)) & (word >>> (key >>> 20)) & (word >>> (key >>> 25)) & 1;
    }
    wantedCount = Math.min(asked, CAPACITY);
    return kept;
  };

  const lengthen = (
    pack: NamesView,
    seed: number,
    tokensLeft: Int32Array,
    count: number,
    own: Int32Array,
  ) => {
    for (let j = 0; j < count; j++) keys[j] = nextA(seed, a[tokensLeft[j] ?? 0] ?? 0, 0);
    let left = count;
    for (let length = 2; left > 0 && length <= pack.longest; length++) {
      nextWords(tokensLeft, left, length, pack.prefixScale);
      readPrefixes(pack.prefixes, left);
      left = evaluate(tokensLeft, left, length, own);
    }
  };

  const siftOne = (pack: NamesView, from: number, to: number, into: May | null) => {
    readFirst(pack.first, pack.firstMask, from, to);
    const [capitalCount, lowerCount] = firstWords(pack.low, pack.lowMask, from, to);
    lengthen(pack, SEED_CAPITAL_A, capitals, capitalCount, capital);
    lengthen(pack, SEED_LOWER_A, lowers, lowerCount, lower);
    // Kept, or the compiler leaves the reading out.
    wanted[0] = pack.fetch(wanted, wantedCount);
    for (let i = from; i < to; i++)
      all[i] = (all[i] ?? 0) | (capital[i] ?? 0) | (lower[i] ?? 0) | (ended[i] ?? 0);
    if (into === null) return;
    into.capital.set(capital.subarray(from, to), from);
    into.lower.set(lower.subarray(from, to), from);
    into.ended.set(ended.subarray(from, to), from);
  };

  const listStarts = (from: number, to: number): number => {
    let count = 0;
    for (let i = from; i < to; i++) {
      list[count] = i;
      count += all[i] === 0 ? 0 : 1;
    }
    return count;
  };
  return { may, siftOne, listStarts };
})();

/** The lists of several packs are kept apart; those of one are where the loops write them. */
export function listsFor(packs: number): readonly May[] {
  return packs === 1 ? [loops.may] : Array.from({ length: packs }, () => new May());
}

/** Fills `may`, a list for each pack, `any` and `starts` for the tokens `from` … `to` − 1. @returns how many tokens are in `starts` */
export function sift(packs: readonly NamesView[], from: number, to: number, may: readonly May[]): number {
  // No name goes on beyond the last token.
  tokens.gap[tokens.count] = GAP_NEVER;
  any.fill(0, from, to);
  for (let p = 0; p < packs.length; p++) {
    const pack = packs[p];
    if (pack !== undefined) loops.siftOne(pack, from, to, packs.length === 1 ? null : (may[p] ?? null));
  }
  return loops.listStarts(from, to);
}
