import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, SHORTEST } from '../../../src/pack/changes/cut.ts';
import { type Block, blocksOf, readBlockList, writeBlockList } from '../../../src/pack/changes/list.ts';
import { plan } from '../../../src/pack/changes/plan.ts';
import { PackError } from '../../../src/pack/error.ts';
import { fromBytes } from '../../../src/pack/source.ts';

const sha256 = async (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());

/** Bytes that look random and are the same in every run. */
function noise(length: number, seed = 1): Uint8Array {
  let x = seed;
  return Uint8Array.from({ length }, () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x & 255;
  });
}

async function cut(bytes: Uint8Array): Promise<Block[]> {
  const blocks: Block[] = [];
  for await (const block of blocksOf(fromBytes(bytes), sha256)) blocks.push(block);
  return blocks;
}

describe('blocks cut by content', () => {
  it('fill the file without gap or overlap, none too long', async () => {
    for (const bytes of [new Uint8Array(0), noise(10), noise(1_000_000), new Uint8Array(9_000_000)]) {
      const blocks = await cut(bytes);
      let end = 0;
      for (const [i, { offset, length }] of blocks.entries()) {
        expect(offset).toBe(end);
        expect(length).toBeLessThanOrEqual(LONGEST);
        if (i < blocks.length - 1) expect(length).toBeGreaterThanOrEqual(SHORTEST);
        end += length;
      }
      expect(end).toBe(bytes.length);
    }
  });

  it('stay the same around whatever is put in, taken out or changed', async () => {
    const before = noise(6_000_000);
    const blocks = await cut(before);
    await fc.assert(
      fc.asyncProperty(fc.nat(5_900_000), fc.nat(900), fc.nat(900), async (at, out, put) => {
        const after = new Uint8Array(before.length - out + put);
        after.set(before.subarray(0, at));
        after.set(noise(put, 77), at);
        after.set(before.subarray(at + out), at + put);
        const list = { content: '', size: after.length, blocks: await cut(after) };
        const stretches = plan(list, blocks);
        // Put together by the plan it is the new file.
        const made = new Uint8Array(after.length);
        for (const { offset, length, from } of stretches) {
          const [source, start] = from === null ? [after, offset] : [before, from];
          made.set(source.subarray(start, start + length), offset);
        }
        expect(Buffer.compare(made, after)).toBe(0);
        const fetched = stretches.filter(({ from }) => from === null).reduce((sum, s) => sum + s.length, 0);
        expect(fetched).toBeLessThan(3 * LONGEST);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('are the same list after writing and reading', async () => {
    const bytes = noise(400_000);
    const list = { content: 'ab'.repeat(32), size: bytes.length, blocks: await cut(bytes) };
    expect(readBlockList(writeBlockList(list))).toEqual(list);
  });

  it('a list that is damaged anywhere is refused or read as a list, never anything else', async () => {
    const list = writeBlockList({
      content: 'ab'.repeat(32),
      size: 400_000,
      blocks: await cut(noise(400_000)),
    });
    fc.assert(
      fc.property(fc.nat(list.length - 1), fc.nat(255), fc.nat(list.length), (at, byte, length) => {
        const damaged = new Uint8Array(list.subarray(0, length));
        if (at < damaged.length) damaged[at] = byte;
        try {
          const read = readBlockList(damaged);
          expect(read.blocks.reduce((sum, block) => sum + block.length, 0)).toBe(read.size);
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
        }
      }),
    );
  });
});
