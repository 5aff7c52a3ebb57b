/** Who has to do with an organisation: who holds office there, its parts, and who of the page belongs to it. PURE. */
import type { SimilarView } from '../messages/card-content.ts';
import type { Entity, Role } from '../model/entity.ts';
import { rolesNow, rolesOn } from './roles.ts';
import { nameOf, pick } from './words.ts';

/** A card is a glance. */
const MOST = 5;

/** Entities of the page that are looked at. */
export const CONTEXT = 60;

/** A role of an office class ("parliament speaker") is a headship; other roles are not said to be one. */
export const isHeadship = (role: Role): boolean => role.office !== undefined;

/**
 * Those with a role in the organisation on a day, heads left out, in the order they come; `day: null`: those the sources call in it still.
 * Only roles known for certain.
 */
export function officers(
  people: readonly Entity[],
  organisation: string,
  day: string | null,
  languages: readonly string[],
): SimilarView[] {
  return people
    .flatMap(person => {
      const held = day === null ? rolesNow(person) : rolesOn(person, day).certain;
      const role = held.find(({ of }) => of === organisation);
      return role && !isHeadship(role) ? [view(person, role, languages)] : [];
    })
    .slice(0, MOST);
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
    role: role ? pick(role.title, languages) : null,
  };
}
