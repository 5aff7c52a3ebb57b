/** Which roles somebody held on a day, and which they hold today. PURE. */
import type { Entity, Role } from '../../model/entity.ts';
import { earliest, latest } from './dates.ts';

export interface DatedRoles {
  /** Held on that day for certain, weightiest first. */
  readonly certain: readonly Role[];
  /** Begun before that day, and nobody says when they ended. */
  readonly open: readonly Role[];
}

/** Office classes in order of weight; roles without a class come after them, the newest first. */
const WEIGHT: readonly string[] = [
  'head-of-state',
  'monarch',
  'head-of-government',
  'deputy-head-of-state',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'economy-minister',
  'justice-minister',
  'health-minister',
  'central-bank-governor',
  'parliament-speaker',
];

/** @param day `YYYY-MM-DD`, or a partial date: then certain means for every day it may mean. */
export function rolesOn(entity: Pick<Entity, 'roles' | 'died'>, day: string): DatedRoles {
  if (entity.died && latest(entity.died) < earliest(day)) return { certain: [], open: [] };
  const certain: Role[] = [];
  const open: Role[] = [];
  for (const role of entity.roles ?? []) {
    if (!role.from || earliest(role.from) > latest(day)) continue;
    if (role.to === undefined) open.push(role);
    else if (role.to === null || latest(role.to) >= earliest(day)) certain.push(role);
  }
  return { certain: sorted(certain), open: sorted(open) };
}

/** Roles the sources call still held on the day they were checked. */
export function rolesNow(entity: Pick<Entity, 'roles' | 'died'>): readonly Role[] {
  if (entity.died) return [];
  return sorted((entity.roles ?? []).filter(role => role.to === null));
}

function sorted(roles: readonly Role[]): readonly Role[] {
  return [...roles].sort((a, b) => weight(a) - weight(b) || (b.from ?? '').localeCompare(a.from ?? ''));
}

function weight(role: Role): number {
  const place = role.office === undefined ? -1 : WEIGHT.indexOf(role.office);
  return place === -1 ? WEIGHT.length : place;
}
