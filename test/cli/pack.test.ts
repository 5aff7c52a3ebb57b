import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPacks } from '../../src/cli/open-packs.ts';
import { packCommand } from '../../src/cli/pack.ts';
import { articles, entities, info, statements } from '../pack/sample.ts';

const lines = (records: readonly unknown[]) =>
  `${records.map(record => JSON.stringify(record)).join('\n')}\n`;

let folder: string;
let out: string;
let told: { out: string; err: string };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byname-test-'));
  out = join(folder, 'made.byname');
  await writeFile(join(folder, 'pack.json'), JSON.stringify(info));
  await writeFile(join(folder, 'entities.jsonl.gz'), gzipSync(lines(entities)));
  await writeFile(join(folder, 'statements.jsonl'), lines(statements));
  await writeFile(join(folder, 'articles.jsonl'), lines(articles));
  told = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    told.out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    told.err += text;
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('pack', { timeout: 60_000 }, () => {
  it('builds a folder, shows and checks the file', async () => {
    expect(await packCommand(['build', folder, '-o', out])).toBe(0);
    expect(told.out).toContain('7 entities, 17 names, 3 statements, 2 articles');
    expect(told.err).toBe('');
    expect(await packCommand(['info', out])).toBe(0);
    expect(told.out).toContain('sample 1.2.3: Sample');
    expect(await packCommand(['check', out])).toBe(0);
    expect(told.out).toContain('sound, 7 records read');
  });

  it('gives the same bytes twice', async () => {
    await packCommand(['build', folder, '-o', out]);
    const first = await readFile(out);
    await packCommand(['build', folder, '-o', out]);
    expect(first.equals(await readFile(out))).toBe(true);
  });

  it('stops at a line that cannot be used, tells which, and leaves the file that was there', async () => {
    await writeFile(out, 'former');
    const bad = join(folder, 'entities-more.jsonl');
    await writeFile(
      bad,
      `{"id":"Q9","kind":"person","names":{"de":["Neun"]}}\n\n{"id":"Q10","kind":"city","names":{}}\n`,
    );
    expect(await packCommand(['build', folder, '-o', out])).toBe(1);
    expect(told.err).toContain(`${bad}:3: kind: `);
    expect(await readFile(out, 'utf8')).toBe('former');
  });

  it('goes on with --skip-bad and counts', async () => {
    await writeFile(
      join(folder, 'entities-more.jsonl'),
      '{"id":"Q9"\n{"id":"Q9","kind":"person","names":{"de":["Neun Zehn"]}}\n',
    );
    expect(await packCommand(['build', folder, '-o', out, '--skip-bad'])).toBe(0);
    expect(told.err).toContain('entities-more.jsonl:1: ');
    expect(told.err).toContain('1 lines skipped');
    expect(told.out).toContain('8 entities');
  });

  it('warns of unknown fields with their line', async () => {
    await writeFile(
      join(folder, 'entities-more.jsonl'),
      lines([
        {
          id: 'Q9',
          kind: 'person',
          names: { de: ['Neun Zehn'] },
          shoes: 9,
          roles: [{ title: {}, salary: 1 }],
        },
      ]),
    );
    expect(await packCommand(['build', folder, '-o', out])).toBe(0);
    expect(told.err).toContain('entities-more.jsonl:1: unknown field "shoes"');
    expect(told.err).toContain('unknown field "roles.salary"');
  });

  it('takes more entities with --also', async () => {
    const others = join(folder, 'others.jsonl.gz');
    await writeFile(others, gzipSync(lines([{ id: 'Q9', kind: 'other', names: { de: ['Neunburg'] } }])));
    expect(await packCommand(['build', folder, '-o', out, '--also', others])).toBe(0);
    expect(told.out).toContain('8 entities');
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '7'],
    ['no licence', '{"id":"x","title":"X","version":"1","languages":[]}'],
  ])('refuses a pack.json that has %s', async (_, content) => {
    await writeFile(join(folder, 'pack.json'), content);
    expect(await packCommand(['build', folder, '-o', out])).toBe(1);
    expect(told.err).toContain('pack.json: ');
  });

  it('refuses a gzip file that is none', async () => {
    await writeFile(join(folder, 'entities.jsonl.gz'), 'no gzip');
    expect(await packCommand(['build', folder, '-o', out])).toBe(1);
    expect(told.err).toContain('entities.jsonl.gz: ');
  });

  it('tells why a file is no pack', async () => {
    await writeFile(out, 'something else');
    expect(await packCommand(['check', out])).toBe(1);
    expect(told.err).toContain('not-a-pack');
    expect(await packCommand(['info', join(folder, 'missing')])).toBe(1);
  });

  it('explains itself when asked wrongly', async () => {
    for (const args of [
      [],
      ['bake'],
      ['build', folder],
      ['build', '-o', out],
      ['info'],
      ['build', folder, '--colour'],
    ]) {
      expect(await packCommand(args)).toBe(2);
    }
    expect(told.err).toContain('pack build FOLDER');
  });
});

describe('packs for the terminal', { timeout: 60_000 }, () => {
  it('are folders, files of entities and pack files', async () => {
    await packCommand(['build', folder, '-o', out]);
    const others = join(folder, 'others.jsonl');
    await writeFile(others, lines([{ id: 'Q9', kind: 'other', names: { de: ['Neunburg'] } }]));
    for (const paths of [
      [out, others],
      [folder, others],
    ]) {
      const lexicon = await openPacks(paths);
      const hits = lexicon.match('Xi Jinping in Neunburg');
      const found = await lexicon.entities(hits.flatMap(({ refs }) => refs));
      expect(found.map(({ id }) => id)).toEqual(['Q15031', 'Q9']);
    }
  });

  it('are compiled again when a file changes', async () => {
    expect((await openPacks([folder])).match('Neunburg')).toEqual([]);
    const file = join(folder, 'entities-more.jsonl');
    await writeFile(file, lines([{ id: 'Q9', kind: 'other', names: { de: ['Neunburg'] } }]));
    expect((await openPacks([folder])).match('Neunburg')).toHaveLength(1);
    await writeFile(file, lines([{ id: 'Q9', kind: 'other', names: { de: ['Zehnburg'] } }]));
    await utimes(file, 1, 1);
    expect((await openPacks([folder])).match('Neunburg')).toEqual([]);
  });

  it('are refused with the reason', async () => {
    await expect(openPacks([join(folder, 'missing')])).rejects.toThrow('ENOENT');
    await writeFile(out, 'something else');
    await expect(openPacks([out])).rejects.toMatchObject({ code: 'not-a-pack' });
  });
});
