/** Whether a body's name goes on behind a stretch, or began before it: then it is another body's. */

import type { Found } from '../page/found.ts';
import { isGivenName } from '../page/given-names.ts';
import { countryOfWord, countryWordsIn, type Page, stemOf } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import { nameWords } from '../text/name-words.ts';
import { type Cues, isTitleWord } from './cues.ts';
import { isShared } from './shared-bodies.ts';
import { isOfSport } from './sport.ts';
import type { Tag } from './tags.ts';

/** UTF-16 units of a word that is hardly a place or a common word besides ("Weltsicherheitsrat"). */
export const LONG = 14;

/** "Hyundai Heavy Industries", "West Ham United": another body, or a part of this one. Not "CDU/CSU", "The Associated Press". */
export function isOfLonger(
  { text: own, start, end, firstToken, endToken }: Found,
  tag: Tag,
  { tokenized, language }: Page,
): boolean {
  const { text, tokens } = tokenized;
  // "Lega e Fratelli d'Italia": two bodies.
  const next = tokens[endToken]?.lower ?? '';
  if (tag.goesOn === true && language.speech.grammar?.coordinators?.includes(next) === true) return false;
  if (tag.goesOn === true) return /\s/u.test(text.charAt(end));
  if (tag.begun !== true || own.length >= LONG || !/\s/u.test(text.charAt(start - 1))) return false;
  return !language.names.definiteArticles.includes(tokens[firstToken - 1]?.lower ?? '');
}

/**
 * The same where no spaces stand: 中共中央 in 中共中央紀律檢查委員會, which ends in a longer word for a body. Of the shorter ones (部) some are
 * of what is only beside it: 中共前公安部.
 */
export function isOfLongerUnspaced(
  { end }: Found,
  tag: Tag,
  { tokenized: { text }, language: { names } }: Page,
): boolean {
  const rest = text.slice(end, tag.end);
  return (
    /^\p{Lo}/u.test(rest) &&
    names.organisationEndings.some(ending => ending.length > 1 && rest.endsWith(ending))
  );
}

/** 中共中央 in 中共中央党校: directly behind the name stands a word for another body, which is no legal form (阿里巴巴集团 is 阿里巴巴). */
export function isBeforeBodyWord(
  { text: own, end }: Found,
  { tokenized: { text }, language }: Page,
): boolean {
  const { organisationEndings, legalForms } = language.names;
  if (language.speech.grammar?.unspaced !== true || own.length < 2) return false;
  return organisationEndings.some(
    ending => ending.length > 1 && text.startsWith(ending, end) && !legalForms.includes(ending),
  );
}

/**
 * "Lega Navale", "Lega italiana difesa animali", "Times Square": a word that many bodies' names begin with, and more behind it. Not what every country has
 * ("Senato italiano").
 */
export function isHeadOfLonger(
  { firstToken, endToken }: Found,
  words: readonly string[],
  { capitalAfter, titleCase }: Cues,
  { tokenized: { tokens }, language, lists }: Page,
): boolean {
  const { text = '', lower = '' } = tokens[firstToken] ?? {};
  if (words.length > 1 || !language.names.organisationWords.has(lower) || isShared(words, language))
    return false;
  // Letters and what bears a single name ("Роскомнадзор") are in those lists too.
  const next = tokens[endToken];
  if (next?.kind !== 'word' || !/\p{Ll}/u.test(text)) return false;
  const ofCountry = countryOfWord(next.lower, language) !== null;
  if (capitalAfter)
    return !titleCase && !ofCountry && !isGivenName(next.text) && !lists.isGivenName(next.text);
  return language.names.countryBehind === true && !next.capital && ofCountry;
}

