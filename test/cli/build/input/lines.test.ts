import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, lineBatches, textOf } from '../../../../src/cli/build/input/lines.ts';

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(bytes: Buffer, size: number, from?: { firstLine: number; offset: number }) {
  const lines: Line[] = [];
  for await (const batch of lineBatches(cut(bytes, size), from)) lines.push(...batch);
  return lines;
}

describe('lineBatches', () => {
  it('gives the lines whatever the chunks, with numbers and offsets', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map(text => text.replace(/[\r\n]/g, ''))),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async (texts, windows, size) => {
          const end = windows ? '\r\n' : '\n';
          const bytes = Buffer.from(texts.map(text => text + end).join(''));
          const lines = await linesOf(bytes, size);
          expect(lines.map(line => textOf(line.bytes))).toEqual(texts);
          expect(lines.map(line => line.number)).toEqual(texts.map((_, index) => index + 1));
          // Reading from the end of any line on gives the rest.
          for (const line of lines) {
            const rest = await linesOf(bytes.subarray(line.end), size, {
              firstLine: line.number + 1,
              offset: line.end,
            });
            expect(rest).toEqual(lines.slice(line.number));
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('takes a last line without an end', async () => {
    const lines = await linesOf(Buffer.from('a\nb'), 2);
    expect(lines.map(line => [line.bytes.toString(), line.number, line.end])).toEqual([
      ['a', 1, 2],
      ['b', 2, 3],
    ]);
  });

  it('refuses a line that would fill the memory', async () => {
    const endless = lineBatches(cut(Buffer.alloc(1000, 'x'), 10), { longest: 100 });
    await expect(endless.next()).rejects.toThrow('line 1 is longer than 100 bytes');
  });
});

it('textOf refuses what is no UTF-8', () => {
  expect(() => textOf(Buffer.from([0x61, 0xff]))).toThrow('not UTF-8');
});
