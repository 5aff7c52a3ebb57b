/** Reasons to doubt a body by a name of one word, which may be a common word, a part of a longer name or another language's. */
import type { Beside } from '../beside/beside.ts';
import { type Cues, isRole } from '../beside/cues.ts';
import { LONG } from '../beside/longer-names.ts';
import type { Name } from '../beside/name.ts';
import { isFirm, isSaidOfBusiness } from '../beside/sport.ts';
import type { Found } from '../page/found.ts';
import { isGivenName } from '../page/given-names.ts';
import type { Page } from '../page/page.ts';
import { isFamous, type Profile } from '../page/profile.ts';
import { sentenceAt } from '../text/tokens.ts';
import type { BodyName } from './body-names.ts';
import { CHANCE } from './doubts-of-bodies.ts';
import { addDoubtsOfLetters } from './doubts-of-letters.ts';

/** A name of one word, which may be a common word or others' letters. */
export function addDoubtsOfWord(
  f: Record<string, number>,
  { found }: Name,
  { cues, tag }: Beside,
  { letters, ordinary, spelledOut }: BodyName,
  profile: Profile,
  page: Page,
): void {
  if (isTitleOfMember(found, page)) f['organisation:office'] = 1;
  const near = (f.country ?? 0) > 0;
  // "Allianz", "Stern" where a capital tells nothing.
  if (ordinary && isBare(cues, page) && (f.described ?? 0) <= CHANCE)
    if (!near || (tag.kind === 'nothing' && !letters && isHardlyFirm(found, profile, page)))
      f['organisation:ordinary'] = 1;
  if (letters) addDoubtsOfLetters(f, found, tag, spelledOut, profile, page);
}

/** "ein Mangel an Ozon": a firm's name, not a compound's, in no sentence with a word of business. */
function isHardlyFirm(found: Found, { entity }: Profile, page: Page): boolean {
  return found.form !== 'compound' && isFirm(entity) && !isSaidOfBusiness(found, page);
}

/** "PiS", "PvdA": letters too, of which some are small. */
const MIXED = /^\p{Lu}\p{Ll}*\p{Lu}/u;

/** A name of one word that is not what its record calls the body. */
export function addDoubtsOfByname(
  f: Record<string, number>,
  found: Found,
  { cues, tag }: Beside,
  { letters, ordinary }: BodyName,
  profile: Profile,
  page: Page,
): void {
  if (!letters) {
    if (isEndOfName(found, cues, page)) f['organisation:tail'] = 1;
    // "European Political Community", "Conservative" of another country's conservatives.
    if (cues.capitalAfter && !cues.titleCase) f['organisation:head'] = 1;
    if (
      f.otherCountry === 1 &&
      (f.described ?? 0) <= CHANCE &&
      !(f.vetted === 1 && MIXED.test(found.text)) &&
      !(tag.kind === 'organisation' && !ordinary && isKnownHere(f, found, profile, page))
    )
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

/** "die Fed": a name in the page's language of a checked record that all know and no other has. */
function isKnownHere(
  f: Readonly<Record<string, number>>,
  { text }: Found,
  { entity }: Profile,
  { language }: Page,
): boolean {
  if (f.vetted !== 1 || f['organisation:only'] !== 1 || !isFamous(entity)) return false;
  return entity.names[language.tag]?.includes(text) === true;
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
