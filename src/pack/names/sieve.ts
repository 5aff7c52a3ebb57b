/**
 * Which tokens may start a name. All tokens of a piece go through one filter before the next one is asked, and no branch depends on what a filter
 * says: the filters are larger than a processor's cache, and so it waits for many of their lines at once instead of for one after the other.
 */
import { mix, nextA, pairHash } from '../text/hash.ts';
import {
  CASE_MASK,
  ENDS_IN_S,
  GAP_MASK,
  GAP_NEVER,
  IS_HANGUL,
  IS_SINGLE,
  LOWERCASE,
  type Tokens,
} from '../text/scan.ts';
import { ENDING, LOW_SHIFT, SEED_CAPITAL_A, SEED_LOWER_A, STARTS } from './layout.ts';
import type { NamesView } from './view.ts';

const STARTS_LOW = STARTS << LOW_SHIFT;
const STARTS_ANY = STARTS | STARTS_LOW;
const MAY_END = ENDS_IN_S | IS_HANGUL;

export class Sieve {
  /** Tokens that are still in, and their keys' lane A so far. */
  private readonly list: Int32Array;
  private readonly capital: Int32Array;
  private readonly lower: Int32Array;
  private readonly before: Uint8Array;

  /** @param capacity tokens of a piece */
  constructor(capacity: number) {
    this.list = new Int32Array(capacity);
    this.capital = new Int32Array(capacity);
    this.lower = new Int32Array(capacity);
    this.before = new Uint8Array(capacity);
  }

  /** Fills `bits` with what may start at each token: never too little. */
  sift(pack: NamesView, text: string, tokens: Tokens, from: number, to: number, bits: Uint8Array): void {
    this.alone(pack, text, tokens, from, to, bits);
    let count = this.starting(tokens, from, to, bits);
    for (let length = 2; count > 0 && length <= pack.longest; length++) {
      count = this.neighbours(pack, text, tokens, length, count, bits);
      count = this.keys(pack, tokens, length, count, bits);
    }
  }

  /** By the token alone. */
  private alone(
    pack: NamesView,
    text: string,
    tokens: Tokens,
    from: number,
    to: number,
    bits: Uint8Array,
  ): void {
    for (let i = from; i < to; i++) {
      const flags = tokens.flags[i] ?? 0;
      bits[i] = 0;
      if (flags & IS_SINGLE && !pack.startsWithUnit(text.charCodeAt(tokens.start[i] ?? 0))) continue;
      tokens.hashA(text, i);
      const hash = tokens.a[i] ?? 0;
      let own = pack.lowBits(hash) << LOW_SHIFT;
      if ((flags & CASE_MASK) !== LOWERCASE) own |= pack.firstBits(hash) | (flags & MAY_END ? ENDING : 0);
      bits[i] = own;
    }
  }

  /** Lists the tokens that longer names start with, and takes that from their bits until a filter says more. */
  private starting(tokens: Tokens, from: number, to: number, bits: Uint8Array): number {
    const { list, capital, lower, before } = this;
    let count = 0;
    for (let i = from; i < to; i++) {
      const own = bits[i] ?? 0;
      list[count] = i;
      count += ((own >> 1) | (own >> 3)) & 1;
      before[i] = own;
      bits[i] = own & ~STARTS_ANY;
    }
    for (let j = 0; j < count; j++) {
      const i = list[j] ?? 0;
      const hash = tokens.a[i] ?? 0;
      capital[i] = nextA(SEED_CAPITAL_A, hash, 0);
      lower[i] = nextA(SEED_LOWER_A, hash, 0);
    }
    return count;
  }

  /** Keeps those whose last two tokens of `length` stand together in some name. */
  private neighbours(
    pack: NamesView,
    text: string,
    tokens: Tokens,
    length: number,
    count: number,
    bits: Uint8Array,
  ): number {
    const { list, before } = this;
    let kept = 0;
    for (let j = 0; j < count; j++) {
      const i = list[j] ?? 0;
      const k = i + length - 1;
      const gap = (tokens.gap[k] ?? 0) & GAP_MASK;
      if (k >= tokens.count || gap === GAP_NEVER) continue;
      if ((tokens.flags[k] ?? 0) & MAY_END) {
        // Without its ending it may be the last word of a name, whatever its neighbours are as it stands.
        bits[i] = before[i] ?? 0;
        continue;
      }
      tokens.hashA(text, k);
      list[kept] = i;
      kept += pack.pairBit(pairHash(tokens.a[k - 1] ?? 0, tokens.a[k] ?? 0, gap));
    }
    return kept;
  }

  /** Gives their bits back to those whose first `length` tokens may be a name; the others stay in the list. */
  private keys(pack: NamesView, tokens: Tokens, length: number, count: number, bits: Uint8Array): number {
    const { list, capital, lower, before } = this;
    let kept = 0;
    for (let j = 0; j < count; j++) {
      const i = list[j] ?? 0;
      const k = i + length - 1;
      const gap = (tokens.gap[k] ?? 0) & GAP_MASK;
      const hash = tokens.a[k] ?? 0;
      const own = before[i] ?? 0;
      let may = 0;
      if (own & STARTS) {
        const key = nextA(capital[i] ?? 0, hash, gap);
        capital[i] = key;
        may = pack.gramBit(mix(key));
      }
      if (own & STARTS_LOW) {
        const key = nextA(lower[i] ?? 0, hash, gap);
        lower[i] = key;
        may |= pack.gramBit(mix(key));
      }
      bits[i] = (bits[i] ?? 0) | (own & -may);
      list[kept] = i;
      kept += 1 - may;
    }
    return kept;
  }
}
