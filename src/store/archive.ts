/**
 * What this reader has read: articles and the statements in them. A database of its own. An article is kept once however often it is
 * read, a statement once however many articles repeat it, with all of them as its sources. What the reader removed stays away.
 */
import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { ArchiveSchema } from './archive-records.ts';
import { upgradeArchive } from './archive-upgrade.ts';

export type ArchiveDb = IDBPDatabase<ArchiveSchema>;
const STORES = ['articles', 'statements', 'rows', 'counts', 'removed'] as const;
export type Writing = IDBPTransaction<ArchiveSchema, typeof STORES, 'readwrite'>;

export function openArchiveDb(name = 'byname-archive'): Promise<ArchiveDb> {
  return openDB<ArchiveSchema>(name, 3, {
    upgrade: (db, before, _, tx) => upgradeArchive(db, tx, before),
  });
}

export const writing = (db: ArchiveDb): Writing => db.transaction(STORES, 'readwrite');

export async function archiveCounts(db: ArchiveDb): Promise<{ articles: number; statements: number }> {
  const [articles, statements] = await Promise.all([db.count('articles'), db.count('statements')]);
  return { articles, statements };
}
