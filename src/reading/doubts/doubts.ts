/** Reasons to doubt a candidate that the labelled articles do not teach; those of bodies by their names and by what stands beside. */
import { setOf } from '../../languages/set-of.ts';
import type { Beside } from '../beside/beside.ts';
import { goesOnByWords, isBeforeBodyWord, isOfLonger, isOfLongerUnspaced } from '../beside/longer-names.ts';
import type { Name } from '../beside/name.ts';
import { isShared } from '../beside/shared-bodies.ts';
import type { Tag } from '../beside/tags.ts';
import { isVehicle } from '../beside/vehicles.ts';
import { otherCountryBeside } from '../offices/country-beside.ts';
import type { Found } from '../page/found.ts';
import { countryOfWord, type Page } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import { nameKey } from '../text/name-words.ts';
import { type BodyName, bodyName } from './body-names.ts';
import { addDoubtsOfBody } from './doubts-of-bodies.ts';
import { addDoubtsOfPerson } from './doubts-of-people.ts';
import { addDoubtsOfByname, addDoubtsOfWord } from './doubts-of-words.ts';

/**
 * What speaks against a candidate that the labelled articles teach too little of: they are agencies' news, full of clubs by the name of their
 * city, with packs that hold no thousand brands. Their weights are set by hand (weights.ts). Those that do not depend on where the name stands:
 * doubts-by-name.ts.
 */
export function addDoubts(
  f: Record<string, number>,
  name: Name,
  beside: Beside,
  profile: Profile,
  page: Page,
): void {
  const { kind } = profile.entity;
  if (name.thing) f[kind === 'person' ? 'person:thing' : 'organisation:thing'] = 1;
  if (kind === 'person') {
    addDoubtsOfPerson(f, name, beside, profile, page);
    return;
  }
  if (isVehicle(name.found, profile.entity, page)) f['organisation:vehicle'] = 1;
  const said = bodyName(name.found.text, page);
  addDoubtsOfBody(f, name, beside, said, profile, page);
  addDoubtsOfCountry(f, name, said, profile, page);
  addDoubtsOfPart(f, name.found, beside, profile, page);
  if (name.own.words.length > 1) return;
  addDoubtsOfWord(f, name, beside, said, profile, page);
  if (f['organisation:label'] !== 1) addDoubtsOfByname(f, name.found, beside, said, profile, page);
}

/** What bodies of many countries are called. */
function addDoubtsOfCountry(
  f: Record<string, number>,
  { found, own: { words } }: Name,
  said: BodyName,
  { country }: Profile,
  page: Page,
): void {
  if (country !== null && (said.office || isShared(words, page.language)))
    if (otherCountryBeside(found, country, page) !== null || isOfPart(found, page))
      f['organisation:others'] = 1;
  if (country === null && f.vetted !== undefined && said.office && isOfPlace(found, page))
    f['organisation:others'] = 1;
}

/** "General Assembly of Virginia", "Iran's Security Council": no body of many countries has a country or another place beside its name. */
function isOfPlace(found: Found, page: Page): boolean {
  if (otherCountryBeside(found, '', page) !== null) return true;
  const { tokens } = page.tokenized;
  const place = tokens[found.endToken + 1];
  if (place?.capital !== true || !page.language.names.ofWords.includes(tokens[found.endToken]?.lower ?? ''))
    return false;
  return page.lists.isPlace(place.text);
}

/** "in state Supreme Court", "il consiglio regionale": a part of the country has it. */
function isOfPart(
  { firstToken, endToken }: Found,
  { tokenized: { tokens }, language: { names } }: Page,
): boolean {
  const beside = tokens[names.countryBehind === true ? endToken : firstToken - 1];
  return beside?.capital === false && setOf(names.partsOfCountries).has(beside.lower);
}

/** The stretch is a part of a longer name. */
function addDoubtsOfPart(
  f: Record<string, number>,
  found: Found,
  { cues, tag }: Beside,
  profile: Profile,
  page: Page,
): void {
  if (
    (cues.capitalBefore || cues.roleNameBefore) &&
    !cues.titleCase &&
    (cues.capitalAfter || !isBehindCountry(found, profile, page))
  )
    f['organisation:tail'] = 1;
  if (cues.within) f['organisation:tail'] = 1;
  // Whoever vetted a record wrote its longer names down; of other records eight marks in fourteen were right (Reuters-128).
  if (f.vetted === 1 && tag.kind === 'organisation' && isOfLonger(found, tag, page))
    f['organisation:division'] = tag.score;
  if (f.vetted === 1 && f['organisation:division'] === undefined && goesOnByWords(found, cues, page))
    f['organisation:division'] = 1;
  if (tag.kind === 'organisation' && tag.goesOn === true && isOfLongerUnspaced(found, tag, page))
    f['organisation:inside'] = tag.score;
  else if (isBeforeBodyWord(found, page)) f['organisation:inside'] = 1;
  if (f['organisation:short'] !== 1) return;
  // "Los Angeles" of the Los Angeles Times: what only the page would make a short name is one where the tagger sees a body too, and
  // that body whole ("Los Angeles Chargers").
  const cut = found.form !== 'short' && tag.place === 'within';
  if (tag.kind === 'nothing' || cut || isCutOfOther(found, tag, profile, page))
    f['organisation:untagged'] = 1;
  if (cues.place) f['organisation:there'] = 1;
}

/** "Human Rights Investigation" on a page about Human Rights Watch: the tagger sees one body, which goes on by a word that this one does not have. */
function isCutOfOther(
  { end, endToken }: Found,
  { goesOn }: Tag,
  { names }: Profile,
  { tokenized: { tokens } }: Page,
): boolean {
  const next = tokens[endToken];
  if (goesOn !== true || next?.kind !== 'word' || !next.capital || next.start !== end + 1) return false;
  const word = nameKey(next.text);
  return ![...names.keys()].some(name =>
    name.split(' ').some(own => word.startsWith(own) || own.startsWith(word)),
  );
}

/** "U.S. Congress": what stands before the name is its country. */
function isBehindCountry(found: Found, { country }: Profile, { tokenized, language }: Page): boolean {
  const before = tokenized.tokens[found.firstToken - 1]?.lower ?? '';
  return country !== null && countryOfWord(before, language) === country;
}
