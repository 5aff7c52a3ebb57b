/** What a pack's file says, checked before it is believed. */
import * as v from 'valibot';
import type { PackInfo } from '../model/entity.ts';
import type { EntityRef } from '../model/lexicon.ts';
import { PackError } from './error.ts';
import type { SectionName } from './format/sections.ts';
import { InfoSchema } from './schema.ts';
import type { Counts } from './write/contents.ts';

const CountsSchema = v.object({
  entities: v.pipe(v.number(), v.integer(), v.minValue(0)),
  names: v.number(),
  statements: v.number(),
  articles: v.number(),
  clips: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
const LARGEST_INFO = 65536;

/** A row of the table of ids; `null`: it is none. */
export function idRow(row: unknown, entities: number): readonly [string, EntityRef] | null {
  if (!Array.isArray(row)) return null;
  const [id, ref]: unknown[] = row;
  if (typeof id !== 'string' || typeof ref !== 'number') return null;
  return Number.isInteger(ref) && ref >= 0 && ref < entities ? [id, ref] : null;
}

/** What a pack says of itself. */
export interface About {
  readonly info: PackInfo;
  readonly counts: Counts;
}

/** @throws PackError */
export function readInfo(bytes: Uint8Array): About {
  if (bytes.length > LARGEST_INFO) throw new PackError('too-large', `${bytes.length} bytes`, 'info');
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new PackError('bad-structure', 'no JSON', 'info');
  }
  const Counted = v.object({ counts: CountsSchema });
  const info = v.safeParse(InfoSchema, parsed);
  const counted = v.safeParse(Counted, parsed);
  if (!info.success || !counted.success) throw new PackError('bad-structure', 'fields', 'info');
  return { info: info.output, counts: counted.output.counts };
}

/** @throws PackError when a record is not what the format allows */
export function checked<S extends v.GenericSchema>(
  schema: S,
  row: unknown,
  section: SectionName,
): v.InferOutput<S> {
  const result = v.safeParse(schema, row);
  if (!result.success) throw new PackError('bad-record', 'a record is not what the format allows', section);
  return result.output;
}
