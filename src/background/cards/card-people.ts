/** Who has to do with an organisation: who holds office there, its parts, and who of the page belongs to it. PURE. */

import { headRank, ledBy } from '../../languages/heads.ts';
import type { SimilarView } from '../../messages/card-content.ts';
import type { Entity, Role } from '../../model/entity.ts';
import { nameOf, pick, titleAbbreviates, titleNames } from '../words.ts';
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

/** Lead where nobody does by a title of the organisation's own. */
const ELSEWHERE = 0.5;

/**
 * An office class ("parliament speaker") that belongs to an organisation is the highest there; else the title tells. One that names another
 * body, or a part of the organisation in some place, leads that: a party's military commission, a party in Thuringia.
 */
function rankOf({ office, title }: Role, { names }: Entity): number {
  if (office !== undefined) return 1;
  const rank = headRank(title);
  if (rank === null) return 3;
  const called = Object.values(names).flat();
  const own = Object.values(title).some(said => {
    const led = ledBy(said);
    return (
      led === null ||
      (!/ in \p{Lu}/u.test(led) &&
        (called.some(name => titleNames(led, name)) || titleAbbreviates(led, { names })))
    );
  });
  return own ? rank : 2 + ELSEWHERE;
}

/**
 * Those with a role in the organisation on a day, in the order they come; `day: null`: those the sources call in it still. Only roles
 * known for certain.
 */
export function staffOf(
  people: readonly Entity[],
  organisation: Entity,
  day: string | null,
  languages: readonly string[],
): Staff {
  const there = people.flatMap(person => {
    const held = (day === null ? rolesNow(person) : rolesOn(person, day).certain).filter(
      ({ of }) => of === organisation.id,
    );
    const ranked = held
      .map(role => ({ role, rank: rankOf(role, organisation) }))
      .sort((a, b) => a.rank - b.rank);
    return ranked[0] ? [{ person, ...ranked[0] }] : [];
  });
  const best = Math.min(...there.map(({ rank }) => rank), 2 + ELSEWHERE);
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
