/** Positions, memberships and parts of organisations, as wants: their titles are on other lines of the dump. */
import type { JsonObject } from '../json.ts';
import { at } from '../json.ts';
import { type Facts, resolveId } from './facts.ts';
import type { Want } from './records.ts';
import { dateIn, itemOf, mainSnak, qualifiers, snakType, statements } from './snaks.ts';

const POSITION_HELD = 'P39';
const START = 'P580';
const END = 'P582';
const OF = 'P642';
const REPLACED_BY = 'P1366';

const MEMBERSHIPS = [
  ['P102', 'party'],
  ['P463', 'member'],
  ['P108', 'employee'],
] as const;

const PARTS = [
  ['P749', 'partOf'], // parent organisation
  ['P361', 'partOf'], // part of
  ['P463', 'partOf'], // member of
  ['P355', 'members'], // has subsidiary
  ['P527', 'members'], // has part
] as const;

/** Positions first, the preferred before the others; then party, memberships, employers. `dead`: what has no end is not still held. */
export function personWants(claims: JsonObject, dead: boolean, facts: Facts): Want[] {
  const wants: Want[] = [];
  for (const [property, as] of [[POSITION_HELD, 'position'], ...MEMBERSHIPS] as const) {
    for (const statement of statements(claims, property)) {
      const id = itemOf(mainSnak(statement));
      if (id === null) continue;
      const of = as === 'position' ? itemOf(qualifiers(statement, OF)[0]) : null;
      wants.push({
        as,
        id: resolveId(id, facts),
        ...(of === null ? {} : { of: resolveId(of, facts) }),
        ...term(statement, dead),
      });
    }
  }
  return distinct(wants);
}

export function organisationWants(claims: JsonObject, self: string, facts: Facts): Want[] {
  const wants: Want[] = [];
  for (const [property, as] of PARTS) {
    for (const statement of statements(claims, property)) {
      const id = itemOf(mainSnak(statement));
      const ended = qualifiers(statement, END).some(snak => snakType(snak) !== 'novalue');
      if (id !== null && id !== self && !ended) wants.push({ as, id: resolveId(id, facts) });
    }
  }
  return distinct(wants);
}

/**
 * From when to when. No end means "still held" only where something speaks for it: the source says there is none, or the term has a
 * beginning or is the preferred one, the holder lives, and no successor is named. Otherwise the end is not known.
 */
function term(statement: JsonObject, dead: boolean): Pick<Want, 'from' | 'to'> {
  const from = first(qualifiers(statement, START).map(dateIn));
  const start = from === undefined ? {} : { from };
  const [end] = qualifiers(statement, END);
  if (end !== undefined) {
    if (snakType(end) === 'novalue') return { ...start, to: null };
    const to = first(qualifiers(statement, END).map(dateIn));
    return to === undefined ? start : { ...start, to };
  }
  const begun = qualifiers(statement, START).length > 0 || at(statement, 'rank') === 'preferred';
  const open = begun && !dead && qualifiers(statement, REPLACED_BY).length === 0;
  return open ? { ...start, to: null } : start;
}

function first(dates: readonly (string | null)[]): string | undefined {
  return dates.find(date => date !== null) ?? undefined;
}

function distinct(wants: readonly Want[]): Want[] {
  const seen = new Set<string>();
  return wants.filter(want => {
    const key = JSON.stringify(want);
    return !seen.has(key) && seen.add(key);
  });
}
