/** A text as runs of letters and digits: what names are cut into. */
import type { Language } from '../../languages/language.ts';
import { keptByForm } from './kept-words.ts';
import { nameWords } from './name-words.ts';
import type { TokenizedText } from './token.ts';

/** A run of letters and digits. */
interface Run {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly word: string;
  readonly capital: boolean;
}

/** A run of a text, with what is asked of its word. */
export interface Piece<T> extends Run {
  readonly starts: T;
}

const RUN = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The runs of letters and digits of a text, those of each form worked out once. Runs that touch are one: scripts that are cut by character.
 * @param startsOf asked of the word of each form and of runs that touch
 */
export function piecesOf<T>(
  { text, tokens, forms }: TokenizedText,
  startsOf: (word: string) => T,
  language: Language,
): readonly Piece<T>[] {
  const runsOf = forms.map(form => runsOfWord(form, language));
  const startsOfForms = runsOf.map(runs => startsOf(runs[0]?.word ?? ''));
  const pieces: Piece<T>[] = [];
  /** Places of those that are several runs. */
  const touching: number[] = [];
  for (const token of tokens) {
    const runs = runsOf[token.form] ?? NO_RUNS;
    for (let k = 0; k < runs.length; k++) {
      const { word, capital, start: from, end: to } = runs[k] ?? NO_RUN;
      const start = token.start + from;
      const end = token.start + to;
      const last = pieces.at(-1);
      if (last !== undefined && last.end === start) {
        if (touching.at(-1) !== pieces.length - 1) touching.push(pieces.length - 1);
        pieces[pieces.length - 1] = { ...last, end };
      } else {
        const starts = k === 0 ? startsOfForms[token.form] : undefined;
        pieces.push({ start, end, word, capital, starts: starts ?? startsOf(word) });
      }
    }
  }
  for (const at of touching) {
    const { start = 0, end = 0 } = pieces[at] ?? {};
    const { word, capital } = runAt(start, text.slice(start, end));
    pieces[at] = { start, end, word, capital, starts: startsOf(word) };
  }
  return pieces;
}

const NO_RUN: Run = { start: 0, end: 0, word: '', capital: false };
const NO_RUNS: readonly Run[] = [];

const runsOfWord = keptByForm(({ text }, _: Language): readonly Run[] =>
  /^[a-z0-9]+$/i.test(text)
    ? [runAt(0, text)]
    : [...text.matchAll(RUN)].map(({ 0: own, index }) => runAt(index, own)),
);

function runAt(start: number, own: string): Run {
  return {
    start,
    end: start + own.length,
    word: nameWords(own)[0] ?? '',
    capital: /^[\p{Lu}\p{Lo}]/u.test(own),
  };
}
