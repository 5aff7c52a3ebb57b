/** The archive's lists (src/archive/lists.ts), changed along with the records and read a few rows at a time. */
import { type Entry, entryOf, type Traits, unpacked } from '../archive/entry.ts';
import { inserted, rowsFrom, rowsOf, rowsSince } from '../archive/lists.ts';
import type { Writing } from './archive.ts';

type Placed = Pick<Entry, 'id' | 'day'>;

/** What of an entry to keep in which lists. */
export interface Listed extends Traits {
  readonly lists: readonly string[];
}

/** Changes the lists from what they have of a record to what they should have. @param before `null`: nothing @param now `null`: nothing */
export async function relist(
  tx: Writing,
  id: number,
  before: Listed | null,
  now: Listed | null,
): Promise<void> {
  const stay = new Set(before?.day === now?.day ? now?.lists : []);
  // Lists do not share rows, but a row may be left and entered: first out, then in.
  await Promise.all(
    (before?.lists ?? [])
      .filter(list => !stay.has(list))
      .map(list => drop(tx, list, { id, day: before?.day ?? 0 })),
  );
  if (now === null) return;
  const entry = entryOf(id, now);
  await Promise.all(now.lists.map(list => add(tx, list, entry)));
}

async function rowWith(tx: Writing, list: string, entry: Placed): Promise<[key: string | null, Entry[]]> {
  const cursor = await tx.objectStore('rows').openCursor(IDBKeyRange.bound(...rowsFrom(list, entry)));
  return cursor === null ? [null, []] : [cursor.key, unpacked(cursor.value)];
}

async function add(tx: Writing, list: string, entry: Entry): Promise<void> {
  const [key, entries] = await rowWith(tx, list, entry);
  await Promise.all(
    rowsOf(list, key, inserted(entries, entry)).map(([at, row]) => tx.objectStore('rows').put(row, at)),
  );
}

async function drop(tx: Writing, list: string, entry: Placed): Promise<void> {
  const [key, entries] = await rowWith(tx, list, entry);
  if (key === null) return;
  const left = entries.filter(({ id }) => id !== entry.id);
  if (left.length === 0) await tx.objectStore('rows').delete(key);
  else await Promise.all(rowsOf(list, key, left).map(([at, row]) => tx.objectStore('rows').put(row, at)));
}

/** `most` rows: entries of the day and before, newest first, perhaps behind some later ones; `null`: from the newest on. */
export async function entriesSince(
  rows: { getAll(range: IDBKeyRange, most: number): Promise<Uint16Array[]> },
  list: string,
  day: number | null,
  most: number,
): Promise<Entry[]> {
  const found = await rows.getAll(IDBKeyRange.bound(...rowsSince(list, day)), most);
  return found.flatMap(row => unpacked(row));
}
