/**
 * Writing clips. Every write is durable before it is answered (`durability: 'strict'`): a confirmed clip survives the death of the
 * browser, and no catalogue made of the clips can know of a writing that the clips have lost.
 */
import { fromAnnotation } from '../clips/annotation.ts';
import type { Clip } from '../model/clip.ts';
import { type ClipsDb, type KeptFound, toKept } from './clips-db.ts';
import { settled } from './pack-db.ts';

const STRICT = { durability: 'strict' } as const;

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
    const before = new Map(unique.map((id, at) => [id, read[at] ?? null]));
    const now = new Map(unique.map((id, at) => [id, read[at] ? fromAnnotation(read[at]) : null]));
    const changed = new Set<string>();
    const turn = await nextTurn(tx.store.index('written'));
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
      return clip ? [tx.store.put(toKept(clip, turn, before.get(id) ?? null))] : [];
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

/** A clip that is found otherwise than before counts as changed: the library can be asked for what is lost. */
export async function keepFound(db: ClipsDb, found: readonly KeptFound[]): Promise<void> {
  const tx = db.transaction('clips', 'readwrite', STRICT);
  const turn = await nextTurn(tx.store.index('written'));
  for (const { clip: id, ...lastFound } of found) {
    const kept = await tx.store.get(id);
    if (!kept || JSON.stringify(kept.lastFound?.found) === JSON.stringify(lastFound.found)) continue;
    await tx.store.put({ ...kept, lastFound, changed: turn });
  }
  await tx.done;
}

/** One more than the last writing's. */
async function nextTurn(index: {
  openKeyCursor(query: null, direction: 'prev'): Promise<{ readonly key: readonly [number, string] } | null>;
}): Promise<number> {
  const last = await index.openKeyCursor(null, 'prev');
  return (last?.key[0] ?? 0) + 1;
}

/** For good. @returns how many there were */
export async function purgeClips(db: ClipsDb, ids: readonly string[]): Promise<number> {
  const tx = db.transaction('clips', 'readwrite', STRICT);
  let removed = 0;
  for (const id of ids) {
    if ((await tx.store.getKey(id)) === undefined) continue;
    await tx.store.delete(id);
    removed++;
  }
  await tx.done;
  return removed;
}
