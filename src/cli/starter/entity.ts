/** From an entry as a person writes it to the record of the pack. */
import type { Entity, Role } from '../../model/entity.ts';
import { exists, isAfter } from './dates.ts';
import { descriptionFor } from './descriptions.ts';
import type { Descriptions, Entry, EntryRole, Offices, Titles } from './schema.ts';
import { titleFor } from './titles.ts';

/** What an entry leaves to other files. */
export interface Shared {
  readonly offices: Offices;
  readonly titles: Titles;
  readonly descriptions: Descriptions;
}

/** @throws Error that names `file` and the entry: an unknown office, a period or a life that ends before it begins. */
export function entityOf(entry: Entry, shared: Shared, file: string): Entity {
  const { names, short, roles, description, ...rest } = entry;
  const fail = (reason: string): never => {
    throw new Error(`${file}: ${entry.id} (${labelOf(names)}): ${reason}`);
  };
  if (entry.died && entry.born !== undefined && isAfter(entry.born, entry.died)) fail('died before born');
  for (const date of [entry.born, entry.died]) if (date && !exists(date)) fail(`no such day: ${date}`);
  const made = roles?.map(role => {
    const result = roleOf(role, entry, shared);
    if (typeof result === 'string') return fail(result);
    return result;
  });
  return {
    ...rest,
    ...(description === undefined
      ? {}
      : { description: descriptionFor(description, entry.gender, shared.descriptions) }),
    names: short === undefined ? names : withShort(names, short),
    ...(made === undefined ? {} : { roles: made }),
  };
}

/** The role, or what is wrong with it. */
function roleOf(role: EntryRole, entry: Entry, { offices, titles }: Shared): Role | string {
  const { from, to } = role;
  for (const date of [from, to]) if (date && !exists(date)) return `no such day: ${date}`;
  if (from !== undefined && to && isAfter(from, to)) return `a role from ${from} to ${to}`;
  if (from !== undefined && entry.born !== undefined && !isAfter(from, entry.born))
    return `a role before birth, from ${from}`;
  if (!('office' in role)) return { ...role, title: titleFor(role.title, entry.gender, titles) };
  const { office: key, ...period } = role;
  const [country = '', office = ''] = key.split('/');
  const known = offices[key] ?? offices[office];
  if (known === undefined) return `no office "${key}" or "${office}" in offices*.yaml`;
  return {
    title: titleFor(known.title, entry.gender, titles),
    office,
    ...(known.of === undefined ? {} : { of: known.of }),
    country,
    ...period,
  };
}

/** The short form goes behind a full name, so that no language takes it for the label. */
function withShort(names: Entity['names'], short: string): Entity['names'] {
  const und = names.und ?? [labelOf(names)];
  return { ...withCyrillicShort(names, short), und: und.includes(short) ? und : [...und, short] };
}

/** "Путин": a short form that is the name's last word is that in Cyrillic too; it is entered in Latin letters only. */
function withCyrillicShort(names: Entity['names'], short: string): Entity['names'] {
  if (!Object.values(names).some(list => list.some(name => name.endsWith(` ${short}`)))) return names;
  return Object.fromEntries(
    Object.entries(names).map(([language, list]) => {
      const last = /^\p{Script=Cyrillic}.* (\p{Script=Cyrillic}[\p{Script=Cyrillic}-]{3,})$/u.exec(
        list[0] ?? '',
      )?.[1];
      return [language, last === undefined || list.includes(last) ? list : [...list, last]];
    }),
  );
}

/** English, else German, else any. */
export function labelOf(names: Entity['names']): string {
  return (names.en ?? names.de ?? names.und ?? Object.values(names)[0])?.[0] ?? '';
}
