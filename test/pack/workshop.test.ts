import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diskWorkshop } from '../../src/cli/pack/workshop/disk.ts';
import { backwards, descending } from '../../src/pack/workshop/keys.ts';
import { memoryWorkshop } from '../../src/pack/workshop/memory.ts';
import type { Row, Width, Workshop } from '../../src/pack/workshop/workshop.ts';
import { buildPack } from '../../src/pack/write.ts';
import { articles, entities, info, statements } from './sample.ts';

async function sorted(workshop: Workshop, rows: readonly Row[]): Promise<Row[]> {
  const sorter = workshop.sorter();
  for (const { key, line } of rows) sorter.add(key, line);
  const out: Row[] = [];
  for await (const row of sorter.sorted()) out.push(row);
  return out;
}

async function sortedNumbers(workshop: Workshop, width: Width, keys: Width, rows: readonly Quad[]) {
  const sorter = workshop.numbers(width, keys);
  for (const row of rows) sorter.add(...row);
  const all = async () => {
    const out: number[] = [];
    for await (const some of sorter.sorted()) out.push(...some);
    return out;
  };
  const once = await all();
  expect(await all()).toEqual(once);
  return once;
}

type Quad = [number, number, number, number];

describe('a build in temporary files', () => {
  it('sorts as one in memory, equal keys in the order they came', async () => {
    const row = fc.record({
      key: fc.oneof(
        fc.constantFrom('a', 'b', '', 'a\nb', '\ud800', 'ä'),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      line: fc.string({ unit: 'binary', maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 60 }),
        fc.integer({ min: 1, max: 80 }),
        async (rows, run) => {
          const disk = diskWorkshop(undefined, { units: run, rows: 1 });
          try {
            expect(await sorted(disk, rows)).toEqual(await sorted(memoryWorkshop, rows));
          } finally {
            await disk.close();
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('sorts rows of numbers as they compare without signs, the same ones in the order they came', async () => {
    const number = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer());
    const shape = fc.constantFrom<[Width, Width]>([1, 1], [2, 1], [2, 2], [3, 1], [4, 2], [4, 4]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(number, number, number, number), { maxLength: 300 }),
        shape,
        fc.integer({ min: 1, max: 80 }),
        async (rows, [width, keys], most) => {
          const expected = [...rows].sort((a, b) => {
            for (let k = 0; k < keys; k++) {
              const difference = ((a[k] ?? 0) >>> 0) - ((b[k] ?? 0) >>> 0);
              if (difference !== 0) return difference;
            }
            return 0;
          });
          const flat = expected.flatMap(row => row.slice(0, width));
          expect(await sortedNumbers(memoryWorkshop, width, keys, rows)).toEqual(flat);
          const disk = diskWorkshop(undefined, { units: 1, rows: most });
          try {
            expect(await sortedNumbers(disk, width, keys, rows)).toEqual(flat);
          } finally {
            await disk.close();
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives the same bytes as one in memory', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({
      id: `Q${(i * 7919) % 2500}`,
      kind: 'person' as const,
      names: { de: [`Anna Muster${i}`, `${i % 7} Strauß`] },
      prominence: i % 11,
    }));
    const contents = { info, entities: [...entities, ...many], statements, articles };
    const disk = diskWorkshop(undefined, { units: 5000, rows: 100 });
    try {
      const spilled = await buildPack(contents, { workshop: disk });
      expect(Buffer.compare(spilled, await buildPack(contents))).toBe(0);
    } finally {
      await disk.close();
    }
  });
});

describe('keys', () => {
  it('sort numbers from the largest down', () => {
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, -0),
    );
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [x, y] = [descending(a), descending(b)];
        expect(x < y ? -1 : x > y ? 1 : 0).toBe(a > b ? -1 : a < b ? 1 : 0);
      }),
    );
  });

  it('sort dates from the latest back, longer ones before their beginnings', () => {
    const dates = ['2020', '2020-07', '2020-07-24', '2019-12-31', '', '-0044'];
    const byKey = [...dates].sort((a, b) => (backwards(a) < backwards(b) ? -1 : 1));
    expect(byKey).toEqual([...dates].sort().reverse());
  });
});
