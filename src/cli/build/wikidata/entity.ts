/** A draft and what other items told become an entity of the pack. */
import * as v from 'valibot';
import type { ByLanguage, Entity, Role } from '../../../model/entity.ts';
import { EntitySchema, reasonOf } from '../../../pack/schema.ts';
import type { Draft, Label, Want } from './records.ts';
import { membershipTitle } from './words.ts';

/** As the pack's schema has it. */
const MOST = 2_000;

/** Roles without a title in the pack's languages, and references to what is not in the pack, are left out. @throws Error: not an entity of the format */
export function entityOf({ entity, wants }: Draft, labels: ReadonlyMap<string, Label>): Entity {
  const roles: Role[] = [];
  const members: string[] = [];
  const partOf: string[] = [];
  for (const want of wants) {
    const label = labels.get(want.id);
    if (label === undefined) continue;
    if (want.as === 'members' || want.as === 'partOf') {
      if (label.k !== undefined) (want.as === 'members' ? members : partOf).push(want.id);
      continue;
    }
    const role =
      want.as === 'position'
        ? position(want, label, entity.gender)
        : membership(want, label, { ...label.l, ...entity.names });
    if (role !== null) roles.push(role);
  }
  const { prominence, links, ...head } = entity;
  const made: Entity = {
    ...head,
    ...(roles.length === 0 ? {} : { roles: roles.slice(0, MOST) }),
    ...(members.length === 0 ? {} : { members: unique(members) }),
    ...(partOf.length === 0 ? {} : { partOf: unique(partOf) }),
    ...(links === undefined ? {} : { links }),
    ...(prominence === undefined ? {} : { prominence }),
  };
  const checked = v.safeParse(EntitySchema, made);
  if (!checked.success) throw new Error(`${entity.id}: ${reasonOf(checked.issues)}`);
  return made;
}

function position(want: Want, label: Label, gender: Entity['gender']): Role | null {
  const title: ByLanguage = gender === 'female' ? { ...label.l, ...label.f } : label.l;
  if (Object.keys(title).length === 0) return null;
  const of = want.of ?? label.of;
  return {
    title,
    ...(of === undefined ? {} : { of }),
    ...(label.c === undefined ? {} : { country: label.c }),
    ...term(want),
  };
}

function membership(want: Want, label: Label, languages: Readonly<Record<string, unknown>>): Role | null {
  if (label.k !== 'organisation' || want.as === 'position' || want.as === 'members' || want.as === 'partOf')
    return null;
  return { title: membershipTitle(want.as, Object.keys(languages)), of: want.id, ...term(want) };
}

function term({ from, to }: Want): Pick<Role, 'from' | 'to'> {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].slice(0, MOST);
