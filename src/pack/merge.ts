/** Two records of one entity, from two lines or two packs. */
import type { Entity } from '../model/entity.ts';

/**
 * The first record's fields, those it lacks from the second, and the names of both: per language the first one's names, then what the second
 * adds. Roles are taken from the first record that has any: two sources of the same roles would show each twice.
 */
export function mergeEntities(first: Entity, second: Entity): Entity {
  const names: Record<string, readonly string[]> = { ...second.names };
  for (const [language, own] of Object.entries(first.names)) {
    names[language] = [...new Set([...own, ...(second.names[language] ?? [])])];
  }
  const description = { ...second.description, ...first.description };
  return {
    ...second,
    ...first,
    names,
    ...(Object.keys(description).length > 0 ? { description } : {}),
  };
}
