/** What a card gets from the archive. */
import { describe, expect, it } from 'vitest';
import type { Here } from '../../src/archive/here.ts';
import type { ArchiveDb } from '../../src/store/archive.ts';
import { articleAt, articlesFor, statementsFor } from '../../src/store/archive-ask.ts';
import { keepArticle, removeForGood } from '../../src/store/archive-keep.ts';
import { article, eachWithArchive, said, url } from './archive-sample.ts';

let db: ArchiveDb;
eachWithArchive(opened => {
  db = opened;
});

const here = (published: string | null, context: string[], more: Partial<Here> = {}): Here => ({
  url: url('here'),
  title: 'Here',
  published,
  context,
  entity: 'Q1',
  ...more,
});

describe('a card asks for', () => {
  const day = (at: number) =>
    `20${String(10 + Math.floor(at / 12)).padStart(2, '0')}-${String((at % 12) + 1).padStart(2, '0')}-05`;

  it('the newest before its day, and what is about others on the page however old; a few, however many there are', async () => {
    for (let at = 0; at < 260; at++) {
      const other = at === 3 ? { about: ['Q9'] } : {};
      await keepArticle(db, article(`${at}`, day(at)), [
        said(`${at}`, `Number ${at} is what was said of it`, { date: day(at), ...other }),
      ]);
    }
    const { statements: found, known } = await statementsFor(db, here('2025-01-01', ['Q9']), []);
    expect(known).toBeGreaterThan(found.length);
    const days = found.map(({ date }) => date ?? '');
    expect(days[0]).toBe(day(3));
    expect(days).toContain('2024-12-05');
    expect(days.filter(one => one > '2025-01-01')).toEqual([]);
    expect(found.length).toBeLessThan(20);
    // A row and more before the page's day there is nothing: what came later is shown then.
    expect((await statementsFor(db, here('2010-01-01', []), [])).statements.length).toBeGreaterThan(3);
  });

  it('what the page’s words speak of, however little is new in it, and never what the page itself says', async () => {
    for (let at = 0; at < 40; at++)
      await keepArticle(db, article(`${at}`, day(at)), [
        said(
          `${at}`,
          at === 7 ? 'Herring quotas ruin the fishing fleet' : `Nothing new in matter ${at} so far`,
          {
            date: day(at),
          },
        ),
      ]);
    const page39 = here(day(39), [], { title: 'Quotas for the herring fleet' });
    const first = (await statementsFor(db, page39, [])).statements[0];
    expect(first?.text).toContain('Herring');
    const page = await articleAt(db, url('7'));
    const elsewhere = await statementsFor(db, page39, page?.statements ?? []);
    expect(elsewhere.statements.map(({ text }) => text)).not.toContain(first?.text);
  });

  it('the articles that share more, before those that are nearer', async () => {
    for (let at = 0; at < 60; at++) await keepArticle(db, article(`n${at}`, '2024-02-01', ['Q1']), []);
    await keepArticle(db, article('shares', '2020-01-01', ['Q1', 'Q5']), []);
    await keepArticle(db, article('other', '2024-02-02', ['Q5']), []);
    const { articles, frequencies } = await articlesFor(db, here('2024-03-01', ['Q1', 'Q5']));
    expect(articles[0]?.url).toBe(url('shares'));
    expect(articles.map(one => one.url)).not.toContain(url('other'));
    expect(frequencies.names.get('Q5')).toBe(2);
    expect(frequencies.total).toBe(62);
    await removeForGood(db, url('other'));
    const after = await articlesFor(db, here('2024-03-01', ['Q1', 'Q5']));
    expect([after.frequencies.names.get('Q5'), after.frequencies.total]).toEqual([1, 61]);
  });
});
