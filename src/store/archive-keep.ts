/** Taking an article into the archive, and out of it for good. */
import type { IDBPTransaction } from 'idb';
import { around, inArticle, saidBy, sameWords } from '../archive/ways.ts';
import { alike, wordsOf } from '../archive/words.ts';
import type { StatementRecord } from '../model/entity.ts';
import {
  type ArchiveDb,
  type ArchivedArticle,
  type ArchivedStatement,
  type ArchiveSchema,
  findable,
  findableArticle,
  type StatementSource,
} from './archive.ts';

type Stores = ('articles' | 'statements' | 'removed')[];
type Writing = IDBPTransaction<ArchiveSchema, Stores, 'readwrite'>;

/** Days within which the same words, a little changed, are taken for the same statement; at most so many are looked through. */
const SAME = { days: 45, most: 200 };
/** Sources kept of one statement. */
const SOURCES = 50;

/**
 * Keeps an article and its statements in place of what was kept of the same address. A statement that is there already, word for word
 * at any time or nearly so about the same day, gets another source. Atomic.
 * @returns `false` when the reader has removed this address for good.
 */
export async function keepArticle(
  db: ArchiveDb,
  article: ArchivedArticle,
  statements: readonly StatementRecord[],
): Promise<boolean> {
  const tx = db.transaction(['articles', 'statements', 'removed'], 'readwrite');
  const removed = await tx.objectStore('removed').getKey(article.url);
  if (removed === undefined) {
    await dropSource(tx, article.url);
    const articles = tx.objectStore('articles');
    const key = await articles.index('url').getKey(article.url);
    await articles.put(findableArticle(article), key);
    for (const statement of statements) await keepStatement(tx, statement);
  }
  await tx.done;
  return removed === undefined;
}

async function keepStatement(tx: Writing, statement: StatementRecord): Promise<void> {
  const store = tx.objectStore('statements');
  const { source, date } = statement;
  const here: StatementSource = { ...source, ...(date === undefined ? {} : { date }) };
  const key = await twinOf(tx, statement);
  const twin = key === undefined ? undefined : await store.get(key);
  await store.put(findable(twin ? joined(twin, statement, here) : { ...statement, sources: [here] }), key);
}

async function twinOf(tx: Writing, { speaker, text, date }: StatementRecord): Promise<number | undefined> {
  const ways = tx.objectStore('statements').index('ways');
  const same = await ways.getKey(sameWords(speaker, text));
  if (same !== undefined || date === undefined || Number.isNaN(Date.parse(date))) return same;
  const range = IDBKeyRange.bound(...around(saidBy(speaker), date, SAME.days));
  const [keys, near] = await Promise.all([ways.getAllKeys(range, SAME.most), ways.getAll(range, SAME.most)]);
  const words = wordsOf(text);
  return keys[near.findIndex(other => alike(words, wordsOf(other.text)))];
}

/** The earliest day counts; words in quotation marks before a report of them, and of two reports the fuller one. */
function joined(kept: ArchivedStatement, come: StatementRecord, here: StatementSource): ArchivedStatement {
  const isBetter = come.form === kept.form ? come.text.length > kept.text.length : come.form === 'direct';
  const date = [kept.date, come.date].filter(day => day !== undefined).sort()[0];
  const sources = [...kept.sources.filter(({ url }) => url !== here.url), here]
    .sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'))
    .slice(0, SOURCES);
  const { text, form, source, language } = isBetter ? come : kept;
  return {
    ...kept,
    text,
    form,
    source,
    ...(language === undefined ? {} : { language }),
    ...(date === undefined ? {} : { date }),
    about: [...new Set([...(kept.about ?? []), ...(come.about ?? [])])],
    sources,
  };
}

/** Takes this address from all statements; those without another source go. */
async function dropSource(tx: Writing, url: string): Promise<void> {
  const store = tx.objectStore('statements');
  for (const key of await store.index('ways').getAllKeys(inArticle(url))) {
    const kept = await store.get(key);
    if (!kept) continue;
    const sources = kept.sources.filter(source => source.url !== url);
    const [first] = sources;
    if (!first) await store.delete(key);
    else
      await store.put(
        findable({ ...kept, sources, source: kept.source.url === url ? first : kept.source }),
        key,
      );
  }
}

/** Removes an article and what was said only there; it is never kept again. Atomic. */
export async function removeForGood(db: ArchiveDb, url: string): Promise<void> {
  const tx = db.transaction(['articles', 'statements', 'removed'], 'readwrite');
  await dropSource(tx, url);
  const articles = tx.objectStore('articles');
  const key = await articles.index('url').getKey(url);
  if (key !== undefined) await articles.delete(key);
  await tx.objectStore('removed').put({ url, at: new Date().toISOString() });
  await tx.done;
}

/** Addresses that the reader wants to see no more, whoever brings them. */
export async function removedAddresses(db: ArchiveDb): Promise<ReadonlySet<string>> {
  return new Set(await db.getAllKeys('removed'));
}
