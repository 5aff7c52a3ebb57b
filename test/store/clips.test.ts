import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { toAnnotation } from '../../src/clips/annotation.ts';
import { revise } from '../../src/clips/revise.ts';
import { keepFound, purgeClips, updateClips } from '../../src/store/clips.ts';
import { type ClipsDb, NEVER, openClipsDb } from '../../src/store/clips-db.ts';
import {
  clipsAfter,
  clipsById,
  clipsNaming,
  clipsOf,
  clipsWritten,
  countWritten,
  wordsOfClips,
} from '../../src/store/clips-read.ts';
import { plainClip } from '../clips/arbitrary.ts';

let db: ClipsDb;
let nth = 0;
beforeEach(async () => {
  db = await openClipsDb(`clips-${nth++}`);
});
const save = (...numbers: number[]) => {
  const clips = numbers.map(number => plainClip({}, number));
  return updateClips(
    db,
    clips.map(({ id }) => id),
    (kept, at) => kept ?? clips[at] ?? null,
  );
};
const at = '2026-11-23T12:00:00.000Z';

describe('the database of clips', () => {
  it('keeps annotations, gives back clips, by page and in parts', async () => {
    await save(3, 1, 2);
    expect((await db.get('clips', plainClip({}, 1).id))?.type).toBe('Annotation');
    expect((await clipsOf(db, 'https://example.org/bridge')).map(({ id }) => id.at(-1))).toEqual([
      '1',
      '2',
      '3',
    ]);
    const first = await clipsAfter(db, null, 2);
    const second = await clipsAfter(db, first.clips[1]?.id ?? null, 2);
    expect([...first.clips, ...second.clips]).toEqual([1, 2, 3].map(number => plainClip({}, number)));
  });
  it('writes with strict durability', async () => {
    const asked: unknown[] = [];
    const original = db.transaction;
    db.transaction = ((...values: Parameters<typeof original>) => {
      asked.push(values[2]);
      return original.apply(db, values);
    }) as typeof original;
    await save(1);
    expect(asked).toEqual([{ durability: 'strict' }]);
  });
  it('sees the first of two edits of one clip in one go', async () => {
    await save(1);
    const { id } = plainClip({}, 1);
    await updateClips(
      db,
      [id, id],
      (kept, index) => kept && revise(kept, { note: `${kept.note}+${index}` }, { id: `x${index}`, at }),
    );
    expect((await clipsOf(db, 'https://example.org/bridge'))[0]?.note).toBe('+0+1');
  });
  it('writes nothing at all when one change fails', async () => {
    await save(1);
    const ids = [plainClip({}, 1).id, plainClip({}, 2).id];
    const failing = updateClips(db, ids, (kept, index) => {
      if (index === 1) throw new Error('no');
      return kept && revise(kept, { note: 'half' }, { id: 'x', at });
    });
    await expect(failing).rejects.toThrow('no');
    expect((await clipsOf(db, 'https://example.org/bridge'))[0]?.note).toBe('');
  });
  it('does not show what is deleted, but keeps it until it is purged', async () => {
    await save(1);
    const { id } = plainClip({}, 1);
    await updateClips(db, [id], kept => kept && revise(kept, { deleted: true }, { id: 'x', at }));
    expect(await clipsOf(db, 'https://example.org/bridge')).toEqual([]);
    expect((await clipsAfter(db, null, 9)).clips).toHaveLength(1);
    expect(await purgeClips(db, [id, 'urn:none'])).toBe(1);
    expect((await clipsAfter(db, null, 9)).clips).toEqual([]);
  });
  it('remembers how a clip was found, of clips only that there are', async () => {
    await save(1);
    const { id } = plainClip({}, 1);
    const found = { how: 'lost', reason: 'gone' } as const;
    await keepFound(db, [
      { clip: id, found, at },
      { clip: 'urn:none', found, at },
    ]);
    expect((await clipsAfter(db, null, 9)).found).toEqual([{ clip: id, found, at }]);
    await updateClips(db, [id], kept => kept && revise(kept, { note: 'n' }, { id: 'x', at }));
    expect((await clipsAfter(db, null, 9)).found).toEqual([{ clip: id, found, at }]);
  });
  it('tells what was written since, the last written last, without a gap', async () => {
    await save(1, 2, 3);
    await save(4);
    await updateClips(
      db,
      [plainClip({}, 2).id],
      kept => kept && revise(kept, { note: 'n' }, { id: 'x', at }),
    );
    const order: string[] = [];
    for (let from = NEVER; ; ) {
      const { rows, at } = await clipsWritten(db, from, 2);
      if (rows.length === 0) break;
      order.push(...rows.map(({ clip }) => clip.id.slice(-1)));
      from = at;
    }
    expect(order).toEqual(['1', '3', '4', '2']);
    expect(await countWritten(db, [1, plainClip({}, 1).id])).toBe(3);
  });
  it('finds clips by whom they name or quote, the newest first, and words by how often they are used', async () => {
    const entities = [{ id: 'Q1', name: 'Maria Ilves', kind: 'person' as const }];
    const all = [
      plainClip({ tags: ['b', 'a'], collection: 'C' }, 1),
      plainClip({ tags: ['a'], entities: [], speaker: { id: 'Q10', name: 'Other' } }, 2),
      plainClip({ tags: ['a', 'c'], entities, speaker: null }, 3),
      plainClip({ tags: ['c'], deleted: true }, 4),
    ];
    await updateClips(
      db,
      all.map(({ id }) => id),
      (_, index) => all[index] ?? null,
    );
    const naming = async (id: string, most = 9) =>
      (await clipsNaming(db, id, most)).map(clip => clip.id.slice(-1));
    expect(await naming('Q1')).toEqual(['3', '1']);
    expect(await naming('Q1', 1)).toEqual(['3']);
    expect(await naming('Q10')).toEqual(['2']);
    expect(await naming('Q')).toEqual([]);
    expect(await wordsOfClips(db, 'tags', 9)).toEqual(['a', 'b', 'c']);
    expect(await wordsOfClips(db, 'tags', 1)).toEqual(['a']);
    expect(await wordsOfClips(db, 'collection', 9)).toEqual(['C']);
    await updateClips(
      db,
      [all[0]?.id ?? ''],
      kept => kept && revise(kept, { deleted: true }, { id: 'x', at }),
    );
    expect(await naming('Q1')).toEqual(['3']);
    expect(await wordsOfClips(db, 'collection', 9)).toEqual([]);
  });
  it.each([1, 2])('takes over what version %i kept', async version => {
    const name = `old-${version}`;
    const clip = plainClip({ tags: ['a'] }, 1);
    const found = { how: 'lost', reason: 'gone' } as const;
    await new Promise<void>((done, failed) => {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => {
        const store = request.result.createObjectStore('clips', { keyPath: 'id' });
        store.createIndex('source', 'target.source.id');
        if (version > 1) store.createIndex('changed', 'changed');
        request.result.createObjectStore('found', { keyPath: 'clip' });
      };
      request.onsuccess = () => {
        const tx = request.result.transaction(['clips', 'found'], 'readwrite');
        tx.objectStore('clips').put({ ...toAnnotation(clip), ...(version > 1 ? { changed: 7 } : {}) });
        tx.objectStore('found').put({ clip: clip.id, found, at });
        tx.oncomplete = () => {
          request.result.close();
          done();
        };
      };
      request.onerror = () => failed(request.error);
    });
    db = await openClipsDb(name);
    expect(await clipsById(db, [clip.id])).toEqual([{ clip, found: { clip: clip.id, found, at } }]);
    expect((await clipsWritten(db, NEVER, 9)).at).toEqual([version > 1 ? 7 : 1, clip.id]);
    expect(await clipsNaming(db, 'Q1', 9)).toEqual([clip]);
    expect(await wordsOfClips(db, 'tags', 9)).toEqual(['a']);
    expect([...db.objectStoreNames]).toEqual(['clips']);
  });
});
