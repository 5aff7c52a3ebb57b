import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalog, type KeptCatalog } from '../../src/clips/catalog/catalog.ts';
import { stemOf } from '../../src/clips/catalog/endings.ts';
import { folded, phrasesOf, queryWords, wordsOf } from '../../src/clips/catalog/fold.ts';
import { type FacetCounts, type Filter, inDates, NO_FILTER, type Sort } from '../../src/clips/choose.ts';
import type { Clip } from '../../src/model/clip.ts';
import { clips, plainClip } from './arbitrary.ts';

const withWords = (exact: string, nth: number, change = {}): Clip => {
  const clip = plainClip(change, nth);
  return { ...clip, place: { ...clip.place, quote: { exact, prefix: '', suffix: '' } } };
};

const kept = [
  withWords('Der Bürgermeister öffnete die Straße.', 1, { tags: ['Hafen'] }),
  withWords('Мэр открыл новые мосты весной.', 2),
  withWords('市长在春天开放了大桥。', 3, { note: 'compare with the first' }),
  withWords('Le maire a inauguré le pont, été comme hiver.', 4, { collection: 'Viaducts' }),
];

function filled(list: readonly Clip[] = kept): Catalog {
  const catalog = new Catalog();
  for (const clip of list) catalog.put(clip);
  return catalog;
}

function restored(...parts: readonly KeptCatalog[]): Catalog {
  const catalog = new Catalog();
  for (const part of parts) catalog.join(part);
  return catalog;
}

const look = (catalog: Catalog, text: string, filter: Partial<Filter> = {}, sort: Sort = 'saved') =>
  catalog.view({ text, filter: { ...NO_FILTER, ...filter }, sort });
const numbers = (ids: readonly string[]) => ids.map(id => Number(id.slice(-2)));

const nameless = (counts: FacetCounts) =>
  Object.values(counts).map(list => list.map(({ key, count }) => `${key} ${count}`).sort());

const SEARCHES: readonly (readonly [string, readonly number[]])[] = [
  ['burgermeister', [1]],
  ['STRASSE', [1]],
  ['bürgermeisters', [1]],
  ['мост', [2]],
  ['мостами', [2]],
  ['МОСТУ', [2]],
  ['весна', [2]],
  ['大桥', [3]],
  ['开放 大桥', [3]],
  ['桥', [3]],
  ['大春', []],
  ['春天开放', [3]],
  ['开放春天', []],
  ['ete', [4]],
  ['hafen', [1]],
  ['viaducts', [4]],
  ['compare first', [3]],
  ['inaug', [4]],
  ['"le pont"', [4]],
  ['"pont le"', []],
  ['« le pont »', [4]],
  ['zeppelin', []],
  ['hafen pont', []],
];

