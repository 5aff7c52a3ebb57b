/** Who held an office on the article's day: what a description stands for, and what a description beside a name proves. */
import { officeOf } from '../languages/offices.ts';
import type { Entity, Role } from '../model/entity.ts';
import type { EntityRef } from '../model/lexicon.ts';
import type { Mention } from '../model/reading.ts';
import { holdsOn } from './dates.ts';
import { type Description, officeKey } from './descriptions.ts';
import type { Found } from './found.ts';
import type { Token, TokenizedText } from './tokens.ts';

/** Hand-set: dated roles are facts, but packs close them late and articles use titles loosely. */
const CONFIDENCE = 0.9;

/** The roles of an entity that are the office described. */
function rolesIn(entity: Entity, description: Pick<Description, 'country' | 'office'>): readonly Role[] {
  return (entity.roles ?? []).filter(
    role => role.country === description.country && officeOf(role) === description.office,
  );
}

/**
 * The mention that a definite description makes: exactly one holder for sure on the day. `null` where the day is not known, nobody or
 * more than one held it, or the word's gender speaks against the holder.
 */
export function describedMention(
  description: Description,
  text: string,
  holders: readonly Entity[],
  published: string | null,
): Mention | null {
  if (!description.definite || published === null) return null;
  const now = holders.filter(entity => rolesIn(entity, description).some(role => holdsOn(role, published)));
  const holder = now[0];
  if (holder === undefined || now.length > 1 || holder.kind === 'other') return null;
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

/** Keys under which the lexicon is asked, each once. */
export function officeKeys(descriptions: readonly Description[]): readonly string[] {
  return [...new Set(descriptions.map(officeKey))];
}

/** The description that stands beside the tokens `[firstToken, endToken)` and speaks of the same person. */
export function descriptionBeside(
  descriptions: readonly Description[],
  tokenized: TokenizedText,
  { firstToken, endToken }: Pick<Found, 'firstToken' | 'endToken'>,
): Description | null {
  const { tokens } = tokenized;
  for (const description of descriptions) {
    if (description.endToken <= firstToken && reaches(tokens, description.endToken, firstToken))
      return description;
    if (
      description.firstToken >= endToken &&
      description.firstToken - endToken === 1 &&
      tokens[endToken]?.text === ','
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
  const roles = rolesIn(entity, description);
  if (roles.length === 0) return 'never';
  return published !== null && roles.some(role => holdsOn(role, published)) ? 'holds' : 'held';
}

/** Refs by office key. */
export type Holders = ReadonlyMap<string, readonly EntityRef[]>;
