/** Taking an article into the archive, and out of it for good. */
import {
  articleTraits,
  dayOf,
  type Entry,
  shiftedDay,
  short,
  statementTraits,
  tellingWords,
} from '../archive/entry.ts';
import { ALL, listsOfStatement, namesOf, naming, saidBy, sameWords } from '../archive/lists.ts';
import { alike, hash32, normal, wordsOf } from '../archive/words.ts';
import type { StatementRecord } from '../model/entity.ts';
import { type ArchiveDb, type Writing, writing } from './archive.ts';
import { archivedArticle, storedArticle } from './archive-article.ts';
import type { ArchivedArticle, ArchivedStatement, StatementSource } from './archive-records.ts';
import { entriesSince, type Listed, relist } from './archive-rows.ts';

/**
 * Days within which the same words, a little changed, are taken for the same statement; rows looked through for them, and at most so many
 * statements read that may be it.
 */
const SAME = { days: 45, rows: 3, most: 24 };
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
  const tx = writing(db);
  const removed = await tx.objectStore('removed').getKey(article.url);
  if (removed === undefined) await replace(tx, article, statements);
  await tx.done;
  return removed === undefined;
}

async function replace(
  tx: Writing,
  article: ArchivedArticle,
  statements: readonly StatementRecord[],
): Promise<void> {
  const articles = tx.objectStore('articles');
  const { readAt: _, ...lasting } = article;
  const content = hash32(JSON.stringify([lasting, statements]));
  const index = articles.index('url');
  const [key, before] = await Promise.all([index.getKey(article.url), index.get(article.url)]);
  if (before?.content === content) {
    await articles.put({ ...before, readAt: article.readAt }, key);
    return;
  }
  if (before) await dropSource(tx, article.url, before.statements);
  const keys: number[] = [];
  for (const statement of statements) keys.push(await keepStatement(tx, statement));
  const id = await articles.put(storedArticle(article, { statements: [...new Set(keys)], content }), key);
  await relistArticle(tx, id, before ? archivedArticle(before) : null, article);
}

async function relistArticle(
  tx: Writing,
  id: number,
  before: ArchivedArticle | null,
  now: ArchivedArticle | null,
): Promise<void> {
  const listed = (article: ArchivedArticle | null): Listed | null =>
    article && { ...articleTraits(article), lists: namesOf(article).map(naming) };
  await relist(tx, id, listed(before), listed(now));
  const [old, come] = [before, now].map(article => (article ? [ALL, ...namesOf(article)] : []));
  await count(tx, come?.filter(name => !old?.includes(name)) ?? [], 1);
  await count(tx, old?.filter(name => !come?.includes(name)) ?? [], -1);
}

async function count(tx: Writing, names: readonly string[], by: 1 | -1): Promise<void> {
  const counts = tx.objectStore('counts');
  await Promise.all(
    names.map(async name => {
      const count = ((await counts.get(name)) ?? 0) + by;
      await (count <= 0 ? counts.delete(name) : counts.put(count, name));
    }),
  );
}

/** @returns the key of the statement that it is now, or is a source of. */
async function keepStatement(tx: Writing, statement: StatementRecord): Promise<number> {
  const { source, date } = statement;
  const here: StatementSource = { ...source, ...(date === undefined ? {} : { date }) };
  const twin = await twinOf(tx, statement);
  const now = twin ? joined(twin.record, statement, here) : { ...statement, sources: [here] };
  return putStatement(tx, twin?.key, twin?.record ?? null, now);
}

async function putStatement(
  tx: Writing,
  key: number | undefined,
  before: ArchivedStatement | null,
  now: ArchivedStatement,
): Promise<number> {
  const record = { ...now, same: sameWords(now.speaker, now.text) };
  const id = await tx.objectStore('statements').put(record, key);
  await relist(tx, id, before && listedStatement(before), listedStatement(now));
  return id;
}

const listedStatement = (statement: StatementRecord): Listed => ({
  ...statementTraits(statement),
  lists: listsOfStatement(statement),
});

interface Twin {
  readonly key: number;
  readonly record: ArchivedStatement;
}

