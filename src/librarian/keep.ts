/** Keeps the catalogue up with the clips, part by part; done by the library's worker, and by the background when no library is open. */
import { Catalog, type KeptCatalog } from '../clips/catalog/catalog.ts';
import { catalogReach, dropCatalog, keepPart } from '../store/clip-catalog.ts';
import { type ClipsDb, NEVER, type Written } from '../store/clips-db.ts';
import { type ClipRow, clipsWritten, countWritten, lastWritten } from '../store/clips-read.ts';

/** Clips in a part: some 60 ms of work, after which others are answered. */
const PART = 1_000;
/** Fewer are quickly read again at the next opening. */
export const LEAST = 250;

/** Puts in what is there and takes out what is deleted. */
export function takeRows(catalog: Catalog, rows: readonly ClipRow[]): void {
  for (const { clip, found } of rows)
    if (clip.deleted) catalog.remove(clip.id);
    else catalog.put(clip, found?.found ?? null);
}

/** The clips that were written next after `from`, as a part, which is kept. `null`: they are fewer than LEAST. */
export async function keepNext(
  db: ClipsDb,
  from: Written,
  name?: string,
): Promise<{ readonly part: KeptCatalog; readonly ids: readonly string[]; readonly to: Written } | null> {
  if ((await countWritten(db, from)) < LEAST) return null;
  const { rows, at: to } = await clipsWritten(db, from, PART);
  const catalog = new Catalog();
  takeRows(catalog, rows);
  const part = catalog.kept();
  // Who cannot keep it has it all the same.
  await keepPart({ part, from, to }, name).catch(error =>
    console.warn('byname: the catalogue was not kept', error),
  );
  return { part, ids: rows.map(({ clip }) => clip.id), to };
}

/** Is the catalogue of other clips than these? They were deleted with their database, and begin anew. */
export async function isForeign(db: ClipsDb, [turn]: Written): Promise<boolean> {
  return turn > (await lastWritten(db))[0];
}

/** Keeps all parts that are due. */
export async function keepUp(db: ClipsDb, name?: string): Promise<void> {
  let reach = await catalogReach(name);
  if (await isForeign(db, reach)) {
    await dropCatalog(name);
    reach = NEVER;
  }
  for (let next = await keepNext(db, reach, name); next; next = await keepNext(db, next.to, name));
}
