/**
 * What this reader has read: articles and the statements in them. A database of its own. An article is kept once however often it is
 * read, a statement once however many articles repeat it, with all of them as its sources. What the reader removed stays away.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { waysOfArticle, waysOfStatement } from '../archive/ways.ts';
import type { ArticleRecord, Source, StatementRecord } from '../model/entity.ts';

export interface ArchivedArticle extends ArticleRecord {
  /** ISO time it was last read. */
  readonly readAt: string;
  /** What it is about and a print of its text (src/archive/words.ts); missing in what older versions kept. */
  readonly terms?: readonly number[];
  readonly print?: readonly number[];
}

/** Where a statement stands, and the day that source gives it. */
export interface StatementSource extends Source {
  readonly date?: string;
}

export interface ArchivedStatement extends StatementRecord {
  /** The first one is `source`. Never empty. */
  readonly sources: readonly StatementSource[];
}

type Found<T> = T & { readonly ways: readonly string[] };

export interface ArchiveSchema extends DBSchema {
  articles: { key: number; value: Found<ArchivedArticle>; indexes: { url: string; ways: string } };
  statements: { key: number; value: Found<ArchivedStatement>; indexes: { ways: string } };
  /** Addresses that are never kept again. */
  removed: { key: string; value: { readonly url: string; readonly at: string } };
}

export type ArchiveDb = IDBPDatabase<ArchiveSchema>;

export const findable = (statement: ArchivedStatement): Found<ArchivedStatement> => ({
  ...statement,
  ways: waysOfStatement(
    statement,
    statement.sources.map(({ url }) => url),
  ),
});
export const findableArticle = (article: ArchivedArticle): Found<ArchivedArticle> => ({
  ...article,
  ways: waysOfArticle(article),
});

/** Version 1 kept articles by address and every repetition of a statement. */
interface First {
  readonly articles: readonly ArchivedArticle[];
  readonly statements: readonly (StatementRecord & { readonly article: string })[];
}

export function openArchiveDb(name = 'byname-archive'): Promise<ArchiveDb> {
  return openDB<ArchiveSchema>(name, 2, {
    async upgrade(db, before, _, tx) {
      const old: First | null =
        before === 1
          ? {
              articles: await tx.objectStore('articles').getAll(),
              statements: (await tx.objectStore('statements').getAll()) as unknown as First['statements'],
            }
          : null;
      if (old) {
        db.deleteObjectStore('articles');
        db.deleteObjectStore('statements');
      }
      const articles = db.createObjectStore('articles', { autoIncrement: true });
      articles.createIndex('url', 'url', { unique: true });
      articles.createIndex('ways', 'ways', { multiEntry: true });
      const statements = db.createObjectStore('statements', { autoIncrement: true });
      statements.createIndex('ways', 'ways', { multiEntry: true });
      db.createObjectStore('removed', { keyPath: 'url' });
      for (const article of old?.articles ?? []) await articles.add(findableArticle(article));
      for (const { article: _, ...statement } of old?.statements ?? []) {
        const { date, source } = statement;
        const sources = [{ ...source, ...(date === undefined ? {} : { date }) }];
        await statements.add(findable({ ...statement, sources }));
      }
    },
  });
}

export async function archiveCounts(db: ArchiveDb): Promise<{ articles: number; statements: number }> {
  const [articles, statements] = await Promise.all([db.count('articles'), db.count('statements')]);
  return { articles, statements };
}

/** Removes everything, the list of what was removed too. @returns how many articles there were. */
export async function emptyArchive(db: ArchiveDb): Promise<number> {
  const tx = db.transaction(['articles', 'statements', 'removed'], 'readwrite');
  const articles = await tx.objectStore('articles').count();
  await Promise.all([
    tx.objectStore('articles').clear(),
    tx.objectStore('statements').clear(),
    tx.objectStore('removed').clear(),
    tx.done,
  ]);
  return articles;
}
