/** An archive of an older version becomes one of this version, in the transaction that opens it: all of it or nothing. */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { GatheredLists } from '../archive/gathered-lists.ts';
import { sameWords } from '../archive/lists.ts';
import type { StatementRecord } from '../model/entity.ts';
import { storedArticle } from './archive-article.ts';
import type {
  ArchivedArticle,
  ArchivedStatement,
  ArchiveSchema,
  StoredStatement,
} from './archive-records.ts';

type Upgrading = IDBPTransaction<ArchiveSchema, StoreNames<ArchiveSchema>[], 'versionchange'>;
/** Version 1 kept articles by address and every repetition of a statement with the address of its article. */
type First = StatementRecord & { readonly article?: string };
/** Version 2 had the ways to a record in the record. */
type Old<T> = T & { readonly ways?: readonly string[] };

export async function upgradeArchive(
  db: IDBPDatabase<ArchiveSchema>,
  tx: Upgrading,
  before: number,
): Promise<void> {
  // Read whole: such an archive is of the first months.
  const articles = (before === 0
    ? []
    : await tx.objectStore('articles').getAll()) as unknown as Old<ArchivedArticle>[];
  const statements: Old<First & Partial<ArchivedStatement>>[] =
    before === 0 ? [] : await tx.objectStore('statements').getAll();
  for (const name of [...db.objectStoreNames]) if (name !== 'removed') db.deleteObjectStore(name);
  db.createObjectStore('articles', { autoIncrement: true }).createIndex('url', 'url', { unique: true });
  const store = db.createObjectStore('statements', { autoIncrement: true });
  store.createIndex('same', 'same');
  store.createIndex('speaker', 'speaker');
  db.createObjectStore('rows');
  db.createObjectStore('counts');
  if (!db.objectStoreNames.contains('removed')) db.createObjectStore('removed', { keyPath: 'url' });

  const lists = new GatheredLists();
  const saidIn = new Map<string, number[]>();
  for (const { ways: _, article: __, ...statement } of statements) {
    const { date, source, speaker, text } = statement;
    const sources = statement.sources ?? [{ ...source, ...(date === undefined ? {} : { date }) }];
    const record: StoredStatement = { ...statement, sources, same: sameWords(speaker, text) };
    const id = await tx.objectStore('statements').add(record);
    lists.addStatement(id, record);
    for (const { url } of sources) saidIn.set(url, [...(saidIn.get(url) ?? []), id]);
  }
  for (const { ways: _, ...article } of articles) {
    const record = storedArticle(article, { statements: saidIn.get(article.url) ?? [] });
    lists.addArticle(await tx.objectStore('articles').add(record), article);
  }
  for (const [key, row] of lists.rows()) await tx.objectStore('rows').put(row, key);
  for (const [name, count] of lists.counts) await tx.objectStore('counts').put(count, name);
}
