import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysApart, type Entry, packed, shiftedDay, unpacked } from '../../src/archive/entry.ts';
import { inserted, newRows, ROW, rowsFrom, rowsOf, rowsSince } from '../../src/archive/lists.ts';

const word = fc.integer({ min: 0, max: 0xffff });
const day = fc.constantFrom(0, 17991231, 20230101, 20240201, 20240301, 20240302);
const entry: fc.Arbitrary<Entry> = fc.record({
  id: fc.oneof(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 0xffff, max: 0xffffffff })),
  day,
  names: fc.array(word, { maxLength: 10 }),
  words: fc.array(word, { maxLength: 12 }),
  outlet: word,
});

it('entries come out of a row as they went in', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), list => {
      expect(unpacked(packed(list))).toEqual(list);
    }),
  );
});

describe('days', () => {
  it('are as exact as the date', () => {
    expect(['2020-07-24', '2020-07', '2020', '', null, 'soon', '2020-07-24T10:00'].map(dayOf)).toEqual([
      20200724, 20200701, 20200101, 0, 0, 0, 20200724,
    ]);
  });
  it('are apart and shifted over months and years', () => {
    expect(daysApart(20200301, 20200228)).toBe(2);
    expect(daysApart(20200301, 0)).toBeNull();
    expect([shiftedDay(20200301, -2), shiftedDay(20191231, 1)]).toEqual([20200228, 20200101]);
  });
});

describe('a list in rows', () => {
  type Rows = Map<string, Uint16Array>;
  const from = (rows: Rows, [least, most]: readonly [string, string]) =>
    [...rows.keys()].filter(key => key >= least && key <= most).sort();

  it('has every entry where it is looked for, newest first, in rows of bounded size, however it was filled', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 400 }), fc.array(entry, { maxLength: 300 }), (first, then) => {
        const wanted = new Map<number, Entry>();
        // An id has one day as long as it is in a list.
        const once = (list: readonly Entry[]) =>
          list.filter(one => !wanted.has(one.id) && wanted.set(one.id, one) !== undefined);
        const rows: Rows = new Map(newRows('m Q1 ', once(first)));
        for (const one of once(then)) {
          const key = from(rows, rowsFrom('m Q1 ', one))[0] ?? null;
          const entries = key === null ? [] : unpacked(rows.get(key) ?? new Uint16Array());
          for (const [at, row] of rowsOf('m Q1 ', key, inserted(entries, one))) rows.set(at, row);
        }
        const all = from(rows, rowsSince('m Q1 ', null)).map(key =>
          unpacked(rows.get(key) ?? new Uint16Array()),
        );
        expect(all.flat()).toEqual([...wanted.values()].sort((a, b) => b.day - a.day || a.id - b.id));
        expect(Math.max(0, ...all.map(({ length }) => length))).toBeLessThanOrEqual(ROW);
        for (const since of [20240301, 20230101, 17991231]) {
          const found = from(rows, rowsSince('m Q1 ', since)).flatMap(key =>
            unpacked(rows.get(key) ?? new Uint16Array()),
          );
          const before = [...wanted.values()].filter(one => one.day <= since).map(({ id }) => id);
          expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
        }
      }),
      { numRuns: 60 },
    );
  });
});
