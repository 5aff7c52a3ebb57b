/** The reader's own notes on people and organisations of the packs. */
import type { Contract, Request } from '../../messages/contract.ts';
import type { EntityNote } from '../../model/entity-note.ts';
import { dropNote, entityNote, entityNotes, keepNote } from '../../store/entity-notes.ts';
import { ownDb } from './own-entries.ts';

/** `''`: there is none. */
export const noteOn = async (id: string): Promise<string> =>
  (await entityNote(await ownDb(), id))?.text ?? '';

/** An empty text takes the note away. */
export async function saveNote({ id, text }: Request<'note.save'>): Promise<Contract['note.save']['answer']> {
  const db = await ownDb();
  if (text.trim() === '') await dropNote(db, id);
  else await keepNote(db, { id, text, changed: new Date().toISOString() });
  return {};
}

export const allNotes = async (): Promise<readonly EntityNote[]> => entityNotes(await ownDb());

/** Out of a backup: the later one of two stays. */
export async function restoreNotes(notes: readonly EntityNote[]): Promise<void> {
  const db = await ownDb();
  for (const note of notes) {
    const known = await entityNote(db, note.id);
    if (known === undefined || known.changed < note.changed) await keepNote(db, note);
  }
}
