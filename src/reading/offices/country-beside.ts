/** The country that is said before an office or a body, or behind it: "Russia's", "russischer", "of Russia", "der Vereinigten Staaten". */
import type { Language } from '../../languages/language.ts';
import type { Found } from '../page/found.ts';
import { countryOfWord, countryWordsIn, type Page } from '../page/page.ts';
import type { Token } from '../text/token.ts';
import { sentenceAt } from '../text/tokens.ts';

/** An office's tokens with those of its country. */
export interface CountryBeside {
  /** Tokens from the country before it, end exclusive. */
  readonly first: number;
  readonly end: number;
  /** `null`: none is said. */
  readonly country: string | null;
  /** The country before it is a genitive ("Russia's"). */
  readonly genitive: boolean;
}

/** What is said before the tokens `[i, end)` or behind them, and how far they reach with it. */
export function countryBeside(
  tokens: readonly Token[],
  i: number,
  end: number,
  from: number,
  to: number,
  language: Language,
): CountryBeside {
  const before = countryBefore(tokens, i, from, language);
  if (before !== null) return { ...before, end };
  const after = countryAfter(tokens, end, to, language);
  return { first: i, end: after?.end ?? end, country: after?.country ?? null, genitive: false };
}

/** What is said beside a stretch, in its sentence. */
export function countryNextTo(found: Found, { tokenized, language }: Page): CountryBeside {
  const { tokens, sentences } = tokenized;
  const sentence = sentences[sentenceAt(sentences, found.start)];
  const { firstToken = 0, endToken = tokens.length } = sentence ?? {};
  return countryBeside(tokens, found.firstToken, found.endToken, firstToken, endToken, language);
}

/**
 * Of a body of one country, whether another country is said beside its name: "Indian Premier League", "Supreme Court of Brazil". `null`: none
 * is, or the body's own.
 */
export function otherCountryBeside(found: Found, country: string, page: Page): string | null {
  const said = countryNextTo(found, page).country;
  return said === country ? null : said;
}

/** An adjective or a genitive before the office: "russische", "South Korean", "Russlands", "Russia" + "'s". */
function countryBefore(
  tokens: readonly Token[],
  i: number,
  from: number,
  language: Language,
): { country: string; first: number; genitive: boolean } | null {
  const countries = countryWordsIn(language);
  const possessive = /^['’]s?$/u.test(tokens[i - 1]?.text ?? '');
  const last = possessive ? i - 2 : i - 1;
  for (let length = 3; length > 0; length--) {
    const first = last - length + 1;
    if (first < from) continue;
    const phrase = tokens
      .slice(first, last + 1)
      .map(token => token.lower)
      .join(' ');
    const exact = countries.get(phrase);
    if (exact !== undefined) return { country: exact, first, genitive: possessive };
    const inflected = length === 1 ? countryOfWord(phrase, language) : null;
    if (inflected !== null && !phrase.includes('-')) return { country: inflected, first, genitive: true };
  }
  return null;
}

/** "of Russia", "der Vereinigten Staaten", "Russlands" behind the office. */
function countryAfter(
  tokens: readonly Token[],
  end: number,
  to: number,
  language: Language,
): { country: string; end: number } | null {
  const { names } = language;
  const countries = countryWordsIn(language);
  const lower = (k: number): string => (k < to ? (tokens[k]?.lower ?? '') : '');
  let at = end;
  const of = names.ofWords.includes(lower(at));
  if (of) at++;
  if (names.definiteArticles.includes(lower(at))) at++;
  for (let length = 4; length > 0; length--) {
    const phrase = tokens.slice(at, at + length).map(token => token.lower);
    if (at + length > to) continue;
    const country = of
      ? placeOf(phrase, countries, language)
      : names.countryBehind === true && countries.has(phrase.join(' '))
        ? (countries.get(phrase.join(' ')) ?? null)
        : length === 1
          ? genitiveOf(phrase[0] ?? '', countries, language)
          : null;
    if (country !== null) return { country, end: at + length };
  }
  return null;
}

function placeOf(
  phrase: readonly string[],
  countries: ReadonlyMap<string, string>,
  language: Language,
): string | null {
  const exact = countries.get(phrase.join(' '));
  if (exact !== undefined) return exact;
  // The first word may be inflected: "Vereinigten Staaten" of "Vereinigte Staaten".
  const first = phrase[0] ?? '';
  for (const ending of language.names.nameEndings) {
    if (!first.endsWith(ending)) continue;
    const code = countries.get([first.slice(0, -ending.length), ...phrase.slice(1)].join(' '));
    if (code !== undefined) return code;
  }
  return null;
}

/** "Russlands", which is a genitive without any of-word; a bare country name ("Präsident Russland") is none. */
function genitiveOf(word: string, countries: ReadonlyMap<string, string>, language: Language): string | null {
  return countries.has(word) || word.includes('-') ? null : countryOfWord(word, language);
}
