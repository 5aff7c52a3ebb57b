import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { turned } from '../../src/pack/common.ts';
import { loadCommon, saveCommon } from '../../src/store/pack-common.ts';
import { openPacksDb } from '../../src/store/packs.ts';

const common = {
  first: Uint32Array.of(1, 5),
  ofFirst: Uint32Array.of(9, 2),
  second: Uint32Array.of(2, 9),
  ofSecond: Uint32Array.of(5, 1),
};

it('what two generations have in common is kept whichever comes first, until one of them is gone', async () => {
  const db = await openPacksDb('common');
  expect(await loadCommon(db, 'a', 'b')).toBeUndefined();
  await saveCommon(db, 'b', 'a', common);
  expect(await loadCommon(db, 'b', 'a')).toEqual(common);
  expect(await loadCommon(db, 'a', 'b')).toEqual(turned(common));
  await saveCommon(db, 'a', 'c', common);
  expect(await loadCommon(db, 'a', 'b')).toBeUndefined();
  expect(await loadCommon(db, 'a', 'c')).toEqual(common);
});

it('a database of the version before keeps what it has', async () => {
  await new Promise<void>((done, failed) => {
    const request = indexedDB.open('before', 2);
    request.onupgradeneeded = () => {
      for (const name of ['bytes', 'parts', 'keys']) request.result.createObjectStore(name);
      for (const name of ['packs', 'jobs']) request.result.createObjectStore(name, { keyPath: 'id' });
      request.transaction?.objectStore('keys').put('key', 'pack');
    };
    request.onsuccess = () => {
      request.result.close();
      done();
    };
    request.onerror = () => failed(request.error);
  });
  const db = await openPacksDb('before');
  expect(await db.get('keys', 'pack')).toBe('key');
  await saveCommon(db, 'a', 'b', common);
});
