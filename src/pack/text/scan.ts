/** Cuts text into the tokens that names are made of. Tokens are found first and hashed only when something may come of it. */
import {
  ALPHABETIC,
  COMMA,
  CYRILLIC,
  charInfo,
  GROUP_MASK,
  HANGUL,
  HARD,
  HYPHEN,
  LOWER,
  NEWLINE,
  PERIOD,
  SINGLE,
  SLOW,
  SPACE,
  UPPER,
  VANISHES,
} from './chars.ts';
import { Cutter, UMLAUT } from './cut.ts';
import { foldToken, LONGEST_TOKEN, stemmed } from './fold.ts';
import { hashFolded, hashSimple, laneA, laneB, mix } from './hash.ts';

/** Bits 0–2 of a token's `flags`: its capitals. */
export const CASE_MASK = 7;
/** No letter with case: Han, Arabic, digits. */
export const CASELESS = 0;
/** No capital. */
export const LOWERCASE = 1;
/** A capital first and no other. */
export const TITLE = 2;
/** Two capitals or more and nothing else. */
export const CAPITALS = 3;
/** Any other mixture with a capital: McDonald, eBay. */
export const MIXED = 4;
/** At most three UTF-16 units. */
export const SHORT = 8;
/** Has a capital and more than three letters, and ends in s or S: may be a genitive. */
export const ENDS_IN_S = 16;
export const IS_HANGUL = 32;
export const IS_SINGLE = 64;
/** `a` is there, `b` not yet. */
const HAS_A = 128;
/** A case ending was taken off; known once the token is hashed. */
export const IS_STEMMED = 256;
const HASHED = 512;

/** Bits 0–1 of `gap`, which stands before the token: what separates it from the one before. It is a part of a name's key. */
export const GAP_MASK = 3;
/** Spaces, a hyphen, an apostrophe, the point of an initial, nothing: all the same. */
export const GAP_PLAIN = 0;
export const GAP_COMMA = 1;
/** Quotation marks, brackets, dashes, the full stop after a word. */
export const GAP_HARD = 2;
/** No name crosses this: a line break, or more than `LONGEST_GAP` units. */
export const GAP_NEVER = 3;
/** Nothing but a hyphen: the two tokens are one compound. */
export const GAP_HYPHEN = 4;
export const LONGEST_GAP = 6;

/** Marks that a gap is not plain for. */
const PARTING = NEWLINE | HARD | HYPHEN | COMMA | PERIOD;

/** A full stop after more letters than these ends a sentence; after fewer it ends an abbreviation. */
const ABBREVIATION = 3;

/** Some tokens of a text. Arrays for speed; entry `i` of each belongs to token `i`, `count` are filled. */
export class Tokens {
  readonly capacity: number;
  count = 0;
  /** UTF-16 units into the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Int32Array;
  readonly gap: Uint8Array;
  readonly a: Int32Array;
  readonly b: Int32Array;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.flags = new Int32Array(capacity);
    this.gap = new Uint8Array(capacity);
    this.a = new Int32Array(capacity);
    this.b = new Int32Array(capacity);
  }

  /** Keeps the tokens from `first` on, at the beginning. */
  keepFrom(first: number): void {
    for (const array of [this.start, this.end, this.flags, this.gap, this.a, this.b]) {
      array.copyWithin(0, first, this.count);
    }
    this.count -= first;
  }

  /** Makes `a[i]` unless it is there. */
  hashA(text: string, i: number): void {
    if (((this.flags[i] ?? 0) & (HAS_A | HASHED)) === 0) this.hash(text, i);
  }

  /** Makes `a[i]` and `b[i]`, the hash of token `i`, unless they are there. */
  hash(text: string, i: number): void {
    const flags = this.flags[i] ?? 0;
    if (flags & HASHED) return;
    const start = this.start[i] ?? 0;
    const end = this.end[i] ?? 0;
    const simple = hashSimple(text, start, end);
    if (!simple) hashFolded(foldToken(text, start, end));
    this.a[i] = laneA;
    this.b[i] = laneB;
    this.flags[i] = flags | HASHED | (!simple && stemmed ? IS_STEMMED : 0);
  }
}

/** Goes once through a text. */
export class Scanner {
  readonly text: string;
  private readonly cutter: Cutter;
  private next = 0;
  private gap = 0;
  private lastEnd = -1 - LONGEST_GAP;
  private lastLetters = 0;

