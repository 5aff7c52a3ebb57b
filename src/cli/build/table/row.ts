/** A row of a table becomes an entity, or a part of the one above it. */
import * as v from 'valibot';
import type { Entity, Role } from '../../../model/entity.ts';
import { EntitySchema, reasonOf } from '../../../pack/schema.ts';
import { parsePartialDate } from '../dates.ts';
import { slug, WIKIDATA_ID, wikipediaTitle } from '../ids.ts';
import type { Column, Plain } from './columns.ts';

/** One cell under its column. */
export type Cell = readonly [column: Column, text: string];

export interface RowOptions {
  readonly pack: string;
  /** Of rows that do not say. */
  readonly kind: Entity['kind'];
}

/** Between several values in one cell. */
const SEPARATOR = /\s*[|;]\s*/;

const KINDS: Readonly<Record<string, Entity['kind']>> = {
  person: 'person',
  people: 'person',
  human: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  party: 'organisation',
  company: 'organisation',
  other: 'other',
  place: 'other',
};

/** @throws Error with the reason when the row cannot be used */
export function entityOfRow(cells: readonly Cell[], { pack, kind }: RowOptions): Entity {
  const names: Record<string, string[]> = {};
  const description: Record<string, string> = {};
  const title: Record<string, string> = {};
  const wikipedia: Record<string, string> = {};
  const plain: Partial<Record<Plain, string>> = {};
  for (const [column, raw] of cells) {
    const text = raw.trim();
    if (text === '') continue;
    switch (column.field) {
      case 'name':
        names[column.language] = [text, ...(names[column.language] ?? [])];
        break;
      case 'alias':
        names[column.language] = [
          ...(names[column.language] ?? []),
          ...text.split(SEPARATOR).filter(Boolean),
        ];
        break;
      case 'description':
        description[column.language] ??= text;
        break;
      case 'title':
        title[column.language] ??= text;
        break;
      case 'wikipedia': {
        const [language, page] = wikipediaTitle(text) ?? [column.language, text.replaceAll(' ', '_')];
        wikipedia[language] ??= page;
        break;
      }
      default:
        plain[column.field] ??= text;
    }
  }
  for (const [language, list] of Object.entries(names)) names[language] = [...new Set(list)];
  const role = roleOf(title, plain);
  const links = {
    ...(Object.keys(wikipedia).length === 0 ? {} : { wikipedia }),
    ...(plain.website === undefined ? {} : { website: plain.website }),
  };
  const made = {
    id: idOf(plain.id, Object.values(names)[0]?.[0], pack),
    kind: plain.kind === undefined ? kind : kindOf(plain.kind),
    names,
    ...(Object.keys(description).length === 0 ? {} : { description }),
    ...(role === null ? {} : { roles: [role] }),
    ...(plain.country === undefined ? {} : { country: plain.country.toUpperCase() }),
    ...(plain.gender === undefined ? {} : { gender: plain.gender.toLowerCase() }),
    ...(plain.born === undefined ? {} : { born: date('born', plain.born) }),
    ...(plain.died === undefined ? {} : { died: date('died', plain.died) }),
    ...(plain.members === undefined ? {} : { members: plain.members.split(SEPARATOR).filter(Boolean) }),
    ...(plain.partof === undefined ? {} : { partOf: plain.partof.split(SEPARATOR).filter(Boolean) }),
    ...(Object.keys(links).length === 0 ? {} : { links }),
    ...(plain.prominence === undefined ? {} : { prominence: Number(plain.prominence) }),
    ...(plain.source === undefined ? {} : { source: plain.source }),
  };
  const checked = v.safeParse(EntitySchema, made);
  if (!checked.success) throw new Error(reasonOf(checked.issues));
  return checked.output;
}

/** Rows of the same id one after the other are one entity: more names, more roles. */
export function joinRows(first: Entity, next: Entity): Entity {
  const roles = [...(first.roles ?? []), ...(next.roles ?? [])];
  const names: Record<string, readonly string[]> = { ...first.names };
  for (const [language, list] of Object.entries(next.names)) {
    names[language] = [...new Set([...(names[language] ?? []), ...list])];
  }
  return { ...next, ...first, names, ...(roles.length === 0 ? {} : { roles: distinct(roles) }) };
}

function distinct(roles: readonly Role[]): Role[] {
  const seen = new Set<string>();
  return roles.filter(role => {
    const key = JSON.stringify(role);
    return !seen.has(key) && seen.add(key);
  });
}

/** Wikidata's and ids with a colon as they are, others with the pack before them, none from the name. */
function idOf(id: string | undefined, name: string | undefined, pack: string): string {
  if (id !== undefined) {
    const bare = id.replace(/^https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\//, '');
    return WIKIDATA_ID.test(bare) || bare.includes(':') ? bare : `${pack}:${bare}`;
  }
  const made = slug(name ?? '');
  if (made === '') throw new Error('neither id nor name');
  return `${pack}:${made}`;
}

function kindOf(text: string): Entity['kind'] {
  const kind = KINDS[text.toLowerCase()];
  if (kind === undefined) throw new Error(`kind: "${text}" is neither person nor organisation nor other`);
  return kind;
}

function roleOf(title: Role['title'], plain: Partial<Record<Plain, string>>): Role | null {
  if (Object.keys(title).length === 0) {
    if (plain.from !== undefined || plain.to !== undefined) throw new Error('from or to without a title');
    return null;
  }
  const open = /^(?:now|present|today|-)$/i.test(plain.to ?? '');
  return {
    title,
    ...(plain.of === undefined ? {} : { of: plain.of }),
    ...(plain.rolecountry === undefined ? {} : { country: plain.rolecountry.toUpperCase() }),
    ...(plain.from === undefined ? {} : { from: date('from', plain.from) }),
    ...(plain.to === undefined ? {} : { to: open ? null : date('to', plain.to) }),
  };
}

function date(field: string, text: string): string {
  const parsed = parsePartialDate(text);
  if (parsed === null) throw new Error(`${field}: "${text}" is no date (2020, 2020-07 or 2020-07-24)`);
  return parsed;
}
