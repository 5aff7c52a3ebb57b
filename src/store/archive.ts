/**
 * What this reader has read: articles and the statements in them. Kept in a database of its own, keyed by address, so that
 * reading a page twice replaces and never doubles it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ArticleRecord, StatementRecord } from '../model/entity.ts';

export interface ArchivedArticle extends ArticleRecord {
  /** ISO time it was last read. */
  readonly readAt: string;
}

export interface ArchivedStatement extends StatementRecord {
  /** Address of the article it is in. */
  readonly article: string;
}

interface ArchiveSchema extends DBSchema {
  articles: { key: string; value: ArchivedArticle; indexes: { mentions: string } };
  statements: { key: number; value: ArchivedStatement; indexes: { speaker: string; article: string } };
}

export type ArchiveDb = IDBPDatabase<ArchiveSchema>;

export function openArchiveDb(name = 'byname-archive'): Promise<ArchiveDb> {
  return openDB<ArchiveSchema>(name, 1, {
    upgrade(db) {
      const articles = db.createObjectStore('articles', { keyPath: 'url' });
      articles.createIndex('mentions', 'mentions', { multiEntry: true });
      const statements = db.createObjectStore('statements', { autoIncrement: true });
      statements.createIndex('speaker', 'speaker');
      statements.createIndex('article', 'article');
    },
  });
}

/** Keeps an article and its statements in place of what was kept of the same address. Atomic. */
export async function keepArticle(
  db: ArchiveDb,
  article: ArchivedArticle,
  statements: readonly StatementRecord[],
): Promise<void> {
  const tx = db.transaction(['articles', 'statements'], 'readwrite');
  const store = tx.objectStore('statements');
  for (const key of await store.index('article').getAllKeys(article.url)) await store.delete(key);
  for (const statement of statements) await store.add({ ...statement, article: article.url });
  await tx.objectStore('articles').put(article);
  await tx.done;
}

export function statementsOf(db: ArchiveDb, speaker: string): Promise<ArchivedStatement[]> {
  return db.getAllFromIndex('statements', 'speaker', speaker);
}

export function articlesNaming(db: ArchiveDb, entity: string): Promise<ArchivedArticle[]> {
  return db.getAllFromIndex('articles', 'mentions', entity);
}

export async function archiveCounts(db: ArchiveDb): Promise<{ articles: number; statements: number }> {
  const [articles, statements] = await Promise.all([db.count('articles'), db.count('statements')]);
  return { articles, statements };
}

/** Removes everything. @returns how many articles there were. */
export async function emptyArchive(db: ArchiveDb): Promise<number> {
  const tx = db.transaction(['articles', 'statements'], 'readwrite');
  const articles = await tx.objectStore('articles').count();
  await Promise.all([tx.objectStore('articles').clear(), tx.objectStore('statements').clear(), tx.done]);
  return articles;
}
