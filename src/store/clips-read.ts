/** Reading clips: by page, by id, in order, by whom they name, by when they were written. */
import { fromAnnotation } from '../clips/annotation.ts';
import type { Clip } from '../model/clip.ts';
import { type ClipsDb, type KeptClip, type KeptFound, NEVER, namingKey, type Written } from './clips-db.ts';

/** A clip, with how its passage was found last; `null`: its page was not open since. */
export interface ClipRow {
  readonly clip: Clip;
  readonly found: KeptFound | null;
}

function rowOf(kept: KeptClip): ClipRow {
  return { clip: fromAnnotation(kept), found: kept.lastFound ? { clip: kept.id, ...kept.lastFound } : null };
}

/** The clips of a page by its canonical address, oldest first, deleted ones left out. */
export async function clipsOf(db: ClipsDb, url: string): Promise<Clip[]> {
  const annotations = await db.getAllFromIndex('clips', 'source', url);
  return annotations
    .map(fromAnnotation)
    .filter(clip => !clip.deleted)
    .sort((a, b) => a.created.localeCompare(b.created));
}

/** Clips in order of their ids, deleted ones among them: a library of 20,000 does not fit one message. */
export async function clipsAfter(
  db: ClipsDb,
  after: string | null,
  count: number,
): Promise<{ readonly clips: Clip[]; readonly found: KeptFound[] }> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const rows = (await db.getAll('clips', range, count)).map(rowOf);
  return { clips: rows.map(({ clip }) => clip), found: rows.flatMap(({ found }) => (found ? [found] : [])) };
}

/** Clips by their ids; those that are not there are left out. */
export async function clipsById(db: ClipsDb, ids: readonly string[]): Promise<ClipRow[]> {
  const { store, done } = db.transaction('clips');
  const read = await Promise.all(ids.map(id => store.get(id)));
  await done;
  return read.flatMap(kept => (kept ? [rowOf(kept)] : []));
}

/** The last clips saved that name or quote an entity, the newest first; deleted ones left out. */
export async function clipsNaming(db: ClipsDb, entity: string, most: number): Promise<Clip[]> {
  const { store } = db.transaction('clips');
  const range = IDBKeyRange.bound(namingKey(entity, ''), namingKey(entity, '\uffff'));
  const clips: Clip[] = [];
  let at = await store.index('named').openCursor(range, 'prev');
  for (; at && clips.length < most; at = await at.continue()) clips.push(fromAnnotation(at.value));
  return clips;
}

/** The words of an index, most used first. */
export async function wordsOfClips(db: ClipsDb, by: 'tags' | 'collection', most: number): Promise<string[]> {
  const index = db.transaction('clips').store.index(by);
  const words: string[] = [];
  let at = await index.openKeyCursor(null, 'nextunique');
  for (; at; at = await at.continue()) words.push(at.key);
  const counts = await Promise.all(words.map(async word => [word, await index.count(word)] as const));
  return counts
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([word]) => word);
}

/** The last writing of clips; `NEVER`: there was none. */
export async function lastWritten(db: ClipsDb): Promise<Written> {
  const last = await db.transaction('clips').store.index('written').openKeyCursor(null, 'prev');
  return last?.key ?? NEVER;
}

const since = (after: Written): IDBKeyRange => IDBKeyRange.lowerBound(after, true);

/** Clips in the order in which they were last written, deleted ones among them. `at`: when the last of them was. */
export async function clipsWritten(
  db: ClipsDb,
  after: Written,
  count: number,
): Promise<{ readonly rows: readonly ClipRow[]; readonly at: Written }> {
  const kept = await db.getAllFromIndex('clips', 'written', since(after), count);
  const last = kept.at(-1);
  return { rows: kept.map(rowOf), at: last ? [last.changed, last.id] : after };
}

export function countWritten(db: ClipsDb, after: Written): Promise<number> {
  return db.countFromIndex('clips', 'written', since(after));
}
