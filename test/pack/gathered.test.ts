import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gathered } from '../../src/pack/gathered.ts';
import { fromBytes } from '../../src/pack/source.ts';

const MEGABYTE = 1 << 20;
const bytes = Uint8Array.from({ length: 5 * MEGABYTE }, (_, i) => (i * 31) ^ (i >> 8));

function counting(fails = false) {
  const reads: [offset: number, length: number][] = [];
  const inner = fromBytes(bytes);
  const read = async (offset: number, length: number) => {
    reads.push([offset, length]);
    if (fails) throw new Error('gone');
    return inner.read(offset, length);
  };
  return { source: gathered({ size: bytes.length, read }), reads };
}

describe('reads of one turn', () => {
  it('give what each asked for, also beyond the end', async () => {
    const place = fc.tuple(fc.integer({ min: 0, max: bytes.length + 10 }), fc.integer({ min: 0, max: 3000 }));
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 40 }), async places => {
        const { source, reads } = counting();
        const all = await Promise.all(places.map(([offset, length]) => source.read(offset, length)));
        for (const [i, [offset, length]] of places.entries()) {
          expect(Buffer.compare(all[i] ?? new Uint8Array(1), bytes.subarray(offset, offset + length))).toBe(
            0,
          );
        }
        expect(reads.length).toBeLessThanOrEqual(places.length);
      }),
      { numRuns: 50 },
    );
  });

  it('are one where they lie near each other', async () => {
    const { source, reads } = counting();
    await Promise.all([source.read(300_000, 10), source.read(0, 10), source.read(4 * MEGABYTE, 10)]);
    expect(reads).toEqual([
      [0, 300_010],
      [4 * MEGABYTE, 10],
    ]);
    await source.read(0, 10);
    expect(reads).toHaveLength(3);
  });

  it('are no longer than what is worth it', async () => {
    const { source, reads } = counting();
    await Promise.all(Array.from({ length: 10 }, (_, i) => source.read(i * 400_000, 10)));
    expect(Math.max(...reads.map(([, length]) => length))).toBeLessThanOrEqual(2 * MEGABYTE);
    expect(reads.length).toBeLessThan(4);
  });

  it('share no buffer where memory can be given back, and give back what lay between', async () => {
    const released: Uint8Array[] = [];
    const read = async (offset: number, length: number) => bytes.slice(offset, offset + length);
    const source = gathered({ size: bytes.length, read, release: one => released.push(one) });
    const [first, second] = await Promise.all([source.read(0, 10), source.read(300_000, 10)]);
    expect([first?.buffer.byteLength, second?.buffer.byteLength]).toEqual([10, 10]);
    expect(second).toEqual(bytes.slice(300_000, 300_010));
    expect(released.map(({ length }) => length)).toEqual([300_010]);
    // What only one asked for is that one's.
    await source.read(4 * MEGABYTE, 10);
    expect(released).toHaveLength(1);
  });

  it('fail all together, and the next ones do not', async () => {
    const { source } = counting(true);
    const all = await Promise.allSettled([source.read(0, 1), source.read(5, 1)]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
