/** Reasons to doubt a candidate that the labelled articles do not teach. */

import { LANGUAGES } from '../languages/all.ts';
import type { Language } from '../languages/language.ts';
import { officeOf } from '../languages/offices.ts';
import { setOf } from '../languages/set-of.ts';
import type { Entity } from '../model/entity.ts';
import { type Cues, honorificOf, isRole } from './cues.ts';
import { addDoubtsOfBody } from './doubts-of-bodies.ts';
import { isOtherForm } from './family-forms.ts';
import type { Beside } from './features.ts';
import { type Found, nameWords } from './found.ts';
import { isGivenName } from './given-names.ts';
import { isInsideWord } from './inside-words.ts';
import { agreesInBrackets } from './latin-name.ts';
import { isSpelledInCapitals } from './letters-as-words.ts';
import { goesOnByWords, isOfLonger, isOfLongerUnspaced, LONG } from './longer-names.ts';
import { isNamedAfter } from './named-after.ts';
import { isOtherSpelling } from './other-spelling.ts';
import { countryOfWord, countryWordsIn, type Page } from './page.ts';
import { contradicts, isOfGames, type Post, worksOf } from './posts.ts';
import type { Profile } from './profile.ts';
import { isShared, otherCountryBeside } from './shared-bodies.ts';
import { sentenceAt } from './tokens.ts';

/**
 * What speaks against a candidate that the labelled articles teach too little of: they are agencies' news, full of clubs by the name of their
 * city, with packs that hold no thousand brands. Their weights are set by hand (weights.ts). `words`: the stretch as the lexicon knows it, folded.
 */