  constructor(text: string) {
    this.text = text;
    this.cutter = new Cutter(text);
  }

  /** Adds tokens until `tokens` is full or the text ends. @returns `false` when the text has ended */
  fill(tokens: Tokens): boolean {
    const { cutter } = this;
    const { starts, infos } = cutter;
    while (tokens.count < tokens.capacity) {
      if (this.next === cutter.count) {
        if (!cutter.cut()) return false;
        this.next = 0;
      }
      const to = cutter.count;
      let k = this.next;
      for (; k < to && tokens.count < tokens.capacity; k++) {
        const seen = infos[k] ?? 0;
        if (seen & GROUP_MASK) {
          this.add(tokens, starts[k] ?? 0, starts[k + 1] ?? 0, seen, cutter.hashes[k] ?? 0);
          this.gap = 0;
        } else this.gap = seen;
      }
      this.next = k;
    }
    return true;
  }

  /** @param seen what the cutter says of the segment */
  private add(tokens: Tokens, start: number, end: number, seen: number, hash: number): void {
    const i = tokens.count;
    if (seen & SLOW) {
      const { text } = this;
      while (start < end && charInfo(text.charCodeAt(start)) & VANISHES) start++;
      while (start < end && isTrailing(text.charCodeAt(end - 1))) end--;
      if (start === end) return;
    }
    const letters = end - start;
    let flags = letters <= ABBREVIATION ? SHORT : 0;
    if (seen & UPPER) flags |= this.capitals(start, end);
    else if (seen & LOWER) flags |= LOWERCASE;
    const group = seen & GROUP_MASK;
    if (group !== ALPHABETIC) flags |= group === HANGUL ? IS_HANGUL : group === SINGLE ? IS_SINGLE : 0;
    if (seen & (SLOW | CYRILLIC | UMLAUT) || letters > LONGEST_TOKEN) {
    } else {
      flags |= HAS_A;
      tokens.a[i] = mix(hash);
    }
    tokens.start[i] = start;
    tokens.end[i] = end;
    tokens.flags[i] = flags;
    const length = start - this.lastEnd;
    tokens.gap[i] =
      length <= 1 && (this.gap & PARTING) === 0 ? GAP_PLAIN : gapOf(this.gap, length, this.lastLetters);
    tokens.count = i + 1;
    this.lastEnd = end;
    this.lastLetters = letters;
  }

  /** Case, and whether an ending may be taken off, of a word with a capital. */
  private capitals(start: number, end: number): number {
    const last = this.text.charCodeAt(end - 1) | 0x20;
    return caseOfText(this.text, start, end) | (last === 0x73 && end - start > ABBREVIATION ? ENDS_IN_S : 0);
  }
}

/** Vanishing characters at the end of a word are not of it, but for the accents of its last letter. */
function isTrailing(unit: number): boolean {
  return (charInfo(unit) & VANISHES) !== 0 && !(unit >= 0x300 && unit <= 0x36f);
}

/** Capitals of `text.slice(start, end)`, as in `flags`. */
export function caseOfText(text: string, start: number, end: number): number {
  let rest = 0;
  for (let i = start + 1; i < end; i++) rest |= charInfo(text.charCodeAt(i));
  return caseOf(charInfo(text.charCodeAt(start)), rest);
}

function caseOf(first: number, rest: number): number {
  if (((first | rest) & (UPPER | LOWER)) === 0) return CASELESS;
  if (((first | rest) & UPPER) === 0) return LOWERCASE;
  if ((rest & UPPER) === 0 && first & UPPER) return TITLE;
  return ((first | rest) & LOWER) === 0 ? CAPITALS : MIXED;
}

function gapOf(gap: number, length: number, lettersBefore: number): number {
  if (length <= 1 && (gap & PARTING) === 0) return GAP_PLAIN;
  if (gap & NEWLINE || length > LONGEST_GAP) return GAP_NEVER;
  if (gap & HARD || (gap & HYPHEN && gap & SPACE)) return GAP_HARD;
  if (gap & COMMA) return GAP_COMMA;
  if (gap & PERIOD && lettersBefore > ABBREVIATION) return GAP_HARD;
  return gap & HYPHEN && length === 1 ? GAP_PLAIN | GAP_HYPHEN : GAP_PLAIN;
}
