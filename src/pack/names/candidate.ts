/** The names that may start at one token: tried longest first, in one pack after the other. */
import { endingsOf } from '../text/endings.ts';
import { foldToken } from '../text/fold.ts';
import { hashFolded, laneA, laneB, mix, pairHash } from '../text/hash.ts';
import {
  CAPITALS,
  CASE_MASK,
  caseOfText,
  ENDS_IN_S,
  GAP_HYPHEN,
  GAP_MASK,
  GAP_NEVER,
  IS_HANGUL,
  IS_STEMMED,
  LOWERCASE,
  SHORT,
  type Tokens,
} from '../text/scan.ts';
import { spellingCheckOf } from '../text/spelling.ts';
import { EXACT, FOLDED, type Found, FoundList, INFLECTED } from './found.ts';
import {
  ALONE,
  aloneGap,
  countsCase,
  fingerprint,
  GENERATED,
  keyGap,
  LATER_BOTH,
  LATER_CAPITALS,
  LATER_MASK,
  LONGEST_NAME,
  LOW_SHIFT,
  nextA,
  nextB,
  SPELLING_MASK,
  SPELLING_SHIFT,
  STARTS,
  seedA,
  seedB,
} from './layout.ts';
import type { NamesView } from './view.ts';

export interface Hit {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Never empty; one entry an entity, best form first, then by pack, then most prominent first. */
  readonly found: readonly Found[];
}

/** Keys of the first 0, 1, 2 … tokens, for one family. */
interface Keys {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** How many tokens are in. */
  count: number;
}

export class Candidate {
  /** Tokens of the longest name found; 0: none. */
  length = 0;
  private readonly packs: readonly NamesView[];
  private readonly text: string;
  private readonly tokens: Tokens;
  private first = 0;
  private mentionEnd = 0;
  private readonly found = new FoundList();
  private readonly capital: Keys = newKeys();
  private readonly lower: Keys = newKeys();
  /** For each pack, what may start here and how many tokens it may have. */
  private readonly may: Uint8Array;
  private readonly reaches: Uint8Array;
  /** Of the name in hand. */
  private end = 0;
  private spelling = -1;
  private ended = false;

  constructor(packs: readonly NamesView[], text: string, tokens: Tokens) {
    this.packs = packs;
    this.text = text;
    this.tokens = tokens;
    this.may = new Uint8Array(packs.length);
    this.reaches = new Uint8Array(packs.length);
  }

  /**
   * Looks in all packs for the longest name that starts at token `first`; sets `length`.
   * @param bits for each pack, what may start at each token
   * @param atLeast tokens
   */
  longest(first: number, bits: readonly Uint8Array[], atLeast: number): void {
    this.first = first;
    this.length = 0;
    this.capital.count = 0;
    this.lower.count = 0;
    let reach = 0;
    for (let p = 0; p < this.packs.length; p++) {
      const pack = this.packs[p];
      const may = bits[p]?.[first] ?? 0;
      const own = may === 0 || pack === undefined ? 0 : this.reach(pack, may);
      this.may[p] = may;
      this.reaches[p] = own;
      if (own > reach) reach = own;
    }
    for (let n = reach; n >= atLeast; n--) {
      if (this.asItStands(n) || this.withoutEnding(n)) {
        this.length = n;
        return;
      }
    }
  }

  /** The name that `longest` found, or `null`. */
  hit(): Hit | null {
    if (this.length === 0) return null;
    const { tokens, first } = this;
    const start = tokens.start[first] ?? 0;
    const last = first + this.length - 1;
    const followed = last + 1 < tokens.count && ((tokens.gap[last + 1] ?? 0) & GAP_HYPHEN) !== 0;
    const preceded = ((tokens.gap[first] ?? 0) & GAP_HYPHEN) !== 0;
    return { start, end: this.mentionEnd, found: this.found.best(followed || preceded) };
  }

  /** How many tokens from `first` on may be one name, by the pairs they make. */
  private reach(pack: NamesView, may: number): number {
    if ((may & (STARTS | (STARTS << LOW_SHIFT))) === 0) return 1;
    const { tokens, text, first } = this;
    const most = Math.min(pack.longest, tokens.count - first);
    let n = 1;
    for (; n < most; n++) {
      const i = first + n;
      const gap = (tokens.gap[i] ?? 0) & GAP_MASK;
      if (gap === GAP_NEVER) break;
      tokens.hash(text, i);
      if (pack.hasPair(pairHash(tokens.a[i - 1] ?? 0, tokens.a[i] ?? 0, gap))) continue;
      // The word as it stands goes no further, but without its ending it may be the last one.
      return this.mayEnd(i) ? n + 1 : n;
    }
    return n;
  }

  private mayEnd(i: number): boolean {
    return ((this.tokens.flags[i] ?? 0) & (ENDS_IN_S | IS_HANGUL)) !== 0;
  }

  /** Tries the first `n` tokens. */
  private asItStands(n: number): boolean {
    const { tokens } = this;
    const last = this.first + n - 1;
    this.found.clear();
    this.ended = false;
    this.spelling = -1;
    this.end = this.mentionEnd = tokens.end[last] ?? 0;
    tokens.hash(this.text, last);
    const a = tokens.a[last] ?? 0;
    const b = tokens.b[last] ?? 0;
    const flags = tokens.flags[last] ?? 0;
    const bits = n === 1 ? ALONE : STARTS;
    for (let p = 0; p < this.packs.length; p++) {
      const pack = this.packs[p];
      if (pack === undefined || (this.reaches[p] ?? 0) < n) continue;
      const may = this.may[p] ?? 0;
      if (may & bits) this.probe(pack, p, n, false, a, b, flags);
      if (may & (bits << LOW_SHIFT)) this.probe(pack, p, n, true, a, b, flags);
    }
    return this.found.length > 0;
  }

