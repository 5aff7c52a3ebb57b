/**
 * Compiles entities, statements and articles into a pack file. The same content gives the same bytes, in whatever order it comes.
 *
 * Whatever grows with the number of entities is sorted and joined in the workshop, so that a build in temporary files takes the same memory for any number of
 * them but for what the reader has in memory too: the filters of names, the tables of blocks, the offices.
 */
import { writeClips } from './format/clips.ts';
import { layOut } from './format/header.ts';
import { concat } from './workshop/bytes.ts';
import { memoryWorkshop } from './workshop/memory.ts';
import { Articles } from './write/articles.ts';
import type { Building, BuildOptions, Counts, PackContents } from './write/contents.ts';
import { writeEntities } from './write/entities.ts';
import { ordered } from './write/order.ts';
import { Statements } from './write/statements.ts';

/** The bytes of a pack file. @throws PackError `too-large` when a limit of the format is exceeded */
export async function buildPack(contents: PackContents, options: BuildOptions = {}): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of buildPackParts(contents, options)) parts.push(part);
  return concat(parts);
}

/** The same in pieces, in the file's order. A piece may be overwritten when the next one is asked for. */
export async function* buildPackParts(
  { info, entities, statements = [], articles = [], clips }: PackContents,
  { workshop = memoryWorkshop, onWarning = () => {}, onProgress = () => {} }: BuildOptions = {},
): AsyncGenerator<Uint8Array> {
  const building: Building = { workshop, sections: new Map(), warn: onWarning, tell: onProgress };
  const inOrder = await ordered(entities, building);
  const said = new Statements(workshop);
  for await (const statement of statements) said.add(statement);
  const named = new Articles(workshop);
  for await (const article of articles) named.add(article);
  const { ids, names } = await writeEntities(inOrder, building);
  const counts: Counts = {
    entities: inOrder.count,
    names,
    statements: await said.write(ids, building),
    articles: await named.write(ids, building),
    ...(clips ? { clips: clips.length } : {}),
  };
  const { sections } = building;
  if (clips) sections.set('clips', writeClips(clips));
  sections.set('info', new TextEncoder().encode(JSON.stringify({ ...info, counts })));
  yield* layOut(sections);
}
