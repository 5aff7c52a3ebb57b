/**
 * Whose body a name means that bodies of many countries bear ("Supreme Court", "Bundesrat"): the one of the country that the page speaks of. It
 * may do so without naming it: by its cities, its money, and by whom else it names.
 */
import { countriesOfCities, countriesOfMoney } from '../languages/cities.ts';
import type { Language } from '../languages/language.ts';
import { once, onceFor } from '../languages/once.ts';
import { setOf } from '../languages/set-of.ts';
import { countryBeside } from './country-beside.ts';
import { type Found, nameWords } from './found.ts';
import { keptByForm } from './kept-words.ts';
import { countryOfForm, type Page } from './page.ts';
import { sentenceAt } from './tokens.ts';

const sharedWordsOf = onceFor(
  ({ names }: Language): ReadonlySet<string> => new Set(names.sharedBodies.flatMap(nameWords)),
);

/** Whether `words`, a name's as the lexicon has them (folded), are nothing but such words. */
export function isShared(words: readonly string[], language: Language): boolean {
  const shared = sharedWordsOf(language);
  const { names } = language;
  let any = false;
  for (const word of words) {
    if (shared.has(word)) any = true;
    else if (!setOf(names.common).has(word) && !setOf(names.ofWords).has(word)) return false;
  }
  return any;
}

/**
 * Of a body of one country, whether another country is said beside its name: "Indian Premier League", "Supreme Court of Brazil". `null`: none
 * is, or the body's own.
 */
export function otherCountryBeside(
  found: Found,
  country: string,
  { tokenized, language }: Page,
): string | null {
  const { tokens, sentences } = tokenized;
  const sentence = sentences[sentenceAt(sentences, found.start)];
  const { firstToken = 0, endToken = tokens.length } = sentence ?? {};
  const said = countryBeside(
    tokens,
    found.firstToken,
    found.endToken,
    firstToken,
    endToken,
    language,
  ).country;
  return said === country ? null : said;
}

/** How often a page names countries, their adjectives, cities and money, by ISO code. Worked out once for a page, when it is asked for. */
export const countriesSaid = onceFor((page: Page): ReadonlyMap<string, number> => {
  const { tokenized, language, capitalised, countries, countryWords } = page;
  const counts = new Map<string, number>();
  for (const [code, share] of countries) counts.set(code, share * countryWords);
  const count = (code: string): void => {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const form of tokenized.forms) for (const code of saidBy(form, language)) count(code);
  const folded = once(() => tokenized.text.toLowerCase());
  for (const { name, first, country } of longerCities(language))
    if ((first === null || capitalised.has(first)) && folded().includes(name)) count(country);
  return counts;
});

const NONE: readonly string[] = [];

/** The countries of the city and of the money that a word names. */
const saidBy = keptByForm(({ kind, capital, text, lower }, language: Language): readonly string[] => {
  if (kind !== 'word') return NONE;
  const city = capital || /\p{Lo}/u.test(text) ? countryOfForm(lower, countriesOfCities(), language) : null;
  const money = countriesOfMoney().get(lower) ?? null;
  return city === null && money === null ? NONE : [city, money].filter(code => code !== null);
});

/** A city whose name is several tokens. */
interface LongerCity {
  readonly name: string;
  /** Its first word, folded; `null`: in a language without spaces. */
  readonly first: string | null;
  readonly country: string;
}

const longer = new Map<boolean, readonly LongerCity[]>();

/** Those of several words, or in a language without spaces of several characters. */
function longerCities({ speech }: Language): readonly LongerCity[] {
  const unspaced = speech.grammar?.unspaced === true;
  const known = longer.get(unspaced);
  if (known !== undefined) return known;
  const made = [...countriesOfCities()]
    .filter(([name]) => (unspaced ? /\p{Script=Han}/u : /\s/u).test(name))
    .map(([name, country]) => ({ name, first: unspaced ? null : (nameWords(name)[0] ?? null), country }));
  longer.set(unspaced, made);
  return made;
}

/** Somebody on the page speaks for his country as much as so many words. */
const OF_PERSON = 3;
const OF_BODY = 1;
/** A country with this share of what is said of it and of the one that is said most is meant as well as that. */
const ENOUGH = 0.4;

/** Whom the page names beside bodies with such names, by country: how many. */
export interface Named {
  readonly people: ReadonlyMap<string, number>;
  readonly bodies: ReadonlyMap<string, number>;
}

/** Of a body whose country nobody knows. */
const UNKNOWN = 0.6;

/** How little a page speaks of `country` beside the one that it speaks of most, from 0 (enough, or of none) to 1 (not at all). */
export function isElsewhere(
  country: string | null,
  words: ReadonlyMap<string, number>,
  { people, bodies }: Named,
): number {
  const weight = (code: string): number =>
    Math.sqrt(words.get(code) ?? 0) +
    Math.sqrt(OF_PERSON * (people.get(code) ?? 0)) +
    Math.sqrt(OF_BODY * (bodies.get(code) ?? 0));
  let most = 0;
  for (const code of [...words.keys(), ...people.keys(), ...bodies.keys()])
    if (code !== country) most = Math.max(most, weight(code));
  if (most === 0) return 0;
  if (country === null) return UNKNOWN;
  const own = weight(country);
  return Math.max(0, 1 - own / (own + most) / ENOUGH);
}
