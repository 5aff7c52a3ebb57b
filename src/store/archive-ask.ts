/**
 * What a card and a person's page ask of the archive. However much there is of somebody, a card reads a few rows of entries, ranks these,
 * and reads the records of the best.
 */
import { dayOf, type Entry, short } from '../archive/entry.ts';
import type { Here } from '../archive/here.ts';
import { ALL, naming, saidAbout, saidBy } from '../archive/lists.ts';
import { type Frequencies, likelyRelated } from '../archive/related.ts';
import { mostWorth } from '../archive/worth.ts';
import type { ArchiveDb } from './archive.ts';
import { archivedArticle } from './archive-article.ts';
import type { ArchivedArticle, ArchivedStatement } from './archive-records.ts';
import { entriesSince } from './archive-rows.ts';

/** Rows of the page's day and before, of the newest, about each of so many others; records read of the best: the card shows half of them. */
const STATEMENTS = { before: 2, newest: 1, others: 6, read: 9 };
/** Rows, other names whose frequency is looked up, and records read. */
const ARTICLES = { before: 2, newest: 1, others: 8, read: 11 };

const each = (lists: readonly Entry[][]): Entry[] => [
  ...new Map(lists.flat().map(entry => [entry.id, entry])).values(),
];
const dayHere = ({ published }: Here): number | null => dayOf(published) || null;
const othersOf = ({ context, entity }: Here, most: number): readonly string[] =>
  context.filter(id => id !== entity).slice(0, most);

export interface StatementsFound {
  readonly statements: readonly ArchivedStatement[];
  /** How many there are of those that were looked through, the page's own among them. */
  readonly known: number;
}

/**
 * The statements of the card's entity that are most worth reading on this page, some more than a card shows; each once.
 * @param ownKeys of what the page itself says
 */
export async function statementsFor(
  db: ArchiveDb,
  here: Here,
  ownKeys: readonly number[],
): Promise<StatementsFound> {
  const tx = db.transaction(['rows', 'statements']);
  const rows = tx.objectStore('rows');
  const day = dayHere(here);
  const said = saidBy(here.entity);
  const lists = await Promise.all([
    entriesSince(rows, said, day, STATEMENTS.before),
    day === null ? [] : entriesSince(rows, said, null, STATEMENTS.newest),
    ...othersOf(here, STATEMENTS.others).map(id => entriesSince(rows, saidAbout(here.entity, id), day, 1)),
  ]);
  const own = new Set(ownKeys);
  const all = each(lists);
  const elsewhere = all.filter(({ id }) => !own.has(id));
  const best = mostWorth(elsewhere, entry => entry, here, STATEMENTS.read, short);
  const store = tx.objectStore('statements');
  const records = await Promise.all(best.map(({ id }) => store.get(id)));
  return { statements: records.filter(record => record !== undefined), known: all.length };
}

export interface ArticlesFound {
  readonly articles: readonly ArchivedArticle[];
  readonly frequencies: Frequencies;
}

/** Articles that name the card's entity and are most like the page. */
export async function articlesFor(db: ArchiveDb, here: Here): Promise<ArticlesFound> {
  const tx = db.transaction(['rows', 'articles', 'counts']);
  const rows = tx.objectStore('rows');
  const day = dayHere(here);
  const list = naming(here.entity);
  const names = [ALL, here.entity, ...othersOf(here, ARTICLES.others)];
  const [counts, ...lists] = await Promise.all([
    Promise.all(names.map(name => tx.objectStore('counts').get(name))),
    entriesSince(rows, list, day, ARTICLES.before),
    day === null ? [] : entriesSince(rows, list, null, ARTICLES.newest),
  ]);
  const frequency = new Map(names.map((name, at) => [name, counts[at] ?? 0]));
  const frequencies = { names: frequency, total: frequency.get(ALL) ?? 0 };
  const best = likelyRelated(each(lists), here, ARTICLES.read, frequencies);
  const articles = await Promise.all(best.map(({ id }) => tx.objectStore('articles').get(id)));
  return {
    articles: articles.filter(article => article !== undefined).map(archivedArticle),
    frequencies,
  };
}

/** Every statement of a speaker, newest first. */
export async function allStatementsOf(db: ArchiveDb, speaker: string): Promise<ArchivedStatement[]> {
  const all = await db.getAllFromIndex('statements', 'speaker', speaker);
  return all.sort((a, b) => dayOf(b.date) - dayOf(a.date));
}

export interface ArticleFound extends ArchivedArticle {
  /** Keys of what is said there. */
  readonly statements: readonly number[];
}

export async function articleAt(db: ArchiveDb, url: string): Promise<ArticleFound | undefined> {
  const stored = await db.getFromIndex('articles', 'url', url);
  return stored && { ...archivedArticle(stored), statements: stored.statements };
}
