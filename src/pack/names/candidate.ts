/** The names that may start at one token: tried longest first, in one pack after the other. */
import { endingsOf, mentionEnd } from '../text/endings.ts';
import { foldToken } from '../text/fold.ts';
import { hashFolded, laneA, laneB, mix } from '../text/hash.ts';
import { CAPITALS, CASELESS, caseOfText, LOWERCASE } from '../text/letter-case.ts';
import { GAP_HYPHEN } from '../text/scan.ts';
import { spellingCheckOf } from '../text/spelling.ts';
import { LONGEST_NAME, SHORT, STEMMED, tokens } from '../text/tokens.ts';
import { EXACT, FOLDED, FoundList, type Hit, INFLECTED } from './found.ts';
import {
  ALONE,
  aloneGap,
  GENERATED,
  keyGap,
  LATER_BOTH,
  LATER_CAPITALS,
  LATER_MASK,
  lengthBit,
  nextA,
  nextB,
  SPELLING_SHIFT,
  seedA,
  seedB,
} from './layout.ts';
import { any } from './look.ts';
import { CAPITAL, ENDED, LOWER, type May } from './may.ts';
import type { NamesView } from './view.ts';

/** Keys of the first 0, 1, 2 … tokens, for one family. */
interface Keys {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** How many tokens are in; −1: not begun. */
  count: number;
}

/** Names of more words than these share the last bit of their lists. */
const OWN_BITS = 31;

export class Candidate {
  /** Tokens of the longest name found; 0: none. */
  length = 0;
  private readonly packs: readonly NamesView[];
  private readonly text: string;
  /** For each pack. */
  private readonly may: readonly May[];
  private readonly found = new FoundList();
  private readonly capital: Keys = newKeys();
  private readonly lower: Keys = newKeys();
  private first = 0;
  /** Of the name in hand: its end, its check of spelling once that is needed, whether its ending was taken off, the capitals of its later words. */
  private end = 0;
  private mentionEnd = 0;
  private spelling = -1;
  private ended = false;
  private later = -1;

  constructor(packs: readonly NamesView[], text: string, may: readonly May[]) {
    this.packs = packs;
    this.text = text;
    this.may = may;
  }

  /**
   * Looks in all packs for the longest name that starts at token `first`; sets `length`.
   * @param atLeast tokens
   */
  longest(first: number, atLeast: number): void {
    this.first = first;
    this.length = 0;
    this.capital.count = -1;
    this.lower.count = -1;
    let lengths = any[first] ?? 0;
    const most = tokens.count - first;
    while (lengths !== 0) {
      const highest = 32 - Math.clz32(lengths);
      lengths ^= lengthBit(highest);
      for (let n = highest > OWN_BITS ? LONGEST_NAME : highest; n >= highest && n >= atLeast; n--) {
        if (n <= most && (this.asItStands(n) || this.withoutEnding(n))) {
          this.length = n;
          return;
        }
      }
    }
  }

  /** The name that `longest` found, or `null`. */
  hit(): Hit | null {
    if (this.length === 0) return null;
    const { first } = this;
    const start = tokens.start[first] ?? 0;
    const last = first + this.length - 1;
    const followed = last + 1 < tokens.count && ((tokens.gap[last + 1] ?? 0) & GAP_HYPHEN) !== 0;
    const preceded = ((tokens.gap[first] ?? 0) & GAP_HYPHEN) !== 0;
    return this.found.hit(start, this.mentionEnd, followed || preceded);
  }

  /** Tries the first `n` tokens. */
  private asItStands(n: number): boolean {
    const { text, first, packs } = this;
    const bit = lengthBit(n);
    const last = first + n - 1;
    this.found.clear();
    let begun = false;
    for (let p = 0; p < packs.length; p++) {
      const pack = packs[p];
      const may = this.may[p];
      if (pack === undefined || may === undefined) continue;
      const capital = (may.bits[CAPITAL + first] ?? 0) & bit;
      const lower = (may.bits[LOWER + first] ?? 0) & bit;
      if ((capital | lower) === 0) continue;
      if (!begun) {
        begun = true;
        tokens.hashB(text, last);
        this.begin(tokens.end[last] ?? 0, false);
      }
      const a = tokens.a[last] ?? 0;
      const b = tokens.b[last] ?? 0;
      if (capital) this.probe(pack, p, n, false, a, b);
      if (lower) this.probe(pack, p, n, true, a, b);
    }
    if (this.found.length === 0) return false;
    this.mentionEnd = this.end;
    return true;
  }

