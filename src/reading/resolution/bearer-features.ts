/**
 * What speaks for and against whoever bears a name, wherever on the page it stands: the name beside the record's, what the page says of the record's
 * words and country, the day.
 */
import { setOf } from '../../languages/set-of.ts';
import type { Entity } from '../../model/entity.ts';
import type { EntityRef } from '../../model/lexicon.ts';
import type { OwnName } from '../beside/name.ts';
import { addDoubtsByName } from '../doubts/doubts-by-name.ts';
import { holdsOn } from '../offices/dates.ts';
import { isSmall } from '../page/found.ts';
import { type Page, stemOf, wordsOfCountry } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';

/** Sparse: a feature that is not named is 0. */
export type Features = Readonly<Record<string, number>>;

/** Somebody who may be meant by a name. */
export interface Bearer {
  readonly ref: EntityRef;
  readonly profile: Profile;
  readonly features: Features;
}

/** Numbers that stand for a candidate's place in the list of candidates. */
interface Standing {
  /** 0: the most prominent. */
  readonly rank: number;
  /** Prominence over that of the most prominent, 0 to 1. */
  readonly share: number;
  /** Nobody else has this name. */
  readonly only: boolean;
}

/**
 * The share of `vetted` of a name that another pack adds to a checked record: the record is known to be somebody of note, the name may be
 * anything ("Con" of the Conservative Party).
 */
const UNCHECKED = 0.5;

/** Names of features by kind, made once: a string that is put together anew has to be hashed anew. */
export const KEYS = {
  person: keysOf('person'),
  organisation: keysOf('organisation'),
  other: keysOf('other'),
};

function keysOf(kind: Entity['kind']) {
  return {
    rank: `${kind}:rank`,
    share: `${kind}:share`,
    only: `${kind}:only`,
    honorific: `${kind}:honorific`,
    role: `${kind}:role`,
    human: `${kind}:human`,
    place: `${kind}:place`,
    article: `${kind}:article`,
    label: `${kind}:label`,
    short: `${kind}:short`,
    words: `${kind}:words`,
  };
}

export function bearerFeatures(own: OwnName, profile: Profile, standing: Standing, page: Page): Features {
  const { entity } = profile;
  const { kind } = entity;
  const key = KEYS[kind];
  const f: Record<string, number> = {
    [kind]: 1,
    [key.rank]: Math.log1p(standing.rank),
    [key.share]: standing.share,
  };
  if (entity.checked !== undefined && kind !== 'other') f.vetted = isUnchecked(own, profile) ? UNCHECKED : 1;
  if (standing.only) f[key.only] = 1;
  matchFeatures(f, own, profile, page);
  contextFeatures(f, own, profile, page);
  timeFeatures(f, profile, page.published);
  if (kind !== 'other') addDoubtsByName(f, own, profile, page);
  return f;
}

/** A name that another pack brought, or a part of a body's name that only this page makes one ("Los Angeles" of the Los Angeles Times). */
function isUnchecked({ isShort, key }: OwnName, { entity, names, unchecked }: Profile): boolean {
  return unchecked.has(key) || (entity.kind === 'organisation' && isShort && !names.has(key));
}

/** "King Charles": with its title the stretch is a name that a checked record bears. */
function isNameWithTitle(untrimmed: string | null, { entity, names, unchecked }: Profile): boolean {
  return (
    untrimmed !== null && entity.checked !== undefined && names.has(untrimmed) && !unchecked.has(untrimmed)
  );
}

