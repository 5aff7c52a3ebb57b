/** Cuts text into the tokens that names are made of. */
import {
  CAREFUL,
  COMMA,
  charInfo,
  charTable,
  E,
  FOLD_MASK,
  HANGUL,
  HARD,
  HYPHEN,
  KATAKANA,
  NEWLINE,
  PERIOD,
  S,
  SINGLE,
  SLOW,
  SPACE,
  VANISHES,
} from './chars.ts';
import { foldToken, LONGEST_TOKEN, stemmed } from './fold.ts';
import { hashFolded, laneA, laneB, mix, STEP_A } from './hash.ts';
import { Runs } from './runs.ts';
import { CAPACITY, HAS_B, KEPT, SHORT, STEMMED, tokens } from './tokens.ts';

/** Bits 0–1 of a token's `gap`: what separates it from the one before. It is a part of a name's key. */
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

/** Whether tokens `i` and the next one are two characters of a script without spaces, with nothing hard between them. */
export function isPair(i: number): boolean {
  const both = (tokens.info[i] ?? 0) & (tokens.info[i + 1] ?? 0) & SINGLE;
  return both !== 0 && i + 1 < tokens.count && ((tokens.gap[i + 1] ?? 0) & GAP_MASK) === GAP_PLAIN;
}

const SCRIPTS = HANGUL | KATAKANA | SINGLE;

/** Place in `GAP_CODES` of a gap of `length` units with these characters, after a word of so many letters. */
function gapIndex(gap: number, length: number, lettersBefore: number): number {
  return (
    ((gap >>> 17) & 63) |
    (((LONGEST_GAP - length) >>> 31) << 6) |
    (((SHORT - lettersBefore) >>> 31) << 7) |
    (((1 - length) >>> 31) << 8)
  );
}

const GAP_CODES = Uint8Array.from({ length: 512 }, (_, index) => {
  const gap = (index & 63) << 17;
  if (gap & NEWLINE || index & 64) return GAP_NEVER;
  if (gap & HARD || (gap & HYPHEN && gap & SPACE)) return GAP_HARD;
  if (gap & COMMA) return GAP_COMMA;
  if (gap & PERIOD && index & 128) return GAP_HARD;
  return gap & HYPHEN && (index & 256) === 0 ? GAP_PLAIN | GAP_HYPHEN : GAP_PLAIN;
});

/** Where a scanner is between two runs. */
interface State {
  text: string;
  /** Run that comes next. */
  next: number;
  /** What stood since the last token, where that ended, and its length. */
  gap: number;
  lastEnd: number;
  lastLetters: number;
}

/** The two loops over tokens; see tokens.ts for why they are in a closure. */
const take = (() => {
  const { start, end, info, gap: gaps, a } = tokens;
  const table = charTable;
  const codes = GAP_CODES;

  /**
   * Writes down the characters from `from` on that are words each, before `to`, as tokens `n` and following; the gap before the first one is there.
   * @returns number of the next token
   */
  const characters = (text: string, from: number, to: number, n: number): number => {
    tokens.characters = true;
    for (let i = from; i < to; i++) {
      const own = table[text.charCodeAt(i)] ?? 0;
      if ((own & SINGLE) === 0) break;
      start[n] = i;
      end[n] = i + 1;
      a[n] = mix(Math.imul(own & FOLD_MASK, STEP_A));
      info[n] = SINGLE;
      n++;
      gaps[n] = GAP_PLAIN;
    }
    return n;
  };

  /**
   * Writes down the word that ends before `to` or the next character that is a word of its own, as token `n`, if it is a plain one.
   * @returns where it ends, or `from` if it needs care
   */
  const wordBetween = (text: string, from: number, to: number, n: number): number => {
    let seen = 0;
    let hash = 0;
    let before = 0;
    let i = from;
    for (; i < to; i++) {
      const own = table[text.charCodeAt(i)] ?? 0;
      if ((own & SINGLE) !== 0) break;
      seen = (seen & ~S) | (own & ~E) | (own & (before << 1) & E);
      hash = Math.imul(hash ^ (own & FOLD_MASK), STEP_A);
      before = own;
    }
    if ((seen & CAREFUL) !== 0 || i - from > LONGEST_TOKEN) return from;
    start[n] = from;
    end[n] = i;
    a[n] = mix(hash);
    info[n] = (seen & KEPT) | (seen & (seen >>> 1) & S);
    gaps[n + 1] = GAP_PLAIN;
    return i;
  };

  /** Adds plain words until there are `limit` tokens or a run that needs care; `state.next` is the first run not used. */
  const plain = (state: State, { bounds, infos, hashes, count }: Runs, limit: number): void => {
    const { text } = state;
    let { gap, lastEnd, lastLetters } = state;
    let n = tokens.count;
    let k = state.next;
    for (; k < count && n < limit; k++) {
      const seen = infos[k] ?? 0;
      if (seen >= 0) {
        gap = seen;
        continue;
      }
      const from = bounds[k] ?? 0;
      const until = bounds[k + 1] ?? 0;
      if ((seen & CAREFUL) !== 0 || until - from > LONGEST_TOKEN) {
        if ((seen & (SLOW | SINGLE)) !== SINGLE) break;
        // Characters, and words between them: "在2020年".
        gaps[n] = codes[gapIndex(gap, from - lastEnd, lastLetters)] ?? 0;
        let i = from;
        while (i < until && n < limit) {
          const first = n;
          n = characters(text, i, Math.min(until, i + limit - n), n);
          if (n > first) {
            i += n - first;
            lastLetters = 1;
          } else {
            const next = wordBetween(text, i, until, n);
            if (next === i) break;
            lastLetters = next - i;
            i = next;
            n++;
          }
        }
        if (i > from) {
          gap = 0;
          lastEnd = i;
        }
        if (i === until) continue;
        bounds[k] = i;
        break;
      }
      gaps[n] = codes[gapIndex(gap, from - lastEnd, lastLetters)] ?? 0;
      lastLetters = until - from;
      start[n] = from;
      end[n] = until;
      a[n] = mix(hashes[k] ?? 0);
      info[n] = (seen & KEPT) | (seen & (seen >>> 1) & S);
      lastEnd = until;
      gap = 0;
      n++;
    }
    state.next = k;
    tokens.count = n;
    state.gap = gap;
    state.lastEnd = lastEnd;
    state.lastLetters = lastLetters;
  };

  return { plain, characters };
})();

