import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StatementRecord } from '../../src/model/entity.ts';
import { type ArchiveDb, archiveCounts, emptyArchive, openArchiveDb } from '../../src/store/archive.ts';
import { allStatementsOf, articlesFor, statementsFor } from '../../src/store/archive-ask.ts';
import { archivedAfter } from '../../src/store/archive-backup.ts';
import { keepArticle, removeForGood } from '../../src/store/archive-keep.ts';

let db: ArchiveDb;
let name = '';
beforeEach(async () => {
  name = `archive-${Math.random()}`;
  db = await openArchiveDb(name);
});
afterEach(async () => {
  db.close();
  await deleteDB(name);
});

const LONG = 'The harbour will be open to all ships by the end of the coming year';
const url = (at: string) => `https://paper.example/${at}`;
const article = (at: string, date = '2024-03-02', mentions = ['Q1', 'Q2']) => ({
  url: url(at),
  title: `Title ${at}`,
  date,
  language: 'en',
  mentions,
  readAt: '2024-03-03T10:00:00Z',
});
const said = (at: string, text: string, more: Partial<StatementRecord> = {}): StatementRecord => ({
  speaker: 'Q1',
  text,
  form: 'indirect',
  date: '2024-03-02',
  source: { url: url(at), publisher: `Paper ${at}` },
  ...more,
});

describe('a statement is kept once', () => {
  it('with all who repeat it, word for word or nearly, and the earliest day', async () => {
    await keepArticle(db, article('a'), [said('a', LONG)]);
    await keepArticle(db, article('b'), [
      said('b', `${LONG}.`, { date: '2024-03-01', form: 'direct', about: ['Q7'] }),
    ]);
    await keepArticle(db, article('c'), [said('c', LONG.replace('coming', 'next'), { date: '2024-03-05' })]);
    const kept = await allStatementsOf(db, 'Q1');
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ text: `${LONG}.`, form: 'direct', date: '2024-03-01', about: ['Q7'] });
    expect(kept[0]?.sources.map(source => source.url)).toEqual([url('b'), url('a'), url('c')]);
    expect(kept[0]?.source.url).toBe(url('b'));
  });

  it('but other words, the same of somebody else, and much later ones that only resemble it are others', async () => {
    await keepArticle(db, article('a'), [said('a', LONG), said('a', LONG, { speaker: 'Q2' })]);
    await keepArticle(db, article('b'), [
      said('b', 'Nobody has told the fishermen about it yet'),
      said('b', LONG.replace('coming', 'next'), { date: '2025-03-05' }),
    ]);
    expect(await allStatementsOf(db, 'Q1')).toHaveLength(3);
    expect(await allStatementsOf(db, 'Q2')).toHaveLength(1);
  });

  it('and an article read again replaces what it said', async () => {
    await keepArticle(db, article('a'), [said('a', LONG), said('a', 'A second thing')]);
    await keepArticle(db, article('b'), [said('b', LONG)]);
    await keepArticle(db, article('a'), [said('a', 'A third thing')]);
    const kept = await allStatementsOf(db, 'Q1');
    expect(kept.map(({ text }) => text).sort()).toEqual(['A third thing', LONG]);
    expect(kept.find(({ text }) => text === LONG)?.sources.map(source => source.url)).toEqual([url('b')]);
    expect(await archiveCounts(db)).toEqual({ articles: 2, statements: 2 });
  });
});

describe('what the reader removes', () => {
  it('is gone with what was said only there, and does not come back', async () => {
    await keepArticle(db, article('a'), [said('a', LONG), said('a', 'Only here')]);
    await keepArticle(db, article('b'), [said('b', LONG)]);
    await removeForGood(db, url('a'));
    expect(await keepArticle(db, article('a'), [said('a', 'Only here')])).toBe(false);
    expect((await allStatementsOf(db, 'Q1')).map(({ source }) => source.url)).toEqual([url('b')]);
    expect(await archiveCounts(db)).toEqual({ articles: 1, statements: 1 });
  });

  it('leaves no trace when all is emptied', async () => {
    await keepArticle(db, article('a'), [said('a', LONG)]);
    await removeForGood(db, url('b'));
    expect(await emptyArchive(db)).toBe(1);
    expect(await db.count('removed')).toBe(0);
  });
});

describe('a card asks for', () => {
  it('the newest before its day, some later, and what is about others on the page however old', async () => {
    const day = (at: number) =>
      `20${String(10 + Math.floor(at / 12)).padStart(2, '0')}-${String((at % 12) + 1).padStart(2, '0')}-05`;
    for (let at = 0; at < 120; at++) {
      const other = at === 3 ? { about: ['Q9'] } : {};
      await keepArticle(db, article(`${at}`, day(at)), [
        said(`${at}`, `Number ${at} is what was said of it`, { date: day(at), ...other }),
      ]);
    }
    const found = await statementsFor(db, { entity: 'Q1', context: ['Q9'], day: '2015-01-01' });
    const days = found.map(({ date }) => date ?? '');
    expect(days).toContain('2014-12-05');
    expect(days).toContain(day(3));
    expect(days.filter(one => one > '2015-01-01').length).toBe(12);
    expect(found.length).toBe(40 + 12 + 1);
  });

  it('the articles that share more, before those that are nearer', async () => {
    for (let at = 0; at < 60; at++) await keepArticle(db, article(`n${at}`, '2024-02-01', ['Q1']), []);
    await keepArticle(db, article('shares', '2020-01-01', ['Q1', 'Q5']), []);
    await keepArticle(db, article('other', '2024-02-02', ['Q5']), []);
    const { articles, frequency, total } = await articlesFor(db, {
      entity: 'Q1',
      context: ['Q1', 'Q5'],
      day: '2024-03-01',
    });
    expect(articles[0]?.url).toBe(url('shares'));
    expect(articles.map(one => one.url)).not.toContain(url('other'));
    expect(frequency.get('Q5')).toBe(2);
    expect(total).toBe(62);
  });
});

it('a backup has each article with its statements, and gives the same archive back', async () => {
  await keepArticle(db, article('a'), [said('a', LONG)]);
  await keepArticle(db, article('b'), [said('b', LONG, { date: '2024-03-04' }), said('b', 'Another')]);
  const bundles = await archivedAfter(db, null, 10);
  expect(bundles.map(({ statements }) => statements.length)).toEqual([1, 2]);
  const again = await openArchiveDb(`${name}-again`);
  for (const bundle of bundles) await keepArticle(again, bundle.article, bundle.statements);
  expect(await allStatementsOf(again, 'Q1')).toEqual(await allStatementsOf(db, 'Q1'));
  expect(await archivedAfter(db, url('a'), 10)).toHaveLength(1);
  again.close();
});

it('an archive of the first version is taken over', async () => {
  const old = await openDB(`${name}-old`, 1, {
    upgrade(first) {
      first
        .createObjectStore('articles', { keyPath: 'url' })
        .createIndex('mentions', 'mentions', { multiEntry: true });
      const statements = first.createObjectStore('statements', { autoIncrement: true });
      statements.createIndex('speaker', 'speaker');
      statements.createIndex('article', 'article');
    },
  });
  await old.put('articles', article('a'));
  await old.add('statements', { ...said('a', LONG), article: url('a') });
  old.close();
  const taken = await openArchiveDb(`${name}-old`);
  expect(await archiveCounts(taken)).toEqual({ articles: 1, statements: 1 });
  expect((await allStatementsOf(taken, 'Q1'))[0]?.sources).toMatchObject([
    { url: url('a'), date: '2024-03-02' },
  ]);
  taken.close();
});
