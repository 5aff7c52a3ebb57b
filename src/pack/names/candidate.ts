/** The names that may start at one token: tried longest first, in one pack after the other. */
import type { MatchForm } from '../../model/lexicon.ts';
import { endingsOf } from '../text/endings.ts';
import { foldToken } from '../text/fold.ts';
import { hashFolded, laneA, laneB, mix, pairHash } from '../text/hash.ts';
import {
  CAPITALS,
  CASE_MASK,
  caseOfText,
  GAP_HYPHEN,
  GAP_MASK,
  GAP_NEVER,
  IS_STEMMED,
  LOWERCASE,
  SHORT,
  type Tokens,
} from '../text/scan.ts';
import { spellingCheck } from '../text/spelling.ts';
import {
  ALONE,
  aloneGap,
  countsCase,
  ENDING,
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

/** An entity of one of the packs that a name may refer to. */
export interface Found {
  /** Index into the packs. */
  readonly pack: number;
  /** Within that pack. */
  readonly ref: number;
  readonly form: MatchForm;
}

export interface Hit {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Never empty; one entry an entity, best form first, then by pack, then most prominent first. */
  readonly found: readonly Found[];
}

/** Entities that one mention is given, at most; more only a hostile file has. */
const MOST_FOUND = 8192;

const GRADES: readonly MatchForm[] = ['exact', 'folded', 'inflected', 'compound'];

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
  private readonly text: string;
  private readonly tokens: Tokens;
  private first = 0;
  private mentionEnd = 0;
  private found: Found[] = [];
  private readonly capital: Keys = newKeys();
  private readonly lower: Keys = newKeys();
  /** Of the name in hand. */
  private end = 0;
  private spelling = -1;
  private ended = false;

  constructor(text: string, tokens: Tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Starts anew at token `first`. */
  begin(first: number): void {
    this.first = first;
    this.length = 0;
    this.found = [];
    this.capital.count = 0;
    this.lower.count = 0;
  }

  /**
   * Looks in `pack` for the longest name that starts here and has at least as many tokens as the longest so far.
   * @param may what may start here
   * @param atLeast tokens
   */
  longest(pack: NamesView, index: number, may: number, atLeast: number): void {
    const reach = this.reach(pack, may);
    for (let n = reach; n >= Math.max(atLeast, this.length, 1); n--) {
      if (this.tryName(pack, index, may, n)) return;
    }
  }

  /** The longest name found, or `null`. */
  hit(): Hit | null {
    const { tokens, first } = this;
    const start = tokens.start[first] ?? 0;
    const last = first + this.length - 1;
    const followed = last + 1 < tokens.count && ((tokens.gap[last + 1] ?? 0) & GAP_HYPHEN) !== 0;
    const preceded = start > 0 && ((tokens.gap[first] ?? 0) & GAP_HYPHEN) !== 0;
    const found = best(this.found, followed || preceded);
    return found.length === 0 ? null : { start, end: this.mentionEnd, found };
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
      return this.endingsAt(i).length > 0 ? n + 1 : n;
    }
    return n;
  }

  private endingsAt(i: number) {
    const { tokens } = this;
    return endingsOf(this.text, tokens.start[i] ?? 0, tokens.end[i] ?? 0, tokens.flags[i] ?? 0);
  }

  /** Tries the first `n` tokens, as they stand and then without an ending. */
  private tryName(pack: NamesView, index: number, may: number, n: number): boolean {
    const { tokens, text } = this;
    const last = this.first + n - 1;
    const bits = n === 1 ? ALONE : STARTS;
    this.ended = false;
    this.end = tokens.end[last] ?? 0;
    this.spelling = -1;
    tokens.hash(text, last);
    const before = this.found.length;
    const [a, b] = [tokens.a[last] ?? 0, tokens.b[last] ?? 0];
    if (may & bits) this.probe(pack, index, n, false, a, b, tokens.flags[last] ?? 0);
    if (may & (bits << LOW_SHIFT)) this.probe(pack, index, n, true, a, b, tokens.flags[last] ?? 0);
    if (this.found.length > before) return this.take(n, this.end, before);
    if (n === 1 && !(may & ENDING)) return false;
    for (const { wordEnd, mentionEnd } of this.endingsAt(last)) {
      this.probeWithout(pack, index, may, n, wordEnd);
      if (this.found.length > before) return this.take(n, mentionEnd, before);
    }
    return false;
  }

  /** The names of the last token cut at `wordEnd`. */
  private probeWithout(pack: NamesView, index: number, may: number, n: number, wordEnd: number): void {
    const { tokens, text } = this;
    const last = this.first + n - 1;
    const start = tokens.start[last] ?? 0;
    hashFolded(foldToken(text, start, wordEnd));
    const [a, b] = [laneA, laneB];
    this.ended = true;
    this.end = wordEnd;
    this.spelling = -1;
    const flags = caseOfText(text, start, wordEnd) | (wordEnd - start <= 3 ? SHORT : 0);
    const capital = n === 1 ? pack.firstBits(a) & ALONE : may & STARTS;
    const lower = n === 1 ? pack.lowBits(a) & ALONE : may & (STARTS << LOW_SHIFT);
    if (capital) this.probe(pack, index, n, false, a, b, flags);
    if (lower) this.probe(pack, index, n, true, a, b, flags);
  }

  /** A longer name than before puts the shorter ones of the packs before aside. */
  private take(n: number, mentionEnd: number, before: number): true {
    if (n > this.length) this.found = this.found.slice(before);
    if (n > this.length || mentionEnd > this.mentionEnd) this.mentionEnd = mentionEnd;
    this.length = n;
    return true;
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
    if (n > 1 && !pack.hasGram(mixed)) return;
    const print = fingerprint(nextB(keys.b[n - 1] ?? 0, lastB, gap));
    pack.probe(mixed, print, (tag, value) => {
      if (!this.capitalsAgree(tag & LATER_MASK, n, lastFlags)) return;
      const form = this.form(tag, n);
      pack.refsOf(value, ref => {
        if (this.found.length < MOST_FOUND) this.found.push({ pack: index, ref, form });
      });
    });
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

  private form(tag: number, n: number): MatchForm {
    if (this.ended || (tag & LATER_MASK) === GENERATED) return 'inflected';
    if (this.spelling < 0) {
      const start = this.tokens.start[this.first] ?? 0;
      this.spelling = spellingCheck(this.text.slice(start, this.end)) << SPELLING_SHIFT;
    }
    if ((tag & SPELLING_MASK) === this.spelling) return 'exact';
    for (let k = 0; k < n; k++) {
      const flags = this.tokens.flags[this.first + k] ?? 0;
      if (flags & IS_STEMMED && (flags & CASE_MASK) !== CAPITALS) return 'inflected';
    }
    return 'folded';
  }
}

function newKeys(): Keys {
  return { a: new Int32Array(LONGEST_NAME + 1), b: new Int32Array(LONGEST_NAME + 1), count: 0 };
}

/** One entry for each entity, best form first, then by pack and ref. */
function best(found: readonly Found[], compound: boolean): Found[] {
  const grade = (form: MatchForm) => GRADES.indexOf(form);
  const sorted = [...found].sort((x, y) => grade(x.form) - grade(y.form) || x.pack - y.pack || x.ref - y.ref);
  const seen = new Set<number>();
  return sorted
    .filter(({ pack, ref }) => {
      const key = pack * 16777216 + ref;
      return !seen.has(key) && seen.add(key);
    })
    .map(one => (compound ? { ...one, form: 'compound' } : one));
}
