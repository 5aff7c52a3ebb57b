/** Who held an office on the article's day: what a description stands for, and what a description beside a name proves. */

import type { Office } from '../../languages/office.ts';
import { officeOf } from '../../languages/offices.ts';
import type { Entity, Role } from '../../model/entity.ts';
import type { EntityRef } from '../../model/lexicon.ts';
import type { Mention } from '../../model/reading.ts';
import type { Found } from '../page/found.ts';
import type { Token, TokenizedText } from '../text/token.ts';
import { holdsOn } from './dates.ts';
import type { Description } from './descriptions.ts';

/** Hand-set: dated roles are facts, but packs close them late and articles use titles loosely. */
const CONFIDENCE = 0.9;

/** The roles of an entity that are an office of one of `countries`. */
function rolesIn(entity: Entity, office: Office, countries: readonly string[]): readonly Role[] {
  return (entity.roles ?? []).filter(
    role => role.country !== undefined && countries.includes(role.country) && officeOf(role) === office,
  );
}

/** Whether an entity holds an office of `country` on the article's day. */
export function isHolder(entity: Entity, office: Office, country: string, published: string): boolean {
  return rolesIn(entity, office, [country]).some(role => holdsOn(role, published));
}

/** Whether an entity holds such an office of another country than `country` on the article's day. */
export function holdsElsewhere(entity: Entity, office: Office, country: string, published: string): boolean {
  return (entity.roles ?? []).some(
    role =>
      role.country !== undefined &&
      role.country !== country &&
      holdsOn(role, published) &&
      officeOf(role) === office,
  );
}

/** The key under which the lexicon lists the holders. */
export function officeKey(office: Office, country: string): string {
  return `${country}/${office}`;
}

/**
 * The mention that a definite description makes: exactly one holder for sure on the day. `null` where nobody or more than one held it, the
 * word's gender speaks against the holder, or the sentence speaks of a year in which somebody else held it.
 * @param country the one that is meant
 */
export function describedMention(
  description: Description,
  country: string,
  text: string,
  holders: readonly Entity[],
  published: string,
): Mention | null {
  const now = holders.filter(entity => isHolder(entity, description.office, country, published));
  const holder = now[0];
  if (holder === undefined || now.length > 1 || holder.kind === 'other') return null;
  const roles = rolesIn(holder, description.office, [country]);
  // Years to come are nobody's yet, and so anybody's.
  const past = description.years.filter(year => year <= Number(published.slice(0, 4)));
  if (past.some(year => roles.every(role => !isIn(role, year)))) return null;
  if (description.gender === 'female' && holder.gender === 'male') return null;
  const { start, end } = description;
  return {
    start,
    end,
    text: text.slice(start, end),
    entity: holder.id,
    kind: holder.kind,
    via: 'description',
    confidence: CONFIDENCE,
    candidates: [[holder.id, CONFIDENCE]],
  };
}

/** Whether a role was held in some of a year. */
function isIn({ from, to }: Role, year: number): boolean {
  const last = to === undefined || to === null ? Number.POSITIVE_INFINITY : Number(to.slice(0, 4));
  return Number(from?.slice(0, 4)) <= year && year <= last;
}

/**
 * The description that stands beside the tokens `[firstToken, endToken)` and speaks of the same person. `names`: the first tokens of people's
 * names; one behind a name's comma and before another name is the other's ("X, Chancellor Y").
 */
export function descriptionBeside(
  descriptions: readonly Description[],
  tokenized: TokenizedText,
  { firstToken, endToken }: Pick<Found, 'firstToken' | 'endToken'>,
  names: ReadonlySet<number>,
): Description | null {
  const { tokens } = tokenized;
  for (const description of descriptions) {
    if (description.endToken <= firstToken && reaches(tokens, description.endToken, firstToken))
      return description;
    if (
      description.firstToken >= endToken &&
      description.firstToken - endToken === 1 &&
      tokens[endToken]?.text === ',' &&
      !names.has(description.endToken)
    )
      return description;
  }
  return null;
}

/** Nothing between them but a comma, a title or a point. */
function reaches(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 2) return false;
  return tokens
    .slice(from, to)
    .every(token => token.text === ',' || token.text === '.' || /^\p{Lu}\p{Ll}{0,4}$/u.test(token.text));
}

/** Evidence from a description beside a name: holds the office on the day, held it at some time, never did. */
export function officeEvidence(
  entity: Entity,
  description: Description | null,
  published: string | null,
): 'holds' | 'held' | 'never' | null {
  if (description === null || entity.kind !== 'person') return null;
  const roles = rolesIn(entity, description.office, description.countries);
  if (roles.length === 0) return description.anywhere ? null : 'never';
  return published !== null && roles.some(role => holdsOn(role, published)) ? 'holds' : 'held';
}

/** Refs by office key. */
export type Holders = ReadonlyMap<string, readonly EntityRef[]>;
