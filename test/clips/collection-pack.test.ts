import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipsToShare, toCollectionPack } from '../../src/clips/collection-pack.ts';
import { hasSeen, mergeClip, mergeCollections } from '../../src/clips/merge.ts';
import { readClips } from '../../src/clips/read/read.ts';
import { revise } from '../../src/clips/revise.ts';
import type { Clip, ClipChange } from '../../src/model/clip.ts';
import { clips, plainClip } from './arbitrary.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** As it arrives at another person's. */
const sent = (list: readonly Clip[], title = 'Bridges') =>
  readClips(bytes(toCollectionPack(list, title))).clips;
const byId = (list: readonly Clip[]) => new Map(list.map(clip => [clip.id, clip]));

describe('a collection as a pack', () => {
  it('comes back as it was, and in whatever order the same bytes (any clips)', () => {
    fc.assert(
      fc.property(fc.uniqueArray(clips, { maxLength: 6, selector: ({ id }) => id }), list => {
        const text = toCollectionPack(list, 'Bridges');
        expect(toCollectionPack(list.toReversed(), 'Bridges')).toBe(text);
        const read = readClips(bytes(text));
        expect(read).toMatchObject({ kind: 'collection', title: 'Bridges', troubles: [] });
        expect(byId(read.clips)).toEqual(byId(list));
      }),
    );
  });

  it('is refused whole when a letter of its clips is another, and says where (any place)', () => {
    const text = toCollectionPack([plainClip({ note: 'first' }), plainClip({}, 2)], 'Bridges');
    const from = text.indexOf('"clips"');
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: text.length - 2 }),
        fc.constantFrom('x', '7', '"', '}'),
        (at, letter) => {
          fc.pre(text[at] !== letter && !/\s/.test(text[at] ?? ''));
          const read = readClips(bytes(text.slice(0, at) + letter + text.slice(at + 1)));
          expect(read.clips).toEqual([]);
          expect(read.troubles).toHaveLength(1);
          expect(read.troubles[0]?.where).toMatch(
            /^(sha256|clips|line \d+, column \d+|the file|clips\[\d\])$/,
          );
        },
      ),
    );
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

  it('leaves both people with the same, and loses no note and no clip', () => {
    fc.assert(
      fc.property(edits, edits, (mine, theirs) => {
        const [ann, ben] = [edited(shared, mine, 'm'), edited(sent(shared), theirs, 't')];
        const own = plainClip({ collection: 'Bridges' }, 9);
        const atBen = mergeCollections(ben, sent([...ann, own]));
        const atAnn = mergeCollections([...ann, own], sent(atBen));
        expect(sent(atAnn)).toEqual(sent(atBen));
        expect(atAnn).toHaveLength(4);
        // A third time nothing is new.
        const known = byId(atAnn);
        for (const clip of sent(atBen)) {
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
      { numRuns: 200 },
    );
  });
});
