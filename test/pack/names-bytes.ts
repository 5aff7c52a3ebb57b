import type { NamesSections } from '../../src/pack/names/builder.ts';
import type { NamesBytes } from '../../src/pack/names/view.ts';
import { wholeOf } from '../../src/pack/workshop/bytes.ts';

/** A names index as it is when its pack is opened. */
export async function namesBytes(sections: NamesSections): Promise<Record<keyof NamesBytes, Uint8Array>> {
  const { names: _, ...rest } = sections;
  return { ...rest, postings: await wholeOf(rest.postings), table: await wholeOf(rest.table) };
}
