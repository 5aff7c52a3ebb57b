import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'demo/site/konferenz.html');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'byname-annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function byname(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/byname.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('annotate', () => {
  it('prints the reading of a page, offsets fitting its text', () => {
    const { status, stdout } = byname(['annotate', SAMPLE, '--json']);
    expect(status).toBe(0);
    const reading: Reading = JSON.parse(stdout);
    expect(reading).toMatchObject({ language: 'de', published: '2020-07-24' });
    for (const part of [...reading.mentions, ...reading.unknowns, ...reading.statements]) {
      expect(reading.text.slice(part.start, part.end)).toBe(part.text);
    }
    expect(reading.mentions.map(m => m.entity)).toEqual(
      expect.arrayContaining(['Q15031', 'Q7747', 'Q37470', 'Q50963']),
    );
    expect(reading.unknowns[0]).toMatchObject({ text: 'Song Tang', kind: 'person' });
  });

  it('takes the date line of a text, and no day out of a sentence', () => {
    const dated = join(folder, 'dated.txt');
    writeFileSync(
      dated,
      'Merkel reist nach Paris\n\n3. Mai 2019\n\nBundeskanzlerin Angela Merkel reist nach Paris.\n',
    );
    expect(JSON.parse(byname(['annotate', dated, '--json']).stdout)).toMatchObject({
      published: '2019-05-03',
    });
    const undated = join(folder, 'undated.txt');
    writeFileSync(
      undated,
      'Bundeskanzlerin Angela Merkel war zuletzt am 3. Mai 2019 in Paris, wie es hieß.\n',
    );
    expect(JSON.parse(byname(['annotate', undated, '--json']).stdout)).toMatchObject({ published: null });
  });

  it('reads documents line by line, text unchanged, and tells the number of a bad line without stopping', async () => {
    const lines = [
      '{"id":"a","text":"Angela Merkel\\u00ad sprach."}',
      'no json',
      '{"id":"b"}',
      '',
      '{"id":"c","language":"en","published":null,"text":""}',
    ];
    const child = spawn('npx', ['tsx', 'src/cli/byname.ts', 'annotate', '--jsonl'], { cwd: ROOT });
    child.stdin.end(lines.join('\n'));
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', chunk => (stdout += chunk));
    child.stderr.on('data', chunk => (stderr += chunk));
    const code = await new Promise(done => child.on('close', done));
    const readings: Reading[] = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(readings.map(r => r.id)).toEqual(['a', 'c']);
    expect(readings[0]?.text).toBe('Angela Merkel\u00ad sprach.');
    expect(stderr).toMatch(/line 2:/);
    expect(stderr).toMatch(/line 3:/);
    expect(code).toBe(1);
  });

  it('says what is wrong with its arguments', () => {
    expect(byname(['annotate'])).toMatchObject({ status: 2, stderr: expect.stringContaining('which file?') });
    expect(byname(['annotate', join(folder, 'none.txt')]).status).toBe(1);
    expect(byname(['annotate', SAMPLE, '--packs', join(folder, 'none.byname')]).status).toBe(1);
    expect(byname(['annotate', '--frob']).status).toBe(2);
    expect(byname(['frob']).status).toBe(2);
  });
});
