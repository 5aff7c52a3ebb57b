/**
 * What speaks for and against a candidate, as numbers. A log-linear model weighs them (weights.ts, fitted by
 * scripts/fit-resolution.ts); "nobody" is a candidate too, with features of its own, so that silence has a probability.
 */
import type { Entity } from '../model/entity.ts';
import type { Cues } from './cues.ts';
import { holdsOn } from './dates.ts';
import type { Description } from './descriptions.ts';
import { addDoubts } from './doubts.ts';
import type { Found } from './found.ts';
import { officeEvidence } from './holders.ts';
import { type Page, stemOf } from './page.ts';
import type { Profile } from './profile.ts';
import type { Tag } from './tags.ts';

/** Sparse: a feature that is not named is 0. */
export type Features = Readonly<Record<string, number>>;

const LEGAL = new Set(
  'inc corp corporation ltd limited llc plc co company ag gmbh sa nv se kg ev the'.split(' '),
);

/** What stands beside a stretch, or is said of it. */
export interface Beside {
  readonly cues: Cues;
  readonly tag: Tag;
  readonly description: Description | null;
}

/** Names that stand for a candidate's place in the list of candidates. */
export interface Standing {
  /** 0: the most prominent. */
  readonly rank: number;
  /** Prominence over that of the most prominent, 0 to 1. */
  readonly share: number;
  /** Nobody else has this name. */
  readonly only: boolean;
  /** Has the title that stands beside the name, on the day. */
  readonly titled: boolean;
}

export function candidateFeatures(
  found: Found,
  words: readonly string[],
  profile: Profile,
  standing: Standing,
  { cues, tag, description }: Beside,
  page: Page,
): Features {
  const { entity } = profile;
  const kind = entity.kind;
  const f: Record<string, number> = {
    [kind]: 1,
    [`${kind}:rank`]: Math.log1p(standing.rank),
    [`${kind}:share`]: standing.share,
  };
  if (entity.checked !== undefined && kind !== 'other') f.vetted = 1;
  if (standing.only) f[`${kind}:only`] = 1;
  if (tag.kind !== null) f[`${kind}/${tag.place}:${tag.kind}`] = tag.score;
  matchFeatures(f, found, words, profile, page);
  if (cues.honorific !== null) f[`${kind}:honorific`] = 1;
  if (cues.roleBefore || cues.roleAfter) f[`${kind}:role`] = 1;
  if (cues.human) f[`${kind}:human`] = 1;
  if (cues.place) f[`${kind}:place`] = 1;
  if (cues.article) f[`${kind}:article`] = 1;
  if (cues.legalForm && kind === 'organisation') f['organisation:legalForm'] = 1;
  const { gender } = entity;
  if (
    (cues.honorific === 'male' || cues.honorific === 'female') &&
    (gender === 'male' || gender === 'female')
  )
    f[cues.honorific === gender ? 'gender' : 'otherGender'] = 1;
  const evidence = standing.titled ? 'holds' : officeEvidence(entity, description, page.published);
  if (evidence !== null) f[`office:${evidence}`] = 1;
  contextFeatures(f, words, profile, page);
  if (kind !== 'other') addDoubts(f, found, words.length, { cues, tag }, profile, page);
  timeFeatures(f, entity, page.published);
  return f;
}

