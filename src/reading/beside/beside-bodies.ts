/** What beside a body's name says that something else bears it: a ground or a tournament, a share index, a plus, a picture's credit, another body's name. */
import { AGENCIES } from '../../languages/agencies.ts';
import { setOf } from '../../languages/set-of.ts';
import type { Found } from '../page/found.ts';
import { type Page, sentenceOf, stemOf } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import type { Token } from '../text/token.ts';
import { isListed } from '../text/word-patterns.ts';
import { capitalsOnTo, isWordAbroad, isWordOf } from './beside-words.ts';
import type { Cues } from './cues.ts';
import { type Index, indexOf, mayBeIndex } from './share-indices.ts';
import { isFirm, isOfMedia } from './sport.ts';

/** What stands beside a body's name, whichever body is meant. */
export interface BesideBody {
  /** A verb, or a part of a place's name: no body at all. */
  readonly none: boolean;
  /** "OPEC+"; not a sum. */
  readonly plus: boolean;
  readonly ground: boolean;
  readonly index: Index;
  readonly credited: boolean;
  /** "minister van X": what a department is for. */
  readonly department: boolean;
  /** The word that says that the name is a longer one's, lower case. */
  readonly bodyWord: string | null;
}

export function besideBody(found: Found, cues: Cues, page: Page): BesideBody {
  return {
    none: isVerb(found, page) || isInPlaceName(found, cues, page),
    plus: isBeforePlus(found, page),
    ground: isOfGround(found, cues, page),
    index: indexOf(found, page),
    credited: isCredited(found, page),
    department: isDepartment(found, page),
    bodyWord: bodyWordBeside(found, cues, page),
  };
}

/** "Allianz Arena", "Barclays Premier League", "the Nikkei index", "OPEC+", "(Foto: X/EPA)": the name of another thing, or another's letters. */
export function isOfOtherThing(
  { none, plus, ground, index, credited, department, bodyWord }: BesideBody,
  { text }: Found,
  { entity, spellings, names, stems }: Profile,
): boolean {
  if (none) return true;
  // Not "Canal+", where the plus is the body's own, nor what a firm sells ("Disney+").
  if (plus && !spellings.has(`${text}+`) && !isFirm(entity) && !isOfMedia(entity)) return true;
  if (ground && isFirm(entity)) return true;
  if (index !== null && mayBeIndex(index, entity)) return true;
  if (credited && !isOfMedia(entity)) return true;
  if (department && (entity.description === undefined || isOfMedia(entity) || isFirm(entity))) return true;
  return (
    bodyWord !== null &&
    !stems.has(stemOf(bodyWord)) &&
    ![...names.keys()].some(name => name.split(' ').includes(bodyWord))
  );
}

function isBeforePlus({ end }: Found, { tokenized: { text } }: Page): boolean {
  return /^\+(?![\p{L}\p{N}+])/u.test(text.slice(end, end + 2));
}

/** A word directly behind a name, by a space or a hyphen, and a second one. */
const BEHIND = /^(?<by>[ \u00a0]|[-‐‑])(?<word>[\p{L}\p{M}]+)(?: (?<next>\p{Lu}[\p{L}\p{M}]+))?/u;
/** UTF-16 units in which they stand. */
const REACH = 40;

/** "Allianz-Arena", "Emirates Stadium", "BNP Paribas Open", "Santander Premier League", "estadio BBVA": a ground or a tournament. */
function isOfGround({ firstToken, end }: Found, { titleCase }: Cues, page: Page): boolean {
  const { names, speech } = page.language;
  const { text, tokens } = page.tokenized;
  const { ground } = names.besideNames;
  const behind = text.slice(end, end + REACH);
  if (speech.grammar?.unspaced === true) return ground.behind.some(word => behind.startsWith(word));
  const { by = '', word = '', next = '' } = BEHIND.exec(behind)?.groups ?? {};
  if (/^\p{Lu}/u.test(word)) {
    // Not "Google Open Source".
    const goesOn = next !== '' && word === 'Open';
    if (!goesOn && isWordAbroad(word.toLowerCase(), 'ground', 'behind', names)) return true;
    // "Barclays Premier League": one word between begins its name.
    const isTwo = by !== '-' && !titleCase && !names.nounsCapitalised;
    if (isTwo && isWordAbroad(next.toLowerCase(), 'ground', 'behind', names)) return true;
  }
  return isListed(wordBefore(tokens, firstToken), ground.before);
}

