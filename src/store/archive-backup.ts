/** The archive in bundles, for a backup. */
import { inArticle } from '../archive/ways.ts';
import type { StatementRecord } from '../model/entity.ts';
import type { ArchiveDb, ArchivedArticle } from './archive.ts';

export interface ArchivedBundle {
  readonly article: ArchivedArticle;
  readonly statements: readonly StatementRecord[];
}

/** Articles in order of their addresses, each with its statements: one that several repeat is in the bundle of each, and is joined again. @param after the last bundle's last address */
export async function archivedAfter(
  db: ArchiveDb,
  after: string | null,
  count: number,
): Promise<ArchivedBundle[]> {
  const tx = db.transaction(['articles', 'statements']);
  const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
  const articles = await tx.objectStore('articles').index('url').getAll(range, count);
  const ways = tx.objectStore('statements').index('ways');
  const bundles = await Promise.all(
    articles.map(async ({ ways: _, ...article }) => {
      const statements = await ways.getAll(inArticle(article.url));
      return {
        article,
        statements: statements.map(({ ways: _, sources, ...statement }) => {
          const here = sources.find(({ url }) => url === article.url);
          const { date = statement.date, ...source } = here ?? { ...statement.source, date: statement.date };
          return { ...statement, source, ...(date === undefined ? {} : { date }) };
        }),
      };
    }),
  );
  await tx.done;
  return bundles;
}
