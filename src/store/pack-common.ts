/** What installed packs have in common, kept so that a new life of the background need not find it out again. */
import { type Common, turned } from '../pack/common.ts';
import { type PacksDb, settled } from './pack-db.ts';

/** @returns `undefined` when nobody has found it out */
export async function loadCommon(db: PacksDb, first: string, second: string): Promise<Common | undefined> {
  const kept = await db.get('common', keyOf(first, second));
  return kept !== undefined && first > second ? turned(kept) : kept;
}

/** Keeps it, and forgets what generations had in common that are no more. */
export async function saveCommon(db: PacksDb, first: string, second: string, common: Common): Promise<void> {
  const tx = db.transaction(['packs', 'jobs', 'common'], 'readwrite');
  const [packs, jobs, kept] = await Promise.all([
    tx.objectStore('packs').getAll(),
    tx.objectStore('jobs').getAllKeys(),
    tx.objectStore('common').getAllKeys(),
  ]);
  const there = new Set([...packs.map(({ generation }) => generation), ...jobs, first, second]);
  const store = tx.objectStore('common');
  await settled(
    [
      ...kept.filter(key => key.some(generation => !there.has(generation))).map(key => store.delete(key)),
      store.put(first > second ? turned(common) : common, keyOf(first, second)),
    ],
    tx.done,
  );
}

function keyOf(first: string, second: string): [string, string] {
  return first > second ? [second, first] : [first, second];
}
