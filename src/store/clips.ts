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

/** `changed`: counts up with every transaction that writes; the library's catalogue asks for what is above the one it knows. */
type KeptClip = Annotation & { readonly changed: number };

interface ClipsSchema extends DBSchema {
  clips: { key: string; value: KeptClip; indexes: { source: string; changed: number } };
  found: { key: string; value: KeptFound };
}

export type ClipsDb = IDBPDatabase<ClipsSchema>;

const STRICT = { durability: 'strict' } as const;

/** @param onClosed the connection is gone: the browser closed it, or another one wants the database changed */
export function openClipsDb(name = 'byname-clips', onClosed: () => void = () => {}): Promise<ClipsDb> {
  return openDB<ClipsSchema>(name, 2, {
    async upgrade(db, before, _now, tx) {
      if (before < 1) {
        db.createObjectStore('clips', { keyPath: 'id' }).createIndex('source', 'target.source.id');
        db.createObjectStore('found', { keyPath: 'clip' });
      }
      const clips = tx.objectStore('clips');
      clips.createIndex('changed', 'changed');
      for (let at = await clips.openCursor(); at; at = await at.continue())
        await at.update({ ...at.value, changed: 1 });
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
    const turn = await nextTurn(tx.store.index('changed'));
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
      return clip ? [tx.store.put({ ...toAnnotation(clip), changed: turn })] : [];
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

/** A clip that is found otherwise than before counts as changed: the library can be asked for what is lost. */
export async function keepFound(db: ClipsDb, found: readonly KeptFound[]): Promise<void> {
  const tx = db.transaction(['clips', 'found'], 'readwrite');
  const clips = tx.objectStore('clips');
  const turn = await nextTurn(clips.index('changed'));
  for (const one of found) {
    const clip = await clips.get(one.clip);
    if (!clip) continue;
    const before = await tx.objectStore('found').get(one.clip);
    await tx.objectStore('found').put(one);
    if (JSON.stringify(before?.found) !== JSON.stringify(one.found))
      await clips.put({ ...clip, changed: turn });
  }
  await tx.done;
}

/** One more than the last writing's. */
async function nextTurn(index: {
  openKeyCursor(query: null, direction: 'prev'): Promise<{ readonly key: number } | null>;
}): Promise<number> {
  const last = await index.openKeyCursor(null, 'prev');
  return (last?.key ?? 0) + 1;
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

/** The last writing of clips; 0: there was none. */
export async function lastTurn(db: ClipsDb): Promise<number> {
  const last = await db.transaction('clips').store.index('changed').openKeyCursor(null, 'prev');
  return last?.key ?? 0;
}

/** Clips by their ids, with how each was found last; those that are not there are left out. */
export async function clipsById(
  db: ClipsDb,
  ids: readonly string[],
): Promise<{ readonly clip: Clip; readonly found: KeptFound | null }[]> {
  const tx = db.transaction(['clips', 'found']);
  const read = await Promise.all(
    ids.map(id => Promise.all([tx.objectStore('clips').get(id), tx.objectStore('found').get(id)])),
  );
  await tx.done;
  return read.flatMap(([annotation, found]) =>
    annotation ? [{ clip: fromAnnotation(annotation), found: found ?? null }] : [],
  );
}

/** Which clips there are, and which of them were written after `turn`, with the turn of the last writing. */
export async function clipsSince(
  db: ClipsDb,
  turn: number,
): Promise<{ readonly all: readonly string[]; readonly changed: readonly string[]; readonly turn: number }> {
  const tx = db.transaction('clips');
  const index = tx.store.index('changed');
  const [all, changed, last] = await Promise.all([
    tx.store.getAllKeys(),
    index.getAllKeys(IDBKeyRange.lowerBound(turn, true)),
    index.openKeyCursor(null, 'prev'),
  ]);
  await tx.done;
  return { all, changed, turn: Math.max(turn, Number(last?.key ?? 0)) };
}
