/** The archive in bundles, for a backup. */
import type { ArchiveDb, ArchivedArticle, ArchivedStatement } from './archive.ts';

export interface ArchivedBundle {
  readonly article: ArchivedArticle;
  readonly statements: readonly Omit<ArchivedStatement, 'article'>[];
}

/** Articles in order of their addresses, each with its statements. @param after the last bundle's last address */
export async function archivedAfter(
  db: ArchiveDb,
  after: string | null,
  count: number,
): Promise<ArchivedBundle[]> {
  const tx = db.transaction(['articles', 'statements']);
  const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
  const articles = await tx.objectStore('articles').getAll(range, count);
  const byArticle = tx.objectStore('statements').index('article');
  const bundles = await Promise.all(
    articles.map(async article => {
      const statements = await byArticle.getAll(article.url);
      return { article, statements: statements.map(({ article: _, ...statement }) => statement) };
    }),
  );
  await tx.done;
  return bundles;
}
