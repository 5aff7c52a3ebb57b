/** What the whole page says: its words, its countries, its date. Worked out once, asked for every candidate. */
import { countryNamesIn } from '../../languages/countries.ts';
import { en } from '../../languages/en.ts';
import type { Language } from '../../languages/language.ts';
import { onceFor } from '../../languages/once.ts';
import { setOf } from '../../languages/set-of.ts';
import { NO_LISTS, type WordLists } from '../tagger/word-lists.ts';
import { keptByForm } from '../text/kept-words.ts';
import { nameWords } from '../text/name-words.ts';
import type { Sentence, TokenizedText } from '../text/token.ts';
import { sentenceAt } from '../text/tokens.ts';

export interface Page {
  readonly tokenized: TokenizedText;
  readonly language: Language;
  /** `2020-07-24`, or `null`: not known. */
  readonly published: string | null;
  /** Country that the page comes from (home.ts), or `null`: not known. */
  readonly home: string | null;
  /** Capitalised words, folded as {@link nameWords} folds. */
  readonly capitalised: ReadonlySet<string>;
  /** Stems of content words ({@link stemOf}). */
  readonly stems: ReadonlySet<string>;
  readonly lists: WordLists;
  /** Share of all mentions of countries by name or adjective, by ISO code. */
  readonly countries: ReadonlyMap<string, number>;
  /** How many those mentions are, 1 where there is none. */
  readonly countryMentions: number;
}

/** The sentence that a token stands in. */
export function sentenceOf({ tokenized: { tokens, sentences } }: Page, token: number): Sentence {
  const start = tokens[token]?.start ?? 0;
  const sentence = sentences[sentenceAt(sentences, start)];
  if (sentence === undefined) throw new Error(`no sentence at ${start}`);
  return sentence;
}

/** Enough of a word to know it again in another form: its first six letters. */
export function stemOf(word: string): string {
  return word.toLowerCase().slice(0, 6);
}

export function pageOf(
  tokenized: TokenizedText,
  language: Language,
  published: string | null,
  lists: WordLists = NO_LISTS,
  home: string | null = null,
): Page {
  const capitalised = new Set<string>();
  const stems = new Set<string>();
  const counts = new Map<string, number>();
  let total = 0;
  const countries = countryWordsIn(language);
  const { longest } = longNamesOf(countries);
  const { tokens, forms } = tokenized;
  const times = new Uint32Array(forms.length);
  for (const { form } of tokens) times[form] = (times[form] ?? 0) + 1;
  const count = (code: string, n: number): void => {
    counts.set(code, (counts.get(code) ?? 0) + n);
    total += n;
  };
  /** By form: what the word alone names, where the next one may make it another country ("united", "south"). */
  const openForms = new Map<number, string | null>();
  for (const form of forms) {
    if (form.kind !== 'word') continue;
    const said = saidBy(form, language);
    const { country, opens } = said;
    for (const name of said.names) capitalised.add(name);
    for (const stem of said.stems) stems.add(stem);
    if (opens) openForms.set(form.form, country);
    else if (country !== null) count(country, times[form.form] ?? 0);
  }
  if (openForms.size > 0)
    tokens.forEach(({ form, lower }, i) => {
      const alone = openForms.get(form);
      if (alone === undefined) return;
      // Where every character is a token ("阿富汗") names are longer.
      let code = alone;
      let name = lower;
      for (let k = i + 1; k < i + longest; k++) {
        name += ` ${tokens[k]?.lower ?? ''}`;
        code = countries.get(name) ?? code;
      }
      if (code !== null) count(code, 1);
    });
  const shares = new Map([...counts].map(([code, n]) => [code, n / total]));
  return {
    tokenized,
    language,
    published,
    home,
    capitalised,
    stems,
    lists,
    countries: shares,
    countryMentions: total,
  };
}

/** What a word alone says of its page. */
interface SaidByWord {
  /** Of a capitalised word, as {@link nameWords} folds. */
  readonly names: readonly string[];
  /** Its own and, joined by hyphens, those of its parts ("CDU-Politiker"); none of a function word. */
  readonly stems: readonly string[];
  /** The country that it names. */
  readonly country: string | null;
  /** A name of a country of several words may begin with it. */
  readonly opens: boolean;
}

const NO_NAMES: readonly string[] = [];

/** Parts of a joined word that are shorter say little. */
const SHORTEST_PART = 4;
const HYPHENS = /[-‐‑]/u;

