import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCommands } from '../../../../src/cli/build/commands.ts';
import { workplace } from '../workplace.ts';
import { WORLD } from './world.ts';

const here = workplace('wikidata');

const run = (...args: string[]) => buildCommands.wikidata?.(args);
const lines = WORLD.map(each => JSON.stringify(each));

function dumpOf(text: string): string {
  const file = join(here.dir, 'dump.json');
  writeFileSync(file, text);
  utimesSync(file, new Date('2026-11-02T05:00:00Z'), new Date('2026-11-02T05:00:00Z'));
  return file;
}

describe('pack wikidata', () => {
  it('writes the folder and clears away the work', async () => {
    const out = join(here.dir, 'out');
    expect(await run(dumpOf(lines.join('\n')), '-o', out, '--languages', 'de,en')).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'pack.json'), 'utf8'))).toMatchObject({
      id: 'wikidata',
      version: '2026-11-02',
      languages: ['de', 'en'],
      licence: 'CC0-1.0',
    });
    const ids = readFileSync(join(out, 'entities.jsonl'), 'utf8').match(/^\{"id":"Q\d+"/gm);
    expect(ids).toEqual(['Q9003', 'Q9004', 'Q9010', 'Q9011'].map(id => `{"id":"${id}"`));
    expect(existsSync(`${out}.work`)).toBe(false);
  });

  it('keeps places that readers know, if asked', async () => {
    const out = join(here.dir, 'out');
    expect(await run(dumpOf(lines.join('\n')), '-o', out, '--places', '2')).toBe(0);
    const others = readFileSync(join(out, 'entities.jsonl'), 'utf8').match(/^\{"id":"Q\d+","kind":"other"/gm);
    expect(others).toEqual(['{"id":"Q9001","kind":"other"', '{"id":"Q9020","kind":"other"']);
  });

  const broken = [
    ...lines.slice(0, 2),
    '{"type":"item","id":"Q1","claims":{"P31":[',
    '{"type":"item","id":"Q2","claims":{"P31":"Q5"}}',
    ...lines.slice(2),
    '"Q3"',
  ].join('\n');

  it('refuses malformed lines with file, line and reason', async () => {
    const dump = dumpOf(broken);
    expect(await run(dump, '-o', join(here.dir, 'out'))).toBe(1);
    expect(here.said).toMatch(/dump\.json:3: no JSON: /);
    expect(existsSync(join(here.dir, 'out', 'entities.jsonl'))).toBe(false);
  });

  it('leaves malformed lines out if told to, and reports each', async () => {
    const dump = dumpOf(broken);
    expect(await run(dump, '-o', join(here.dir, 'out'), '--skip-bad')).toBe(0);
    expect(here.said.match(/^skipped .*$/gm)?.map(line => line.replace(/^.*dump\.json:/, ''))).toEqual([
      expect.stringMatching(/^3: no JSON/),
      '4: claims.P31 is no list',
      `${lines.length + 3}: no JSON object`,
    ]);
    expect(here.said).toContain('3 bad lines skipped');
    expect(readFileSync(join(here.dir, 'out', 'entities.jsonl'), 'utf8').split('\n')).toHaveLength(5);
  });

  it('goes on where it refused, when it is told to skip', async () => {
    const dump = dumpOf(broken);
    expect(await run(dump, '-o', join(here.dir, 'out'), '--shard-lines', '2')).toBe(1);
    expect(await run(dump, '-o', join(here.dir, 'out'), '--shard-lines', '2', '--skip-bad')).toBe(0);
    expect(here.said).toContain('going on with a build that was broken off');
    expect(readFileSync(join(here.dir, 'out', 'entities.jsonl'), 'utf8').split('\n')).toHaveLength(5);
  });

  it('says what is wrong with the arguments', async () => {
    expect(await run('-o', 'x')).toBe(2);
    expect(await run('dump.json')).toBe(2);
    expect(await run('dump.json', '-o', 'x', '--languages', 'Deutsch!')).toBe(2);
    expect(await run('dump.json', '--colour')).toBe(2);
    expect(await run(join(here.dir, 'missing.json'), '-o', join(here.dir, 'out'))).toBe(1);
    expect(here.said).toContain('missing.json');
  });

  it('does not empty a folder that is not its own', async () => {
    const work = join(here.dir, 'mine');
    expect(await run(dumpOf(lines.join('\n')), '-o', join(here.dir, 'out'), '--work', here.dir)).toBe(2);
    expect(existsSync(work)).toBe(false);
    expect(here.said).toContain('no work folder of ours');
    expect(existsSync(join(here.dir, 'dump.json'))).toBe(true);
  });
});
