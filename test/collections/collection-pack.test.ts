import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnnotation } from '../../src/clips/annotation.ts';
import { hasSeen, mergeClip, mergeCollections } from '../../src/clips/merge.ts';
import { readClips } from '../../src/clips/read/read.ts';
import { revise } from '../../src/clips/revise.ts';
import { clipsToShare, collectionPack, packIdOf } from '../../src/collections/contents.ts';
import { isPack, readPack } from '../../src/collections/read.ts';
import type { Clip, ClipChange } from '../../src/model/clip.ts';
import { openPack } from '../../src/pack/open.ts';
import { fromBytes } from '../../src/pack/source.ts';
import { buildPack } from '../../src/pack/write.ts';
import { clips, plainClip } from '../clips/arbitrary.ts';

const packed = (list: readonly Clip[], title = 'Bridges') =>
  buildPack(collectionPack(list, { title, licence: 'Quotations', attribution: 'Ann', known: [] }));
/** As it arrives at another person's. */
const sent = async (list: readonly Clip[]) => (await readPack(await packed(list))).clips;
const byId = (list: readonly Clip[]) => new Map(list.map(clip => [clip.id, clip]));

describe('a collection as a pack', () => {
  it('comes back as it was, and in whatever order the same bytes (any clips)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(clips, { maxLength: 6, selector: ({ id }) => id }), async list => {
        const bytes = await packed(list);
        expect(await packed(list.toReversed())).toEqual(bytes);
        expect(isPack(bytes)).toBe(true);
        const read = await readPack(bytes);
        expect(read).toMatchObject({ kind: 'collection', title: 'Bridges', troubles: [] });
        expect(byId(read.clips)).toEqual(byId(list));
      }),
      { numRuns: 40 },
    );
  });

  it('is refused whole when one byte of it is another, and says where (any place)', async () => {
    const bytes = await packed([plainClip({ note: 'first' }), plainClip({}, 2)]);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 8, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const damaged = bytes.slice();
          damaged[at] = (damaged[at] ?? 0) ^ by;
          const read = await readPack(damaged);
          expect(read).toMatchObject({ kind: 'unknown', clips: [] });
          expect(read.troubles).toHaveLength(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused whole when one clip in it is none', async () => {
    const contents = collectionPack([plainClip()], { title: 'B', licence: '', attribution: '', known: [] });
    const bytes = await buildPack({ ...contents, clips: [...(contents.clips ?? []), { id: 7 }] });
    const read = await readPack(bytes);
    expect(read.clips).toEqual([]);
    expect(read.troubles[0]?.what).toContain('clips[1]: ');
    const names = await buildPack({ info: contents.info, entities: contents.entities });
    expect((await readPack(names)).troubles[0]?.where).toBe('clips');
  });

  it('serves cards: those whom packs know, and what they said', async () => {
    const list = [
      plainClip({ collection: 'Bridges' }, 1),
      plainClip({ speaker: { id: 'Q2', name: 'The Council' }, entities: [] }, 2),
      plainClip({ speaker: { id: 'local:Ann', name: 'Ann' }, form: null }, 3),
      plainClip({ deleted: true, entities: [{ id: 'Q9', name: 'Gone', kind: 'person' }] }, 4),
    ];
    const known = [{ id: 'Q2', name: 'Council of Harbours', kind: 'organisation' as const }];
    const told = { title: 'Bridges', licence: 'CC BY 4.0', attribution: 'Ann', known };
    const pack = await openPack(fromBytes(await buildPack(collectionPack(list, told))));
    expect(pack.info).toEqual({
      id: packIdOf('Bridges'),
      title: 'Bridges',
      version: '2026-11-23 10:00',
      licence: 'CC BY 4.0',
      attribution: 'Ann',
      languages: ['en'],
    });
    expect(pack.counts).toMatchObject({ entities: 2, statements: 2, clips: 4 });
    expect(await pack.entity('Q2')).toMatchObject({ kind: 'organisation' });
    expect(await pack.statementsBy('Q1', 9)).toMatchObject([
      { text: 'The bridge will open in spring.', source: { url: 'https://example.org/bridge' } },
    ]);
    expect(await pack.entity('Q9')).toBeNull();
    expect(await pack.entity('local:Ann')).toBeNull();
  });

  it('holds the collection’s own, and of what was deleted only what others know', () => {
    const list = [
      plainClip({ collection: 'Bridges' }, 1),
      plainClip({ collection: 'Other' }, 2),
      plainClip({ collection: 'Bridges', deleted: true }, 3),
      plainClip({ collection: 'Bridges', deleted: true }, 4),
    ];
    const ids = clipsToShare(list, 'Bridges', new Set([list[3]?.id ?? ''])).map(({ id }) =>
      Number(id.slice(-1)),
    );
    expect(ids).toEqual([1, 4]);
  });
});