  /** Tries the first `n` tokens, the last one without one of its endings. */
  private withoutEnding(n: number): boolean {
    const { tokens } = this;
    const last = this.first + n - 1;
    if (!this.mayEnd(last)) return false;
    const start = tokens.start[last] ?? 0;
    for (const { wordEnd, mentionEnd } of endingsOf(
      this.text,
      start,
      tokens.end[last] ?? 0,
      tokens.flags[last] ?? 0,
    )) {
      this.probeWithout(n, start, wordEnd);
      this.mentionEnd = mentionEnd;
      if (this.found.length > 0) return true;
    }
    return false;
  }

  /** The names of the last token cut at `wordEnd`. */
  private probeWithout(n: number, start: number, wordEnd: number): void {
    hashFolded(foldToken(this.text, start, wordEnd));
    const a = laneA;
    const b = laneB;
    this.ended = true;
    this.end = wordEnd;
    this.spelling = -1;
    const flags = caseOfText(this.text, start, wordEnd) | (wordEnd - start <= 3 ? SHORT : 0);
    for (let p = 0; p < this.packs.length; p++) {
      const pack = this.packs[p];
      if (pack === undefined || (this.reaches[p] ?? 0) < n) continue;
      const may = this.may[p] ?? 0;
      const capital = n === 1 ? pack.firstBits(a) & ALONE : may & STARTS;
      const lower = n === 1 ? pack.lowBits(a) & ALONE : may & (STARTS << LOW_SHIFT);
      if (capital) this.probe(pack, p, n, false, a, b, flags);
      if (lower) this.probe(pack, p, n, true, a, b, flags);
    }
  }

  private probe(
    pack: NamesView,
    index: number,
    n: number,
    lower: boolean,
    lastA: number,
    lastB: number,
    lastFlags: number,
  ): void {
    const keys = this.keys(lower, n - 1);
    const gap = n === 1 ? aloneGap(lastFlags) : keyGap(this.tokens.gap[this.first + n - 1] ?? 0);
    const mixed = mix(nextA(keys.a[n - 1] ?? 0, lastA, gap));
    if (n > 1 && pack.gramBit(mixed) === 0) return;
    const print = fingerprint(nextB(keys.b[n - 1] ?? 0, lastB, gap));
    const slots = pack.probe(mixed, print);
    for (let slot = 0; slot < slots; slot++) {
      const tag = pack.tags[slot] ?? 0;
      if (!this.capitalsAgree(tag & LATER_MASK, n, lastFlags)) continue;
      pack.refsOf(pack.values[slot] ?? 0, this.found, this.grade(tag, n), index);
    }
  }

  /** The keys of one family with the first `count` tokens in. */
  private keys(lower: boolean, count: number): Keys {
    const keys = lower ? this.lower : this.capital;
    const { tokens, first } = this;
    if (keys.count === 0) {
      keys.a[0] = seedA(lower);
      keys.b[0] = seedB(lower);
    }
    for (; keys.count < count; keys.count++) {
      const k = keys.count;
      const gap = k === 0 ? 0 : keyGap(tokens.gap[first + k] ?? 0);
      tokens.hash(this.text, first + k);
      keys.a[k + 1] = nextA(keys.a[k] ?? 0, tokens.a[first + k] ?? 0, gap);
      keys.b[k + 1] = nextB(keys.b[k] ?? 0, tokens.b[first + k] ?? 0, gap);
    }
    return keys;
  }

  /** Whether the later words' capitals allow the name: a word in lower case is not one that the name has with a capital. */
  private capitalsAgree(later: number, n: number, lastFlags: number): boolean {
    if (n === 1) return true;
    let lower = false;
    let upper = false;
    for (let k = 1; k < n; k++) {
      const flags = k === n - 1 ? lastFlags : (this.tokens.flags[this.first + k] ?? 0);
      if (!countsCase(flags)) continue;
      if ((flags & CASE_MASK) === LOWERCASE) lower = true;
      else upper = true;
    }
    if (later === LATER_CAPITALS) return !lower;
    return later === LATER_BOTH || later === GENERATED ? upper || !lower : true;
  }

  private grade(tag: number, n: number): number {
    if (this.ended || (tag & LATER_MASK) === GENERATED) return INFLECTED;
    if (this.spelling < 0) {
      const start = this.tokens.start[this.first] ?? 0;
      this.spelling = spellingCheckOf(this.text, start, this.end) << SPELLING_SHIFT;
    }
    if ((tag & SPELLING_MASK) === this.spelling) return EXACT;
    for (let k = 0; k < n; k++) {
      const flags = this.tokens.flags[this.first + k] ?? 0;
      if (flags & IS_STEMMED && (flags & CASE_MASK) !== CAPITALS) return INFLECTED;
    }
    return FOLDED;
  }
}

function newKeys(): Keys {
  return { a: new Int32Array(LONGEST_NAME + 1), b: new Int32Array(LONGEST_NAME + 1), count: 0 };
}
