/** Reasons to doubt a person: for what stands beside the name, and for what the record says (doubts.ts has those of bodies). */
import { officeOf } from '../../languages/offices.ts';
import { setOf } from '../../languages/set-of.ts';
import type { Entity } from '../../model/entity.ts';
import type { Beside } from '../beside/beside.ts';
import { type Cues, isTitleWord } from '../beside/cues.ts';
import { isPartOfKnownWord } from '../beside/inside-words.ts';
import { agreesInBrackets } from '../beside/latin-name.ts';
import type { Name } from '../beside/name.ts';
import { contradicts, worksOf } from '../beside/posts.ts';
import { isOfSport, isReport, SPORT } from '../beside/sport.ts';
import type { Found } from '../page/found.ts';
import { isGivenName } from '../page/given-names.ts';
import { type Page, stemOf } from '../page/page.ts';
import { isFamous, isNoted, type Profile } from '../page/profile.ts';
import { nameKey } from '../text/name-words.ts';
import type { Token } from '../text/token.ts';

export function addDoubtsOfPerson(
  f: Record<string, number>,
  name: Name,
  { cues, post, sport }: Pick<Beside, 'cues' | 'post' | 'sport'>,
  profile: Profile,
  page: Page,
): void {
  const { found } = name;
  const { length } = name.own.words;
  const unseen = (f.described ?? 0) === 0;
  const { inside, namedAfter, street, prize, saint, several } = name.person();
  if (namedAfter) f['person:namedAfter'] = 1;
  if (street) f['person:street'] = 1;
  if (prize) f['person:prize'] = 1;
  const agrees = agreesInBrackets(found, profile, page);
  if (agrees !== null) f[agrees ? 'person:bracket' : 'person:otherBracket'] = 1;
  if (f.vetted !== 1 && isUnrecorded(profile) && !(f['person:role'] === 1 && isAtHome(profile.entity, page)))
    f['person:unrecorded'] = 1;
  if (f.vetted === undefined && unseen && f['person:role'] === 1 && isToldIn(page.language.tag, profile))
    f['person:otherwise'] = 1;
  // "Robinho": a name alone may be anybody's whose record hardly anybody has read.
  const obscure = f.vetted === undefined && !isNoted(profile.entity);
  if (inside || (obscure && isPartOfKnownWord(found, page))) f['person:inside'] = 1;
  if ((length > 1 || obscure) && isOtherPost(f, { cues, post, sport }, profile, page))
    f['person:otherPost'] = 1;
  if (length === 1 && (f['person:short'] ?? f.givenOnly) === 1) {
    // A capital behind may be any noun's, behind a particle it is a name's.
    if (isBeforeParticle(found, page)) f['person:givenTail'] = 2;
    else if (hasOtherName(found, page)) f['person:givenTail'] = 1;
  }
  if (saint) f['person:saint'] = 1;
  if (several && isFamilyName(nameKey(found.text), profile) && !isNamedInFull(profile, page))
    f['person:several'] = 1;
  // "Tāne Mahuta": a part of somebody else's name.
  if (length === 1 && isPart(found, cues, page)) f['person:tail'] = 1;
  if (length === 1 && isDoubleName(found, page)) f['person:double'] = 1;
  if (length === 1 && isOtherCrown(cues, profile, page)) f['person:crown'] = 1;
}

/** "Pedro Serra" on a page about Pedro Sánchez, "Julio Iglesias" on one about Enrique: another name stands beside the short one. */
function hasOtherName(found: Found, { tokenized: { tokens }, language: { names }, lists }: Page): boolean {
  const before = tokens[found.firstToken - 1]?.text ?? '';
  if (isBehindByname(tokens, found.firstToken)) return true;
  const lower = before.toLowerCase();
  const title = isTitleWord(lower, names) || names.common.includes(lower);
  const isGiven = isGivenName(before) || (!title && lists.isGivenName(before));
  if (/^\p{Lu}\p{Ll}/u.test(before) && isGiven) return true;
  // "D'Ovidio"
  return isGivenName(found.text) && /^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(tokens[found.endToken]?.text ?? '');
}

