/**
 * Descriptions by office: "der russische Präsident", "Russia's foreign minister", "the president of France", "US-Präsident". They are
 * found by the language's office words and its words for countries; who held the office is asked of the lexicon later.
 */
import type { Language } from '../languages/language.ts';
import type { Office } from '../languages/offices.ts';
import { keptByWord } from './kept-words.ts';
import { countryOfWord, countryWordsIn } from './page.ts';
import type { Token, TokenizedText } from './tokens.ts';

export interface Description {
  /** UTF-16 units, from the article on. */
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly country: string;
  readonly office: Office;
  /** The word's gender, where the language's word has one. */
  readonly gender: 'male' | 'female' | null;
  /** Says who holds the office now: definite, singular, not "former". Otherwise it is evidence beside a name at most. */
  readonly definite: boolean;
}

/** Words of an office: the phrase's length in tokens. */
interface OfficeMatch {
  readonly office: Office;
  readonly length: number;
  readonly phrase: string;
  /** Said by the words of the office themselves. */
  readonly country?: string;
}

const tables = new Map<Language, ReadonlyMap<string, Office>>();

function officeTable(language: Language): ReadonlyMap<string, Office> {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const table = new Map<string, Office>();
  for (const [office, phrases] of Object.entries(language.names.offices))
    for (const phrase of phrases) table.set(phrase, office as Office);
  tables.set(language, table);
  return table;
}

const firsts = new Map<Language, ReadonlySet<string>>();

function firstWords(language: Language): ReadonlySet<string> {
  const known =
    firsts.get(language) ??
    new Set([...officeTable(language).keys()].map(phrase => phrase.split(' ')[0] ?? ''));
  firsts.set(language, known);
  return known;
}

/** Whether an office's words may begin with this word; of most words of a page they do not, and nothing more is looked at. */
export const mayBeginOffice = keptByWord((lower, language: Language): boolean => {
  if (firstWords(language).has(lower)) return true;
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && language.names.countryPrefixes[lower.slice(0, hyphen)] !== undefined;
});

/** Longest office phrase at token `i`, at most six words. */
function officeAt(tokens: readonly Token[], i: number, language: Language): OfficeMatch | null {
  const table = officeTable(language);
  for (let length = 6; length > 0; length--) {
    const phrase = tokens
      .slice(i, i + length)
      .map(token => token.lower)
      .join(' ');
    const office = table.get(phrase);
    if (office !== undefined) return { office, length, phrase };
  }
  return null;
}

/** "ministre russe des Affaires étrangères": the country's adjective behind the first word of the office. */
function dividedOffice(tokens: readonly Token[], i: number, language: Language): OfficeMatch | null {
  if (language.names.countryBehind !== true) return null;
  const country = countryWordsIn(language).get(tokens[i + 1]?.lower ?? '');
  if (country === undefined) return null;
  const rest = tokens.slice(i + 2, i + 6).map(token => token.lower);
  for (let length = rest.length; length > 0; length--) {
    const phrase = [tokens[i]?.lower ?? '', ...rest.slice(0, length)].join(' ');
    const office = officeTable(language).get(phrase);
    if (office !== undefined) return { office, length: length + 2, phrase, country };
  }
  return null;
}

/** The key under which the lexicon lists the holders. */
export function officeKey(description: Pick<Description, 'country' | 'office'>): string {
  return `${description.country}/${description.office}`;
}

/** All descriptions by office, in order of start. */
export function findDescriptions(tokenized: TokenizedText, language: Language): readonly Description[] {
  const found: Description[] = [];
  const { tokens, forms } = tokenized;
  const begins = forms.map(({ kind, lower }) => kind === 'word' && mayBeginOffice(lower, language));
  for (const sentence of tokenized.sentences)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (begins[tokens[i]?.form ?? -1] !== true) continue;
      const description = descriptionAt(tokens, i, sentence.firstToken, sentence.endToken, language);
      if (description === null) continue;
      found.push(description);
      i = description.endToken - 1;
    }
  return found;
}

/** The words of an office with the country beside them. */
export interface OfficePhrase {
  /** Tokens from the country before it, end exclusive. */
  readonly first: number;
  readonly end: number;
  /** The office's own words. */
  readonly phrase: string;
  readonly office: Office;
  /** `null`: none is said. */
  readonly country: string | null;
  /** The country before it is a genitive ("Russia's"). */
  readonly genitive: boolean;
  /** In one word with its country ("US-Präsident"). */
  readonly prefixed: boolean;
}

