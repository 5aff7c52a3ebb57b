import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/clips/choose.ts';
import { revise } from '../../src/clips/revise.ts';
import { keepUp } from '../../src/librarian/keep.ts';
import { Librarian } from '../../src/librarian/librarian.ts';
import type { ClipChange } from '../../src/model/clip.ts';
import { keepPart, loadCatalog } from '../../src/store/clip-catalog.ts';
import { keepFound, purgeClips, updateClips } from '../../src/store/clips.ts';
import { type ClipsDb, NEVER, openClipsDb } from '../../src/store/clips-db.ts';
import { lastWritten } from '../../src/store/clips-read.ts';
import { plainClip } from '../clips/arbitrary.ts';

let db: ClipsDb;
let catalogName = '';
let nth = 0;
beforeEach(async () => {
  db = await openClipsDb(`library-${nth++}`);
  catalogName = `catalog-${nth}`;
});

const idOf = (number: number) => plainClip({}, number).id;
async function save(...numbers: readonly number[]): Promise<void> {
  const clips = numbers.map(number => plainClip({ tags: [`t${number % 3}`] }, number));
  await updateClips(
    db,
    clips.map(({ id }) => id),
    (kept, at) => kept ?? clips[at] ?? null,
  );
}
let edits = 0;
async function changeAll(numbers: readonly number[], what: ClipChange): Promise<void> {
  const at = new Date(Date.UTC(2026, 10, 24)).toISOString();
  await updateClips(db, numbers.map(idOf), kept => kept && revise(kept, what, { id: `e${edits++}`, at }));
}
const change = (number: number, what: ClipChange) => changeAll([number], what);
async function opened(): Promise<Librarian> {
  const librarian = new Librarian({ db, catalogName, changed: () => undefined, calm: 0 });
  await librarian.open();
  await librarian.settled();
  return librarian;
}
const view = (librarian: Librarian, text = '', filter = {}) =>
  librarian.answers.view({
    query: { text, filter: { ...NO_FILTER, ...filter }, sort: 'saved' },
    from: 0,
    count: 5,
    active: null,
    wide: [],
  });
const many = Array.from({ length: 300 }, (_, at) => at + 1);

