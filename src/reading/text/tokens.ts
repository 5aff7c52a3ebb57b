/**
 * Cutting a text into words, numbers, marks and sentences.
 *
 * What a word is, decided once for all that reads tokens:
 * - hyphens inside a word belong to it: "Chinesisch-Russische", "al-Rubaie", "COVID-19", "Merkel-Regierung";
 * - an apostrophe inside a word belongs to it ("O'Brien", "don't"), but for two cases that are cut: the English possessive
 *   ("Putin's" is "Putin" + "'s") and the elided article or preposition of Romance languages ("l'Élysée" is "l'" + "Élysée");
 * - dotted abbreviations of single letters are one word with their last point: "U.S.", "z.B."; any other point is a mark of
 *   its own ("Dr", "."), also where it ends no sentence;
 * - digits with points, commas or colons between them are one number ("1.000", "09:42:32"); with a letter they are a word ("5G");
 * - scripts without spaces (Han, kana) are cut by character; anything else that is not white space is a mark by character.
 */
import type { Language } from '../../languages/language.ts';
import { Forms } from './forms.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentence, Token, TokenizedText } from './token.ts';
import { cutByPattern } from './token-pattern.ts';
import { BINDING, CJK, DIGIT, kindOfUnit, LETTER, MARK, SPACE } from './unit-kinds.ts';

const POINT = 0x2e;

/**
 * Cuts `text` into tokens and sentences. `language` tells abbreviations and whether a number with a point is an ordinal;
 * without it the rules that hold in most languages apply. Never fails: any string has a result.
 */
export function tokenize(text: string, language?: Language): TokenizedText {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  const forms = new Forms(text, units);
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: Token['kind']): void => {
    const { text: own, lower, capital, form, word } = forms.of(start, end, kind);
    tokens.push({ text: own, kind, lower, capital, form, word, start, end });
  };
  let at = 0;
  while (at < text.length) {
    const kind = kindOfUnit(units[at] ?? 0);
    const end = kind === SPACE ? at + 1 : endOfPlain(units, at, kind);
    if (kind === SPACE) at = end;
    else if (end > at) {
      push(at, end, kind === MARK ? 'mark' : kind === DIGIT ? 'number' : 'word');
      at = end;
    } else at = cutByPattern(text, at, push);
  }
  return { text, tokens, sentences: sentencesOf(text, tokens, language), forms: forms.all };
}

/**
 * Where the token at `at` ends if its units alone say so, as they do of most tokens: letters or digits between white space and marks.
 * `at`: the pattern must tell.
 */
function endOfPlain(units: Uint16Array, at: number, kind: number): number {
  if (kind === MARK || kind === CJK) return at + 1;
  if (kind === BINDING) return at;
  let end = at + 1;
  let next = SPACE;
  while (end < units.length) {
    next = kindOfUnit(units[end] ?? 0);
    if (next !== kind) break;
    end++;
  }
  if (end === units.length || next === SPACE) return end;
  if (next !== MARK) return at;
  // "z.B.", "1.000"
  if (kind === LETTER) return end === at + 1 && (units[end] ?? 0) === POINT ? at : end;
  const behind = end + 1 < units.length ? kindOfUnit(units[end + 1] ?? 0) : SPACE;
  return behind === DIGIT || behind === CJK || behind === BINDING ? at : end;
}

/** Index of the token that covers or follows `offset`; `tokens.length` behind the last. Tokens are in order of start. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token !== undefined && token.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the sentence that covers or follows `offset`; `sentences.length` behind the last. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence !== undefined && sentence.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Quotation marks and opened brackets, between which and a name nothing stands. */
export function isQuote(token: Token | undefined): boolean {
  return /^[\p{Pi}\p{Pf}\p{Ps}"'„“”«»]$/u.test(token?.text ?? '');
}
