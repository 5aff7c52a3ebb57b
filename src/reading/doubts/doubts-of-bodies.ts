/** Reasons to doubt a body for what the page is about, the time that the page is of, and what stands behind the name (doubts.ts has the others). */

import type { Beside } from '../beside/beside.ts';
import { isOfOtherThing } from '../beside/beside-bodies.ts';
import { isBranch, isNational } from '../beside/branches.ts';
import { isOfOtherTown } from '../beside/longer-names.ts';
import type { Name } from '../beside/name.ts';
import {
  isFirm,
  isOfMedia,
  isOfSport,
  isReport,
  isSaidOfBusiness,
  isSchool,
  SPORT,
  type SportLevel,
} from '../beside/sport.ts';
import type { Found } from '../page/found.ts';
import { countryOfWord, type Page, stemOf, wordsOfCountry } from '../page/page.ts';
import { isNoted, type Profile } from '../page/profile.ts';
import { sentenceAt } from '../text/tokens.ts';
import type { BodyName } from './body-names.ts';
import { endOf, isOfThen } from './ended.ts';

/** A word or two of a record stand on any long page. */
export const CHANCE = 0.1;

export function addDoubtsOfBody(
  f: Record<string, number>,
  name: Name,
  { cues, sport }: Pick<Beside, 'cues' | 'sport'>,
  said: BodyName,
  profile: Profile,
  page: Page,
): void {
  const { found } = name;
  if (isTeamOfFirm(f, found, profile, page)) f['organisation:team'] = 1;
  else if (isForTeam(f, name, sport, profile, page)) f['organisation:sport'] = 1;
  if (isRatherPlace(f, name, sport, profile, page)) f['organisation:stray'] = 1;
  if (said.letters && isObscure(f, found, profile, page)) f['organisation:obscure'] = 1;
  if (isEnded(f, found, profile, page)) f['organisation:ended'] = 1;
  const { numbered, longer, things, branch, national, family, inside } = name.body();
  if (family && (isFirm(profile.entity) || isOfMedia(profile.entity))) f['organisation:several'] = 1;
  if (numbered && !isOfSport(profile.entity)) f['organisation:numbered'] = 1;
  if (longer > 0) f['organisation:longer'] = longer;
  // Offices of states have doubts of their own ("State Department Iraq hands").
  if (branch !== null && (branch.bracketed || !said.office) && isBranch(branch, profile))
    f['organisation:branch'] = 1;
  if (national !== null && isNational(national, profile)) f['organisation:others'] = 1;
  if (inside || isOfOtherTown(found, name.own.words, cues, profile, page)) f['organisation:inside'] = 1;
  if (isOfOtherThing(things, found, profile)) f['organisation:otherThing'] = 1;
}

/** Whether the page speaks of the body's country, or says what its record says of it. */
function isTold(f: Readonly<Record<string, number>>): boolean {
  return (f.country ?? 0) > 0 || (f.described ?? 0) > CHANCE;
}

/**
 * "тренера «Зенита»" of a bank, "the Fighting Irish" of a university, "la Maison Blanche" for Real Madrid: in a text about sport a body that
 * has nothing to do with it, nor reports on it, by a name that a team may have as well.
 */
function isForTeam(
  f: Readonly<Record<string, number>>,
  {
    found,
    own: {
      words: { length },
    },
  }: Name,
  sport: () => SportLevel,
  { entity }: Profile,
  page: Page,
): boolean {
  const level = sport();
  if (level === SPORT.no || entity.description === undefined) return false;
  if (isOfSport(entity) || isOfMedia(entity)) return false;
  if (level === SPORT.beside && length === 1) return true;
  // "Ohio State" of Ohio State University, wherever the page is plainly about sport.
  if (isSchool(entity) && f['organisation:label'] !== 1 && !hasBodyWord(found, page)) return true;
  // "Nike supplies the team": the firm itself.
  if (isFirm(entity) && isSaidOfBusiness(found, page)) return false;
  const mayBeTeam = length === 1 || (f['organisation:label'] !== 1 && isOfWords(found, page));
  if (f.country === undefined || isTold(f)) return f.vetted !== 1 && level >= SPORT.sentence && mayBeTeam;
  // "Kremlin" is no word for anything else.
  return isOfWords(found, page) || (f.vetted !== 1 && level >= SPORT.sentence && mayBeTeam);
}

