/**
 * Installed packs. Each generation of a pack is one Blob (the fastest form to load, see docs/decisions) and one record; a single
 * transaction switches from the old generation to the new, so an interruption leaves either the one or the other.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export interface InstalledPack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly entities: number;
  readonly on: boolean;
  /** Place in the user's order; smaller first. */
  readonly order: number;
  /** Key of its bytes. */
  readonly generation: string;
  /** ISO time of installation. */
  readonly installed: string;
}

interface PacksSchema extends DBSchema {
  packs: { key: string; value: InstalledPack };
  bytes: { key: string; value: Blob };
}

export type PacksDb = IDBPDatabase<PacksSchema>;

export function openPacksDb(name = 'byname-packs'): Promise<PacksDb> {
  return openDB<PacksSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('packs', { keyPath: 'id' });
      db.createObjectStore('bytes');
    },
  });
}

/** Puts a generation in place of the pack's former one. Atomic. */
export async function installPack(db: PacksDb, pack: InstalledPack, bytes: Blob): Promise<void> {
  const tx = db.transaction(['packs', 'bytes'], 'readwrite', { durability: 'strict' });
  const former = await tx.objectStore('packs').get(pack.id);
  const writes: Promise<unknown>[] = [tx.objectStore('bytes').put(bytes, pack.generation)];
  if (former && former.generation !== pack.generation) {
    writes.push(tx.objectStore('bytes').delete(former.generation));
  }
  writes.push(tx.objectStore('packs').put(former ? { ...pack, on: former.on, order: former.order } : pack));
  await Promise.all([...writes, tx.done]);
}

/** All installed packs in the user's order. */
export async function listPacks(db: PacksDb): Promise<InstalledPack[]> {
  const all = await db.getAll('packs');
  return all.sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}

/** The bytes of a pack, or `undefined` when the browser has evicted them. */
export function packBytes(db: PacksDb, pack: InstalledPack): Promise<Blob | undefined> {
  return db.get('bytes', pack.generation);
}
