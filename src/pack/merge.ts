/** Two records of one entity, from two lines or two packs. */
import type { Entity } from '../model/entity.ts';
import type { LexiconEntity } from '../model/lexicon.ts';

/**
 * The first record's fields, those it lacks from the second, and the names of both: per language the first one's names, then what the second
 * adds. Roles are taken from the first record that has any: two sources of the same roles would show each twice. Whoever checked one record
 * did not check what the other one adds.
 */
export function mergeEntities(first: LexiconEntity, second: Entity): LexiconEntity {
  const names: Record<string, readonly string[]> = { ...second.names };
  for (const [language, own] of Object.entries(first.names)) {
    names[language] = [...new Set([...own, ...(second.names[language] ?? [])])];
  }
  const unchecked = [...(first.unchecked ?? []), ...uncheckedNames(first, second)];
  const description = { ...second.description, ...first.description };
  return {
    ...second,
    ...first,
    names,
    ...(unchecked.length > 0 ? { unchecked } : {}),
    ...(Object.keys(description).length > 0 ? { description } : {}),
  };
}

/** Of a checked record and another: what only the other has. */
function uncheckedNames(first: Entity, second: Entity): readonly string[] {
  if ((first.checked === undefined) === (second.checked === undefined)) return [];
  const [checked, other] = first.checked === undefined ? [second, first] : [first, second];
  const own = new Set(Object.values(checked.names).flat());
  return [...new Set(Object.values(other.names).flat())].filter(name => !own.has(name));
}
