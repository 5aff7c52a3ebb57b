/** The library's catalogue between two openings, in a database of its own: it is made of the clips and can be thrown away at any time. */
import { type DBSchema, openDB } from 'idb';
import type { KeptCatalog } from '../clips/catalog/catalog.ts';

interface CatalogSchema extends DBSchema {
  catalog: { key: string; value: { readonly catalog: KeptCatalog; readonly turn: number } };
}

/** Of what is kept; another form is another version, and the old one is thrown away. */
const VERSION = 1;
const KEY = 'catalog';

function openCatalogDb(name: string) {
  return openDB<CatalogSchema>(name, VERSION, {
    upgrade(db) {
      for (const store of [...db.objectStoreNames]) db.deleteObjectStore(store);
      db.createObjectStore('catalog');
    },
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/** `turn`: of the last writing that is in it (clips.ts). `null`: none is kept. */
export async function loadCatalog(
  name = 'byname-clip-catalog',
): Promise<{ readonly catalog: KeptCatalog; readonly turn: number } | null> {
  const db = await openCatalogDb(name);
  try {
    return (await db.get('catalog', KEY)) ?? null;
  } finally {
    db.close();
  }
}

export async function keepCatalog(
  catalog: KeptCatalog,
  turn: number,
  name = 'byname-clip-catalog',
): Promise<void> {
  const db = await openCatalogDb(name);
  try {
    await db.put('catalog', { catalog, turn }, KEY);
  } finally {
    db.close();
  }
}
