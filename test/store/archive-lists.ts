/** The lists and counts an archive has, and those it should have by its records. */
import { articleTraits, type Entry, entryOf, statementTraits, unpacked } from '../../src/archive/entry.ts';
import { listsOfStatement, namesOf, naming } from '../../src/archive/lists.ts';
import type { ArchiveDb } from '../../src/store/archive.ts';
import { archivedArticle } from '../../src/store/archive-article.ts';

interface Listing {
  readonly lists: Readonly<Record<string, readonly Entry[]>>;
  readonly counts: Readonly<Record<string, number>>;
}

export async function listsAndCounts(db: ArchiveDb): Promise<Listing> {
  const lists: Record<string, Entry[]> = {};
  for (const key of await db.getAllKeys('rows')) {
    const list = key.slice(0, key.lastIndexOf(' ') + 1);
    // Rows come newest first.
    lists[list] = [...(lists[list] ?? []), ...unpacked((await db.get('rows', key)) ?? new Uint16Array())];
  }
  const names = await db.getAllKeys('counts');
  const counts = await Promise.all(names.map(async name => [name, await db.get('counts', name)] as const));
  return { lists, counts: Object.fromEntries(counts.map(([name, count]) => [name, count ?? 0])) };
}

export async function listsFromRecords(db: ArchiveDb): Promise<Listing> {
  const lists: Record<string, Entry[]> = {};
  const counts: Record<string, number> = {};
  const add = (list: string, entry: Entry) => {
    lists[list] = [...(lists[list] ?? []), entry];
  };
  for (const id of await db.getAllKeys('statements')) {
    const record = await db.get('statements', id);
    if (!record) continue;
    for (const list of listsOfStatement(record)) add(list, entryOf(id, statementTraits(record)));
  }
  for (const id of await db.getAllKeys('articles')) {
    const record = await db.get('articles', id);
    if (!record) continue;
    for (const name of ['', ...namesOf(record)]) counts[name] = (counts[name] ?? 0) + 1;
    for (const name of namesOf(record))
      add(naming(name), entryOf(id, articleTraits(archivedArticle(record))));
  }
  for (const list of Object.values(lists) as Entry[][]) list.sort((a, b) => b.day - a.day || a.id - b.id);
  return { lists, counts };
}
