import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordsOf } from '../../../../src/cli/build/articles/records.ts';
import { buildCommands } from '../../../../src/cli/build/commands.ts';
import type { Reading } from '../../../../src/model/reading.ts';
import { workplace } from '../workplace.ts';

const here = workplace('articles');

const PACK = [
  {
    id: 'Q9010',
    kind: 'person',
    names: { en: ['Ada Brenner', 'A. Brenner'] },
    country: 'DE',
    prominence: 40,
    checked: '2026-01-01',
  },
  {
    id: 'Q9003',
    kind: 'organisation',
    names: { en: ['Lantern Party'] },
    prominence: 30,
    checked: '2026-01-01',
  },
];
const BODY = [
  'Ada Brenner opened the new harbour on Monday. The minister walked along the quay with the workers for more than an hour.',
  '“We will build ten more ships before the winter comes,” Ada Brenner said. Nobody from the Lantern Party was there to listen to her.',
  'The harbour had been closed for nine years. It will take larger ships than before, and the town hopes for visitors.',
];
const html = (
  head: string,
) => `<!doctype html><html lang="en"><head><title>The harbour is open again</title>${head}</head>
<body><article><h1>The harbour is open again</h1>${BODY.map(text => `<p>${text}</p>`).join('')}</article></body></html>`;

async function build(...args: string[]) {
  const pack = join(here.dir, 'people.jsonl');
  writeFileSync(pack, PACK.map(line => `${JSON.stringify(line)}\n`).join(''));
  const out = join(here.dir, 'out');
  const code = await buildCommands.articles?.([
    join(here.dir, 'in'),
    '--packs',
    pack,
    '-o',
    out,
    '--id',
    'mine',
    ...args,
  ]);
  const lines = (name: string) =>
    readFileSync(join(out, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
  return { code, lines };
}

describe('pack articles', () => {
  beforeEach(() => mkdirSync(join(here.dir, 'in', 'old'), { recursive: true }));

  it('makes articles, statements and the people in them out of pages and text', async () => {
    const meta =
      '<link rel="canonical" href="https://news.example/harbour"><meta property="article:published_time" content="2026-03-02T09:00:00Z">';
    writeFileSync(join(here.dir, 'in', 'harbour.html'), html(meta));
    writeFileSync(join(here.dir, 'in', 'old', '2025-01-31 ships.txt'), ['Ships', ...BODY].join('\n\n'));
    writeFileSync(join(here.dir, 'in', 'notes.md'), 'Ada Brenner');
    const { code, lines } = await build('--base', 'https://archive.example/x');
    expect(here.said).not.toContain('skipped');
    expect(code).toBe(0);
    expect(lines('articles.jsonl')).toEqual([
      {
        url: 'https://news.example/harbour',
        title: 'The harbour is open again',
        date: '2026-03-02',
        language: 'en',
        mentions: ['Q9010', 'Q9003'],
      },
      {
        url: 'https://archive.example/x/old/2025-01-31%20ships.txt',
        title: 'Ships',
        date: '2025-01-31',
        language: 'en',
        mentions: ['Q9010', 'Q9003'],
      },
    ]);
    const [statement, ...others] = lines('statements.jsonl');
    expect(statement).toEqual({
      speaker: 'Q9010',
      text: expect.stringContaining('We will build ten more ships before the winter comes'),
      form: 'direct',
      date: '2026-03-02',
      language: 'en',
      source: { url: 'https://news.example/harbour', title: 'The harbour is open again' },
    });
    expect(others).toHaveLength(1);
    expect(lines('entities.jsonl')).toEqual([
      { id: 'Q9010', kind: 'person', names: { en: ['Ada Brenner'] } },
      { id: 'Q9003', kind: 'organisation', names: { en: ['Lantern Party'] } },
    ]);
  });

  it('refuses or skips what has no address, no article, or comes twice', async () => {
    const canonical = '<link rel="canonical" href="https://news.example/harbour">';
    writeFileSync(join(here.dir, 'in', 'a.html'), html(canonical));
    writeFileSync(join(here.dir, 'in', 'b.html'), html(canonical));
    writeFileSync(join(here.dir, 'in', 'c.html'), html(''));
    writeFileSync(join(here.dir, 'in', 'd.html'), '<title>Nothing</title>');
    writeFileSync(join(here.dir, 'in', 'e.txt'), Buffer.from([0x41, 0xff]));
    expect((await build()).code).toBe(1);
    expect(here.said).toContain('b.html: https://news.example/harbour comes twice');
    here.said = '';
    const { code, lines } = await build('--skip-bad');
    expect(code).toBe(0);
    expect(lines('articles.jsonl')).toHaveLength(1);
    expect(here.said.match(/^skipped .*\/in\/(.*)$/gm)?.map(line => line.replace(/^.*\/in\//, ''))).toEqual([
      'b.html: https://news.example/harbour comes twice',
      'c.html: the page names no address of its own; --base gives it one',
      'd.html: no article in this page',
      'e.txt: not UTF-8',
    ]);
  });

  it('says what is wrong with the arguments', async () => {
    expect(await buildCommands.articles?.([here.dir, '-o', 'x', '--id', 'y'])).toBe(2);
    expect((await build('--base', 'ftp://x')).code).toBe(2);
  });
});

describe('recordsOf', () => {
  const article = {
    url: 'https://a.example/',
    title: 'T',
    publisher: null,
    date: null,
    language: null,
    text: '',
  };
  const mention = (entity: string, start: number, confidence: number) => ({
    start,
    end: start + 1,
    text: 'x',
    entity,
    kind: 'person' as const,
    via: 'name' as const,
    confidence,
    candidates: [],
  });
  const said = (speaker: Reading['statements'][number]['speaker']) => ({
    start: 10,
    end: 20,
    text: ' words ',
    form: 'direct' as const,
    cue: null,
    speaker,
  });
  const reading: Reading = {
    language: 'de',
    published: null,
    text: '',
    mentions: [
      mention('Q1', 0, 0.9),
      mention('Q2', 11, 0.95),
      mention('Q3', 12, 0.5),
      mention('Q2', 30, 0.9),
    ],
    unknowns: [],
    statements: [
      said({ span: [0, 1], entity: 'Q1' }),
      said({ span: [12, 13], entity: 'Q3' }),
      said({ span: [0, 1], text: 'the police' }),
      said(null),
    ],
  };

  it('keeps what is sure, and who is spoken about', () => {
    const { article: record, statements } = recordsOf(article, reading);
    expect(record.mentions).toEqual(['Q2', 'Q1']);
    expect(record.language).toBe('de');
    expect(statements).toEqual([
      {
        speaker: 'Q1',
        text: 'words',
        form: 'direct',
        language: 'de',
        source: { url: 'https://a.example/', title: 'T' },
        about: ['Q2'],
      },
    ]);
  });
});