/** Before whatever opens a quotation, lower case: "estadio «BBVA»". */
function wordBefore(tokens: readonly Token[], firstToken: number): string {
  let before = firstToken - 1;
  while (/^[«"“„]$/u.test(tokens[before]?.text ?? '')) before--;
  return tokens[before]?.lower ?? '';
}

/** Words of another body's name behind the one that it begins with, and the word that says that it is a body's. */
const MOST_BEHIND = 4;

/** "Deutsche Bahn Digital Ventures", "Republican Freedom Caucus", "fondation Total": words with capitals on to one for a body, which a record may know. */
function bodyWordBeside(found: Found, { titleCase }: Cues, page: Page): string | null {
  const { names } = page.language;
  const word = wordBefore(page.tokenized.tokens, found.firstToken);
  if (isListed(word, names.besideNames.otherBody.before)) return word;
  if (titleCase && !names.nounsCapitalised) return null;
  const { tokens } = page.tokenized;
  // "Wiener Linien Verkehrsprojekte GmbH"
  const isForm = (token: Token): boolean =>
    token !== tokens[found.endToken] && names.legalForms.includes(token.lower);
  const said = capitalsOnTo(
    found,
    MOST_BEHIND,
    page.tokenized,
    token => isForm(token) || isWordAbroad(token.lower, 'otherBody', 'behind', names),
  );
  return said?.lower ?? null;
}

/** "ARNHEM (ANP) - …": places in capitals begin the paragraph, a bracket and a dash follow. */
function isInDateline(firstToken: number, page: Page): boolean {
  const { tokens } = page.tokenized;
  if (tokens[firstToken - 1]?.text !== '(' || tokens[firstToken + 1]?.text !== ')') return false;
  if (!/^[-–—]/u.test(tokens[firstToken + 2]?.text ?? '')) return false;
  const from = sentenceOf(page, firstToken).firstToken;
  const place = tokens.slice(from, firstToken - 1);
  return place.length > 0 && place.every(({ kind, text }) => kind !== 'word' || !/\p{Ll}/u.test(text));
}

/** Tokens before a name in which a credit begins. */
const CREDIT = 12;

/** "(Foto: Jan Holt/EPA)", "© EPA": an agency's letters, which another body has too. */
function isCredited({ text: own, firstToken }: Found, page: Page): boolean {
  if (!AGENCIES.has(own.toUpperCase())) return false;
  if (isInDateline(firstToken, page)) return true;
  const from = Math.max(sentenceOf(page, firstToken).firstToken, firstToken - CREDIT);
  return page.tokenized.tokens
    .slice(from, firstToken)
    .some(({ text, lower }) => text === '©' || isWordAbroad(lower, 'credit', 'before', page.language.names));
}

/** Words between a minister and what the department is for: "de la". */
const LINKS = 2;

/** "minister van Binnenlands Bestuur", "ministro dello Sport": as papers and firms are called too. */
function isDepartment({ firstToken }: Found, { tokenized: { tokens }, language: { names } }: Page): boolean {
  let at = firstToken - 1;
  while (at >= firstToken - LINKS && isWordOf(tokens[at]?.lower, 'department', 'links', names)) at--;
  return at < firstToken - 1 && isWordOf(tokens[at]?.lower, 'department', 'before', names);
}

/** "had to Google it", "just Google her": what is done, and to whom. */
function isVerb({ firstToken, endToken }: Found, { tokenized: { tokens }, language }: Page): boolean {
  const { modals, infinitives, objects } = language.names.besideBodies.verbs;
  if (!setOf(objects).has(tokens[endToken]?.lower ?? '') || endToken !== firstToken + 1) return false;
  const before = tokens[firstToken - 1]?.lower ?? '';
  return setOf(modals).has(before) || setOf(infinitives).has(`${tokens[firstToken - 2]?.lower} ${before}`);
}

/** "à Roche-Bois": behind a preposition of place, before a hyphen and a common word. Not "Google-Mozilla". */
function isInPlaceName(
  { end }: Found,
  { place }: Cues,
  { tokenized: { text }, language, lists }: Page,
): boolean {
  if (!place || language.names.nounsCapitalised) return false;
  const { word = '' } = /^[-‐‑](?<word>\p{Lu}\p{Ll}+)/u.exec(text.slice(end, end + REACH))?.groups ?? {};
  return word !== '' && lists.isOrdinary(word) && !lists.isGivenName(word);
}
