/**
 * The clips, as W3C annotations, in a database of their own: nothing that happens to packs or archive can touch it. Every write is
 * durable before it is answered (`durability: 'strict'`): a confirmed clip survives the death of the browser.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Annotation, fromAnnotation, toAnnotation } from '../clips/annotation.ts';
import type { Clip, Found } from '../model/clip.ts';
import { settled } from './pack-db.ts';

/** How a clip's passage was found when its page was last open. Not part of the clip: it says something of the page. */
export interface KeptFound {
  readonly clip: string;
  readonly found: Found;
  readonly at: string;
}

interface ClipsSchema extends DBSchema {
  clips: { key: string; value: Annotation; indexes: { source: string } };
  found: { key: string; value: KeptFound };
}

export type ClipsDb = IDBPDatabase<ClipsSchema>;

const STRICT = { durability: 'strict' } as const;

/** @param onClosed the connection is gone: the browser closed it, or another one wants the database changed */
export function openClipsDb(name = 'byname-clips', onClosed: () => void = () => {}): Promise<ClipsDb> {
  return openDB<ClipsSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('clips', { keyPath: 'id' }).createIndex('source', 'target.source.id');
      db.createObjectStore('found', { keyPath: 'clip' });
    },
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/**
 * Reads and writes in one transaction, so that two tabs that change one clip do not overwrite each other. `next` is called for each id,
 * in order, with what is kept under it, and says what shall be; `null`: leave it. @returns what is kept then, of those that are. Resolves when it is on the disk.
 */
export async function updateClips(
  db: ClipsDb,
  ids: readonly string[],
  next: (kept: Clip | null, index: number) => Clip | null,
): Promise<Clip[]> {
  const tx = db.transaction('clips', 'readwrite', STRICT);
  const done: Clip[] = [];
  try {
    const unique = [...new Set(ids)];
    const read = await Promise.all(unique.map(id => tx.store.get(id)));
    const now = new Map(unique.map((id, at) => [id, read[at] ? fromAnnotation(read[at]) : null]));
    const changed = new Set<string>();
    // One after the other: an id that comes twice sees its first change.
    for (const [index, id] of ids.entries()) {
      const kept = now.get(id) ?? null;
      const clip = next(kept, index);
      if (clip && clip !== kept) {
        now.set(id, clip);
        changed.add(id);
      }
      const then = clip ?? kept;
      if (then) done.push(then);
    }
    const writes = [...changed].flatMap(id => {
      const clip = now.get(id);
      return clip ? [tx.store.put(toAnnotation(clip))] : [];
    });
    await settled(writes, tx.done);
  } catch (error) {
    // Nothing of it, where something of it failed; a transaction that has ended needs no abort.
    try {
      tx.abort();
    } catch {}
    await tx.done.catch(() => undefined);
    throw error;
  }
  return done;
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
  const range = after === null ? undefined : IDBKeyRange.lowerBound(after, true);
  const tx = db.transaction(['clips', 'found']);
  const annotations = await tx.objectStore('clips').getAll(range, count);
  const first = annotations[0]?.id;
  const last = annotations.at(-1)?.id;
  const found =
    first === undefined || last === undefined
      ? []
      : await tx.objectStore('found').getAll(IDBKeyRange.bound(first, last));
  await tx.done;
  return { clips: annotations.map(fromAnnotation), found };
}

export async function keepFound(db: ClipsDb, found: readonly KeptFound[]): Promise<void> {
  const tx = db.transaction(['clips', 'found'], 'readwrite');
  for (const one of found)
    if ((await tx.objectStore('clips').getKey(one.clip)) !== undefined)
      await tx.objectStore('found').put(one);
  await tx.done;
}

/** For good. @returns how many there were */
export async function purgeClips(db: ClipsDb, ids: readonly string[]): Promise<number> {
  const tx = db.transaction(['clips', 'found'], 'readwrite', STRICT);
  let removed = 0;
  for (const id of ids) {
    if ((await tx.objectStore('clips').getKey(id)) === undefined) continue;
    await tx.objectStore('clips').delete(id);
    await tx.objectStore('found').delete(id);
    removed++;
  }
  await tx.done;
  return removed;
}
