/** Reasons to doubt a candidate that the labelled articles do not teach; those of bodies by their names and by what stands beside. */
import type { Language } from '../languages/language.ts';
import { setOf } from '../languages/set-of.ts';
import type { Beside } from './beside.ts';
import { type BodyName, bodyName } from './body-names.ts';
import { otherCountryBeside } from './country-beside.ts';
import { type Cues, isRole } from './cues.ts';
import { addDoubtsOfBody, CHANCE } from './doubts-of-bodies.ts';
import { addDoubtsOfPerson } from './doubts-of-people.ts';
import type { Found } from './found.ts';
import { isGivenName } from './given-names.ts';
import { isSpelledInCapitals } from './letters-as-words.ts';
import { goesOnByWords, isBeforeBodyWord, isOfLonger, isOfLongerUnspaced, LONG } from './longer-names.ts';
import type { Name } from './name.ts';
import { nameKey } from './name-words.ts';
import { countryOfWord, type Page } from './page.ts';
import { isFamous, isParty, type Profile } from './profile.ts';
import { isSettlement } from './settlements.ts';
import { isShared } from './shared-bodies.ts';
import type { Tag } from './tags.ts';
import { sentenceAt } from './tokens.ts';
import { isVehicle } from './vehicles.ts';

/**
 * What speaks against a candidate that the labelled articles teach too little of: they are agencies' news, full of clubs by the name of their
 * city, with packs that hold no thousand brands. Their weights are set by hand (weights.ts).
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
  if (name.words.length > 1) return;
  addDoubtsOfWord(f, name, beside, said, profile, page);
  if (f['organisation:label'] !== 1) addDoubtsOfByname(f, name.found, beside, said, page);
}

/** What bodies of many countries are called, and what is a country or a place besides. */
function addDoubtsOfCountry(
  f: Record<string, number>,
  { found, words }: Name,
  said: BodyName,
  profile: Profile,
  page: Page,
): void {
  if (said.generic && f.vetted !== 1 && !((f.country ?? 0) > 0.3)) f['organisation:generic'] = 1;
  if (said.country && f['organisation:label'] !== 1) f['organisation:country'] = 1;
  if (said.office && f.country !== undefined && !isOnlyOne(f, words, profile, page))
    f['organisation:abroad'] = Math.max(...page.countries.values(), 0) - f.country;
  const { country } = profile;
  if (country !== null && (said.office || isShared(words, page.language)))
    if (otherCountryBeside(found, country, page) !== null || isOfPart(found, page))
      f['organisation:others'] = 1;
  if (country === null && f.vetted !== undefined && said.office && isOfPlace(found, page))
    f['organisation:others'] = 1;
  if (f.vetted !== 1 && isSettlement(profile.entity)) f['organisation:placeRecord'] = 1;
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

/** "The Associated Press", "White House": a name of several words that a checked record bears, that all know, and that no other country has. */
function isOnlyOne(
  f: Readonly<Record<string, number>>,
  words: readonly string[],
  { entity }: Profile,
  { language }: Page,
): boolean {
  if (words.length < 2 || f.vetted !== 1 || f['organisation:label'] !== 1 || f['organisation:only'] !== 1)
    return false;
  return isFamous(entity) && !isShared(words, language);
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
  if (tag.kind === 'nothing' || cut) f['organisation:untagged'] = 1;
  if (cues.place) f['organisation:there'] = 1;
}

/** "AFP", "VW", "EU-Kommissar": letters of a checked record that all know and no other has, where the tagger sees a body, or in a compound. */
function isFamousHere(
  f: Readonly<Record<string, number>>,
  { form }: Found,
  { kind }: Tag,
  { entity, country }: Profile,
  page: Page,
): boolean {
  if (f.vetted !== 1 || f['organisation:only'] !== 1 || !isFamous(entity)) return false;
  // "Jane Holt, RN" is a nurse, an ANC a ward: a party has its letters for itself where its country is spoken of, at home, or in most texts of the language.
  if (
    f.otherCountry === 1 &&
    isParty(entity) &&
    country !== page.home &&
    country !== page.language.names.spokenIn[0]
  )
    return false;
  return kind === 'organisation' || form === 'compound';
}

/** So many letters ("BBVA") are hardly another body's where the language of its country is written. */
const MANY_LETTERS = 4;

/** A name of one word, which may be a common word or others' letters. */
function addDoubtsOfWord(
  f: Record<string, number>,
  { found, words }: Name,
  { cues, tag }: Beside,
  { letters, ordinary, spelledOut }: BodyName,
  profile: Profile,
  page: Page,
): void {
  if (isTitleOfMember(found, page)) f['organisation:office'] = 1;
  // "Bundes" of BUND: an ending and other capitals.
  if (
    (found.form === 'inflected' || found.form === 'compound') &&
    !isSpelled(found.text, profile.spellings, page.language)
  )
    f['organisation:spelling'] = 1;
  if (ordinary && isSpelledInCapitals(found.text, words[0] ?? '', profile.spellings))
    f['organisation:word'] = 1;
  if (!letters && f.vetted !== 1 && profile.foreign.has(nameKey(found.text))) f['organisation:foreign'] = 1;
  const near = (f.country ?? 0) > 0;
  // "Allianz", "Stern" where a capital tells nothing.
  if (ordinary && isBare(cues, page) && !near && (f.described ?? 0) <= CHANCE) f['organisation:ordinary'] = 1;
  if (!letters) return;
  if (spelledOut.length > 0 && isExplainedOtherwise(spelledOut, profile, page))
    f['organisation:explained'] = 1;
  // "ANC", "SZ": nothing on the page speaks for the body, not a word of its name either. Others have the same letters.
  if (isFamousHere(f, found, tag, profile, page)) return;
  const unseen = (f.described ?? 0) === 0;
  const spoken = profile.country !== null && page.language.names.spokenIn.includes(profile.country);
  const many = found.text.length >= MANY_LETTERS && spoken;
  if (f.vetted !== undefined && unseen && f.otherCountry === 1 && f.elsewhere === undefined && !many)
    f['organisation:stray'] = 1;
  const home = profile.country !== null && profile.country === page.home;
  const supported =
    near || (home && f.vetted === 1) || (f.described ?? 0) > (f.otherCountry === 1 ? 2 : 1) * CHANCE;
  if (!supported && (f['organisation:label'] !== 1 || f.vetted !== 1)) f['organisation:letters'] = 1;
}

/** "PiS", "PvdA": letters too, of which some are small. */
const MIXED = /^\p{Lu}\p{Ll}*\p{Lu}/u;

/** A name of one word that is not what its record calls the body. */
function addDoubtsOfByname(
  f: Record<string, number>,
  found: Found,
  { cues, tag }: Beside,
  { letters }: BodyName,
  page: Page,
): void {
  if (!letters) {
    if (isEndOfName(found, cues, page)) f['organisation:tail'] = 1;
    // "European Political Community", "Conservative" of another country's conservatives.
    if (cues.capitalAfter && !cues.titleCase) f['organisation:head'] = 1;
    if (f.otherCountry === 1 && (f.described ?? 0) <= CHANCE && !(f.vetted === 1 && MIXED.test(found.text)))
      f['organisation:elsewhere'] = 1;
  }
  // "SVP Zürich": a part of a name that the packs do not have.
  if (/^\p{Lu}{2,6}$/u.test(page.tokenized.tokens[found.firstToken - 1]?.text ?? ''))
    f['organisation:tail'] = 1;
  // "Paris", "Bund", "Zürich": a part of a body's name, which is no name of a body to the tagger.
  if (letters || tag.kind !== 'nothing' || found.text.length >= LONG || isLeftOfName(f, found, cues, page))
    return;
  f['organisation:untagged'] = 1;
  if (cues.place) f['organisation:there'] = 1;
}

/** "the Heat", "the Navy": what is left of the body's name stands on the page. */
function isLeftOfName(f: Readonly<Record<string, number>>, found: Found, cues: Cues, page: Page): boolean {
  // Whoever vetted the name left out those that are common words; a place it is not either.
  if (f.vetted === 1 && !page.lists.isOrdinary(found.text) && !page.lists.isPlace(found.text)) return true;
  return (
    !isBare(cues, page) &&
    !cues.titleCase &&
    (f.elsewhere === 1 || f['organisation:ownCountry'] === 1) &&
    f['organisation:short'] !== 1 &&
    isNamedWord(found, page)
  );
}

/** A capital tells nothing here. */
function isBare(cues: Cues, { language: { names } }: Page): boolean {
  return names.nounsCapitalised || cues.sentenceStart;
}

/** "Nationalrat Marcel Dettling": whoever sits in the council bears its name as a title. */
function isTitleOfMember(
  { text, endToken }: Found,
  { tokenized: { tokens }, language: { names }, lists }: Page,
): boolean {
  const next = tokens[endToken]?.text ?? '';
  return isRole(text.toLowerCase(), names) && (isGivenName(next) || lists.isGivenName(next));
}

/** A common word that is no place, and here has a capital: "Heat", "Congress". */
function isNamedWord({ text }: Found, { lists }: Page): boolean {
  return lists.isOrdinary(text) && !lists.isPlace(text);
}

/** "Library of Congress": behind a word with a capital that is no title and begins no sentence, and an of-word. */
function isEndOfName({ firstToken }: Found, cues: Cues, { tokenized, language: { names } }: Page): boolean {
  const { tokens, sentences } = tokenized;
  const word = tokens[firstToken - 2];
  if (word?.capital !== true || !names.ofWords.includes(tokens[firstToken - 1]?.lower ?? '')) return false;
  if (names.nounsCapitalised || cues.titleCase || isRole(word.lower, names)) return false;
  return sentences[sentenceAt(sentences, word.start)]?.firstToken !== firstToken - 2;
}

/** "U.S. Congress": what stands before the name is its country. */
function isBehindCountry(found: Found, { country }: Profile, { tokenized, language }: Page): boolean {
  const before = tokenized.tokens[found.firstToken - 1]?.lower ?? '';
  return country !== null && countryOfWord(before, language) === country;
}

/**
 * The page says what the letters stand for, and the candidate has half those words at most, in its names or, where none is spelled out in the
 * page's language, in what its record says of it.
 */
function isExplainedOtherwise(
  spelledOut: readonly string[],
  { names, stems, entity }: Profile,
  page: Page,
): boolean {
  const spelled = entity.names[page.language.tag]?.some(name => name.includes(' ')) === true;
  const own = [...[...names.keys()].flatMap(name => name.split(' ')), ...(spelled ? [] : stems)];
  const shared = spelledOut.filter(word => own.some(one => one.slice(0, 5) === word.slice(0, 5)));
  return shared.length <= spelledOut.length / 2;
}

/** Whether a name is spelled as `text` is without one of the language's endings. Endings that swap letters are not tried. */
function isSpelled(text: string, spellings: ReadonlySet<string>, { names }: Language): boolean {
  if (names.nameEndingSwaps !== undefined || spellings.has(text)) return true;
  return names.nameEndings.some(
    ending => text.endsWith(ending) && spellings.has(text.slice(0, -ending.length)),
  );
}