const saidBy = keptByForm(({ text, lower, capital }, language: Language): SaidByWord => {
  const countries = countryWordsIn(language);
  // "us" the pronoun and "polish" the verb are written small.
  const small = lower.length <= 6 && text === lower && !language.names.nounsCapitalised && hasCase(lower);
  const content = lower.length > 2 && !setOf(language.names.common).has(lower);
  return {
    names: capital ? nameWords(text) : NO_NAMES,
    stems: content ? stemsOf(lower) : NO_NAMES,
    country: small ? null : countryOfForm(lower, countries, language),
    opens: !small && longNamesOf(countries).firsts.has(lower),
  };
});

function stemsOf(lower: string): readonly string[] {
  if (!HYPHENS.test(lower)) return [stemOf(lower)];
  const parts = lower.split(HYPHENS).filter(part => part.length >= SHORTEST_PART);
  return [lower, ...parts].map(stemOf);
}

function hasCase(lower: string): boolean {
  return lower !== lower.toUpperCase();
}

/** Of the names of several words ("united states", by character "阿 富 汗"): their first words, and the words of the longest. */
interface LongNames {
  readonly firsts: ReadonlySet<string>;
  readonly longest: number;
}

const longNamesOf = onceFor((countries: ReadonlyMap<string, string>): LongNames => {
  const names = [...countries.keys()].map(name => name.split(' ')).filter(name => name.length > 1);
  return {
    firsts: new Set(names.map(([first = '']) => first)),
    longest: Math.max(1, ...names.map(name => name.length)),
  };
});

/** Names and adjectives of countries of a language, lower case, to ISO codes. */
export const countryWordsIn = onceFor((language: Language): ReadonlyMap<string, string> => {
  const all = new Map(countryNamesIn(language));
  for (const [code, adjectives] of Object.entries(language.names.demonyms))
    for (const adjective of adjectives)
      for (const ending of language.names.adjectiveEndings) all.set(adjective + ending, code);
  if (language.names.nameEndingSwaps !== undefined)
    for (const [name, code] of [...all]) all.set(withoutMarks(name), code);
  return all;
});

const stemsByCountry = onceFor((language: Language): ReadonlyMap<string, ReadonlySet<string>> => {
  const stems = new Map<string, Set<string>>();
  for (const one of new Set([language, en]))
    for (const [name, country] of countryWordsIn(one)) {
      const own = stems.get(country) ?? new Set();
      stems.set(country, own);
      for (const word of nameWords(name)) if (!one.names.common.includes(word)) own.add(stemOf(word));
    }
  return stems;
});

/** Stems of the words that name a country or are its adjective, in a language and in English. */
export function wordsOfCountry(code: string, language: Language): ReadonlySet<string> {
  return stemsByCountry(language).get(code) ?? new Set();
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

const formsOfCountries = new Map<Language, Map<string, string | null>>();
const MOST_KEPT = 20_000;

/** The country that a word names in some form ("Russlands", "russisch-chinesische" gives the first). What was asked before is kept. */
export function countryOfWord(lower: string, language: Language): string | null {
  let kept = formsOfCountries.get(language);
  if (kept === undefined) {
    kept = new Map();
    formsOfCountries.set(language, kept);
  }
  const known = kept.get(lower);
  if (known !== undefined) return known;
  const code = countryOfForm(lower, countryWordsIn(language), language);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(lower, code);
  return code;
}

/** The same by any names that tell a country (its cities), lower case, to ISO codes; nothing is kept. */
export function countryOfForm(
  lower: string,
  countries: ReadonlyMap<string, string>,
  language: Language,
): string | null {
  const direct = countries.get(lower);
  if (direct !== undefined) return direct;
  for (const ending of language.names.nameEndings) {
    const code = lower.endsWith(ending) ? countries.get(lower.slice(0, -ending.length)) : undefined;
    if (code !== undefined) return code;
  }
  // "Польши" of "Польша": the pairs are written without diacritics.
  const { nameEndingSwaps = [] } = language.names;
  const bare = nameEndingSwaps.length === 0 ? '' : withoutMarks(lower);
  for (const [ending, first] of nameEndingSwaps) {
    const code = bare.endsWith(ending) ? countries.get(bare.slice(0, -ending.length) + first) : undefined;
    if (code !== undefined) return code;
  }
  const hyphen = lower.indexOf('-');
  return hyphen > 1 ? (countries.get(lower.slice(0, hyphen)) ?? null) : null;
}
