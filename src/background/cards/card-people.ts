/** Who has to do with an organisation: who holds office there, its parts, and who of the page belongs to it. PURE. */

import { headRank } from '../../languages/heads.ts';
import type { SimilarView } from '../../messages/card-content.ts';
import type { Entity, Role } from '../../model/entity.ts';
import { nameOf, pick } from '../words.ts';
import { shortTitle } from './office-title.ts';
import { rolesNow, rolesOn } from './roles.ts';

/** A card is a glance. */
const MOST = 5;

/** Entities of the page that are looked at. */
export const CONTEXT = 60;

export interface Staff {
  /** Who lead it; nobody where no title says so. */
  readonly heads: readonly SimilarView[];
  /** Who have another role in it. */
  readonly officers: readonly SimilarView[];
}

/** An office class ("parliament speaker") that belongs to an organisation is the highest there; else the title tells. */
const rankOf = (role: Role): number => (role.office === undefined ? (headRank(role.title) ?? 3) : 1);

/**
 * Those with a role in the organisation on a day, in the order they come; `day: null`: those the sources call in it still. Only roles
 * known for certain.
 */
export function staffOf(
  people: readonly Entity[],
  organisation: string,
  day: string | null,
  languages: readonly string[],
): Staff {
  const there = people.flatMap(person => {
    const held = (day === null ? rolesNow(person) : rolesOn(person, day).certain).filter(
      ({ of }) => of === organisation,
    );
    const ranked = held.map(role => ({ role, rank: rankOf(role) })).sort((a, b) => a.rank - b.rank);
    return ranked[0] ? [{ person, ...ranked[0] }] : [];
  });
  const best = Math.min(...there.map(({ rank }) => rank), 2);
  const views = (wanted: (rank: number) => boolean): readonly SimilarView[] =>
    there
      .filter(({ rank }) => wanted(rank))
      .map(({ person, role }) => view(person, role, languages))
      .slice(0, MOST);
  return { heads: views(rank => rank === best), officers: views(rank => rank !== best) };
}

/** Of the page's people and organisations those that belong to it, on the day if that is known, else ever. */
export function belonging(
  onPage: readonly Entity[],
  organisation: Entity,
  day: string | null,
  languages: readonly string[],
): SimilarView[] {
  return onPage
    .flatMap(entity => {
      if (entity.id === organisation.id || entity.kind === 'other') return [];
      const roles = day === null ? (entity.roles ?? []) : rolesOn(entity, day).certain;
      const role = roles.find(({ of }) => of === organisation.id);
      const part =
        entity.partOf?.includes(organisation.id) === true ||
        organisation.members?.includes(entity.id) === true;
      return role || part ? [view(entity, role, languages)] : [];
    })
    .slice(0, MOST);
}

function view(entity: Entity, role: Role | undefined, languages: readonly string[]): SimilarView {
  return {
    id: entity.id,
    name: nameOf(entity, languages),
    description: pick(entity.description, languages),
    role: role ? shortTitle(role, entity.gender, languages) : null,
  };
}