  /** Tries the first `n` tokens, the last one without one of its endings. */
  private withoutEnding(n: number): boolean {
    const { text, first, packs } = this;
    const bit = lengthBit(n);
    let any = 0;
    for (const { bits } of this.may) any |= (bits[ENDED + first] ?? 0) & bit;
    if (any === 0) return false;
    const last = first + n - 1;
    const start = tokens.start[last] ?? 0;
    const end = tokens.end[last] ?? 0;
    const info = tokens.info[last] ?? 0;
    for (const ending of endingsOf(text, start, end, info)) {
      hashFolded(foldToken(text, start, end - ending));
      const a = laneA;
      const b = laneB;
      this.begin(end - ending, true);
      const letterCase = n > 1 ? tokens.caseOf(text, first) : caseOfText(text, start, end - ending);
      for (let p = 0; p < packs.length; p++) {
        const pack = packs[p];
        if (pack === undefined || ((this.may[p]?.bits[ENDED + first] ?? 0) & bit) === 0) continue;
        if (letterCase !== LOWERCASE && (n > 1 || pack.firstBits(a) & ALONE))
          this.probe(pack, p, n, false, a, b);
        if (n > 1 || pack.lowBits(a) & ALONE) this.probe(pack, p, n, true, a, b);
      }
      if (this.found.length === 0) continue;
      this.mentionEnd = mentionEnd(end, ending, info);
      return true;
    }
    return false;
  }

  /** A name of which the last word ends at `end`. */
  private begin(end: number, ended: boolean): void {
    this.end = end;
    this.ended = ended;
    this.spelling = -1;
    this.later = -1;
  }

  private probe(
    pack: NamesView,
    index: number,
    n: number,
    lower: boolean,
    lastA: number,
    lastB: number,
  ): void {
    const keys = this.keys(lower, n - 1);
    const gap = n === 1 ? this.aloneGap() : keyGap(tokens.gap[this.first + n - 1] ?? 0);
    const mixed = mix(nextA(keys.a[n - 1] ?? 0, lastA, gap));
    const slots = pack.probe(mixed, mix(nextB(keys.b[n - 1] ?? 0, lastB, gap)));
    for (let slot = 0; slot < slots; slot++) {
      const own = pack.grades[slot] ?? 0;
      if (n > 1 && !this.capitalsAgree(own & LATER_MASK, n)) continue;
      pack.refsOf(pack.values[slot] ?? 0, this.found, this.grade(own, n), index);
    }
  }

  /** The keys of one family with the first `count` tokens in. */
  private keys(lower: boolean, count: number): Keys {
    const keys = lower ? this.lower : this.capital;
    const { first } = this;
    if (keys.count < 0) {
      keys.a[0] = seedA(lower);
      keys.b[0] = seedB(lower);
      keys.count = 0;
    }
    for (; keys.count < count; keys.count++) {
      const k = keys.count;
      const gap = k === 0 ? 0 : keyGap(tokens.gap[first + k] ?? 0);
      tokens.hashB(this.text, first + k);
      keys.a[k + 1] = nextA(keys.a[k] ?? 0, tokens.a[first + k] ?? 0, gap);
      keys.b[k + 1] = nextB(keys.b[k] ?? 0, tokens.b[first + k] ?? 0, gap);
    }
    return keys;
  }

  /** Of the only word in hand. */
  private aloneGap(): number {
    const start = tokens.start[this.first] ?? 0;
    if (this.end - start > SHORT) return 0;
    return aloneGap(true, caseOfText(this.text, start, this.end));
  }

  /** Whether the later words' capitals allow the name: a word in lower case is not one that the name has with a capital. */
  private capitalsAgree(own: number, n: number): boolean {
    if (this.later < 0) this.later = this.laterCase(n);
    const lower = (this.later & 1) !== 0;
    if (own === LATER_CAPITALS) return !lower;
    return own === LATER_BOTH || own === GENERATED ? !lower || (this.later & 2) !== 0 : true;
  }

  /** Of the words after the first that are not short: 1 if one is in lower case, 2 if one has a capital. */
  private laterCase(n: number): number {
    const { text, first } = this;
    const last = first + n - 1;
    let cases = 0;
    for (let k = first + 1; k <= last; k++) {
      const start = tokens.start[k] ?? 0;
      const end = k === last ? this.end : (tokens.end[k] ?? 0);
      if (end - start <= SHORT) continue;
      const letterCase = end === tokens.end[k] ? tokens.caseOf(text, k) : caseOfText(text, start, end);
      if (letterCase === LOWERCASE) cases |= 1;
      else if (letterCase !== CASELESS) cases |= 2;
    }
    return cases;
  }

  private grade(own: number, n: number): number {
    if (this.ended || (own & LATER_MASK) === GENERATED) return INFLECTED;
    const { text, first } = this;
    if (this.spelling < 0) {
      this.spelling = spellingCheckOf(text, tokens.start[first] ?? 0, this.end);
    }
    if (own >>> SPELLING_SHIFT === this.spelling) return EXACT;
    for (let k = first; k < first + n; k++) {
      if ((tokens.info[k] ?? 0) & STEMMED && tokens.caseOf(text, k) !== CAPITALS) return INFLECTED;
    }
    return FOLDED;
  }
}

function newKeys(): Keys {
  return { a: new Int32Array(LONGEST_NAME + 1), b: new Int32Array(LONGEST_NAME + 1), count: -1 };
}
