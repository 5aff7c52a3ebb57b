/** One record an id, most prominent first: an entity's place is its ref, so that lists of refs are in order of prominence. */
import type { Entity } from '../../model/entity.ts';
import { mergeEntities } from '../merge.ts';
import { ascending, descending } from '../workshop/keys.ts';
import type { Sorter } from '../workshop/workshop.ts';
import type { Building, Items } from './contents.ts';

/** Records as JSON. */
export async function ordered(items: Items<Entity>, { workshop, warn, tell }: Building): Promise<Sorter> {
  const byId = workshop.sorter();
  for await (const entity of items) {
    byId.add(entity.id, JSON.stringify(entity));
    tell('read', byId.count, null);
  }
  const entities = workshop.sorter();
  const finish = (entity: Entity) => {
    const { id, prominence = 0 } = entity;
    // Q9 before Q10.
    entities.add(`${descending(prominence)}${ascending(id.length)}${id}`, JSON.stringify(entity));
  };
  let done = 0;
  let last: Entity | null = null;
  for await (const { line } of byId.sorted()) {
    const entity = JSON.parse(line) as Entity;
    if (last !== null && last.id === entity.id) {
      warn({ type: 'double', entity: entity.id });
      last = mergeEntities(last, entity);
    } else {
      if (last !== null) finish(last);
      last = entity;
    }
    tell('sort', ++done, byId.count);
  }
  if (last !== null) finish(last);
  return entities;
}