function matchFeatures(
  f: Record<string, number>,
  { text, form, untrimmed, words, key: joined, letters }: OwnName,
  profile: Profile,
  page: Page,
): void {
  const kind = profile.entity.kind;
  const key = KEYS[kind];
  const place = profile.names.get(joined);
  const whole = place === undefined && isNameWithTitle(untrimmed, profile);
  // Which alias it is counts for nothing: sources order them as they please.
  if (place === 0) f[key.label] = 1;
  if (form === 'folded' && !profile.spellings.has(text)) f.folded = 1;
  // A short form that no pack has: only this page makes it a name.
  if (place === undefined && !whole) f[key.short] = 1;
  if (words.length > 1) f[key.words] = Math.min(words.length, 4) - 1;
  let overlap = 0;
  let elsewhere = 0;
  const common = setOf(page.language.names.common);
  const { country } = profile;
  // "Congress" for the one of the United States, on a page about them.
  const own =
    kind === 'organisation' && country !== null && (page.countries.get(country) ?? 0) >= HALF
      ? wordsOfCountry(country, page.language)
      : null;
  for (const { label, core, initials } of profile.cores) {
    const rest = without(core, words);
    const shared = core.length - rest.length;
    if (shared / core.length > overlap) overlap = shared / core.length;
    // "Die" of "FDP.Die Liberalen" begins a sentence on most pages.
    const telling = kind === 'person' || shared === 0 ? NO_WORDS : rest.filter(word => !common.has(word));
    if (telling.length > 0) {
      const there = telling.filter(word => page.capitalised.has(word)).length / telling.length;
      if (
        own !== null &&
        there < 1 &&
        telling.every(word => page.capitalised.has(word) || own.has(stemOf(word)))
      )
        f['organisation:ownCountry'] = 1;
      if (there > elsewhere) elsewhere = there;
    }
    if (shared === core.length && place !== 0) f.labelCore = 1;
    if (kind === 'person' && core.length > 1 && words.length === 1 && !whole) {
      if (core.at(-1) === words[0]) f.familyOnly = 1;
      else if (core[0] === words[0]) f.givenOnly = 1;
    }
    if (letters !== null && label.length > 1 && initials.includes(letters)) f.acronym = 1;
  }
  f.overlap = overlap;
  if (overlap === 0) f.noOverlap = 1;
  // Given names are too common: a person's other names count where they stand together ("anchor").
  if (kind !== 'person' && elsewhere > 0) f.elsewhere = elsewhere;
  if (untrimmed !== null && profile.names.has(untrimmed)) f.titled = 1;
}

const NO_WORDS: readonly string[] = [];

/** A page speaks of a country that has this share of what it says of countries. */
const HALF = 0.5;

/** The words of `core` that are none of `words`. */
function without(core: readonly string[], words: readonly string[]): readonly string[] {
  const rest: string[] = [];
  for (const word of core) {
    let same = false;
    for (const own of words) if (isSameWord(own, word)) same = true;
    if (!same) rest.push(word);
  }
  return rest;
}

/** Equal, or one within the other as in compounds: "weltsicherheitsrat", "sicherheitsrat". */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length > b.length ? b.length >= 6 && a.includes(b) : a.length >= 6 && b.includes(a);
}

function contextFeatures(
  f: Record<string, number>,
  { stems: own }: OwnName,
  profile: Profile,
  page: Page,
): void {
  const { country } = profile;
  if (country !== null) {
    const share = page.countries.get(country) ?? 0;
    f.country = share;
    if (share === 0 && page.countries.size > 0) f.otherCountry = 1;
  }
  if (profile.stems.size > 0) {
    let seen = 0;
    // The name itself is no evidence of what it is said to be: "Paris", "football club in Paris".
    for (const stem of profile.stems) if (page.stems.has(stem) && !own.includes(stem)) seen++;
    f.described = seen / (profile.stems.size + 2);
  }
}

/** Weights of these are set by hand: the texts that the others are fitted on have no dates. */
function timeFeatures(
  f: Record<string, number>,
  { entity, lastYear }: Profile,
  published: string | null,
): void {
  if (published === null) return;
  if (entity.born !== undefined && entity.born > published) f.unborn = 1;
  if (lastYear !== null && Number(published.slice(0, 4)) - lastYear > 30) f.longDead = 1;
  if (entity.roles?.some(role => holdsOn(role, published)) === true) f.inOffice = 1;
}

/** What speaks for "nobody" wherever a name stands that so many bear. */
export function nobodyByName(
  { text, form, words }: OwnName,
  candidates: number,
  { language }: Page,
): Features {
  const { names } = language;
  const f: Record<string, number> = { nobody: 1, 'nobody:candidates': Math.log(Math.max(1, candidates)) };
  const lower = text.toLowerCase();
  // Long names are rarely anything else.
  f['nobody:length'] = Math.min(text.length, 30) / 30;
  if (words.length > 1) f['nobody:words'] = Math.min(words.length, 4) - 1;
  if (form === 'folded') f['nobody:folded'] = 1;
  if (form === 'compound') f['nobody:compound'] = 1;
  if (names.notNames.has(lower)) f['nobody:notName'] = 1;
  if (names.givenNames.has(lower)) f['nobody:given'] = 1;
  if (isAllCaps(text)) f['nobody:caps'] = 1;
  // A script without capitals says nothing, nor does a name that is written so by whoever vetted it (vetted-names.ts).
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) && !isSmall(text)) f['nobody:small'] = 1;
  return f;
}

function isAllCaps(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
