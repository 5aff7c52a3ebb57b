/** Reasons to doubt whoever bears a name that hold wherever on the page it stands (doubts.ts has the others). */
import type { Language } from '../../languages/language.ts';
import type { Entity } from '../../model/entity.ts';
import { isOtherForm } from '../beside/family-forms.ts';
import { isSpelledInCapitals } from '../beside/letters-as-words.ts';
import type { OwnName } from '../beside/name.ts';
import { isOtherSpelling } from '../beside/other-spelling.ts';
import { isShared } from '../beside/shared-bodies.ts';
import type { Page } from '../page/page.ts';
import { isFamous, isNoted, type Profile } from '../page/profile.ts';
import { nameKey } from '../text/name-words.ts';
import { type BodyName, bodyName } from './body-names.ts';
import { CHANCE, MUCH } from './doubts-of-bodies.ts';
import { isSettlement } from './settlements.ts';

export function addDoubtsByName(f: Record<string, number>, own: OwnName, profile: Profile, page: Page): void {
  if (profile.entity.kind === 'person') {
    addDoubtsOfPerson(f, own, profile, page);
    return;
  }
  const said = bodyName(own.text, page);
  addDoubtsOfBody(f, own, said, profile, page);
  if (own.words.length === 1) addDoubtsOfWord(f, own, said, profile, page);
}

function addDoubtsOfPerson(
  f: Record<string, number>,
  { text, words: { length } }: OwnName,
  profile: Profile,
  page: Page,
): void {
  if (
    profile.labels.length > 0 &&
    profile.labels.every(label => isOtherForm(label, page.capitalised, page.language))
  )
    f['person:otherForm'] = 1;
  if (f.folded === 1 && isOtherSpelling(text, profile.spellings)) f['person:letters'] = 1;
  if (length === 1 && f.vetted !== 1 && isUnexplained(text, profile, page)) f['person:initials'] = 1;
  // Whoever vetted a family name alone ("Trump") knew of nobody else who could be meant.
  const alone = f.vetted === 1 && f['person:short'] !== 1;
  // Of a full name that few know, twice: a Bavarian club's member of honour bears that of an Austrian councillor.
  const obscure = f.vetted === undefined && !isNoted(profile.entity);
  const foreign = obscure && length > 1 && profile.entity.country !== undefined;
  const unseen = (f.described ?? 0) === 0;
  if (unseen && !alone && (f.otherCountry === 1 || (foreign && isFromElsewhere(f, profile, page))))
    f['person:elsewhere'] = foreign ? 2 : 1;
  // "Lilibet", two years after the Queen's death: a pet name is given on to the living.
  const unchecked = f.vetted !== undefined && f.vetted !== 1;
  if (length === 1 && unchecked && isDead(profile.entity, page.published)) f['person:gone'] = 1;
}

/** Of a country that the page does not name, nor comes from. */
function isFromElsewhere(f: Readonly<Record<string, number>>, { country }: Profile, { home }: Page): boolean {
  return f.country === 0 && home !== null && country !== home;
}

/** "MR" of Mahinda Rajapaksa, which is a party in Belgium: letters that are nobody's label, and no word of the name stands on the page. */
function isUnexplained(text: string, { labels }: Profile, { capitalised }: Page): boolean {
  if (!/^\p{Lu}{2,4}$/u.test(text) || labels.some(([word]) => word === text.toLowerCase())) return false;
  return !labels.some(label => label.some(word => capitalised.has(word)));
}

/** On the day of the article, as far as both dates are known. */
function isDead({ died }: Entity, published: string | null): boolean {
  return typeof died === 'string' && published !== null && died < published;
}

/** What bodies of many countries are called, and what is a country or a place besides. */
function addDoubtsOfBody(
  f: Record<string, number>,
  { words }: OwnName,
  said: BodyName,
  profile: Profile,
  page: Page,
): void {
  if (said.generic && f.vetted !== 1 && !((f.country ?? 0) > 0.3)) f['organisation:generic'] = 1;
  if (said.country && f['organisation:label'] !== 1) f['organisation:country'] = 1;
  if (said.office && f.country !== undefined && !isOnlyOne(f, words, profile, page))
    f['organisation:abroad'] = Math.max(...page.countries.values(), 0) - f.country;
  if (f.vetted !== 1 && isSettlement(profile.entity)) f['organisation:placeRecord'] = 1;
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

/** A name of one word, which may be a common word or another language's. */
function addDoubtsOfWord(
  f: Record<string, number>,
  own: OwnName,
  { letters, ordinary }: BodyName,
  { entity, country, spellings, foreign }: Profile,
  { language }: Page,
): void {
  const { text, form, words } = own;
  // "Bundes" of BUND: an ending and other capitals.
  if ((form === 'inflected' || form === 'compound') && !isSpelled(text, spellings, language))
    f['organisation:spelling'] = 1;
  const spoken = country !== null && language.names.spokenIn.includes(country);
  // "Btp e Bund": German, and a common word there, which the lists of the page's language do not know.
  const strange = country !== null && !spoken && !isFamous(entity);
  if ((ordinary || strange) && isSpelledInCapitals(text, words[0] ?? '', spellings))
    f['organisation:word'] = 1;
  if (foreign.has(nameKey(text))) addDoubtsOfForeign(f, own, letters);
}

/** Of other scripts nothing but the name itself is read. */
const LATIN = /^\p{Script=Latin}/u;
/** A name of a checked record, which weighs more for itself, is doubted as much more. */
const OF_CHECKED = 3;

/** "Verdi" in German of Sweden's greens; "67 BCE", "Vox" of a German broadcaster, on a page that tells nothing of Europe's bank or Spain's party. */
function addDoubtsOfForeign(f: Record<string, number>, { text }: OwnName, letters: boolean): void {
  if (!letters && f.vetted !== 1) f['organisation:foreign'] = 1;
  else if (f.vetted === 1 && (f.country ?? 0) < MUCH && (f.described ?? 0) <= CHANCE && LATIN.test(text))
    f['organisation:foreign'] = OF_CHECKED;
}

/** Whether a name is spelled as `text` is without one of the language's endings. Endings that swap letters are not tried. */
function isSpelled(text: string, spellings: ReadonlySet<string>, { names }: Language): boolean {
  if (names.nameEndingSwaps !== undefined || spellings.has(text)) return true;
  return names.nameEndings.some(
    ending => text.endsWith(ending) && spellings.has(text.slice(0, -ending.length)),
  );
}