/** "Real Oviedo", "Borussia Mönchengladbach": a club by a word that others have too, and a town that its record does not know. */
export function isOfOtherTown(
  { end, endToken, text: own }: Found,
  words: readonly string[],
  { titleCase }: Cues,
  { entity, names, stems }: Profile,
  { tokenized: { tokens }, language, lists }: Page,
): boolean {
  const next = tokens[endToken];
  if (words.length > 1 || next?.kind !== 'word' || !next.capital || next.start !== end + 1) return false;
  // Letters may be a party's, Vladimir is a town.
  if (!/\p{Ll}/u.test(own) || isGivenName(next.text) || lists.isGivenName(next.text)) return false;
  if ((titleCase && !language.names.nounsCapitalised) || !lists.isPlace(next.text) || !isOfSport(entity))
    return false;
  const [town = ''] = nameWords(next.text);
  return !stems.has(stemOf(town)) && ![...names.keys()].some(name => name.split(' ').includes(town));
}

/** Letters, or a word with a capital, that a hyphen joins to the name. */
const JOINED = /^[-‐‑](\p{Lu}\p{L}+)(?![\p{L}\p{N}]|[-‐‑])/u;

/**
 * "Air France-KLM", "Интерфакс-Украина": another body's name that a hyphen joins, where it makes no compounds of nouns: letters behind a name that
 * has none, or a country. Not "EU-China".
 */
export function isJoinedToName(
  { text: own, start, end }: Found,
  { tokenized: { text }, language }: Page,
): boolean {
  if (isInQuotedCompound(text, start, end)) return true;
  const [, behind = ''] = JOINED.exec(text.slice(end, end + REACH)) ?? [];
  if (behind === '' || language.names.nounsCapitalised || !/\p{Ll}/u.test(own)) return false;
  const lower = behind.toLowerCase();
  if (isTitleWord(lower, language.names)) return false;
  return !/\p{Ll}/u.test(behind) || countryWordsIn(language).has(lower);
}

/** A word with a capital and a hyphen, up to the name, and from it on. */
const JOINED_BEFORE = /["«„“”](?:(\p{Lu}[\p{L}\d.]+)[-‐‑])?$/u;
const JOINED_BEHIND = /^(?:[-‐‑](\p{Lu}[\p{L}\d.]+))?["»“”]/u;

/** «GM-АВТОВАЗ», «ВТБ-Капитал»: what stands in quotation marks is the name, and more than the stretch. */
function isInQuotedCompound(text: string, start: number, end: number): boolean {
  const behind = JOINED_BEHIND.exec(text.slice(end, end + REACH));
  if (behind === null) return false;
  const before = JOINED_BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  return before !== null && (before[1] ?? behind[1]) !== undefined;
}

/** The rest of a compound, and the letters of the whole: "-Umweltprogramm (Unep)". */
const BRACKET = /^[-‐‑]\p{Lu}\p{L}+ \((\p{Lu}\p{L}+)\)/u;

/** UTF-16 units in which that stands. */
const REACH = 80;

/** "U.N. Environment Programme", "UN-Umweltprogramm (UNEP)": letters, and two words more of a name, or a word and longer letters. */
export function goesOnByWords(
  { text, end, endToken }: Found,
  { titleCase }: Cues,
  { tokenized, language: { names }, lists }: Page,
): boolean {
  if (!/^[\p{Lu}.]+$/u.test(text)) return false;
  const [, letters] = BRACKET.exec(tokenized.text.slice(end, end + REACH)) ?? [];
  if (letters !== undefined) return letters.length > text.length && letters.toUpperCase().startsWith(text);
  if (names.nounsCapitalised || titleCase) return false;
  return [0, 1].every(k => {
    const { kind, capital, text: word = '', lower = '', start = 0 } = tokenized.tokens[endToken + k] ?? {};
    const before = tokenized.tokens[endToken + k - 1]?.end ?? end;
    return (
      kind === 'word' &&
      capital === true &&
      /\p{Ll}/u.test(word) &&
      start === before + 1 &&
      !isTitleWord(lower, names) &&
      !lists.isGivenName(word) &&
      !isGivenName(word)
    );
  });
}
