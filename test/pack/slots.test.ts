/** The slots of the table of names: what they hold at every width of their values, and how often an unknown key is taken for a name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NamesBuilder } from '../../src/pack/names/builder.ts';
import { BUCKET, bitsAt, LINE_BYTES, putBits, slotsFor } from '../../src/pack/names/layout.ts';
import { lookupName, matchNames } from '../../src/pack/names/match.ts';
import { PagedTable } from '../../src/pack/names/paged.ts';
import { NamesView } from '../../src/pack/names/view.ts';
import { namesBytes } from './names-bytes.ts';

const CHECK = 8;
const GRADE = 9;
/** The most for ten slots a line. */
const MILLIONS = 4_000_000;

/** An index of `names`, the last `shared` of which belong to two entities, in a pack of so many. */
async function indexOf(names: readonly string[], entities: number, shared = 0): Promise<NamesView> {
  const builder = new NamesBuilder();
  names.forEach((name, i) => {
    builder.add(i, name, false);
    if (i >= names.length - shared) builder.add(entities - 1 - i, name, false);
  });
  return new NamesView(await namesBytes(await builder.finish(entities)));
}

const nameOf = (i: number) => `Name${i.toString(36)} Family${(i * 7919).toString(36)}`;

describe('a line of the table', () => {
  it('has ten slots at five million names and nine at thirty million, and all fit in it', () => {
    expect(slotsFor(1_500_000)).toEqual({ count: 10, bits: 43, printBits: 13, valueBits: 21 });
    expect(slotsFor(2 ** 22)).toMatchObject({ count: 10, printBits: 12 });
    expect(slotsFor(2 ** 25)).toMatchObject({ count: 9, valueBits: 25 });
    for (let width = 0; width <= 25; width++) {
      const { count, bits, printBits, valueBits } = slotsFor(2 ** width);
      expect(valueBits).toBe(Math.max(1, width));
      expect(printBits).toBeGreaterThanOrEqual(12);
      expect(GRADE + printBits + valueBits).toBeLessThanOrEqual(bits);
      expect(count * (CHECK + bits)).toBeLessThanOrEqual(LINE_BYTES * 8);
      // What the look compares: three words of four checks, the first two without anything else.
      expect(count).toBeGreaterThan(8);
      expect(count).toBeLessThanOrEqual(12);
    }
  });

  it('gives back the bits that were put into it', () => {
    const fields = fc.array(fc.tuple(fc.integer({ min: 1, max: 25 }), fc.nat()), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(fields, drawn => {
        const bytes = new Uint8Array(LINE_BYTES);
        const wanted = drawn.map(([width, value]) => [width, value % 2 ** width] as const);
        let at = 0;
        for (const [width, value] of wanted) {
          putBits(bytes, at, width, value);
          at += width;
        }
        at = 0;
        for (const [width, value] of wanted) {
          if (at + width <= LINE_BYTES * 8) expect(bitsAt(bytes, 0, at, width)).toBe(value);
          at += width;
        }
      }),
    );
  });
});

describe('a pack of so many entities', { timeout: 120_000 }, () => {
  const names = Array.from({ length: 3000 }, (_, i) => nameOf(i));

  it.each([7000, 100_000, 1_100_000, MILLIONS, 12_000_000, 33_000_000])(
    'finds its names: %i',
    async entities => {
      const view = await indexOf(names, entities, 100);
      for (const [i, name] of names.entries()) {
        const found = lookupName([view], name)?.found.map(({ ref, form }) => `${ref} ${form}`);
        const other = i >= names.length - 100 ? [`${entities - 1 - i} exact`] : [];
        expect(found).toEqual([`${i} exact`, ...other]);
      }
      expect(matchNames([view], names.join(', '))).toHaveLength(names.length);
    },
  );

  it('is refused with a reason when its refs have no room', async () => {
    const builder = new NamesBuilder();
    builder.add(0, 'Anna Beispiel', false);
    await expect(builder.finish(2 ** 25 + 1)).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('an unknown key', { timeout: 120_000 }, () => {
  it('that has passed the filters is taken for a name as often as docs/pack-format.md says', async () => {
    const view = await indexOf(
      Array.from({ length: 30_000 }, (_, i) => nameOf(i)),
      MILLIONS,
    );
    const { count, printBits } = view.shape;
    const lines = 1 + BUCKET / count;
    const expected = (lines * count) / 2 ** (CHECK + printBits);
    expect(expected).toBeLessThan(1 / 60_000);
    const asked = 4_000_000;
    let state = 1;
    const next = () => {
      state = (Math.imul(state, 0x915f77f5) + 0x6d2b79f5) | 0;
      return Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    };
    let wrong = 0;
    for (let i = 0; i < asked; i++) wrong += view.probe(next(), next());
    // Five standard deviations on both sides.
    expect(Math.abs(wrong - asked * expected)).toBeLessThan(5 * Math.sqrt(asked * expected));
  });
});

describe('lines on disk', () => {
  it('are read alone, or in a run of a megabyte at least, and all of them are the table’s', async () => {
    const length = 20_000 * LINE_BYTES + 640;
    const byteAt = (offset: number) => (offset / LINE_BYTES) & 255;
    const reads: { offset: number; length: number }[] = [];
    const table = new PagedTable(async (offset, count) => {
      reads.push({ offset, length: count });
      return Uint8Array.from({ length: count }, (_, i) => byteAt(offset + i));
    }, length);
    for (const wanted of [[12_345], [3000, 0], [18_000, 20_009]]) {
      for (const line of wanted) table.pageOf(line);
      await table.load();
      for (const line of wanted) expect(table.pageOf(line)?.[(line % 64) * LINE_BYTES]).toBe(line & 255);
    }
    expect(reads[0]?.length).toBe(4096);
    expect(reads.length).toBe(3);
    for (const { offset, length: long } of reads.slice(1)) {
      expect(long).toBeGreaterThan(2 ** 20 - 4096);
      expect(offset + long).toBeLessThanOrEqual(length);
    }
  });
});