describe('the librarian', () => {
  it('shows what there is, counts it, and gives rows as they are asked for', async () => {
    await save(...many);
    const librarian = await opened();
    const shown = await view(librarian);
    expect(shown).toMatchObject({ matching: 300, all: 300, waiting: 0, from: 0, place: -1 });
    expect(shown.rows).toHaveLength(5);
    expect(shown.counts.tag.map(({ count }) => count)).toEqual([100, 100, 100]);
    const rows = await librarian.answers.rows({ view: shown.view, from: 298, to: 310 });
    expect(rows).toHaveLength(2);
    expect(await librarian.answers.rows({ view: shown.view - 1, from: 0, to: 1 })).toBeNull();
    expect(await librarian.answers.ids({ view: shown.view })).toHaveLength(300);
    expect((await librarian.answers.words({})).tags.toSorted()).toEqual(['t0', 't1', 't2']);
  });

  it('keeps the catalogue in parts, and at the next opening goes on from there', async () => {
    await save(...many);
    await opened();
    const kept = await loadCatalog(catalogName);
    expect(kept.parts.flatMap(({ ids }) => ids.split('\0'))).toHaveLength(300);
    expect(kept.reach).toEqual([1, idOf(300)]);
    await change(1, { note: 'zeppelin' });
    await change(2, { deleted: true });
    await purgeClips(db, [idOf(3)]);
    await save(301);
    await keepFound(db, [
      { clip: idOf(4), found: { how: 'lost', reason: 'gone' }, at: '2026-11-24T00:00:00Z' },
    ]);
    const librarian = new Librarian({ db, catalogName, changed: () => undefined, calm: 0 });
    await librarian.open();
    // At once, of what was kept; what came since follows.
    expect(await view(librarian)).toMatchObject({ all: 300 });
    await librarian.settled();
    expect(await view(librarian)).toMatchObject({ all: 299, waiting: 0 });
    expect((await view(librarian, 'zeppelin')).rows.map(row => row?.clip.id)).toEqual([idOf(1)]);
    expect((await view(librarian, '', { state: 'lost' })).matching).toBe(1);
  });

  it('has a catalogue that was kept up without it, and keeps many parts as one', async () => {
    for (let part = 0; part < 22; part++) {
      await save(...many.map(number => part * 10 + number));
      await changeAll(
        many.map(number => part * 10 + number),
        { note: `n${part}` },
      );
      await keepUp(db, catalogName);
    }
    const before = await loadCatalog(catalogName);
    expect(before.parts.length).toBeGreaterThan(20);
    await opened();
    const after = await loadCatalog(catalogName);
    expect(after.parts).toHaveLength(1);
    expect(after.reach).toEqual([(await lastWritten(db))[0], expect.any(String)]);
    const librarian = await opened();
    expect((await view(librarian, 'n21')).matching).toBe(300);
    expect((await view(librarian)).all).toBe(510);
  });

  it('forgets a catalogue of clips that were deleted with their database', async () => {
    await save(...many);
    await change(1, { note: 'other' });
    await keepUp(db, catalogName);
    db = await openClipsDb(`library-anew-${nth}`);
    await save(1, 2);
    expect((await view(await opened())).all).toBe(2);
    await save(...many);
    await keepUp(db, catalogName);
    expect((await loadCatalog(catalogName)).parts).toHaveLength(1);
  });

  it('answers the same whenever whoever keeps the catalogue was killed (any writings, any deaths)', async () => {
    const step = fc.oneof(
      fc.record({ does: fc.constant('save' as const), from: fc.nat(600), count: fc.nat(400) }),
      fc.record({ does: fc.constant('change' as const), from: fc.nat(600), count: fc.nat(300) }),
      fc.record({ does: fc.constant('delete' as const), from: fc.nat(600), count: fc.nat(300) }),
      fc.record({ does: fc.constant('purge' as const), from: fc.nat(600), count: fc.nat(50) }),
      // Kept by the background; by a library that is closed at once; killed between the clips' writing and the catalogue's.
      fc.record({
        does: fc.constantFrom('keep' as const, 'open' as const, 'die' as const),
        from: fc.constant(0),
        count: fc.constant(0),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async steps => {
        nth++;
        db = await openClipsDb(`killed-${nth}`);
        catalogName = `killed-catalog-${nth}`;
        for (const { does, from, count } of steps) {
          const numbers = Array.from({ length: count }, (_, at) => from + at);
          if (does === 'save') await save(...numbers);
          else if (does === 'purge') await purgeClips(db, numbers.map(idOf));
          else if (does === 'change') await changeAll(numbers, { note: `zeppelin${count % 3}` });
          else if (does === 'delete') await changeAll(numbers, { deleted: true });
          else if (does === 'keep') await keepUp(db, catalogName);
          else if (does === 'open') await opened();
          else await new Librarian({ db, catalogName, changed: () => undefined, calm: 0 }).open();
        }
        const answers = async (librarian: Librarian) =>
          Promise.all(
            ['', 'zeppelin0', 'bridge'].map(async text => {
              const { matching, all, waiting, rows } = await view(librarian, text);
              return { matching, all, waiting, rows };
            }),
          );
        const kept = await answers(await opened());
        catalogName = `fresh-${nth}`;
        expect(kept).toEqual(await answers(await opened()));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('reads again what it is told of', async () => {
    await save(1, 2);
    const librarian = await opened();
    await save(3);
    await change(1, { deleted: true });
    librarian.take([idOf(3), idOf(1)]);
    await librarian.settled();
    expect((await view(librarian)).rows.map(row => row?.clip.id).toSorted()).toEqual([idOf(2), idOf(3)]);
    const shown = await librarian.answers.view({
      query: { text: '', filter: NO_FILTER, sort: 'saved' },
      from: 0,
      count: 1,
      active: idOf(2),
      wide: [],
    });
    expect(shown.place).toBe(1);
  });

  it('takes a damaged catalogue for none', async () => {
    await save(1, 2);
    await keepPart({ part: { nonsense: true } as never, from: NEVER, to: [1, idOf(1)] }, catalogName);
    expect((await view(await opened())).all).toBe(2);
    expect((await loadCatalog(catalogName)).parts).toEqual([]);
  });
});
