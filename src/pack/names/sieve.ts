/**
 * What names may start at each token. All tokens of a piece go through one filter before the next one is asked, and no branch depends on what a filter
 * says: each writes down who is left and goes on one place or none. The filters and the table are larger than a processor's cache, and so it waits for many of
 * their lines at once instead of for one after the other; for the same reason the reading of the larger ones is a loop of its own, as short as can be.
 */
import { HANGUL_AT, LOWER_AT, S_AT, SINGLE_AT, UPPER_AT } from '../text/chars.ts';
import { mix, nextA } from '../text/hash.ts';
import { GAP_MASK, GAP_NEVER } from '../text/scan.ts';
import { CAPACITY, SHORT, tokens } from '../text/tokens.ts';
import { withoutEndings } from './endings.ts';
import { aloneGap, lengthBit, pairHash, SEED_CAPITAL_A, SEED_LOWER_A } from './layout.ts';
import { ASKED, any, listStarts, look, questions } from './look.ts';
import { CAPITAL, ENDED, LOWER, type May, SPAN } from './may.ts';
import type { NamesView } from './view.ts';

/** The loops; see text/tokens.ts for why they are in a closure. */
const siftOne = (() => {
  const { a, info, gap, start, end } = tokens;
  /** Tokens that are still in: those with a capital or no case, those whose first word a lower-case name has; characters that are words, and other words beside such. */
  const capitals = new Int32Array(CAPACITY);
  const lowers = new Int32Array(CAPACITY);
  const singles = new Int32Array(CAPACITY);
  const words = new Int32Array(CAPACITY);
  /** Those that may start a longer name, with a capital and in lower case, and their number. */
  const capitalStarts = new Int32Array(CAPACITY);
  const lowerStarts = new Int32Array(CAPACITY);
  const counts = { capitals: 0, lowers: 0, capitalStarts: 0, lowerStarts: 0 };
  /** Lane A of their keys so far, and before the last word; that mixed, where in a filter they look and what is there. */
  const keys = new Int32Array(CAPACITY);
  const before = new Int32Array(CAPACITY);
  const mixed = new Int32Array(CAPACITY);
  const at = new Int32Array(CAPACITY);
  const seen = new Int32Array(CAPACITY);
  const { key: asked, place: askedAt, bit: askedBit } = questions;
  let askedCount = 0;
  /** Names whose last word may have an ending: their token, lengths and kind, and the key before the last word. */
  const endings = new Int32Array(CAPACITY * 2);
  const endingKeys = new Int32Array(CAPACITY * 2);
  let endingCount = 0;

  /** Whether the token is in lower case: 1 or 0. */
  const isLower = (own: number) => (own >>> LOWER_AT) & (~own >>> UPPER_AT) & 1;
  const mayEnd = (own: number) => ((own >>> S_AT) | (own >>> HANGUL_AT)) & 1;

  /** Deals the tokens out, of a text that has no characters that are words. */
  const deal = (low: Uint8Array, mask: number, from: number, to: number) => {
    let c = 0;
    let l = 0;
    for (let i = from; i < to; i++) {
      const hash = a[i] ?? 0;
      const bits = (low[(hash & mask) >> 2] ?? 0) >> ((hash & 3) * 2);
      capitals[c] = i;
      c += isLower(info[i] ?? 0) ^ 1;
      lowers[l] = i;
      l += (bits | (bits >> 1)) & 1;
    }
    counts.capitals = c;
    counts.lowers = l;
    counts.capitalStarts = 0;
  };

  /** Words with a capital or no case: leaves in `capitals` who may be a name alone, in `capitalStarts` who may start a longer one. */
  const readFirst = (first: Uint8Array, mask: number) => {
    let alone = 0;
    let further = counts.capitalStarts;
    let ends = 0;
    const { capitals: count } = counts;
    for (let j = 0; j < count; j++) {
      const i = capitals[j] ?? 0;
      const hash = a[i] ?? 0;
      const bits = (first[(hash & mask) >> 2] ?? 0) >> ((hash & 3) * 2);
      capitals[alone] = i;
      alone += bits & 1;
      capitalStarts[further] = i;
      further += (bits >> 1) & 1;
      endings[ends] = i;
      ends += mayEnd(info[i] ?? 0);
    }
    counts.capitals = alone;
    counts.capitalStarts = further;
    for (let j = 0; j < ends; j++) endingKeys[j] = SEED_CAPITAL_A;
    endingCount = ends;
  };

  /**
   * Of a text with characters that are words: `deal` for its other words, and who of the characters may start a name. They start names together with
   * the next one, or, where something else follows, as words do. Of Chinese text all but a tenth are settled here, in one loop without the filters of words.
   */
  const dealCharacters = (pack: NamesView, from: number, to: number) => {
    const { pairs, first, firstMask: mask } = pack;
    const pairMask = pairs.length - 1;
    let further = 0;
    let s = 0;
    let w = 0;
    let own = info[from] ?? 0;
    let hash = a[from] ?? 0;
    for (let i = from; i < to; i++) {
      const next = info[i + 1] ?? 0;
      const nextHash = a[i + 1] ?? 0;
      const single = (own >>> SINGLE_AT) & 1;
      const isPair = single & (next >>> SINGLE_AT) & ((((gap[i + 1] ?? 0) & GAP_MASK) - 1) >>> 31);
      const pair = pairHash(hash, nextHash);
      const inPairs = (pairs[(pair >>> 5) & pairMask] ?? 0) >>> pair;
      capitalStarts[further] = i;
      further += inPairs & isPair;
      singles[s] = i;
      s += single & (isPair ^ 1);
      words[w] = i;
      w += single ^ 1;
      own = next;
      hash = nextHash;
    }
    for (let j = 0; j < s; j++) {
      const i = singles[j] ?? 0;
      const at = (a[i] ?? 0) & mask;
      capitalStarts[further] = i;
      further += ((first[at >> 2] ?? 0) >> ((at & 3) * 2 + 1)) & 1;
    }
    counts.capitalStarts = further;
    dealWords(pack.low, pack.lowMask, w);
  };

  const dealWords = (low: Uint8Array, mask: number, count: number) => {
    let c = 0;
    let l = 0;
    for (let j = 0; j < count; j++) {
      const i = words[j] ?? 0;
      const hash = a[i] ?? 0;
      const bits = (low[(hash & mask) >> 2] ?? 0) >> ((hash & 3) * 2);
      capitals[c] = i;
      c += isLower(info[i] ?? 0) ^ 1;
      lowers[l] = i;
      l += (bits | (bits >> 1)) & 1;
    }
    counts.capitals = c;
    counts.lowers = l;
  };

  /** The same as `readFirst` of names in lower case; who starts a longer one is asked for with the next word, unless that may have an ending. */
  const readLow = (low: Uint8Array, mask: number, pairs: Int32Array) => {
    const pairMask = pairs.length - 1;
    const { lowers: count } = counts;
    let alone = 0;
    let further = 0;
    for (let j = 0; j < count; j++) {
      const i = lowers[j] ?? 0;
      const hash = a[i] ?? 0;
      const bits = (low[(hash & mask) >> 2] ?? 0) >> ((hash & 3) * 2);
      lowers[alone] = i;
      alone += bits & 1;
      const pair = pairHash(hash, a[i + 1] ?? 0);
      lowerStarts[further] = i;
      const inPairs = (pairs[(pair >>> 5) & pairMask] ?? 0) >>> pair;
      further += (bits >> 1) & (inPairs | mayEnd(info[i + 1] ?? 0)) & 1;
    }
    counts.lowers = alone;
    counts.lowerStarts = further;
  };

  /** Asks for names of one word. Short ones have their capitals in their keys. */
  const askAlone = (text: string, tokensLeft: Int32Array, count: number, seed: number, kind: number) => {
    for (let j = 0; j < count; j++) {
      const i = tokensLeft[j] ?? 0;
      const short = (end[i] ?? 0) - (start[i] ?? 0) <= SHORT;
      const key = nextA(seed, a[i] ?? 0, short ? aloneGap(true, tokens.caseOf(text, i)) : 0);
      ask(mix(key), kind + i, 1);
    }
  };

  const ask = (key: number, place: number, bit: number) => {
    asked[askedCount] = key;
    askedAt[askedCount] = place;
    askedBit[askedCount] = bit;
    askedCount++;
  };

  /** Adds the next word to the keys of `list`, and finds their places among `scale` · 2³² words. */
  const nextWords = (tokensLeft: Int32Array, left: number, length: number, scale: number) => {
    for (let j = 0; j < left; j++) {
      const k = (tokensLeft[j] ?? 0) + length - 1;
      const key = keys[j] ?? 0;
      const next = nextA(key, a[k] ?? 0, (gap[k] ?? 0) & GAP_MASK);
      const own = mix(next);
      before[j] = key;
      keys[j] = next;
      mixed[j] = own;
      at[j] = (Math.imul(own, 0x9e3779b1) >>> 0) * scale;
    }
  };

  const readPrefixes = (prefixes: Int32Array, left: number) => {
    for (let j = 0; j < left; j++) seen[j] = prefixes[at[j] ?? 0] ?? 0;
  };

  /** Asks for who may be a name of `length` words. @returns how many of `tokensLeft`, now in front, may begin a longer one */
  const evaluate = (tokensLeft: Int32Array, left: number, length: number, kind: number): number => {
    const bit = lengthBit(length);
    let kept = 0;
    let n = askedCount;
    let ends = endingCount;
    for (let j = 0; j < left; j++) {
      const i = tokensLeft[j] ?? 0;
      const key = mixed[j] ?? 0;
      const word = seen[j] ?? 0;
      asked[n] = key;
      askedAt[n] = kind + i;
      askedBit[n] = bit;
      n += (word >>> key) & (word >>> (key >>> 5)) & (word >>> (key >>> 10)) & 1;
      endings[ends] = i + kind + (length - 1) * (4 * SPAN);
      endingKeys[ends] = before[j] ?? 0;
      ends += mayEnd(info[i + length - 1] ?? 0);
      tokensLeft[kept] = i;
      keys[kept] = keys[j] ?? 0;
      kept += (word >>> (key >>> 15)) & (word >>> (key >>> 20)) & (word >>> (key >>> 25)) & 1;
    }
    askedCount = n;
    endingCount = ends;
    return kept;
  };

  const answer = (pack: NamesView, may: May) => {
    look(pack, may, askedCount);
    askedCount = 0;
  };

  const answerEndings = (pack: NamesView, text: string, may: May) => {
    for (let e = 0; e < endingCount; e++) {
      if (askedCount > ASKED - 16) answer(pack, may);
      const what = endings[e] ?? 0;
      const i = what & (SPAN - 1);
      const length = (what >>> 14) + 1;
      const bit = lengthBit(length);
      withoutEndings(pack, text, i, length, endingKeys[e] ?? 0, key => ask(key, ENDED + i, bit));
    }
    endingCount = 0;
  };

  const lengthen = (
    pack: NamesView,
    text: string,
    may: May,
    seed: number,
    tokensLeft: Int32Array,
    count: number,
    kind: number,
  ) => {
    for (let j = 0; j < count; j++) keys[j] = nextA(seed, a[tokensLeft[j] ?? 0] ?? 0, 0);
    let left = count;
    for (let length = 2; left > 0 && length <= pack.longest; length++) {
      if (askedCount + left > ASKED) answer(pack, may);
      if (endingCount + left > endings.length) answerEndings(pack, text, may);
      nextWords(tokensLeft, left, length, pack.prefixScale);
      readPrefixes(pack.prefixes, left);
      left = evaluate(tokensLeft, left, length, kind);
    }
  };

  const siftOne = (pack: NamesView, text: string, from: number, to: number, may: May) => {
    may.clear(from, to);
    if (tokens.characters) dealCharacters(pack, from, to);
    else deal(pack.low, pack.lowMask, from, to);
    readFirst(pack.first, pack.firstMask);
    readLow(pack.low, pack.lowMask, pack.pairs);
    askAlone(text, capitals, counts.capitals, SEED_CAPITAL_A, CAPITAL);
    if (askedCount + counts.lowers > ASKED) answer(pack, may);
    askAlone(text, lowers, counts.lowers, SEED_LOWER_A, LOWER);
    lengthen(pack, text, may, SEED_CAPITAL_A, capitalStarts, counts.capitalStarts, CAPITAL);
    lengthen(pack, text, may, SEED_LOWER_A, lowerStarts, counts.lowerStarts, LOWER);
    answerEndings(pack, text, may);
    answer(pack, may);
  };

  return siftOne;
})();

/**
 * Fills `may`, a list for each pack, `any` and `starts` for the tokens `from` … `to` − 1.
 * @param text that the tokens are of
 * @returns how many tokens are in `starts`
 */
export function sift(
  packs: readonly NamesView[],
  text: string,
  from: number,
  to: number,
  may: readonly May[],
): number {
  // No name goes on beyond the last token.
  tokens.gap[tokens.count] = GAP_NEVER;
  any.fill(0, from, to);
  for (let p = 0; p < packs.length; p++) {
    const pack = packs[p];
    const own = may[p];
    if (pack !== undefined && own !== undefined) siftOne(pack, text, from, to, own);
  }
  return listStarts();
}
