/** Lexicons of small packs, for tests. */
import type { Entity } from '../../src/model/entity.ts';
import { type CombinedLexicon, combine } from '../../src/pack/lexicon.ts';
import { openPack } from '../../src/pack/open.ts';
import { fromBytes } from '../../src/pack/source.ts';
import type { BuildOptions, PackContents } from '../../src/pack/write/contents.ts';
import { buildPack } from '../../src/pack/write.ts';
import { info } from './sample.ts';

export const packOf = async (contents: Partial<PackContents>, options: BuildOptions = {}) =>
  openPack(fromBytes(await buildPack({ info, entities: [], ...contents }, options)));
export const lexiconOf = async (...lists: (readonly Entity[])[]) =>
  combine(await Promise.all(lists.map(list => packOf({ entities: list }))));

export const entity = (id: string, kind: Entity['kind'], language: string, ...names: string[]): Entity => ({
  id,
  kind,
  names: { [language]: names },
});
export const person = (id: string, ...names: string[]) => entity(id, 'person', 'und', ...names);
export const organisation = (id: string, ...names: string[]) => entity(id, 'organisation', 'de', ...names);

/** "Putins:Q1:inflected Müller:Q2+Q3:exact" */
export async function read(lexicon: CombinedLexicon, text: string): Promise<string> {
  const shown = lexicon.match(text).map(async ({ start, end, refs, form }) => {
    const ids = (await lexicon.entities(refs)).map(({ id }) => id);
    return `${text.slice(start, end)}:${ids.join('+')}:${form}`;
  });
  return (await Promise.all(shown)).join(' ');
}
