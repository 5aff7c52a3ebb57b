/** Builds the names index that is measured (names.ts). */
import { NamesBuilder } from '../../src/pack/names/builder.ts';
import type { NamesBytes } from '../../src/pack/names/view.ts';
import { generatedForms } from '../../src/pack/variants/forms.ts';
import { namesBytes } from '../pack/names-bytes.ts';
import { entitiesWith, namesOf } from './data.ts';

export interface BuiltIndex {
  /** Names of the source, and with them the forms that the builder made. */
  readonly count: number;
  readonly stored: number;
  readonly entities: number;
  readonly seconds: number;
  readonly sections: NamesBytes & Readonly<Record<string, Uint8Array>>;
}

/** See `entitiesWith`. */
export function everyOf(size: number): number {
  return size < 1_000_000 ? 10 : 1;
}

export async function buildIndex(size: number): Promise<BuiltIndex> {
  const builder = new NamesBuilder();
  let entities = 0;
  let forms = 0;
  let seconds = 0;
  for await (const entity of entitiesWith(size, everyOf(size))) {
    const started = performance.now();
    for (const name of namesOf(entity)) builder.add(entities, name, false);
    for (const form of generatedForms(entity)) {
      if (builder.add(entities, form, true) === null) forms++;
    }
    seconds += (performance.now() - started) / 1000;
    entities++;
  }
  const started = performance.now();
  const made = await builder.finish(entities);
  const sections = await namesBytes(made);
  seconds += (performance.now() - started) / 1000;
  return { count: made.names, stored: made.names + forms, entities, seconds, sections };
}
