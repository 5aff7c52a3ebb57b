import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/clips/choose.ts';
import { revise } from '../../src/clips/revise.ts';
import { Librarian } from '../../src/librarian/librarian.ts';
import type { ClipChange } from '../../src/model/clip.ts';
import { loadCatalog } from '../../src/store/clip-catalog.ts';
import { type ClipsDb, keepFound, openClipsDb, purgeClips, updateClips } from '../../src/store/clips.ts';
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
async function change(number: number, what: ClipChange): Promise<void> {
  const at = new Date(Date.UTC(2026, 10, 24)).toISOString();
  await updateClips(db, [idOf(number)], kept => kept && revise(kept, what, { id: `e${edits++}`, at }));
}
async function opened(): Promise<Librarian> {
  const librarian = new Librarian({ db, catalogName, changed: () => undefined });
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

  it('keeps the catalogue, and at the next opening reads only what was written since', async () => {
    await save(...many);
    await opened();
    const kept = await loadCatalog(catalogName);
    expect(kept?.catalog.ids.split('\0')).toHaveLength(300);
    await change(1, { note: 'zeppelin' });
    await change(2, { deleted: true });
    await purgeClips(db, [idOf(3)]);
    await save(301);
    await keepFound(db, [
      { clip: idOf(4), found: { how: 'lost', reason: 'gone' }, at: '2026-11-24T00:00:00Z' },
    ]);
    let took: readonly string[] = [];
    const librarian = new Librarian({ db, catalogName, changed: () => undefined });
    const take = librarian.take.bind(librarian);
    librarian.take = ids => {
      took = ids;
      take(ids);
    };
    await librarian.open();
    await librarian.settled();
    expect(took.toSorted()).toEqual([1, 2, 4, 301].map(idOf).sort());
    expect((await view(librarian)).all).toBe(299);
    expect((await view(librarian, 'zeppelin')).rows.map(row => row?.clip.id)).toEqual([idOf(1)]);
    expect((await view(librarian, '', { state: 'lost' })).matching).toBe(1);
  });

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
    const { keepCatalog } = await import('../../src/store/clip-catalog.ts');
    await keepCatalog({ nonsense: true } as never, 7, catalogName);
    expect((await view(await opened())).all).toBe(2);
  });

  it('knows clips from before changes were counted', async () => {
    const name = `old-${nth}`;
    await new Promise<void>((done, failed) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => {
        request.result
          .createObjectStore('clips', { keyPath: 'id' })
          .createIndex('source', 'target.source.id');
        request.result.createObjectStore('found', { keyPath: 'clip' });
      };
      request.onsuccess = async () => {
        const { toAnnotation } = await import('../../src/clips/annotation.ts');
        const tx = request.result.transaction('clips', 'readwrite');
        tx.objectStore('clips').put(toAnnotation(plainClip({}, 1)));
        tx.oncomplete = () => {
          request.result.close();
          done();
        };
      };
      request.onerror = () => failed(request.error);
    });
    db = await openClipsDb(name);
    expect((await view(await opened())).all).toBe(1);
  });
});