/** Goes once through a text, into `tokens`; one text at a time. */
export class Scanner {
  private readonly runs = new Runs();
  private readonly state: State = { text: '', next: 0, gap: 0, lastEnd: 0, lastLetters: 0 };

  open(text: string): void {
    this.runs.open(text);
    const { state } = this;
    state.text = text;
    state.next = state.gap = state.lastLetters = 0;
    state.lastEnd = -1 - LONGEST_GAP;
    tokens.count = 0;
    tokens.characters = false;
  }

  /** Adds tokens until there are `limit` or the text ends. @returns `false` when the text has ended */
  fill(limit = CAPACITY): boolean {
    const { runs, state } = this;
    while (tokens.count < limit) {
      if (state.next === runs.count) {
        if (!runs.cut()) return false;
        state.next = 0;
      }
      take.plain(state, runs, limit);
      if (state.next < runs.count && tokens.count < limit) this.takeCarefully(state.next, limit);
    }
    return true;
  }

  /** Adds the tokens of run `k`, that is not one plain word. */
  private takeCarefully(k: number, limit: number): void {
    const { runs, state } = this;
    const seen = runs.infos[k] ?? 0;
    const end = runs.bounds[k + 1] ?? 0;
    let i = runs.bounds[k] ?? 0;
    if ((seen & (SLOW | SINGLE)) === 0) {
      this.add(i, end);
      state.next++;
      return;
    }
    const { text } = state;
    while (i < end && tokens.count < limit) {
      const own = charInfo(text.charCodeAt(i));
      const from = i;
      if (own & SINGLE) {
        const most = Math.min(end, from + limit - tokens.count);
        while (i < most && charInfo(text.charCodeAt(i)) & SINGLE) i++;
        this.addCharacters(from, i);
        continue;
      }
      const script = own & SCRIPTS;
      for (i++; i < end && (charInfo(text.charCodeAt(i)) & SCRIPTS) === script; ) i++;
      this.add(from, i);
    }
    if (i === end) state.next++;
    else runs.bounds[k] = i;
  }

  private addCharacters(from: number, to: number): void {
    const { state } = this;
    tokens.gap[tokens.count] = GAP_CODES[gapIndex(state.gap, from - state.lastEnd, state.lastLetters)] ?? 0;
    tokens.count = take.characters(state.text, from, to, tokens.count);
    state.gap = 0;
    state.lastEnd = to;
    state.lastLetters = 1;
  }

  private add(from: number, until: number): void {
    const { state } = this;
    const { text, gap } = state;
    let [start, end] = [from, until];
    while (start < end && charInfo(text.charCodeAt(start)) & VANISHES) start++;
    while (start < end && isTrailing(text.charCodeAt(end - 1))) end--;
    state.gap = 0;
    if (start === end) return;
    let seen = 0;
    for (let i = start; i < end; i++) seen = (seen & ~S) | charInfo(text.charCodeAt(i));
    const i = tokens.count++;
    tokens.start[i] = start;
    tokens.end[i] = end;
    tokens.gap[i] = GAP_CODES[gapIndex(gap, start - state.lastEnd, state.lastLetters)] ?? 0;
    hashFolded(foldToken(text, start, end));
    tokens.a[i] = laneA;
    tokens.b[i] = laneB;
    tokens.info[i] = (seen & KEPT) | (seen & (seen >>> 1) & S) | HAS_B | (stemmed ? STEMMED : 0);
    state.lastEnd = end;
    state.lastLetters = end - start;
  }
}

/** Vanishing characters at the end of a word are not of it, but for the accents of its last letter. */
function isTrailing(unit: number): boolean {
  return (charInfo(unit) & VANISHES) !== 0 && !(unit >= 0x300 && unit <= 0x36f);
}
