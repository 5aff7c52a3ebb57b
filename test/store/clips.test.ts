import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { revise } from '../../src/clips/revise.ts';
import {
  type ClipsDb,
  clipsAfter,
  clipsOf,
  keepFound,
  openClipsDb,
  purgeClips,
  updateClips,
} from '../../src/store/clips.ts';
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
    expect(await db.count('found')).toBe(1);
  });
});
