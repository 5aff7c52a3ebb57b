/** Whoever holds an office, for tests. */
import type { Entity, Role } from '../../../src/model/entity.ts';

export const holder = (
  id: string,
  names: Entity['names'],
  role: Role,
  gender: 'male' | 'female',
): Entity => ({
  id,
  kind: 'person',
  names,
  gender,
  ...(role.country === undefined ? {} : { country: role.country }),
  roles: [role],
  checked: '2026-01-01',
  prominence: 100,
});

export const role = (office: string, country: string, from?: string, to?: string | null): Role => ({
  title: { en: office },
  office,
  country,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
