/**
 * The reader's choices, in a database of their own: no pack and no archive operation can lose one. A write is on the disk before it is
 * answered (`durability: 'strict'`).
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Choice } from '../model/choice.ts';

interface StoredChoice extends Choice {
  /** `''` stands for everywhere: `null` is no key. */
  readonly on: string;
}

interface ChoicesSchema extends DBSchema {
  choices: { key: string; value: StoredChoice; indexes: { on: string } };
}

export type ChoicesDb = IDBPDatabase<ChoicesSchema>;

const STRICT = { durability: 'strict' } as const;

/** @param onClosed the connection is gone: the browser closed it, or another one wants the database changed */
export function openChoicesDb(name = 'byname-choices', onClosed: () => void = () => {}): Promise<ChoicesDb> {
  return openDB<ChoicesSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('choices', { keyPath: 'key' }).createIndex('on', 'on');
    },
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/** In place of an earlier choice of the same key. */
export async function keepChoice(db: ChoicesDb, choice: Choice): Promise<void> {
  const tx = db.transaction('choices', 'readwrite', STRICT);
  await tx.store.put({ ...choice, on: choice.page ?? '' });
  await tx.done;
}

/** Those of this page and those that hold everywhere. */
export async function choicesFor(db: ChoicesDb, page: string): Promise<Choice[]> {
  const tx = db.transaction('choices');
  const [here, everywhere] = await Promise.all([
    tx.store.index('on').getAll(page),
    page === '' ? [] : tx.store.index('on').getAll(''),
  ]);
  return [...here, ...everywhere].map(without);
}

/** The newest first. */
export async function allChoices(db: ChoicesDb): Promise<Choice[]> {
  return (await db.getAll('choices')).map(without).sort((a, b) => b.at.localeCompare(a.at));
}

export async function dropChoice(db: ChoicesDb, key: string): Promise<void> {
  const tx = db.transaction('choices', 'readwrite', STRICT);
  await tx.store.delete(key);
  await tx.done;
}

function without({ on: _, ...choice }: StoredChoice): Choice {
  return choice;
}
