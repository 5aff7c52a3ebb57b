/** A language's words for offices, found in a text: "Präsident", "ministre russe des Affaires étrangères", "US-Präsident". */
import type { Language } from '../../languages/language.ts';
import type { Office } from '../../languages/office.ts';
import { onceFor } from '../../languages/once.ts';
import { countryWordsIn } from '../page/page.ts';
import type { Token } from '../text/token.ts';
import { type CountryBeside, countryBeside } from './country-beside.ts';

/** Words of an office: the phrase's length in tokens. */
interface OfficeMatch {
  readonly office: Office;
  readonly length: number;
  readonly phrase: string;
  /** Said by the words of the office themselves. */
  readonly country?: string;
}

const officeTable = onceFor(({ names }: Language): ReadonlyMap<string, Office> => {
  const table = new Map<string, Office>();
  for (const [office, phrases] of Object.entries(names.offices))
    for (const phrase of phrases) table.set(phrase, office as Office);
  return table;
});

const firstWords = onceFor(
  (language: Language): ReadonlySet<string> =>
    new Set([...officeTable(language).keys()].map(phrase => phrase.split(' ')[0] ?? '')),
);

/** Whether an office's words may begin with this word; of most words of a page they do not, and nothing more is looked at. */
export function mayBeginOffice(lower: string, language: Language): boolean {
  if (firstWords(language).has(lower)) return true;
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && language.names.countryPrefixes[lower.slice(0, hyphen)] !== undefined;
}

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

/** The words of an office with the country beside them. */
export interface OfficePhrase extends CountryBeside {
  /** The office's own words. */
  readonly phrase: string;
  readonly office: Office;
  /** Of the office's own words: the token behind the last. */
  readonly officeEnd: number;
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
  return { phrase, office, officeEnd: end, prefixed: prefixed !== null, ...around };
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

/** The gender that the word of an office says, in languages whose words do. */
export function genderOf(phrase: string, language: Language): 'male' | 'female' | null {
  const { feminineOfficeEnding } = language.names;
  if (feminineOfficeEnding === null) return null;
  return phrase.endsWith(feminineOfficeEnding) ? 'female' : 'male';
}
