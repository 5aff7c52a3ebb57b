import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openLines } from '../../../src/cli/build/output.ts';

const dir = mkdtempSync(join(tmpdir(), 'byname-output-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('openLines', () => {
  it('leaves nothing of what is discarded, however soon', async () => {
    await Promise.all(
      Array.from({ length: 200 }, async (_, i) => (await openLines(join(dir, 'soon', `${i}.tsv`))).discard()),
    );
    // A file that was still being opened would come now.
    await new Promise(later => setTimeout(later, 50));
    expect(readdirSync(join(dir, 'soon'))).toEqual([]);
  });

  it('keeps what is closed, and discarding that does no harm', async () => {
    const sink = await openLines(join(dir, 'kept.tsv'));
    await sink.write('a line');
    await sink.close();
    await sink.discard();
    expect(readFileSync(join(dir, 'kept.tsv'), 'utf8')).toBe('a line\n');
  });
});
