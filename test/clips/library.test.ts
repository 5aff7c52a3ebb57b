import { describe, expect, it } from 'vitest';
import { facetCounts, NO_FILTER, passes, sorted } from '../../src/clips/choose.ts';
import { folded, queryWords, wordsOf } from '../../src/clips/fold.ts';
import { ClipIndex } from '../../src/clips/search.ts';
import type { Clip } from '../../src/model/clip.ts';
import { plainClip } from './arbitrary.ts';

const withWords = (exact: string, nth: number, change = {}): Clip => {
  const clip = plainClip(change, nth);
  return { ...clip, place: { ...clip.place, quote: { exact, prefix: '', suffix: '' } } };
};

const kept = [
  withWords('Der Bürgermeister öffnete die Straße.', 1, { tags: ['Hafen'] }),
  withWords('Мэр открыл мост весной.', 2),
  withWords('市长在春天开放了大桥。', 3, { note: 'compare with the first' }),
  withWords('Le maire a inauguré le pont, été comme hiver.', 4, { collection: 'Bridges' }),
];

function indexed(): ClipIndex {
  const index = new ClipIndex();
  for (const clip of kept) index.put(clip);
  return index;
}
const find = (query: string) =>
  [
    ...indexed()
      .find(query, id => kept.find(clip => clip.id === id))
      .keys(),
  ].map(id => Number(id.slice(-2)));

describe('the search', () => {
  it.each([
    ['burgermeister', [1]],
    ['STRASSE', [1]],
    ['мост', [2]],
    ['大桥', [3]],
    ['开放 大桥', [3]],
    ['桥', [3]],
    ['大春', []],
    ['ete', [4]],
    ['hafen', [1]],
    ['bridges', [4]],
    ['compare first', [3]],
    ['inaug', [4]],
    ['"le pont"', [4]],
    ['"pont le"', []],
  ])('finds %s in %j', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });
  it('forgets what was removed and knows what was changed', () => {
    const index = indexed();
    const [first] = kept;
    if (!first) throw new Error('none');
    index.put({ ...first, note: 'zeppelin' });
    expect(index.find('zeppelin', () => ({ ...first, note: 'zeppelin' })).size).toBe(1);
    index.remove(first.id);
    expect(index.find('zeppelin', () => first).size).toBe(0);
  });
  it('cuts writing without spaces in pairs, and mixed words at the border', () => {
    expect(queryWords('G7峰会')).toEqual(['g7', '峰会']);
    expect(wordsOf('峰会')).toEqual(['峰', '会', '峰会']);
    expect(folded('Ǆungla ＡＢＣ')).toBe('dzungla abc');
  });
});

describe('filters', () => {
  it('hold by person, tag, collection and date', () => {
    const on = (change: object) => kept.filter(clip => passes(clip, { ...NO_FILTER, ...change })).length;
    expect(on({})).toBe(4);
    expect(on({ person: 'Q1' })).toBe(4);
    expect(on({ person: 'Q2' })).toBe(0);
    expect(on({ tag: 'Hafen' })).toBe(1);
    expect(on({ collection: 'Bridges' })).toBe(1);
    expect(on({ outlet: 'The Harbour Post', speaker: 'Q1' })).toBe(4);
    expect(on({ from: '2026-11-20', to: '2026-11-20' })).toBe(4);
    expect(on({ from: '2026-11-21' })).toBe(0);
    expect(on({ to: '2026-11-19' })).toBe(0);
  });
  it('count what there is, most first', () => {
    const counts = facetCounts(kept, NO_FILTER);
    expect(counts.speaker).toEqual([{ key: 'Q1', label: 'Maria Ilves', count: 4 }]);
    expect(counts.tag).toEqual([{ key: 'Hafen', label: 'Hafen', count: 1 }]);
    expect(counts.organisation).toEqual([]);
  });
  it('count what the other filters leave, so that another choice stays possible', () => {
    const counts = facetCounts(kept, { ...NO_FILTER, tag: 'Hafen' });
    expect(counts.collection).toEqual([]);
    expect(counts.tag).toEqual([{ key: 'Hafen', label: 'Hafen', count: 1 }]);
    expect(facetCounts(kept, { ...NO_FILTER, collection: 'Bridges' }).collection).toHaveLength(1);
    expect(facetCounts(kept, { ...NO_FILTER, person: 'Q2' }).person).toEqual([
      { key: 'Q1', label: 'Maria Ilves', count: 4 },
    ]);
    expect(facetCounts(kept, { ...NO_FILTER, person: 'Q2' }).tag).toEqual([]);
  });
  it('put the last saved first, or the best match', () => {
    expect(sorted(kept, 'saved', null).map(({ id }) => id.slice(-1))).toEqual(['4', '3', '2', '1']);
    const scores = new Map(kept.map(({ id }, at) => [id, at === 1 ? 9 : 1]));
    expect(sorted(kept, 'match', scores)[0]?.id.slice(-1)).toBe('2');
  });
});
