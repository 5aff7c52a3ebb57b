/** The reader's own entries: kept, listed, removed; a change shows at once on every page that is open. */
import type { Contract, Request } from '../../messages/contract.ts';
import type { OwnEntry } from '../../model/own-entry.ts';
import type { Pack } from '../../pack/open.ts';
import { dropOwnEntry, keepOwnEntry, type OwnDb, openOwnDb, ownEntries } from '../../store/own-entries.ts';
import { refreshPages } from '../tabs/refresh.ts';
import { packOf } from './own-pack.ts';

type Answer = Contract['own.list']['answer'];

let connection: Promise<OwnDb> | undefined;
let changed: () => void = () => {};

/** Told before a change is answered: what was opened of the entries is old. */
export function onOwnEntriesChanged(listener: () => void): void {
  changed = listener;
}

export function ownDb(): Promise<OwnDb> {
  if (connection === undefined) {
    const opening = openOwnDb('byname-own', () => {
      if (connection === opening) connection = undefined;
    });
    connection = opening;
    opening.catch(() => {
      if (connection === opening) connection = undefined;
    });
  }
  return connection;
}

/** Never rejects: entries that cannot be read cost their own names, not those of the packs. */
export async function ownPack(): Promise<Pack | null> {
  try {
    return await packOf(await ownEntries(await ownDb()));
  } catch (error) {
    console.error('byname: own entries cannot be opened', error);
    return null;
  }
}

export async function listOwn(): Promise<Answer> {
  return { entries: await ownEntries(await ownDb()) };
}

export async function saveOwn({ id, entry }: Request<'own.save'>): Promise<Answer> {
  const now = new Date().toISOString();
  await keepOwnEntry(await ownDb(), { ...entry, id, created: now, changed: now });
  changed();
  await refreshPages();
  return listOwn();
}

/** Out of a backup, with their own times. */
export async function restoreOwn(entries: readonly OwnEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const db = await ownDb();
  for (const entry of entries) await keepOwnEntry(db, entry);
  changed();
  await refreshPages();
}

export async function removeOwn({ id }: Request<'own.remove'>): Promise<Answer> {
  await dropOwnEntry(await ownDb(), id);
  changed();
  await refreshPages();
  return listOwn();
}
