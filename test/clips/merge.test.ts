import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSeen, mergeClip, mergeCollections } from '../../src/clips/merge.ts';
import { type ClipChange, revise } from '../../src/clips/revise.ts';
import type { Clip } from '../../src/model/clip.ts';
import { plainClip } from './arbitrary.ts';

const change: fc.Arbitrary<ClipChange> = fc.oneof(
  fc.record({ note: fc.constantFrom('', 'yes', 'no', 'perhaps') }),
  fc.record({ tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }) }),
  fc.record({ colour: fc.constantFrom('green' as const, 'pink' as const) }),
  fc.record({ collection: fc.constantFrom('one', 'two', null) }),
  fc.record({ deleted: fc.boolean() }),
);

/** Several people, each changing their copy and now and then taking in another's: any history there can be. */
type Step =
  | { readonly who: number; readonly change: ClipChange }
  | { readonly who: number; readonly from: number };
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(fc.record({ who: fc.nat(2), change }), fc.record({ who: fc.nat(2), from: fc.nat(2) })),
  { maxLength: 14 },
);

function play(history: readonly Step[]): readonly [Clip, Clip, Clip] {
  const copies: Clip[] = [plainClip(), plainClip(), plainClip()];
  for (const [at, step] of history.entries()) {
    const mine = copies[step.who];
    if (!mine) continue;
    const stamp = { id: `e${at}`, at: `2026-11-23T11:00:${String(at).padStart(2, '0')}.000Z` };
    const other = 'from' in step ? copies[step.from] : undefined;
    copies[step.who] =
      'change' in step ? revise(mine, step.change, stamp) : other ? mergeClip(mine, other) : mine;
  }
  const [a, b, c] = copies;
  if (!a || !b || !c) throw new Error('three copies');
  return [a, b, c];
}

/** What counts of a clip, in an order of its own. */
const essence = (clip: Clip) => ({
  ...clip,
  tags: clip.tags.toSorted(),
  revision: {
    ...clip.revision,
    edits: clip.revision.edits.toSorted(),
    alive: clip.revision.alive.toSorted(),
    notes: clip.revision.notes.toSorted((a, b) => a.edit.localeCompare(b.edit)),
    tags: clip.revision.tags.toSorted((a, b) => (a.edit + a.value).localeCompare(b.edit + b.value)),
  },
});

describe('two people’s edits of one clip', () => {
  it('merge to the same whatever the order: commutative, associative, idempotent', () => {
    fc.assert(
      fc.property(steps, history => {
        const [a, b, c] = play(history);
        expect(essence(mergeClip(a, b))).toEqual(essence(mergeClip(b, a)));
        expect(essence(mergeClip(mergeClip(a, b), c))).toEqual(essence(mergeClip(a, mergeClip(b, c))));
        const merged = mergeClip(a, b);
        expect(essence(mergeClip(merged, b))).toEqual(essence(merged));
      }),
      { numRuns: 400 },
    );
  });
  it('keep what either wrote since they parted', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), fc.array(change, { maxLength: 5 }), (mine, theirs) => {
        const base = plainClip({ note: 'first', tags: ['a'] });
        const edited = (changes: readonly ClipChange[], who: string) =>
          changes.reduce<Clip>(
            (clip, one, at) => revise(clip, one, { id: `${who}${at}`, at: base.modified }),
            base,
          );
        const [a, b] = [edited(mine, 'm'), edited(theirs, 't')];
        const merged = mergeClip(a, b);
        for (const one of [a, b]) {
          if (one.note !== base.note)
            for (const line of one.note.split('\n')) expect(merged.note).toContain(line);
          for (const tag of one.tags) if (!base.tags.includes(tag)) expect(merged.tags).toContain(tag);
          if (!one.deleted && one !== base) expect(merged.deleted).toBe(false);
        }
        expect(hasSeen(merged, a) && hasSeen(merged, b)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
  it('keep both notes, drop a tag that one took off, and let a change win over a deletion', () => {
    const base = plainClip({ note: 'old', tags: ['a', 'b'] });
    const at = '2026-11-23T12:00:00.000Z';
    const mine = revise(
      revise(base, { note: 'mine' }, { id: 'm1', at }),
      { tags: ['b', 'c'] },
      { id: 'm2', at },
    );
    const theirs = revise(base, { note: 'theirs' }, { id: 't1', at });
    const merged = mergeClip(mine, theirs);
    expect(merged.note).toBe('mine\n\n* * *\n\ntheirs');
    expect(merged.tags.toSorted()).toEqual(['b', 'c']);
    const deleted = revise(base, { deleted: true }, { id: 'd1', at });
    expect(mergeClip(base, deleted).deleted).toBe(true);
    expect(mergeClip(mine, deleted).deleted).toBe(false);
  });
  it('does an edit that comes twice once', () => {
    const once = revise(plainClip(), { note: 'x' }, { id: 'e', at: '2026-11-23T12:00:00.000Z' });
    expect(revise(once, { note: 'y' }, { id: 'e', at: '2026-11-23T13:00:00.000Z' })).toBe(once);
  });
});

describe('two collections', () => {
  it('hold together every clip of both', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20)), fc.uniqueArray(fc.nat(20)), (mine, theirs) => {
        const merged = mergeCollections(
          mine.map(nth => plainClip({}, nth)),
          theirs.map(nth => plainClip({}, nth)),
        );
        expect(new Set(merged.map(({ id }) => id)).size).toBe(new Set([...mine, ...theirs]).size);
        expect(merged).toHaveLength(new Set([...mine, ...theirs]).size);
      }),
    );
  });
});
