/** The reader's notes on entities, beside the own entries. A write is on the disk before it is answered. */
import type { EntityNote } from '../model/entity-note.ts';
import { type OwnDb, STRICT } from './own-entries.ts';

export const entityNote = (db: OwnDb, id: string): Promise<EntityNote | undefined> => db.get('notes', id);

/** In order of id. */
export const entityNotes = (db: OwnDb): Promise<EntityNote[]> => db.getAll('notes');

/** In place of what was written before. */
export async function keepNote(db: OwnDb, note: EntityNote): Promise<void> {
  const tx = db.transaction('notes', 'readwrite', STRICT);
  await tx.store.put(note);
  await tx.done;
}

export async function dropNote(db: OwnDb, id: string): Promise<void> {
  const tx = db.transaction('notes', 'readwrite', STRICT);
  await tx.store.delete(id);
  await tx.done;
}
