/**
 * Where the words of an office do not mean whoever holds it now: they go on to another ("presidente del Consiglio | regionale"), mean the
 * post ("elected", "the race for"), or speak of another time ("at the time").
 */
import { countryNamesIn } from '../../languages/countries.ts';
import type { Language } from '../../languages/language.ts';
import { countryWordsIn } from '../page/page.ts';
import { phraseAt, phraseBefore } from '../text/phrases.ts';
import type { Token } from '../text/token.ts';
import type { OfficePhrase } from './office-phrases.ts';

/** Tokens between a post's word and the office: "sworn in [as the new] president". */
const MOST_LINKS = 3;
/** Letters of a shorter word tell nothing by its ending. */
const LEAST_LETTERS = 5;

/** The office of something else than the state: said by the words behind it. `to`: where the sentence ends. */
export function goesOn(
  tokens: readonly Token[],
  { first, end, officeEnd, country, prefixed }: OfficePhrase,
  to: number,
  language: Language,
): boolean {
  const { names } = language;
  const next = tokens[end];
  // "US-Präsident": what follows is not its own.
  if (end >= to || next === undefined || prefixed) return false;
  if (phraseAt(tokens, end, to, names.besideOffices.goesOn)) return true;
  // "the secretary for Wales" is another secretary, but a country's president is criticised for something.
  const loose = names.besideOffices.links.includes(next.lower);
  if (names.ofWords.includes(next.lower) && !(country !== null && loose)) return true;
  const behind = end > officeEnd && first < officeEnd;
  // "the president of France's Senate"
  if (behind && /^['’]s?$/u.test(next.text)) return true;
  if (next.kind !== 'word' || names.common.includes(next.lower) || names.humanVerbs.has(next.lower))
    return false;
  if (behind && isOfNext(tokens, officeEnd, end, language)) return true;
  const { goesOnEndings } = names.besideOffices;
  return next.lower.length >= LEAST_LETTERS && goesOnEndings.some(ending => next.lower.endsWith(ending));
}

/**
 * "Präsident der Schweizer | Nationalbank", "президент российской | компании", "president van Frankrijks | grootste bank": what stands behind
 * the office and before another word is that word's. Where adjectives stand behind ("le président français") it is the office's own.
 */
function isOfNext(tokens: readonly Token[], from: number, end: number, language: Language): boolean {
  const { names } = language;
  const articles = names.definiteArticles.length > 0;
  let first = from;
  if (names.ofWords.includes(tokens[first]?.lower ?? '')) first++;
  else if (articles) return false;
  if (names.definiteArticles.includes(tokens[first]?.lower ?? '')) first++;
  const word = tokens[first]?.lower ?? '';
  if (end - first !== 1 || countryNamesIn(language).has(word)) return false;
  // Without articles a country's name is in the genitive.
  return articles || countryWordsIn(language).has(word);
}

/** The post and not who holds it, by what stands before it: "election of", "стал". `from`: where the sentence begins. */
export function isPost(tokens: readonly Token[], first: number, from: number, { names }: Language): boolean {
  const { becoming, posts, links } = names.besideOffices;
  // Without articles a genitive is linked as it is.
  let linked = names.definiteArticles.length === 0;
  for (let at = first, steps = 0; at > from && steps <= MOST_LINKS; at--, steps++) {
    if (phraseBefore(tokens, at, from, becoming)) return true;
    if (linked && phraseBefore(tokens, at, from, posts)) return true;
    const word = tokens[at - 1]?.lower ?? '';
    if (names.ofWords.includes(word) || links.includes(word)) linked = true;
    else if (!names.definiteArticles.includes(word)) return false;
  }
  return false;
}

/** The sentence `[from, to)` speaks of another time. */
export function isOtherTime(
  tokens: readonly Token[],
  from: number,
  to: number,
  { names }: Language,
): boolean {
  for (let i = from; i < to; i++) if (phraseAt(tokens, i, to, names.besideOffices.otherTimes)) return true;
  return false;
}
