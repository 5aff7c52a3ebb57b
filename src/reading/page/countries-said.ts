/** Of which countries a page speaks, and how often. It may do so without naming them: by their cities and their money. */
import { countriesOfCities, countriesOfCountedMoney, countriesOfMoney } from '../../languages/cities.ts';
import { flatMap } from '../../languages/flat-map.ts';
import type { Language } from '../../languages/language.ts';
import { once, onceFor } from '../../languages/once.ts';
import { keptByForm } from '../text/kept-words.ts';
import { nameWords } from '../text/name-words.ts';
import type { Token, TokenizedText } from '../text/token.ts';
import { countryOfForm, type Page } from './page.ts';

/** How often a page names countries, their adjectives, cities and money, by ISO code. Worked out once for a page, when it is asked for. */
export const countriesSaid = onceFor((page: Page): ReadonlyMap<string, number> => {
  const { tokenized, language, countries, countryMentions } = page;
  const counts = new Map<string, number>();
  for (const [code, share] of countries) counts.set(code, share * countryMentions);
  const count = (code: string): void => {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const form of tokenized.forms) {
    const { codes, counted } = saidBy(form, language);
    for (const code of codes) count(code);
    if (counted !== null && isCounted(form, tokenized)) count(counted);
  }
  const folded = once(() => tokenized.text.toLowerCase());
  for (const { name, country } of longerCitiesOf(page)) if (folded().includes(name)) count(country);
  return counts;
});

/** What a word says of countries. */
interface Said {
  /** The countries of the city and of the money that it names. */
  readonly codes: readonly string[];
  /** The country whose money it names behind an amount. */
  readonly counted: string | null;
}

const NOTHING: Said = { codes: [], counted: null };

/** Whether a word stands behind an amount somewhere on the page: "5 Franken", "100 Millionen Franken". */
function isCounted({ form }: Pick<Token, 'form'>, { tokens }: TokenizedText): boolean {
  return tokens.some(
    (token, i) => token.form === form && [1, 2].some(back => tokens[i - back]?.kind === 'number'),
  );
}

const saidBy = keptByForm(({ kind, capital, text, lower }, language: Language): Said => {
  if (kind !== 'word') return NOTHING;
  const city = capital || /\p{Lo}/u.test(text) ? countryOfForm(lower, countriesOfCities(), language) : null;
  const money = countriesOfMoney().get(lower) ?? null;
  const counted = countriesOfCountedMoney().get(lower) ?? null;
  if (city === null && money === null && counted === null) return NOTHING;
  return { codes: [city, money].filter(code => code !== null), counted };
});

/** A city whose name is several tokens. */
interface LongerCity {
  readonly name: string;
  readonly country: string;
}

/** Those that the page may name: it has their first word with a capital. In a language without spaces all. */
function longerCitiesOf({ language, capitalised }: Page): readonly LongerCity[] {
  const cities = longerCities(language);
  if (language.speech.grammar?.unspaced === true) return cities.get('') ?? NO_CITIES;
  return flatMap([...capitalised], word => cities.get(word) ?? NO_CITIES);
}

const NO_CITIES: readonly LongerCity[] = [];

/** By their first word, folded, those of several words; in a language without spaces by nothing those of several characters. */
const longerCities = onceFor(({ speech }: Language): ReadonlyMap<string, readonly LongerCity[]> => {
  const unspaced = speech.grammar?.unspaced === true;
  const cities = new Map<string, LongerCity[]>();
  for (const [name, country] of countriesOfCities()) {
    if (!(unspaced ? /\p{Script=Han}/u : /\s/u).test(name)) continue;
    const first = unspaced ? '' : (nameWords(name)[0] ?? '');
    const same = cities.get(first) ?? [];
    same.push({ name, country });
    cities.set(first, same);
  }
  return cities;
});