export function addDoubts(
  f: Record<string, number>,
  found: Found,
  words: readonly string[],
  { cues, tag, post }: Pick<Beside, 'cues' | 'tag' | 'post'>,
  profile: Profile,
  page: Page,
): void {
  const { kind } = profile.entity;
  const { length } = words;
  const unseen = (f.described ?? 0) === 0;
  if (kind === 'person') {
    if (isInsideWord(found, page)) f['person:inside'] = 1;
    if (length > 1 && isNamedAfter(found, tag, page)) f['person:namedAfter'] = 1;
    const agrees = agreesInBrackets(found, profile, page);
    if (agrees !== null) f[agrees ? 'person:bracket' : 'person:otherBracket'] = 1;
    if (
      f.vetted !== 1 &&
      isUnrecorded(profile) &&
      !(f['person:role'] === 1 && isAtHome(profile.entity, page))
    )
      f['person:unrecorded'] = 1;
    if (
      profile.labels.length > 0 &&
      profile.labels.every(label => isOtherForm(label, page.capitalised, page.language))
    )
      f['person:otherForm'] = 1;
    if (f.folded === 1 && isOtherSpelling(found.text, profile.spellings)) f['person:letters'] = 1;
    if (f.vetted === undefined && unseen && f['person:role'] === 1 && isToldIn(page.language.tag, profile))
      f['person:otherwise'] = 1;
    if (length > 1 && isOtherPost(f, cues, post, profile, page)) f['person:otherPost'] = 1;
    // Whoever vetted a family name alone ("Trump") knew of nobody else who could be meant.
    const alone = f.vetted === 1 && f['person:short'] !== 1;
    if (unseen && f.otherCountry === 1 && !alone) f['person:elsewhere'] = 1;
    if (length === 1 && (f['person:short'] ?? f.givenOnly) === 1 && hasOtherName(found, page))
      f['person:givenTail'] = 1;
    // "Tāne Mahuta": a part of somebody else's name.
    if (length === 1 && isPart(found, cues, page)) f['person:tail'] = 1;
    if (length === 1 && isDoubleName(found, page)) f['person:double'] = 1;
    if (length === 1 && isOtherCrown(cues, profile, page)) f['person:crown'] = 1;
    // "Lilibet", two years after the Queen's death: a pet name is given on to the living.
    const unchecked = f.vetted !== undefined && f.vetted !== 1;
    if (length === 1 && unchecked && isDead(profile.entity, page.published)) f['person:gone'] = 1;
    return;
  }
  addDoubtsOfBody(f, found, length, profile, page);
  const named = f['organisation:label'] === 1;
  if (f.vetted !== 1 && !((f.country ?? 0) > 0.3) && isGeneric(found.text, page.language))
    f['organisation:generic'] = 1;
  const untagged = tag.kind === 'nothing';
  if (!named && countryWordsIn(page.language).has(found.text.toLowerCase())) f['organisation:country'] = 1;
  if (f.country !== undefined && isOffice(found.text, page))
    f['organisation:abroad'] = Math.max(...page.countries.values(), 0) - f.country;
  const { country } = profile;
  if (country !== null && (isShared(words, page.language) || isOffice(found.text, page)))
    if (otherCountryBeside(found, country, page) !== null) f['organisation:others'] = 1;
  if (f.vetted !== 1 && isPlace(profile)) f['organisation:placeRecord'] = 1;
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
  // "Los Angeles" of the Los Angeles Times: what only the page would make a short name is one where the tagger sees a body too, and
  // that body whole ("Los Angeles Chargers").
  const cut = found.form !== 'short' && tag.place === 'within';
  if (f['organisation:short'] === 1 && (untagged || cut)) f['organisation:untagged'] = 1;
  if (f['organisation:short'] === 1 && cues.place) f['organisation:there'] = 1;
  if (length > 1) return;
  if (isTitleOfMember(found, page)) f['organisation:office'] = 1;
  // "Bundes" of BUND: an ending and other capitals.
  if (
    (found.form === 'inflected' || found.form === 'compound') &&
    !isSpelled(found.text, profile.spellings, page.language)
  )
    f['organisation:spelling'] = 1;
  const letters = /^[\p{Lu}.]+$/u.test(found.text);
  if (page.lists.isOrdinary(found.text) && isSpelledInCapitals(found.text, words[0] ?? '', profile.spellings))
    f['organisation:word'] = 1;
  if (!letters && f.vetted !== 1 && profile.foreign.has(nameWords(found.text).join(' ')))
    f['organisation:foreign'] = 1;
  const near = (f.country ?? 0) > 0;
  const supported = near || (f.described ?? 0) > (f.otherCountry === 1 ? 2 : 1) * CHANCE;
  // "Allianz", "Stern" where a capital tells nothing.
  const bare = page.language.names.nounsCapitalised || cues.sentenceStart;
  if (bare && !near && (f.described ?? 0) <= CHANCE && page.lists.isOrdinary(found.text))
    f['organisation:ordinary'] = 1;
  if (letters && isExplainedOtherwise(found.text, profile, page)) f['organisation:explained'] = 1;
  // "ANC", "SZ": nothing on the page speaks for the body, not a word of its name either. Others have the same letters.
  if (letters && f.vetted !== undefined && unseen && f.otherCountry === 1 && f.elsewhere === undefined)
    f['organisation:stray'] = 1;
  if (letters && !supported && (!named || f.vetted !== 1)) f['organisation:letters'] = 1;
  if (named) return;
  if (!letters && isEndOfName(found, cues, page)) f['organisation:tail'] = 1;
  // "European Political Community", "Conservative" of another country's conservatives.
  if (!letters && cues.capitalAfter && !cues.titleCase) f['organisation:head'] = 1;
  if (!letters && f.otherCountry === 1 && (f.described ?? 0) <= CHANCE) f['organisation:elsewhere'] = 1;
  // "SVP Zürich": a part of a name that the packs do not have.
  if (/^\p{Lu}{2,6}$/u.test(page.tokenized.tokens[found.firstToken - 1]?.text ?? ''))
    f['organisation:tail'] = 1;
  // "Paris", "Bund", "Zürich": a part of a body's name, which is no name of a body to the tagger. But "the Heat", "the Navy": what is left of
  // the body's name stands on the page.
  if (letters || !untagged || found.text.length >= LONG) return;
  // Whoever vetted the name left out those that are common words; a place it is not either.
  if (f.vetted === 1 && !page.lists.isOrdinary(found.text) && !page.lists.isPlace(found.text)) return;
  if (
    !bare &&
    !cues.titleCase &&
    (f.elsewhere === 1 || f['organisation:ownCountry'] === 1) &&
    f['organisation:short'] !== 1 &&
    isNamedWord(found, page)
  )
    return;
  f['organisation:untagged'] = 1;
  if (cues.place) f['organisation:there'] = 1;
}

/** A word or two of a record stand on any long page. */
const CHANCE = 0.1;

/** "Pedro Serra" on a page about Pedro Sánchez, "Julio Iglesias" on one about Enrique: another name stands beside the short one. */
function hasOtherName(found: Found, { tokenized: { tokens }, language: { names }, lists }: Page): boolean {
  const before = tokens[found.firstToken - 1]?.text ?? '';
  const lower = before.toLowerCase();
  const title = honorificOf(lower, names) !== null || isRole(lower, names) || names.common.includes(lower);
  const isGiven = isGivenName(before) || (!title && lists.isGivenName(before));
  if (/^\p{Lu}\p{Ll}/u.test(before) && isGiven) return true;
  return isGivenName(found.text) && /^\p{Lu}\p{Ll}/u.test(tokens[found.endToken]?.text ?? '');
}

