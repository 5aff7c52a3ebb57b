/** The archive in bundles, for a backup. */
import type { StatementRecord } from '../model/entity.ts';
import type { ArchiveDb } from './archive.ts';
import { archivedArticle } from './archive-article.ts';
import type { ArchivedArticle } from './archive-records.ts';

export interface ArchivedBundle {
  readonly article: ArchivedArticle;
  readonly statements: readonly StatementRecord[];
}

/** An article with its statements; `null`: it is not there. */
export async function archivedAt(db: ArchiveDb, url: string): Promise<ArchivedBundle | null> {
  const [bundle] = await bundlesIn(db, IDBKeyRange.only(url), 1);
  return bundle ?? null;
}

/** Articles in order of their addresses, each with its statements: one that several repeat is in the bundle of each, and is joined again. @param after the last bundle's last address */
export function archivedAfter(db: ArchiveDb, after: string | null, count: number): Promise<ArchivedBundle[]> {
  return bundlesIn(db, after === null ? undefined : IDBKeyRange.lowerBound(after, true), count);
}

async function bundlesIn(
  db: ArchiveDb,
  range: IDBKeyRange | undefined,
  count: number,
): Promise<ArchivedBundle[]> {
  const tx = db.transaction(['articles', 'statements']);
  const articles = await tx.objectStore('articles').index('url').getAll(range, count);
  const store = tx.objectStore('statements');
  const bundles = await Promise.all(
    articles.map(async article => {
      const statements = await Promise.all(article.statements.map(key => store.get(key)));
      return {
        article: archivedArticle(article),
        statements: statements
          .filter(statement => statement !== undefined)
          .map(({ same: _, sources, ...statement }) => {
            const here = sources.find(({ url }) => url === article.url);
            const { date = statement.date, ...source } = here ?? {
              ...statement.source,
              date: statement.date,
            };
            return { ...statement, source, ...(date === undefined ? {} : { date }) };
          }),
      };
    }),
  );
  await tx.done;
  return bundles;
}
