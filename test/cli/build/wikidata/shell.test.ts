/** The lines of docs/builders.md as they stand there, in a shell with the system's `sort`: one piece and seven give the same bytes. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { is, item, itemSnak, statement } from './items.ts';
import { WORLD } from './world.ts';

/** Where its packages are found. */
const CLI = resolve('node_modules/.cache/byname-shell-test');
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'byname-shell-'));
  // The two commands in one file: the lines start them some forty times.
  const entry = join(dir, 'byname.ts');
  writeFileSync(
    entry,
    `import { mapCommand, reduceCommand } from ${JSON.stringify(resolve('src/cli/build/wikidata/map-reduce-command.ts'))};
    const [, , , which, ...args] = process.argv;
    process.exitCode = await (which === 'map' ? mapCommand : reduceCommand)(args);`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir: CLI, emptyOutDir: true },
  });
  mkdirSync(join(dir, 'bin'));
  const script = join(dir, 'bin/byname');
  writeFileSync(script, `#!/bin/sh\nexec "${process.execPath}" "${CLI}/byname.js" "$@"\n`);
  chmodSync(script, 0o755);
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true }));

/** The indented block of the document that follows this line. */
function block(line: string): string {
  const text = readFileSync('docs/builders.md', 'utf8');
  const from = text.indexOf(line);
  expect(from).toBeGreaterThan(0);
  const [, lines] = /\n\n((?: {4}.*\n)+)/.exec(text.slice(from)) ?? [];
  return (lines ?? '').replaceAll(/^ {4}/gm, '');
}

function run(name: string, lines: string, dump: string): { facts: Buffer; entities: Buffer } {
  const work = join(dir, name);
  mkdirSync(work);
  writeFileSync(join(work, 'dump.json'), dump);
  writeFileSync(join(work, 'dump.json.gz'), gzipSync(dump));
  const path = `${join(dir, 'bin')}${delimiter}${process.env.PATH}`;
  const { status, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', lines], {
    cwd: work,
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return {
    facts: readFileSync(join(work, 'facts.tsv')),
    entities: readFileSync(join(work, 'entities.jsonl')),
  };
}

it('a build in one piece and one in seven give the same bytes', { timeout: 120_000 }, () => {
  const people = Array.from({ length: 500 }, (_, index) =>
    item(
      `Q${10_000 + index * 3}`,
      [is('Q5'), statement(itemSnak('P39', 'Q9002')), statement(itemSnak('P102', `Q900${3 + (index % 2)}`))],
      { labels: { en: `Person ${index}`, de: `Žofie 习近平 ${index}` } },
    ),
  );
  const dump = [...WORLD, ...people].map(each => `${JSON.stringify(each)}\n`).join('');
  const one = run('one', block('With `sort`, in one piece:'), dump);
  const seven = run('seven', block('In seven, each line of a loop'), dump);
  expect(one.entities.toString().split('\n').length).toBeGreaterThan(500);
  expect(seven.facts.equals(one.facts)).toBe(true);
  expect(seven.entities.equals(one.entities)).toBe(true);
});