/** The office whose words begin at token `i` of the sentence `[from, to)`, with the country that is said before or behind it. */
export function officePhraseAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  language: Language,
): OfficePhrase | null {
  const prefixed = prefixedOffice(tokens[i]?.lower ?? '', language);
  const match = prefixed ?? dividedOffice(tokens, i, language) ?? officeAt(tokens, i, language);
  if (match === null || i + match.length > to) return null;
  const { phrase, office } = match;
  const end = i + match.length;
  const said =
    match.country === undefined ? null : { first: i, end, country: match.country, genitive: false };
  const around = said ?? countryBeside(tokens, i, end, from, to, language);
  return { phrase, office, prefixed: prefixed !== null, ...around };
}

/** What is said before the tokens `[i, end)` or behind them, and how far they reach with it. */
export function countryBeside(
  tokens: readonly Token[],
  i: number,
  end: number,
  from: number,
  to: number,
  language: Language,
): Pick<OfficePhrase, 'first' | 'end' | 'country' | 'genitive'> {
  const before = countryBefore(tokens, i, from, language);
  if (before !== null) return { ...before, end };
  const after = countryAfter(tokens, end, to, language);
  return { first: i, end: after?.end ?? end, country: after?.country ?? null, genitive: false };
}

/** The description whose office word stands at `i`. */
function descriptionAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  language: Language,
): Description | null {
  const { names } = language;
  const office = officePhraseAt(tokens, i, from, to, language);
  const country = office?.country ?? names.ownOffices[office?.phrase ?? ''] ?? null;
  if (office === null || country === null) return null;
  const { end, phrase, genitive, prefixed } = office;
  let { first } = office;
  const article = tokens[first - 1]?.lower ?? '';
  const withArticle = first > from && names.definiteArticles.includes(article);
  if (withArticle) first--;
  const before = first > from ? (tokens[first - 1]?.lower ?? '') : '';
  const inside = tokens.slice(first, end).some(token => names.notNow.includes(token.lower));
  const behind = end < to ? (tokens[end]?.lower ?? '') : '';
  const notNow =
    inside ||
    names.notNow.includes(before) ||
    names.notNow.includes(behind) ||
    // Scripts that are cut by character: "新任".
    (first - 2 >= from && names.notNow.includes(`${tokens[first - 2]?.lower ?? ''}${before}`)) ||
    names.indefiniteArticles.includes(before);
  const singular = !(withArticle && isPlural(article, phrase, language));
  const definite =
    !notNow &&
    singular &&
    (withArticle || genitive || names.definiteArticles.length === 0 || (prefixed && first === from));
  const start = tokens[first];
  const last = tokens[end - 1];
  if (start === undefined || last === undefined) return null;
  const gender = genderOf(phrase, language);
  return {
    start: start.start,
    end: last.end,
    firstToken: first,
    endToken: end,
    country,
    office: office.office,
    gender,
    definite,
  };
}

/** "US-Präsident": a country and an office in one word. */
function prefixedOffice(lower: string, language: Language): (OfficeMatch & { country: string }) | null {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen < 1) return null;
  const country = language.names.countryPrefixes[lower.slice(0, hyphen)];
  const office = officeTable(language).get(lower.slice(hyphen + 1));
  return country === undefined || office === undefined
    ? null
    : { country, office, length: 1, phrase: lower.slice(hyphen + 1) };
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
    const inflected = length === 1 ? countryOfWord(phrase, countries, language) : null;
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
  return countries.has(word) || word.includes('-') ? null : countryOfWord(word, countries, language);
}

/** "die russischen Präsidenten": the article and the form of the word together say several. */
function isPlural(article: string, phrase: string, language: Language): boolean {
  return language.names.pluralArticles.includes(article) && genderOf(phrase, language) !== 'female';
}

export function genderOf(phrase: string, language: Language): 'male' | 'female' | null {
  const { feminineOfficeEnding } = language.names;
  if (feminineOfficeEnding === null) return null;
  return phrase.endsWith(feminineOfficeEnding) ? 'female' : 'male';
}
