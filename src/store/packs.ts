/**
 * Installed packs. Each generation of a pack is one Blob (the fastest form to load, see docs/installing.md) and one record; a single
 * transaction switches from the old generation to the new, so an interruption leaves either the one or the other.
 */
import { type InstalledPack, type PacksDb, settled } from './pack-db.ts';

export { type InstalledPack, openPacksDb, type PacksDb } from './pack-db.ts';

/** Puts a generation in place of the pack's former one. Atomic. For a pack of a few megabytes; larger ones come in parts (pack-jobs.ts). */
export async function installPack(db: PacksDb, pack: InstalledPack, bytes: Blob): Promise<void> {
  const tx = db.transaction(['packs', 'bytes'], 'readwrite', { durability: 'strict' });
  const former = await tx.objectStore('packs').get(pack.id);
  const writes: Promise<unknown>[] = [tx.objectStore('bytes').put(bytes, pack.generation)];
  if (former && former.generation !== pack.generation) {
    writes.push(tx.objectStore('bytes').delete(former.generation));
  }
  writes.push(tx.objectStore('packs').put(former ? { ...pack, on: former.on, order: former.order } : pack));
  await settled(writes, tx.done);
}

/** All installed packs in the user's order. */
export async function listPacks(db: PacksDb): Promise<InstalledPack[]> {
  return inOrder(await db.getAll('packs'));
}

export interface StoredPack {
  readonly pack: InstalledPack;
  /** `undefined` when the browser has evicted them. */
  readonly bytes: Blob | undefined;
}

/** All packs with their bytes, of one moment: no switch comes between a record and its bytes. */
export async function packsWithBytes(db: PacksDb): Promise<StoredPack[]> {
  const tx = db.transaction(['packs', 'bytes']);
  const packs = inOrder(await tx.objectStore('packs').getAll());
  const stored = await Promise.all(
    packs.map(async pack => ({ pack, bytes: await tx.objectStore('bytes').get(pack.generation) })),
  );
  await tx.done;
  return stored;
}

/** Ids of the packs whose bytes are gone. */
export async function packsWithoutBytes(db: PacksDb): Promise<Set<string>> {
  const tx = db.transaction(['packs', 'bytes']);
  const [packs, generations] = await Promise.all([
    tx.objectStore('packs').getAll(),
    tx.objectStore('bytes').getAllKeys(),
  ]);
  await tx.done;
  const there = new Set(generations);
  return new Set(packs.filter(pack => !there.has(pack.generation)).map(pack => pack.id));
}

/** @returns whether there was such a pack */
export async function switchPack(db: PacksDb, id: string, on: boolean): Promise<boolean> {
  const tx = db.transaction('packs', 'readwrite');
  const pack = await tx.store.get(id);
  if (pack) await tx.store.put({ ...pack, on });
  await tx.done;
  return pack !== undefined;
}

/** Puts the packs in this order; those not named keep theirs, after the named ones. */
export async function orderPacks(db: PacksDb, ids: readonly string[]): Promise<void> {
  const tx = db.transaction('packs', 'readwrite');
  const packs = inOrder(await tx.store.getAll());
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  packs.sort((a, b) => place(a.id) - place(b.id));
  await settled(
    packs.map((pack, order) => tx.store.put({ ...pack, order })),
    tx.done,
  );
}

/** Removes a pack, its bytes and the key pinned for it. Atomic. */
export async function removePack(db: PacksDb, id: string): Promise<void> {
  const tx = db.transaction(['packs', 'bytes', 'keys'], 'readwrite', { durability: 'strict' });
  const pack = await tx.objectStore('packs').get(id);
  const writes: Promise<unknown>[] = [];
  if (pack) {
    writes.push(tx.objectStore('bytes').delete(pack.generation));
    writes.push(tx.objectStore('packs').delete(id));
    writes.push(tx.objectStore('keys').delete(id));
  }
  await settled(writes, tx.done);
}

/** Records of packs that were there before the browser evicted the database, and their keys; each is then a pack without bytes. */
export async function restorePacks(db: PacksDb, packs: readonly InstalledPack[]): Promise<void> {
  const tx = db.transaction(['packs', 'keys'], 'readwrite');
  const there = new Set(await tx.objectStore('packs').getAllKeys());
  const writes = packs
    .filter(pack => !there.has(pack.id))
    .flatMap(pack => [
      tx.objectStore('packs').put(pack),
      ...(pack.signedBy === null ? [] : [tx.objectStore('keys').put(pack.signedBy, pack.id)]),
    ]);
  await settled(writes, tx.done);
}

/** The key a pack's publisher was first seen with. */
export function pinnedKey(db: PacksDb, id: string): Promise<string | undefined> {
  return db.get('keys', id);
}

function inOrder(packs: InstalledPack[]): InstalledPack[] {
  return packs.sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}
