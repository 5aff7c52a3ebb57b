/** The reader's own entries, in a database of their own, which also holds the notes on others (entity-notes.ts). A write is on the disk before it is answered (`durability: 'strict'`). */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { EntityNote } from '../model/entity-note.ts';
import type { OwnEntry } from '../model/own-entry.ts';

interface OwnSchema extends DBSchema {
  entries: { key: string; value: OwnEntry };
  notes: { key: string; value: EntityNote };
}

export type OwnDb = IDBPDatabase<OwnSchema>;

export const STRICT = { durability: 'strict' } as const;

/** @param onClosed the connection is gone: the browser closed it, or another one wants the database changed */
export function openOwnDb(name = 'byname-own', onClosed: () => void = () => {}): Promise<OwnDb> {
  return openDB<OwnSchema>(name, 2, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('entries', { keyPath: 'id' });
      db.createObjectStore('notes', { keyPath: 'id' });
    },
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/** The newest first. */
export async function ownEntries(db: OwnDb): Promise<OwnEntry[]> {
  return (await db.getAll('entries')).sort((a, b) => b.created.localeCompare(a.created));
}

/** In place of what was kept under its id; the time of creation stays. */
export async function keepOwnEntry(db: OwnDb, entry: OwnEntry): Promise<void> {
  const tx = db.transaction('entries', 'readwrite', STRICT);
  const before = await tx.store.get(entry.id);
  await tx.store.put({ ...entry, created: before?.created ?? entry.created });
  await tx.done;
}

export async function dropOwnEntry(db: OwnDb, id: string): Promise<void> {
  const tx = db.transaction('entries', 'readwrite', STRICT);
  await tx.store.delete(id);
  await tx.done;
}
