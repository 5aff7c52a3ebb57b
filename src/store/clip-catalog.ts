/**
 * The library's catalogue between two openings, in parts, in a database of its own: it is made of the clips and can be thrown away at any
 * time. A part holds the clips that were written after those of the part before it, and both it and how far the parts reach are kept in one
 * transaction: whoever is killed between two of them goes on from there.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptCatalog } from '../clips/catalog/catalog.ts';
import { NEVER, type Written } from './clips-db.ts';

interface CatalogSchema extends DBSchema {
  parts: { key: number; value: KeptCatalog };
  /** When the last clip was written that is in the parts. */
  reach: { key: 'reach'; value: Written };
}

const CATALOG = 'byname-clip-catalog';
/** Of what is kept; another form is another version, and the old one is thrown away. */
const VERSION = 2;

async function withDb<T>(name: string, work: (db: IDBPDatabase<CatalogSchema>) => Promise<T>): Promise<T> {
  const db = await openDB<CatalogSchema>(name, VERSION, {
    upgrade(db) {
      for (const store of [...db.objectStoreNames]) db.deleteObjectStore(store);
      db.createObjectStore('parts', { autoIncrement: true });
      db.createObjectStore('reach');
    },
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** The oldest part first. */
export function loadCatalog(
  name = CATALOG,
): Promise<{ readonly parts: readonly KeptCatalog[]; readonly reach: Written }> {
  return withDb(name, async db => {
    const tx = db.transaction(['parts', 'reach']);
    const [parts, reach] = await Promise.all([
      tx.objectStore('parts').getAll(),
      tx.objectStore('reach').get('reach'),
    ]);
    return { parts, reach: reach ?? NEVER };
  });
}

export function catalogReach(name = CATALOG): Promise<Written> {
  return withDb(name, async db => (await db.get('reach', 'reach')) ?? NEVER);
}

export interface NewPart {
  readonly part: KeptCatalog;
  /** How far the catalogue reached before it; if it no longer does, somebody else was quicker, and nothing is kept. */
  readonly from: Written;
  readonly to: Written;
  /** Instead of all parts there are, not after them. */
  readonly whole?: boolean;
}

export function keepPart({ part, from, to, whole }: NewPart, name = CATALOG): Promise<void> {
  return withDb(name, async db => {
    const tx = db.transaction(['parts', 'reach'], 'readwrite');
    const parts = tx.objectStore('parts');
    const [turn, id] = (await tx.objectStore('reach').get('reach')) ?? NEVER;
    if (turn === from[0] && id === from[1]) {
      if (whole) await parts.clear();
      await parts.add(part);
      await tx.objectStore('reach').put(to, 'reach');
    }
    await tx.done;
  });
}

/** Nothing is kept any more. */
export function dropCatalog(name = CATALOG): Promise<void> {
  return withDb(name, async db => {
    const tx = db.transaction(['parts', 'reach'], 'readwrite');
    await Promise.all([tx.objectStore('parts').clear(), tx.objectStore('reach').clear()]);
    await tx.done;
  });
}
