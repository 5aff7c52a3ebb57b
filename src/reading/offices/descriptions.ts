/**
 * Descriptions by office: "der russische Präsident", "Russia's foreign minister", "the president of France", "US-Präsident". They are
 * found by the language's office words and its words for countries; who held the office is asked of the lexicon later.
 */
import type { Language } from '../../languages/language.ts';
import type { Office } from '../../languages/office.ts';
import { keptByForm } from '../text/kept-words.ts';
import type { Token, TokenizedText } from '../text/token.ts';
import { goesOn, isOtherTime, isPost } from './office-itself.ts';
import { genderOf, mayBeginOffice, officePhraseAt } from './office-phrases.ts';
import { timeOf } from './office-time.ts';
import { yearsOfOffice } from './office-years.ts';

export interface Description {
  /** UTF-16 units, from the article on. */
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** ISO codes: the one that is said, or those whose own office it may be; none: any country's, as the page has it ("the president"). */
  readonly countries: readonly string[];
  /** The country is said, or the words are of one country only. */
  readonly said: boolean;
  /** Not only those `countries` may be meant. */
  readonly anywhere: boolean;
  readonly office: Office;
  /** Years in which it was held, as the sentence has it (office-years.ts). */
  readonly years: readonly number[];
  /** The word's gender, where the language's word has one. */
  readonly gender: 'male' | 'female' | null;
  /** Says who holds the office now: definite, singular, not "former", not the post itself. Otherwise it is evidence beside a name at most. */
  readonly definite: boolean;
}

/** All descriptions by office, in order of start. */
export function findDescriptions(tokenized: TokenizedText, language: Language): readonly Description[] {
  const found: Description[] = [];
  const { tokens, forms } = tokenized;
  const begins = forms.map(form => mayBegin(form, language));
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

const mayBegin = keptByForm(
  ({ kind, lower }, language: Language): boolean => kind === 'word' && mayBeginOffice(lower, language),
);

/** Among the countries of an own office (names-data.ts). */
const ANYWHERE = '*';

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
  if (office === null) return null;
  // Without articles nothing tells "the president" from any.
  const any = names.definiteArticles.length > 0 ? [ANYWHERE] : undefined;
  const own = office.country === null ? (names.ownOffices[office.phrase] ?? any) : [office.country];
  if (own === undefined) return null;
  const countries = own.filter(country => country !== ANYWHERE);
  const { end, phrase, genitive, prefixed } = office;
  let { first } = office;
  const article = tokens[first - 1]?.lower ?? '';
  const withArticle = first > from && names.definiteArticles.includes(article);
  if (withArticle) first--;
  const singular = !(withArticle && isPlural(article, phrase, language));
  const definite =
    timeOf(tokens, office.first, end, from, to, language) === 'now' &&
    singular &&
    (withArticle || genitive || names.definiteArticles.length === 0 || (prefixed && first === from)) &&
    !goesOn(tokens, office, to, language) &&
    !isPost(tokens, office.first, from, language) &&
    !isOtherTime(tokens, from, to, language);
  const start = tokens[first];
  const last = tokens[end - 1];
  if (start === undefined || last === undefined) return null;
  const gender = genderOf(phrase, language);
  return {
    start: start.start,
    end: last.end,
    firstToken: first,
    endToken: end,
    countries,
    said: countries.length === 1 && own.length === 1,
    anywhere: countries.length < own.length,
    office: office.office,
    years: definite ? yearsOfOffice(tokens, office, from, to, language) : [],
    gender,
    definite,
  };
}

/** "die russischen Präsidenten": the article and the form of the word together say several. */
function isPlural(article: string, phrase: string, language: Language): boolean {
  return language.names.pluralArticles.includes(article) && genderOf(phrase, language) !== 'female';
}
