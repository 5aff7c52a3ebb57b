import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../scripts/package.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

describe.each(['chrome', 'firefox'])('the store archive for %s', target => {
  const folder = resolve(ROOT, 'dist', target);

  it('is the same bytes twice, entries sorted, no source maps, nothing hidden', () => {
    const bytes = archiveOf(folder);
    const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
    expect(hash(archiveOf(folder))).toBe(hash(bytes));
    const names = Object.keys(unzipSync(bytes));
    expect(names).toContain('manifest.json');
    expect(names).toEqual([...names].sort());
    expect(names.filter(name => /\.map$|(^|\/)\./.test(name))).toEqual([]);
  });

  it('comes out of a second build as the same bytes', async () => {
    const again = mkdtempSync(join(tmpdir(), 'byname-build-'));
    // Vitest sets NODE_ENV=test, which would make it another kind of build.
    const env = { ...process.env, NODE_ENV: 'production' };
    await run('npx', ['vite', 'build', '--logLevel', 'error', '--mode', target, '--outDir', again], {
      cwd: ROOT,
      env,
    });
    expect(Buffer.compare(archiveOf(again), archiveOf(folder))).toBe(0);
    rmSync(again, { recursive: true });
  });
});

describe('web-ext lint', () => {
  it('finds no errors and no warnings but those the README explains', async () => {
    const { stdout } = await run(
      'npx',
      ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'],
      { cwd: ROOT, maxBuffer: 1 << 26 },
    ).catch((error: { stdout: string }) => error);
    const report = JSON.parse(stdout);
    expect(report.errors).toEqual([]);
    const explained: string[] = [];
    expect(report.warnings.filter((w: { code: string }) => !explained.includes(w.code))).toEqual([]);
  });
});