/** "Bayerns Umweltminister" of a club, „der Absturz der „Columbia““ of a university: the town's or the state's name, and no word of sport or of the rest of the body's. */
function isRatherPlace(
  f: Readonly<Record<string, number>>,
  {
    own: {
      words: [word = '', ...more],
    },
  }: Name,
  sport: () => SportLevel,
  { entity }: Profile,
  page: Page,
): boolean {
  if (more.length > 0 || f['organisation:label'] === 1 || !page.lists.isPlace(word)) return false;
  if (isSchool(entity)) return f.elsewhere === undefined;
  return isOfSport(entity) && sport() === SPORT.no && !isReport(page);
}

/** "Universität Leipzig" has a word for a body in it, "Ohio State" none. */
function hasBodyWord({ firstToken, endToken }: Found, { tokenized, language: { names } }: Page): boolean {
  return tokenized.tokens.slice(firstToken, endToken).some(({ lower }) => names.organisationWords.has(lower));
}

/** "Ferrari had not won since May", "Lidl controlled the race": in a report of sport a firm's name with no word of business near it is its team's. */
function isTeamOfFirm(
  f: Readonly<Record<string, number>>,
  found: Found,
  { entity }: Profile,
  page: Page,
): boolean {
  if (f['organisation:legalForm'] === 1 || !isReport(page) || !isFirm(entity) || isOfMedia(entity))
    return false;
  return !isSaidOfBusiness(found, page);
}

/** "Maison Blanche": words that mean something. Not "FBI", which is in lists of words too. */
function isOfWords({ firstToken, endToken }: Found, { tokenized: { tokens }, lists }: Page): boolean {
  return tokens
    .slice(firstToken, endToken)
    .every(({ text }) => /\p{Ll}/u.test(text) && lists.isOrdinary(text));
}

/** A share of what a page says of countries. */
export const MUCH = 0.3;
/** Letters alone of few are of many bodies. */
const FEW = /^\p{Lu}{2,3}$/u;
/** Tokens on each side, of the same sentence, in which its country speaks for a body: "de Franse zender RTL". */
const AROUND = 6;

/**
 * "(PAP)" of a French advertiser on a Polish page that names France somewhere: letters alone are hardly those of a small body of a country where other
 * languages are written, unless the page says what it is.
 */
function isObscure(
  f: Readonly<Record<string, number>>,
  { text, start, firstToken, endToken }: Found,
  { entity, country, stems }: Profile,
  page: Page,
): boolean {
  const { tokenized, language } = page;
  if (f.vetted !== undefined || f.elsewhere !== undefined || isNoted(entity)) return false;
  // "GM", "SEC" where the country is much spoken of: the letters of a longer name of the record.
  if (f.acronym === 1 && (f.country ?? 0) >= MUCH) return false;
  if (country === null || language.names.spokenIn.includes(country) || !FEW.test(text)) return false;
  const sentence = tokenized.sentences[sentenceAt(tokenized.sentences, start)];
  const near = tokenized.tokens.slice(
    Math.max(sentence?.firstToken ?? 0, firstToken - AROUND),
    Math.min(sentence?.endToken ?? endToken, endToken + AROUND),
  );
  if (near.some(({ lower }) => countryOfWord(lower, language) === country)) return false;
  const ofCountry = wordsOfCountry(country, language);
  const own = stemOf(text);
  return ![...stems].some(stem => page.stems.has(stem) && !ofCountry.has(stem) && stem !== own);
}

/** "el diario La Nación" of a paper that ended in 1936: others have its name now. */
function isEnded(
  f: Readonly<Record<string, number>>,
  found: Found,
  { entity }: Profile,
  page: Page,
): boolean {
  if (page.published === null || isNoted(entity)) return false;
  const end = endOf(entity);
  if (end === null) return false;
  if (end.year === null ? isTold(f) : Number(page.published.slice(0, 4)) <= end.year + 1) return false;
  return !isOfThen(end, found, page);
}
