/** The records, and in the same pass all that is found by them: names, similar names, ids, offices. */
import type { Entity } from '../../model/entity.ts';
import { BlockWriter } from '../format/blocks.ts';
import { NamesBuilder } from '../names/builder.ts';
import { SimilarBuilder } from '../similar/builder.ts';
import { generatedForms } from '../variants/forms.ts';
import type { Sorter } from '../workshop/workshop.ts';
import { type Building, put } from './contents.ts';
import { Ids } from './ids.ts';
import { Holders } from './offices.ts';

/** This share of a pack's entities, the most prominent ones, is found under forms that would be too many for all (variants/forms.ts). */
const WELL_KNOWN = 0.05;

/** @param entities see `ordered` @returns who has which ref, and how many names there are */
export async function writeEntities(
  entities: Sorter,
  building: Building,
): Promise<{ ids: Ids; names: number }> {
  const { workshop, sections, tell } = building;
  const { count } = entities;
  const names = new NamesBuilder(workshop);
  const similar = new SimilarBuilder(workshop);
  const records = new BlockWriter(workshop.spool());
  const ids = new Ids(workshop);
  const holders = new Holders(workshop);
  let ref = 0;
  for await (const { line } of entities.sorted()) {
    const entity = JSON.parse(line) as Entity;
    addNames(ref, entity, ref < count * WELL_KNOWN, names, similar, building);
    records.add(ref, line);
    holders.add(ref, entity);
    ids.add({ id: entity.id, ref, organisation: entity.kind === 'organisation' });
    tell('compile', ++ref, count);
  }
  put(sections, 'entities', records);
  await ids.write(building);
  sections.set('offices', await holders.write(ids));
  const { table, data } = await similar.finish();
  sections.set('similar-blocks', table);
  sections.set('similar', data);
  return { ids, names: await putNames(names, count, building) };
}

function addNames(
  ref: number,
  entity: Entity,
  wellKnown: boolean,
  builder: NamesBuilder,
  similar: SimilarBuilder,
  { warn }: Building,
): void {
  for (const name of new Set(Object.values(entity.names).flat())) {
    const problem = builder.add(ref, name, false);
    if (problem !== null) warn({ type: 'name', entity: entity.id, name, problem });
    else if (entity.kind !== 'other') similar.add(ref, name);
  }
  for (const form of generatedForms(entity, wellKnown)) builder.add(ref, form, true);
  similar.endEntity();
}

async function putNames(builder: NamesBuilder, entities: number, { sections }: Building): Promise<number> {
  const made = await builder.finish(entities);
  sections.set('names-head', made.head);
  sections.set('names-first', made.first);
  sections.set('names-low', made.low);
  sections.set('names-prefixes', made.prefixes);
  sections.set('names-pairs', made.pairs);
  sections.set('names-buckets', made.buckets);
  sections.set('names-postings', made.postings);
  sections.set('names-table', made.table);
  return made.names;
}