/** Of a full name: nobody else is thought of by it. */
const FAMOUS = 60;

/** "Rui Falcão, secretário de Angola" of a Brazilian deputy; a politician's name without any post in a report from a match. */
function isOtherPost(
  f: Readonly<Record<string, number>>,
  cues: Cues,
  post: () => Post | null,
  profile: Profile,
  page: Page,
): boolean {
  if ((profile.entity.prominence ?? 0) >= FAMOUS) return false;
  const told = post();
  if (told !== null) return contradicts(told, profile, page.language);
  const said = cues.roleBefore || cues.roleAfter || cues.honorific !== null || (f.described ?? 0) > 0;
  if (said || f.vetted === 1 || !isOfGames(page)) return false;
  const works = worksOf(profile.entity);
  return works.has('politics') && !works.has('sport');
}

/** On the day of the article, as far as both dates are known. */
function isDead({ died }: Entity, published: string | null): boolean {
  return typeof died === 'string' && published !== null && died < published;
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
  return country !== null && countryOfWord(before, countryWordsIn(language), language) === country;
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

/** By language, what a description of a town or a region looks like: "rural municipality in …". */
const SETTLEMENTS: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.flatMap(({ tag, names: { settlements } }) => {
    if (settlements === undefined) return [];
    const links = settlements.links.join('|');
    const nouns = settlements.nouns.join('|');
    return [
      [tag, new RegExp(`^(?:(?!(?:${links}) )[\\p{L}-]+ ){0,4}(?:${nouns})(?: (?:${links})|,|$)`, 'u')],
    ];
  }),
);

/** A commune has a council and so passes for a body. */
function isPlace({ entity: { description } }: Profile): boolean {
  return [...SETTLEMENTS].some(([tag, pattern]) => pattern.test(description?.[tag]?.toLowerCase() ?? ''));
}

/**
 * "Namibian Broadcasting Corporation (NBC)": the page says what the letters stand for, and the candidate has half those words at most, in its
 * names or, where none is spelled out in the page's language, in what its record says of it.
 */
function isExplainedOtherwise(letters: string, { names, stems, entity }: Profile, page: Page): boolean {
  const { text } = page.tokenized;
  const at = text.indexOf(`(${letters})`);
  const words = at < 0 ? [] : nameWords(text.slice(Math.max(0, at - EXPLANATION), at)).slice(-letters.length);
  const initials = words.map(word => word.charAt(0)).join('');
  if (words.length < 2 || initials !== letters.toLowerCase()) return false;
  const spelled = entity.names[page.language.tag]?.some(name => name.includes(' ')) === true;
  const own = [...[...names.keys()].flatMap(name => name.split(' ')), ...(spelled ? [] : stems)];
  const shared = words.filter(word => own.some(one => one.slice(0, 5) === word.slice(0, 5)));
  return shared.length <= words.length / 2;
}

/** UTF-16 units before the bracket in which the words of letters stand. */
const EXPLANATION = 80;

/** "Parlament", "Landtag": a body's word and nothing more. */
function isGeneric(text: string, { names }: Language): boolean {
  return wordsOf(text).every(word => names.organisationWords.has(word));
}

/** Whether a name is spelled as `text` is without one of the language's endings. Endings that swap letters are not tried. */
function isSpelled(text: string, spellings: ReadonlySet<string>, { names }: Language): boolean {
  if (names.nameEndingSwaps !== undefined || spellings.has(text)) return true;
  return names.nameEndings.some(
    ending => text.endsWith(ending) && spellings.has(text.slice(0, -ending.length)),
  );
}

/**
 * "Nationalrat", "Ministry of Foreign Affairs": what many countries have; the country that the page speaks of has it first. "Ohio State
 * University" is the only one of its name.
 */
function isOffice(text: string, { language: { names }, lists }: Page): boolean {
  const words = wordsOf(text);
  return (
    words.some(
      word =>
        names.organisationWords.has(word) ||
        names.organisationEndings.some(ending => word.length > ending.length && word.endsWith(ending)),
    ) && !words.some(word => lists.isPlace(word))
  );
}

/** With their accents, as the lists of a language have them: "cámara", "ministère". */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
