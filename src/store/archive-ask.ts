/**
 * What a card and a person's page ask of the archive. However much there is of somebody, a card reads a bounded number of records: the
 * newest, those about others on the page, those that share the page's names.
 */
import { after, naming, saidAbout, saidBy, since } from '../archive/ways.ts';
import type { ArchiveDb, ArchivedArticle, ArchivedStatement } from './archive.ts';

/** What the archive is asked for. */
export interface Asked {
  readonly entity: string;
  /** Ids on the page, most important first. */
  readonly context: readonly string[];
  /** Day of the page; `null`: today. */
  readonly day: string | null;
}

/** Records at most: the newest before the page's day, later ones, about each of so many others. */
const STATEMENTS = { before: 40, later: 12, about: 10, others: 8 };
/** Keys at most of each name, names looked at beside the card's own, and articles read. */
const ARTICLES = { keys: 400, others: 12, read: 30 };

const range = ([from, to]: readonly [string, string]): IDBKeyRange => IDBKeyRange.bound(from, to);

/** Some statements of this speaker that may matter on this page; each once. */
export async function statementsFor(
  db: ArchiveDb,
  { entity, context, day }: Asked,
): Promise<ArchivedStatement[]> {
  const ways = db.transaction('statements').store.index('ways');
  const others = context.filter(id => id !== entity).slice(0, STATEMENTS.others);
  const found = await Promise.all([
    ways.getAll(range(since(saidBy(entity), day)), STATEMENTS.before),
    day === null ? [] : ways.getAll(range(after(saidBy(entity), day)), STATEMENTS.later),
    ...others.map(id => ways.getAll(range(since(saidAbout(entity, id), day)), STATEMENTS.about)),
  ]);
  return [...new Map(found.flat().map(one => [`${one.source.url} ${one.text}`, one])).values()];
}

export interface ArticlesFound {
  readonly articles: readonly ArchivedArticle[];
  /** How many articles name an id, as far as was counted; ids that were not looked up are missing. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Articles in all, those removed meanwhile among them. */
  readonly total: number;
}

/** Articles that name the entity: of many those that share most with the page, rare names counting more, then the nearest before its day. */
export async function articlesFor(db: ArchiveDb, { entity, context, day }: Asked): Promise<ArticlesFound> {
  const store = db.transaction('articles').store;
  const ways = store.index('ways');
  const others = context.filter(id => id !== entity).slice(0, ARTICLES.others);
  const [last, ...keys] = await Promise.all([
    // The last key: counting would look at every record.
    store.openKeyCursor(null, 'prev'),
    ways.getAllKeys(range(since(naming(entity), day)), ARTICLES.keys),
    day === null ? [] : ways.getAllKeys(range(after(naming(entity), day)), ARTICLES.keys / 4),
    ...others.map(id => ways.getAllKeys(range([naming(id), `${naming(id)}\uffff`]), ARTICLES.keys)),
  ]);
  const total = last?.key ?? 0;
  const [before = [], later = [], ...shared] = keys;
  const frequency = new Map(others.map((id, at) => [id, shared[at]?.length ?? 0]));
  frequency.set(entity, before.length + later.length);
  const scores = new Map<number, number>([...before, ...later].map(key => [key, 0]));
  for (const list of shared) {
    const rarity = Math.log(1 + total / Math.max(1, list.length));
    for (const key of list) if (scores.has(key)) scores.set(key, (scores.get(key) ?? 0) + rarity);
  }
  // A stable sort: of equals the nearest before the page's day first.
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, ARTICLES.read);
  const articles = await Promise.all(best.map(([key]) => store.get(key)));
  return { articles: articles.filter(article => article !== undefined), frequency, total };
}

/** Every statement of a speaker, newest first. */
export function allStatementsOf(db: ArchiveDb, speaker: string): Promise<ArchivedStatement[]> {
  return db.getAllFromIndex('statements', 'ways', range(since(saidBy(speaker), null)));
}

export function articleAt(db: ArchiveDb, url: string): Promise<ArchivedArticle | undefined> {
  return db.getFromIndex('articles', 'url', url);
}