function matchFeatures(
  f: Record<string, number>,
  found: Found,
  words: readonly string[],
  profile: Profile,
  page: Page,
): void {
  const key = words.join(' ');
  const kind = profile.entity.kind;
  const place = profile.names.get(key);
  // Which alias it is counts for nothing: sources order them as they please.
  if (place === 0) f[`${kind}:label`] = 1;
  if (found.form === 'folded' && !profile.spellings.has(found.text)) f.folded = 1;
  // A short form that no pack has: only this page makes it a name.
  if (place === undefined) f[`${kind}:short`] = 1;
  if (words.length > 1) f[`${kind}:words`] = Math.min(words.length, 4) - 1;
  let overlap = 0;
  let elsewhere = 0;
  for (const label of profile.labels) {
    const core = label.filter(word => !LEGAL.has(word));
    if (core.length === 0) continue;
    const shared = core.filter(word => words.some(own => isSameWord(own, word))).length;
    if (shared / core.length > overlap) overlap = shared / core.length;
    const rest = core.filter(word => !words.some(own => isSameWord(own, word)));
    if (shared > 0 && rest.length > 0) {
      const there = rest.filter(word => page.capitalised.has(word)).length / rest.length;
      if (there > elsewhere) elsewhere = there;
    }
    if (shared === core.length && place !== 0) f.labelCore = 1;
    if (kind === 'person' && core.length > 1 && words.length === 1) {
      if (core.at(-1) === words[0]) f.familyOnly = 1;
      else if (core[0] === words[0]) f.givenOnly = 1;
    }
    if (isAcronym(found.text, label)) f.acronym = 1;
  }
  f.overlap = overlap;
  if (overlap === 0) f.noOverlap = 1;
  // Given names are too common: a person's other names count where they stand together ("anchor").
  if (kind !== 'person' && elsewhere > 0) f.elsewhere = elsewhere;
  if (found.untrimmed !== null && profile.names.has(found.untrimmed)) f.titled = 1;
}

/** Equal, or one within the other as in compounds: "weltsicherheitsrat", "sicherheitsrat". */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length > b.length ? b.length >= 6 && a.includes(b) : a.length >= 6 && b.includes(a);
}

function isAcronym(text: string, label: readonly string[]): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters !== letters.toUpperCase() || label.length < 2) return false;
  const initials = label.map(word => word.charAt(0)).join('');
  const capital = label
    .filter(word => word.length > 3)
    .map(word => word.charAt(0))
    .join('');
  return letters.toLowerCase() === initials || letters.toLowerCase() === capital;
}

function contextFeatures(
  f: Record<string, number>,
  words: readonly string[],
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
    const own = new Set(words.map(stemOf));
    for (const stem of profile.stems) if (page.stems.has(stem) && !own.has(stem)) seen++;
    f.described = seen / (profile.stems.size + 2);
  }
}

/** Weights of these are set by hand: the texts that the others are fitted on have no dates. */
function timeFeatures(f: Record<string, number>, entity: Entity, published: string | null): void {
  if (published === null) return;
  if (entity.born !== undefined && entity.born > published) f.unborn = 1;
  const year = Number(published.slice(0, 4));
  const died =
    entity.died === undefined || entity.died === null ? Number.NaN : Number(entity.died.slice(0, 4));
  if (year - died > 30) f.longDead = 1;
  if (entity.roles?.some(role => holdsOn(role, published)) === true) f.inOffice = 1;
}

/** What speaks for "nobody, or something that no pack knows". */
export function nobodyFeatures(
  found: Found,
  words: readonly string[],
  candidates: number,
  { cues, tag }: Beside,
  page: Page,
): Features {
  const { names } = page.language;
  const f: Record<string, number> = { nobody: 1, 'nobody:candidates': Math.log(Math.max(1, candidates)) };
  if (tag.kind !== null) f[`nobody/${tag.place}:${tag.kind}`] = tag.score;
  const lower = found.text.toLowerCase();
  // Long names are rarely anything else.
  f['nobody:length'] = Math.min(found.text.length, 30) / 30;
  if (words.length > 1) f['nobody:words'] = Math.min(words.length, 4) - 1;
  if (found.form === 'folded') f['nobody:folded'] = 1;
  if (found.form === 'compound') f['nobody:compound'] = 1;
  if (names.notNames.has(lower)) f['nobody:notName'] = 1;
  if (names.givenNames.has(lower)) f['nobody:given'] = 1;
  if (isAllCaps(found.text)) f['nobody:caps'] = 1;
  // A script without capitals says nothing.
  if (!/^[\p{Lu}\p{Lo}]/u.test(found.text)) f['nobody:small'] = 1;
  if (cues.capitalBefore) f['nobody:capitalBefore'] = 1;
  if (cues.capitalAfter) f['nobody:capitalAfter'] = 1;
  if (cues.givenBefore) f['nobody:givenBefore'] = 1;
  if (cues.sentenceStart && words.length === 1) f['nobody:start'] = 1;
  if (cues.article) f['nobody:article'] = 1;
  if (cues.shouting) f['nobody:shouting'] = 1;
  return f;
}

function isAllCaps(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
