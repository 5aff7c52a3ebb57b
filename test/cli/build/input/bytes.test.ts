import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openBytes } from '../../../../src/cli/build/input/bytes.ts';

const dir = mkdtempSync(join(tmpdir(), 'byname-bytes-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** `printf 'one\ntwo\n' | bzip2 | base64` */
const BZIP2 = Buffer.from('QlpoOTFBWSZTWacUK3cAAALBgAAQAgGEgCAAIYAMAjj1G4u5IpwoSFOKFbuA', 'base64');

async function textOf(name: string, bytes: Uint8Array, from = 0): Promise<string> {
  const file = join(dir, name);
  writeFileSync(file, bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of openBytes(file, from).chunks) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('openBytes', () => {
  it('reads plain files from an offset on', async () => {
    expect(await textOf('a.json', Buffer.from('one\ntwo\n'))).toBe('one\ntwo\n');
    expect(await textOf('a.json', Buffer.from('one\ntwo\n'), 4)).toBe('two\n');
  });

  it('reads gzip, also of several parts', async () => {
    const parts = [gzipSync('one\n'), gzipSync('two\n')];
    expect(await textOf('a.json.gz', Buffer.concat(parts))).toBe('one\ntwo\n');
  });

  it('reads bzip2, also of several parts as Wikidata packs its dumps', async () => {
    expect(await textOf('a.json.bz2', BZIP2)).toBe('one\ntwo\n');
    expect(await textOf('b.json.bz2', Buffer.concat([BZIP2, BZIP2]))).toBe('one\ntwo\none\ntwo\n');
  });

  it('names the file that is broken, cut off or missing', async () => {
    const gzip = gzipSync('one\n'.repeat(1000));
    await expect(textOf('cut.gz', gzip.subarray(0, -9))).rejects.toThrow(
      /cut\.gz: broken or cut off \(gzip\)/,
    );
    await expect(textOf('cut.bz2', BZIP2.subarray(0, 30))).rejects.toThrow(/cut\.bz2: broken or cut off/);
    await expect(textOf('no.bz2', Buffer.from('no bzip2 at all'))).rejects.toThrow(
      /no\.bz2: broken or cut off/,
    );
    const missing = openBytes(join(dir, 'missing.json.bz2')).chunks[Symbol.asyncIterator]();
    await expect(missing.next()).rejects.toThrow(/ENOENT/);
  });
});
