import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  type InstalledPack,
  installPack,
  listPacks,
  openPacksDb,
  orderPacks,
  packsWithBytes,
  packsWithoutBytes,
  pinnedKey,
  removePack,
  restorePacks,
  switchPack,
} from '../../src/store/packs.ts';

const pack = (id: string, more: Partial<InstalledPack> = {}): InstalledPack => ({
  id,
  title: id,
  version: '1',
  entities: 1,
  licence: 'CC0-1.0',
  attribution: null,
  homepage: null,
  languages: ['de'],
  size: 3,
  origin: { type: 'file', name: `${id}.byname` },
  content: '00',
  signedBy: null,
  on: true,
  order: 0,
  generation: `${id}-1`,
  installed: '2026-11-23T00:00:00.000Z',
  ...more,
});
let count = 0;
const fresh = () => openPacksDb(`store-${count++}`);

describe('installed packs', () => {
  it('a new generation takes the old one’s place, order and switch', async () => {
    const db = await fresh();
    await installPack(db, pack('a', { order: 4 }), new Blob(['one']));
    await switchPack(db, 'a', false);
    await installPack(db, pack('a', { version: '2', generation: 'a-2' }), new Blob(['two!']));
    const [stored] = await packsWithBytes(db);
    expect(stored?.pack).toMatchObject({ version: '2', on: false, order: 4 });
    expect(await stored?.bytes?.text()).toBe('two!');
    expect(await db.getAllKeys('bytes')).toEqual(['a-2']);
  });

  it('keep the user’s order; those not named come after', async () => {
    const db = await fresh();
    for (const id of ['a', 'b', 'c', 'd']) await installPack(db, pack(id), new Blob([id]));
    await orderPacks(db, ['d', 'b']);
    expect((await listPacks(db)).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
  });

  it('removing takes the bytes and the pinned key along', async () => {
    const db = await fresh();
    await restorePacks(db, [pack('a', { signedBy: 'key' })]);
    await installPack(db, pack('a', { signedBy: 'key' }), new Blob(['one']));
    expect(await pinnedKey(db, 'a')).toBe('key');
    await removePack(db, 'a');
    await removePack(db, 'a');
    expect([await db.count('packs'), await db.count('bytes'), await db.count('keys')]).toEqual([0, 0, 0]);
  });

  it('restored after an eviction they are known to lack their bytes, and what is there already stays', async () => {
    const db = await fresh();
    await installPack(db, pack('a', { version: '2' }), new Blob(['one']));
    await restorePacks(db, [pack('a'), pack('b', { signedBy: 'key' })]);
    expect((await listPacks(db)).map(({ id, version }) => `${id} ${version}`)).toEqual(['a 2', 'b 1']);
    expect(await packsWithoutBytes(db)).toEqual(new Set(['b']));
    expect(await pinnedKey(db, 'b')).toBe('key');
  });
});
