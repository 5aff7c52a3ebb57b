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
import type { Language } from '../languages/language.ts';
import { sentencesOf } from './sentences.ts';

/** A word, a number or a punctuation mark of the text. */
export interface Token {
  /** UTF-16 units into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** A sentence as indices into the tokens, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The text cut into tokens and sentences; sentences never cross a paragraph (an empty line or line break). */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

// Alternatives in order of preference. Soft hyphens (U+00AD) and joiners stay inside words.
const TOKEN = new RegExp(
  [
    '(?<cjk>[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々〇])',
    '(?<dotted>(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}(?!\\p{L}))',
    "(?<clitic>(?<=[\\p{L}\\p{N}.])['’]s(?![\\p{L}\\p{N}]))",
    "(?<elision>(?<![\\p{L}\\p{N}'’])(?:[ldjmtscn]|[LJMTSCN]|[DO](?=['’]\\p{Ll})|[Qq]u|[Dd]ell|[Aa]ll|[Nn]ell|[Ss]ull|[Dd]all|[Uu]n|[Qq]uell|[Ll]orsqu|[Pp]uisqu|[Jj]usqu)['’](?=[\\p{L}\\p{N}]{2}))",
    "(?<word>(?:[\\p{L}\\p{M}]|\\p{N}+(?=\\p{L}))(?:[\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d]|['’](?!s(?![\\p{L}\\p{N}]))(?=\\p{L})|[-‐‑·](?=[\\p{L}\\p{N}]))*)",
    '(?<number>\\p{N}+(?:[.,:]\\p{N}+)*)',
    '(?<mark>[^\\s])',
  ].join('|'),
  'gu',
);

const CJK_CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Cuts `text` into tokens and sentences. `language` tells abbreviations and whether a number with a point is an ordinal;
 * without it the rules that hold in most languages apply. Never fails: any string has a result.
 */
export function tokenize(text: string, language?: Language): TokenizedText {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const kind = groups.mark !== undefined ? 'mark' : groups.number !== undefined ? 'number' : 'word';
    // A word that runs into a script without spaces ("iPhone手机") is cut where the script changes.
    const piece = groups.word !== undefined ? cutAtCjk(match[0]) : [match[0]];
    let at = match.index;
    for (const part of piece) {
      tokens.push({ start: at, end: at + part.length, text: part, kind });
      at += part.length;
    }
  }
  return { text, tokens, sentences: sentencesOf(text, tokens, language) };
}

function cutAtCjk(word: string): readonly string[] {
  if (!CJK_CHARACTER.test(word)) return [word];
  return (
    word.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ) ?? [word]
  );
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