async function twinOf(tx: Writing, { speaker, text, date }: StatementRecord): Promise<Twin | null> {
  const store = tx.objectStore('statements');
  const same = store.index('same');
  const hash = sameWords(speaker, text);
  const [keys, records] = await Promise.all([same.getAllKeys(hash), same.getAll(hash)]);
  for (const [at, record] of records.entries()) {
    const key = keys[at];
    if (key !== undefined && record.speaker === speaker && normal(record.text) === normal(text))
      return { key, record };
  }
  const day = dayOf(date);
  if (day === 0) return null;
  const words = wordsOf(text);
  const [from, to] = [shiftedDay(day, -SAME.days), shiftedDay(day, SAME.days)];
  const near = await entriesSince(tx.objectStore('rows'), saidBy(speaker), to, SAME.rows);
  const likely = resembling(
    near.filter(one => one.day >= from && one.day <= to),
    words,
  );
  for (const { id } of likely.slice(0, SAME.most)) {
    const record = await store.get(id);
    if (record && alike(words, wordsOf(record.text))) return { key: id, record };
  }
  return null;
}

/**
 * Those that may be the same words: what is `alike` shares four of five words, so with some slack for those too short to be telling a
 * quarter of the telling ones; most shared first.
 */
function resembling(entries: readonly Entry[], words: readonly string[]): readonly Entry[] {
  const telling = new Set(tellingWords(words).map(short));
  return entries
    .map(entry => ({ entry, shared: entry.words.filter(word => telling.has(word)).length }))
    .filter(({ entry, shared }) => shared * 4 >= Math.min(telling.size, entry.words.length))
    .sort((a, b) => b.shared - a.shared)
    .map(({ entry }) => entry);
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

/** Takes this address from the statements with these keys; those without another source go. */
async function dropSource(tx: Writing, url: string, keys: readonly number[]): Promise<void> {
  const store = tx.objectStore('statements');
  for (const key of keys) {
    const kept = await store.get(key);
    if (!kept) continue;
    const sources = kept.sources.filter(source => source.url !== url);
    const [first] = sources;
    if (first)
      await putStatement(tx, key, kept, {
        ...kept,
        sources,
        source: kept.source.url === url ? first : kept.source,
      });
    else {
      await store.delete(key);
      await relist(tx, key, listedStatement(kept), null);
    }
  }
}

/** Removes an article and what was said only there; it is never kept again. Atomic. */
export async function removeForGood(db: ArchiveDb, url: string): Promise<void> {
  const tx = writing(db);
  const articles = tx.objectStore('articles');
  const index = articles.index('url');
  const [key, article] = await Promise.all([index.getKey(url), index.get(url)]);
  if (key !== undefined && article) {
    await dropSource(tx, url, article.statements);
    await articles.delete(key);
    await relistArticle(tx, key, archivedArticle(article), null);
  }
  await tx.objectStore('removed').put({ url, at: new Date().toISOString() });
  await tx.done;
  removedIn.delete(db);
}

/** The address may be kept and shown again; what was removed is not back by this. */
export async function takeBackRemoval(db: ArchiveDb, url: string): Promise<void> {
  await db.delete('removed', url);
  removedIn.delete(db);
}

/** Removes everything, the list of what was removed too. @returns how many articles there were. */
export async function emptyArchive(db: ArchiveDb): Promise<number> {
  const tx = writing(db);
  const articles = await tx.objectStore('articles').count();
  await Promise.all([...tx.objectStoreNames].map(name => tx.objectStore(name).clear()));
  await tx.done;
  removedIn.delete(db);
  return articles;
}

/** Every card asks for these; only the functions above change them. */
const removedIn = new WeakMap<ArchiveDb, Promise<ReadonlySet<string>>>();

/** Addresses that the reader wants to see no more, whoever brings them. */
export function removedAddresses(db: ArchiveDb): Promise<ReadonlySet<string>> {
  const known = removedIn.get(db);
  if (known) return known;
  const asked = db.getAllKeys('removed').then(keys => new Set(keys));
  removedIn.set(db, asked);
  // What failed is asked again.
  asked.catch(() => removedIn.delete(db));
  return asked;
}