describe('a pack that goes back and forth', () => {
  const change: fc.Arbitrary<ClipChange> = fc.oneof(
    fc.record({ note: fc.constantFrom('yes', 'no', 'perhaps', '') }),
    fc.record({ addTags: fc.constantFrom(['a'], ['b', 'c']) }),
    fc.record({ removeTags: fc.constantFrom(['a'], ['b']) }),
    fc.record({ title: fc.constantFrom('One', 'Two') }),
    fc.record({ deleted: fc.boolean() }),
  );
  const edits = fc.array(fc.tuple(fc.nat(2), change), { maxLength: 6 });
  const edited = (list: readonly Clip[], changes: readonly (readonly [number, ClipChange])[], who: string) =>
    changes.reduce(
      (all, [nth, one], at) =>
        all.map((clip, place) =>
          place === nth ? revise(clip, one, { id: `${who}${at}`, at: `2026-11-24T00:00:0${at}.000Z` }) : clip,
        ),
      list,
    );
  const shared = [0, 1, 2].map(nth => plainClip({ collection: 'Bridges', tags: ['a'], note: 'old' }, nth));

  it('leaves both people with the same, and loses no note and no clip', async () => {
    await fc.assert(
      fc.asyncProperty(edits, edits, async (mine, theirs) => {
        const [ann, ben] = [edited(shared, mine, 'm'), edited(await sent(shared), theirs, 't')];
        const own = plainClip({ collection: 'Bridges' }, 9);
        const atBen = mergeCollections(ben, await sent([...ann, own]));
        const atAnn = mergeCollections([...ann, own], await sent(atBen));
        expect(await sent(atAnn)).toEqual(await sent(atBen));
        expect(atAnn).toHaveLength(4);
        // A third time nothing is new.
        const known = byId(atAnn);
        for (const clip of await sent(atBen)) {
          const there = known.get(clip.id);
          expect(there && hasSeen(there, clip)).toBe(true);
          expect(there && mergeClip(there, clip)).toEqual(there);
        }
        for (const side of [ann, ben])
          for (const clip of side) {
            const merged = known.get(clip.id);
            if (clip.note !== 'old' && clip.note !== '') expect(merged?.note).toContain(clip.note);
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a collection’s file from before there were packs', () => {
  const file = (list: readonly Clip[]) => {
    const annotations = list.map(toAnnotation);
    const sha256 = createHash('sha256').update(JSON.stringify(annotations)).digest('hex');
    const head = { byname: 'collection', version: 1, title: 'Bridges', made: '', count: list.length };
    return JSON.stringify({ ...head, sha256, clips: annotations }, null, 1);
  };
  const read = (text: string) => readClips(new TextEncoder().encode(text));

  it('still comes in (any clips)', () => {
    fc.assert(
      fc.property(fc.uniqueArray(clips, { maxLength: 6, selector: ({ id }) => id }), list => {
        const found = read(file(list));
        expect(found).toMatchObject({ kind: 'collection', title: 'Bridges', troubles: [] });
        expect(byId(found.clips)).toEqual(byId(list));
      }),
    );
  });

  it('is refused whole when a letter of its clips is another, and says where (any place)', () => {
    const text = file([plainClip({ note: 'first' }), plainClip({}, 2)]);
    const from = text.indexOf('"clips"');
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: text.length - 2 }),
        fc.constantFrom('x', '7', '"', '}'),
        (at, letter) => {
          fc.pre(text[at] !== letter && !/\s/.test(text[at] ?? ''));
          const found = read(text.slice(0, at) + letter + text.slice(at + 1));
          expect(found.clips).toEqual([]);
          expect(found.troubles).toHaveLength(1);
          expect(found.troubles[0]?.where).toMatch(
            /^(sha256|clips|line \d+, column \d+|the file|clips\[\d\])$/,
          );
        },
      ),
    );
  });
});
