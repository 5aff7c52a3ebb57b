import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSeen, mergeClip, mergeCollections } from '../../src/clips/merge.ts';
import { former, revise } from '../../src/clips/revise.ts';
import type { Clip, ClipChange } from '../../src/model/clip.ts';
import { plainClip } from './arbitrary.ts';

const change: fc.Arbitrary<ClipChange> = fc.oneof(
  fc.record({ note: fc.constantFrom('', 'yes', 'no', 'perhaps') }),
  fc.record({ tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }) }),
  fc.record({ colour: fc.constantFrom('green' as const, 'pink' as const) }),
  fc.record({ collection: fc.constantFrom('one', 'two', null) }),
  fc.record({ addTags: fc.constantFrom(['a'], ['e', 'f']) }),
  fc.record({ removeTags: fc.constantFrom(['a'], ['b', 'c']) }),
  fc.record({
    entities: fc.uniqueArray(
      fc.constantFrom(
        { id: 'Q1', name: 'Maria Ilves', kind: 'person' as const },
        { id: 'Q2', name: 'Harbour Board', kind: 'organisation' as const },
        { id: 'Q2', name: 'The Harbour Board', kind: 'organisation' as const },
        { id: 'local:x', name: 'X', kind: 'person' as const },
      ),
      { selector: ({ id }) => id },
    ),
  }),
  fc.record({ speaker: fc.constantFrom(null, { id: 'Q2', name: 'Harbour Board' }) }),
  fc.record({ form: fc.constantFrom(null, 'indirect' as const) }),
  fc.record({ title: fc.constantFrom('A bridge', 'No bridge') }),
  fc.record({ authors: fc.constantFrom([], ['Ann Other']) }),
  fc.record({ publisher: fc.constantFrom(null, 'The Post') }),
  fc.record({ published: fc.constantFrom(null, '2026-11') }),
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
  entities: clip.entities.toSorted((a, b) => a.id.localeCompare(b.id)),
  revision: {
    ...clip.revision,
    edits: clip.revision.edits.toSorted(),
    alive: clip.revision.alive.toSorted(),
    notes: clip.revision.notes.toSorted((a, b) => a.edit.localeCompare(b.edit)),
    tags: clip.revision.tags.toSorted((a, b) => (a.edit + a.value).localeCompare(b.edit + b.value)),
    entities: clip.revision.entities.toSorted((a, b) => (a.edit + a.value).localeCompare(b.edit + b.value)),
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
          for (const { id } of one.entities)
            if (!base.entities.some(there => there.id === id))
              expect(merged.entities.map(entity => entity.id)).toContain(id);
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
  it('keep who each added, drop whom one took off, and what the later one says of the source', () => {
    const base = plainClip();
    const [ann, ben] = ['Ann', 'Ben'].map(name => ({ id: `local:${name}`, name, kind: 'person' as const }));
    if (!ann || !ben) throw new Error('two people');
    const mine = revise(
      base,
      { entities: [...base.entities, ann], title: 'Mine' },
      { id: 'm', at: '2026-11-23T12:00:00.000Z' },
    );
    const theirs = revise(
      base,
      { entities: [ben], title: 'Theirs', publisher: null },
      { id: 't', at: '2026-11-23T12:00:01.000Z' },
    );
    const merged = mergeClip(mine, theirs);
    expect(merged.entities.map(({ name }) => name)).toEqual(['Ann', 'Ben']);
    expect(merged.source).toMatchObject({ title: 'Theirs', publisher: null, authors: base.source.authors });
  });
  it('take any change back as one more edit', () => {
    fc.assert(
      fc.property(change, one => {
        const base = plainClip({ note: 'first', tags: ['a', 'b'], collection: 'one' });
        const changed = revise(base, one, { id: 'x', at: base.modified });
        const back = revise(changed, former(base, one), { id: 'y', at: base.modified });
        expect({ ...back, revision: null, modified: '' }).toEqual({ ...base, revision: null, modified: '' });
      }),
    );
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
