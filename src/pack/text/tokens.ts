/**
 * The tokens in hand. All texts share these arrays, one piece after the other: nothing that reads names waits for anything in between. Functions that
 * loop over them are made in a closure that has the arrays as its constants (`sift`, `Scanner`): a compiler then knows where they are and how long, and
 * does not ask at each token.
 */
import { HANGUL, LOWER, SINGLE, UPPER } from './chars.ts';
import { hashPlainB } from './hash.ts';
import { caseOfText, type LetterCase, LOWERCASE } from './letter-case.ts';

/** A name has at most this many tokens. */
export const LONGEST_NAME = 40;
/** Tokens tried together. */
export const PIECE = 2048;
/** Beside them as many as a name may reach beyond. */
export const CAPACITY = PIECE + LONGEST_NAME + 1;
/** Entries after the last token may be read, though not to any effect. */
const LENGTH = CAPACITY + LONGEST_NAME + 1;

/** Of what its units are (chars.ts), a token's `info` has these; and `S` where it has a capital and ends in s or S, so that it may be a genitive. */
export const KEPT = SINGLE | UPPER | LOWER | HANGUL;
/** A case ending was taken off. */
export const STEMMED = 1 << 18;
/** `b` is there. */
export const HAS_B = 1 << 17;

/** Words of at most this many UTF-16 units are short: a full stop after one ends an abbreviation, and its capitals are its own. */
export const SHORT = 3;

/** Entry `i` of each array belongs to token `i`; `count` are filled. */
class Tokens {
  count = 0;
  /** Some of the text's tokens are characters that are words of their own. */
  characters = false;
  /** UTF-16 units into the text. */
  readonly start = new Int32Array(LENGTH);
  readonly end = new Int32Array(LENGTH);
  readonly info = new Int32Array(LENGTH);
  /** What stands before the token (scan.ts). */
  readonly gap = new Int32Array(LENGTH);
  /** The hash's two lanes; `b` only after `hashB`. */
  readonly a = new Int32Array(LENGTH);
  readonly b = new Int32Array(LENGTH);

  /** Keeps the tokens from `first` on, at the beginning. */
  keepFrom(first: number): void {
    const { count } = this;
    for (const array of [this.start, this.end, this.info, this.gap, this.a, this.b]) {
      array.copyWithin(0, first, count);
    }
    this.count -= first;
  }

  /** Makes `b[i]` unless it is there. */
  hashB(text: string, i: number): void {
    const info = this.info[i] ?? 0;
    if (info & HAS_B) return;
    this.b[i] = hashPlainB(text, this.start[i] ?? 0, this.end[i] ?? 0);
    this.info[i] = info | HAS_B;
  }

  caseOf(text: string, i: number): LetterCase {
    const info = this.info[i] ?? 0;
    if (info & UPPER) return caseOfText(text, this.start[i] ?? 0, this.end[i] ?? 0);
    return info & LOWER ? LOWERCASE : 0;
  }

  isShort(i: number): boolean {
    return (this.end[i] ?? 0) - (this.start[i] ?? 0) <= SHORT;
  }
}

export const tokens = new Tokens();
