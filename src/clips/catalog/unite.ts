/** Values of facets that are one to the reader: an entity under all its spellings, and a speaker who was only named. PURE. */
import { FACETS, NAMED } from '../choose.ts';
import type { Counted } from './counting.ts';
import { folded } from './fold.ts';

const OF_ENTITIES = new Set<number>(
  (['person', 'organisation', 'speaker'] as const).map(facet => FACETS.indexOf(facet)),
);

/**
 * For each value the number of the one it is counted with: of an entity's spellings one, of other values itself. Who was only named is an
 * entity of that name if there is exactly one, else one with all who are named so.
 * @param used 1 for each value that a clip has
 */
export function united(values: readonly Counted[], used: Uint8Array): Uint32Array {
  const entities = entitiesByName(values, used);
  const whose = values.map(({ facet, key, label }, code) => {
    if (!OF_ENTITIES.has(facet) || !used[code]) return null;
    if (!key.startsWith(NAMED)) return `${facet} ${key}`;
    const name = folded(label);
    return `${facet} ${entities.get(name) ?? NAMED + name}`;
  });
  const leaders = new Map<string, number>();
  for (const [code, who] of whose.entries()) {
    const there = who === null ? undefined : leaders.get(who);
    if (who !== null && (there === undefined || leads(values[code], values[there]))) leaders.set(who, code);
  }
  return Uint32Array.from(values, (_, code) => leaders.get(whose[code] ?? '') ?? code);
}

/** The leader's key is what is filtered by: an entity's, and of names always the same one. */
function leads(one: Counted | undefined, other: Counted | undefined): boolean {
  if (!one || !other || one.key === other.key) return false;
  const named = one.key.startsWith(NAMED);
  return named === other.key.startsWith(NAMED) ? one.key < other.key : !named;
}

/** Ids by what entities are called; `null`: several are. */
function entitiesByName(values: readonly Counted[], used: Uint8Array): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [code, { facet, key, label }] of values.entries()) {
    if (!OF_ENTITIES.has(facet) || !used[code] || key.startsWith(NAMED)) continue;
    const name = folded(label);
    const there = found.get(name);
    found.set(name, there === undefined || there === key ? key : null);
  }
  return found;
}