describe('the search', () => {
  it.each(SEARCHES)('finds %s in %j', (query, expected) => {
    expect(numbers(look(filled(), query).ids)).toEqual(expected);
  });
  it.each(SEARCHES)('finds %s in %j in a catalogue that was kept', (query, expected) => {
    const copy: KeptCatalog = structuredClone(filled().kept());
    expect(numbers(look(restored(copy), query).ids)).toEqual(expected);
  });
  it('finds what came after it was kept, and forgets what was removed or changed', () => {
    const catalog = restored(filled().kept());
    const [first, second] = kept;
    if (!first || !second) throw new Error('none');
    catalog.put({ ...first, note: 'zeppelin' });
    catalog.put(withWords('Der Zeppelin kam an.', 9));
    expect(numbers(look(catalog, 'zeppelin').ids)).toEqual([9, 1]);
    expect(numbers(look(catalog, 'hafen').ids)).toEqual([1]);
    expect(catalog.size).toBe(5);
    catalog.put({ ...first, tags: [] });
    catalog.remove(second.id);
    catalog.compact();
    expect(numbers(look(catalog, 'hafen').ids)).toEqual([]);
    expect(numbers(look(catalog, 'zeppelin').ids)).toEqual([9]);
    expect(numbers(look(catalog, '').ids)).toEqual([9, 4, 3, 1]);
  });
  it('puts whole words before beginnings, and the passage’s before the title’s', () => {
    const list = [
      withWords('Portland is a town.', 1),
      withWords('The port is open.', 2),
      withWords('The ports are open.', 3),
    ];
    expect(numbers(look(filled(list), 'port', {}, 'match').ids)).toEqual([2, 3, 1]);
  });
  it('cuts writing without spaces in pairs, and mixed words at the border', () => {
    expect(queryWords('G7峰会')).toEqual(['g7', '峰会']);
    expect(wordsOf('峰会')).toEqual(['峰', '会', '峰会']);
    expect(folded('Ǆungla ＡＢＣ Łódź')).toBe('dzungla abc lodz');
    expect(phrasesOf('„der Hafen“ 春天开放 大桥')).toEqual(['der hafen', '春天开放']);
  });
  it('takes endings off words that are long enough', () => {
    expect(stemOf('мостами')?.stem).toBe('мост');
    expect(stemOf('brucken')?.stem).toBe('bruck');
    expect(stemOf('мир')).toBeNull();
    expect(stemOf('2026')).toBeNull();
  });
  it('gives the same whether clips came one by one, were changed or were kept in between (any clips, any words)', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(clips, { maxLength: 8, selector: ({ id }) => id }),
        fc.nat(20),
        fc.array(fc.nat(7), { maxLength: 6 }),
        (list, word, again) => {
          const plain = filled(list);
          const moved = filled(list.toReversed());
          for (const nth of again) {
            const clip = list[nth];
            if (!clip) continue;
            moved.remove(clip.id);
            moved.put({ ...clip, note: 'other' });
            moved.put(clip);
          }
          const copy = restored(structuredClone(moved.kept()));
          const text =
            wordsOf(list.map(({ place, note }) => `${place.quote.exact} ${note}`).join(' '))[word] ?? '';
          for (const catalog of [moved, copy]) {
            expect(look(catalog, text).ids).toEqual(look(plain, text).ids);
            // A value is shown under the name that came first.
            expect(nameless(look(catalog, text).counts)).toEqual(nameless(look(plain, text).counts));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('parts', () => {
  it('joined are what all their clips together are, the later one right (any clips, in any parts)', () => {
    const steps = fc.array(
      fc.array(
        fc.record({ nth: fc.nat(7), deleted: fc.boolean(), note: fc.constantFrom('', 'zeppelin', 'мост') }),
        {
          maxLength: 6,
        },
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(clips, { minLength: 1, maxLength: 8, selector: ({ id }) => id }),
        steps,
        fc.nat(20),
        (list, written, word) => {
          const plain = new Catalog();
          const parts = written.map(part => {
            const own = new Catalog();
            for (const { nth, deleted, note } of part) {
              const clip = list[nth % list.length];
              for (const catalog of clip ? [plain, own] : [])
                if (!clip || deleted) catalog.remove(clip?.id ?? '');
                else catalog.put({ ...clip, note });
            }
            return structuredClone(own.kept());
          });
          const joined = restored(...parts);
          const again = restored(structuredClone(joined.kept()));
          const words = wordsOf(list.map(({ place }) => place.quote.exact).join(' '));
          for (const text of ['', 'zeppelin', 'мостами', words[word] ?? ''])
            for (const catalog of [joined, again]) {
              expect(look(catalog, text, {}, 'match').ids).toEqual(look(plain, text, {}, 'match').ids);
              expect(nameless(look(catalog, text).counts)).toEqual(nameless(look(plain, text).counts));
            }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('filters', () => {
  const on = (change: Partial<Filter>) => look(filled(), '', change).ids.length;
  it('hold by person, tag, collection and date', () => {
    expect(on({})).toBe(4);
    expect(on({ person: 'Q1' })).toBe(4);
    expect(on({ person: 'Q2' })).toBe(0);
    expect(on({ tag: 'Hafen' })).toBe(1);
    expect(on({ collection: 'Viaducts' })).toBe(1);
    expect(on({ colour: 'yellow' })).toBe(4);
    expect(on({ outlet: 'The Harbour Post', speaker: 'Q1' })).toBe(4);
    expect(on({ from: '2026-11-20', to: '2026-11-20' })).toBe(4);
    expect(on({ from: '2026-11-21' })).toBe(0);
    expect(on({ to: '2026-11-19' })).toBe(0);
    expect(inDates('2026', { from: '2026-11-20', to: null })).toBe(true);
  });
  it('know what is lost and what is doubtful', () => {
    const catalog = new Catalog();
    catalog.put(plainClip({}, 1), { how: 'lost', reason: 'gone' });
    catalog.put(plainClip({}, 2), { how: 'fuzzy', doubt: true });
    catalog.put(plainClip({}, 3), { how: 'quote', doubt: false });
    expect(numbers(look(catalog, '', { state: 'lost' }).ids)).toEqual([1]);
    expect(numbers(look(catalog, '', { state: 'doubt' }).ids)).toEqual([2]);
  });
  it('count what there is, most first', () => {
    const { counts } = look(filled(), '');
    expect(counts.speaker).toEqual([{ key: 'Q1', label: 'Maria Ilves', count: 4 }]);
    expect(counts.tag).toEqual([{ key: 'Hafen', label: 'Hafen', count: 1 }]);
    expect(counts.organisation).toEqual([]);
  });
  describe('know a speaker under every spelling', () => {
    const said = (nth: number, id: string | null, name: string, entities: Clip['entities'] = []) =>
      plainClip({ speaker: { id, name }, entities }, nth);
    const catalog = filled([
      said(1, 'Q7747', 'Vladimir Putin'),
      said(2, 'Q7747', 'Wladimir Putin'),
      said(3, 'Q7747', 'Wladimir Putin'),
      said(4, null, 'VLADIMIR PUTIN'),
      said(5, null, 'Ann Ash'),
      said(6, null, 'ann ash'),
      said(7, null, 'Li Wei'),
      said(8, 'Q1', 'Li Wei'),
      said(9, 'Q2', 'Li Wei'),
      said(10, null, 'Zoë Ox', [{ id: 'Q5', name: 'Zoe Ox', kind: 'person' }]),
    ]);
    it('counted as one, called as most often', () => {
      expect(look(catalog, '').counts.speaker).toEqual([
        { key: 'Q7747', label: 'Wladimir Putin', count: 4 },
        { key: 'name:Ann Ash', label: 'Ann Ash', count: 2 },
        // Two are called so: whom the third clip means nobody can tell.
        { key: 'Q1', label: 'Li Wei', count: 1 },
        { key: 'Q2', label: 'Li Wei', count: 1 },
        { key: 'name:Li Wei', label: 'Li Wei', count: 1 },
        { key: 'name:Zoë Ox', label: 'Zoë Ox', count: 1 },
      ]);
    });
    it('filtered and sorted as one, also by a key that was chosen before', () => {
      const by = (speaker: string) => numbers(look(catalog, '', { speaker }).ids).sort();
      expect(by('Q7747')).toEqual([1, 2, 3, 4]);
      expect(by('name:VLADIMIR PUTIN')).toEqual([4]);
      expect(by('name:Ann Ash')).toEqual([5, 6]);
      expect(by('Q1')).toEqual([8]);
      const order = numbers(look(catalog, '', {}, 'speaker').ids);
      expect(order.slice(0, 2).sort()).toEqual([5, 6]);
      expect(order.slice(-5, -1).sort()).toEqual([1, 2, 3, 4]);
    });
    it('also in a catalogue that was kept', () => {
      const again = restored(structuredClone(catalog.kept()));
      expect(look(again, '').counts).toEqual(look(catalog, '').counts);
    });
  });
  it('count what the other filters leave, so that another choice stays possible', () => {
    const counts = look(filled(), '', { tag: 'Hafen' }).counts;
    expect(counts.collection).toEqual([]);
    expect(counts.tag).toEqual([{ key: 'Hafen', label: 'Hafen', count: 1 }]);
    expect(look(filled(), '', { collection: 'Viaducts' }).counts.collection).toHaveLength(1);
    expect(look(filled(), '', { person: 'Q2' }).counts.person).toEqual([
      { key: 'Q1', label: 'Maria Ilves', count: 4 },
    ]);
    expect(look(filled(), '', { person: 'Q2' }).counts.tag).toEqual([]);
    expect(look(filled(), 'мост').counts.tag).toEqual([]);
  });
  it('put the last saved first, or by outlet, or by speaker', () => {
    const others = [
      plainClip({}, 1),
      { ...plainClip({ speaker: null }, 2), source: { ...plainClip().source, publisher: 'Écho' } },
      {
        ...plainClip({ speaker: { id: null, name: 'Ann' } }, 3),
        source: { ...plainClip().source, publisher: 'Zeit' },
      },
    ];
    const by = (sort: Sort) => numbers(look(filled(others), '', {}, sort).ids);
    expect(by('saved')).toEqual([3, 2, 1]);
    expect(by('outlet')).toEqual([2, 1, 3]);
    expect(by('speaker')).toEqual([3, 1, 2]);
    expect(by('published')).toEqual([3, 2, 1]);
  });
});