/** "John van't Schip": particles that are no of-words of the language, and a name behind them. */
function isBeforeParticle(
  { text, endToken }: Found,
  { tokenized: { tokens }, language: { names } }: Page,
): boolean {
  let at = endToken;
  for (; at < endToken + 2; at++) {
    const word = tokens[at]?.lower.replace(/['’].*$/u, '') ?? '';
    if (!names.particles.includes(word) || names.ofWords.includes(word)) break;
  }
  return at > endToken && isGivenName(text) && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
}

/** "Rui Falcão, secretário de Angola" of a Brazilian deputy; a politician's name without any post in a report from a match. */
function isOtherPost(
  f: Readonly<Record<string, number>>,
  { cues, post, sport }: Pick<Beside, 'cues' | 'post' | 'sport'>,
  profile: Profile,
  page: Page,
): boolean {
  if (isFamous(profile.entity)) return false;
  const told = post();
  if (told !== null) return contradicts(told, profile, page.language);
  const said = cues.roleBefore || cues.roleAfter || cues.honorific !== null || (f.described ?? 0) > 0;
  if (said || !isReport(page) || !isTold(profile) || isOfSport(profile.entity)) return false;
  // Of checked records more is wanted: a word of sport in the sentence.
  if (f.vetted === 1 && sport() < SPORT.sentence) return false;
  // Of the noted, actors and singers are guests as often as namesakes.
  const { roles = [] } = profile.entity;
  return !isNoted(profile.entity) || roles.length > 0 || worksOf(profile.entity).has('politics');
}

/** As it stands alone: in another case it is somebody's own family ("rodzina Tuska", "die Brüder Wagners"). */
function isFamilyName(key: string, { labels }: Profile): boolean {
  return labels.some(label => label.length > 1 && label.at(-1) === key);
}

/** Whether all words of what somebody is called stand on the page, in some form. */
function isNamedInFull({ labels }: Profile, { stems }: Page): boolean {
  return labels.some(label => label.length > 1 && label.every(word => stems.has(stemOf(word))));
}

/** Whether a record says what somebody is. */
function isTold({ entity: { description = {}, roles = [] } }: Profile): boolean {
  return Object.keys(description).length > 0 || roles.length > 0;
}

/** 'Henry “Grant” Lewis': a name in quotation marks stands between somebody else's given name and the family's. */
function isBehindByname(tokens: readonly Token[], firstToken: number): boolean {
  const isQuote = (i: number): boolean => /^[\p{Pi}\p{Pf}"“”„«»]$/u.test(tokens[i]?.text ?? '');
  return (
    isQuote(firstToken - 1) &&
    isQuote(firstToken - 3) &&
    tokens[firstToken - 2]?.capital === true &&
    /^\p{Lu}\p{Ll}/u.test(tokens[firstToken - 4]?.text ?? '')
  );
}

function isPart(found: Found, cues: Cues, { language }: Page): boolean {
  if (language.names.nounsCapitalised || cues.titleCase) return false;
  return found.form !== 'short' && cues.capitalBefore;
}

/**
 * A country or a birthday, and nothing of what the person is: as good as any namesake. Records without anything are of packs that hold
 * names only, and tell nothing.
 */
function isUnrecorded({ entity: { country, born }, stems }: Profile): boolean {
  return stems.size === 0 && (country !== undefined || born !== undefined);
}

/** Nobody older is in the news without a word of what they are. */
const OLDEST = 90;

/** "Wicepremier Jacek Sasin" on a Polish page: who is of the country where the page's language is spoken, and may be alive and at work. */
function isAtHome({ country, born }: Entity, { language, published }: Page): boolean {
  if (country === undefined || !language.names.spokenIn.includes(country)) return false;
  return (
    born === undefined ||
    published === null ||
    Number(published.slice(0, 4)) - Number(born.slice(0, 4)) < OLDEST
  );
}

/** Whether the record says in the page's language what the person is: only then the page's words can be compared. */
function isToldIn(tag: string, { entity: { description, roles = [] } }: Profile): boolean {
  return description?.[tag] !== undefined || roles.some(({ title }) => title[tag] !== undefined);
}

/** "Zuma-Sambudla", where a hyphen makes no compounds. */
function isDoubleName(found: Found, { tokenized, language }: Page): boolean {
  return (
    !language.names.nounsCapitalised && /^[-‐‑]\p{Lu}/u.test(tokenized.text.slice(found.end, found.end + 2))
  );
}

/** "Sultan Ibrahim" on a page about Anwar Ibrahim: a crown before the name of somebody whose offices are known, and none is one. */
function isOtherCrown(
  { said }: Cues,
  { entity: { roles = [] } }: Profile,
  { language: { names } }: Page,
): boolean {
  const crowns = names.offices.monarch;
  if (said === null || crowns === undefined || !setOf(crowns).has(said)) return false;
  return roles.length > 0 && roles.every(role => officeOf(role) !== 'monarch');
}
