/** Names of countries by language: ECMA-402's own (CLDR), and what the language's data adds. */
import { LANGUAGES } from './all.ts';
import type { Language } from './language.ts';
import { onceFor } from './once.ts';

/** Codes among those of countries: what is of many states is of none, and nowhere abroad. */
export const OF_MANY_STATES: ReadonlySet<string> = new Set(['EU', 'UN']);

/** Names of countries in a language, lower case, to ISO 3166-1 codes. Made at first use. */
export const countryNamesIn = onceFor((language: Language): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const display = displayNames(language);
  for (const code of Object.keys(language.names.demonyms)) {
    const name = display.of(code);
    if (name !== undefined) names.set(name.toLowerCase(), code);
    for (const other of language.names.countryNames[code] ?? []) names.set(other, code);
  }
  return names;
});

const displayNames = onceFor(
  ({ tag }: Language) => new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' }),
);

/** Whether that is the name, in lower case, of the country with this ISO 3166-1 code: also of small ones that the language's data leaves out. */
export function isNameOfCountry(name: string, code: string, language: Language): boolean {
  return /^[A-Z]{2}$/.test(code) && displayNames(language).of(code)?.toLowerCase() === name;
}

/** ISO 3166-1 code of a country's name in one of `languages`, whatever its case; `null` when it is none. */
export function countryOfName(name: string, languages: readonly Language[] = LANGUAGES): string | null {
  const key = name.trim().toLowerCase();
  for (const language of languages) {
    const code = countryNamesIn(language).get(key);
    if (code !== undefined) return code;
  }
  return null;
}
