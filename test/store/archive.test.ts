import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Here } from '../../src/archive/here.ts';
import type { StatementRecord } from '../../src/model/entity.ts';
import { type ArchiveDb, archiveCounts, openArchiveDb } from '../../src/store/archive.ts';
import { allStatementsOf, articleAt, articlesFor, statementsFor } from '../../src/store/archive-ask.ts';
import { archivedAfter, archivedAt } from '../../src/store/archive-backup.ts';
import {
  emptyArchive,
  keepArticle,
  removedAddresses,
  removeForGood,
  takeBackRemoval,
} from '../../src/store/archive-keep.ts';
import { listsAndCounts, listsFromRecords } from './archive-lists.ts';

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

  it('keeps again what was removed and taken back, as it was', async () => {
    await keepArticle(db, article('a'), [said('a', LONG), said('a', 'Only here')]);
    const before = await archivedAt(db, url('a'));
    await removeForGood(db, url('a'));
    expect(await archivedAt(db, url('a'))).toBeNull();
    await takeBackRemoval(db, url('a'));
    if (!before) throw new Error('not kept');
    expect(await keepArticle(db, before.article, before.statements)).toBe(true);
    expect(await archivedAt(db, url('a'))).toEqual(before);
    expect(await removedAddresses(db)).toEqual(new Set());
  });

  it('leaves no trace when all is emptied', async () => {
    await keepArticle(db, article('a'), [said('a', LONG)]);
    await removeForGood(db, url('b'));
    expect(await emptyArchive(db)).toBe(1);
    expect(await db.count('removed')).toBe(0);
  });
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

describe('lists and counts', () => {
  it('are those of the records, whatever was kept, kept again and removed', async () => {
    const kept = fc.record({
      at: fc.nat(7),
      date: fc.constantFrom('2024-03-02', '2024-03-09', '2023', undefined),
      mentions: fc.subarray(['Q1', 'Q2', 'Q3', 'Q4']),
      statements: fc.array(
        fc.record({
          words: fc.constantFrom(
            LONG,
            LONG.replace('coming', 'next'),
            'Nobody asked us about the museum',
            'No',
          ),
          speaker: fc.constantFrom('Q1', 'Q2'),
          about: fc.subarray(['Q3', 'Q4']),
        }),
        { maxLength: 4 },
      ),
      remove: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(kept, { maxLength: 12 }), async steps => {
        await emptyArchive(db);
        for (const { at, date, mentions, statements, remove } of steps) {
          const dated = date === undefined ? {} : { date };
          if (remove) await removeForGood(db, url(`${at}`));
          else
            await keepArticle(
              db,
              { url: url(`${at}`), title: `Title ${at}`, mentions, readAt: '2024-03-03T10:00:00Z', ...dated },
              statements.map(({ words, speaker, about }) => ({
                speaker,
                text: words,
                form: 'direct' as const,
                about,
                source: { url: url(`${at}`) },
                ...dated,
              })),
            );
        }
        expect(await listsAndCounts(db)).toEqual(await listsFromRecords(db));
      }),
      { numRuns: 40 },
    );
  });

  it('are halved when they grow, and still have everything in order', async () => {
    for (let at = 0; at < 250; at++)
      await keepArticle(
        db,
        article(`${at}`, `2024-${String((at % 12) + 1).padStart(2, '0')}-01`, ['Q1']),
        [],
      );
    expect(await db.count('rows')).toBeGreaterThan(2);
    expect(await listsAndCounts(db)).toEqual(await listsFromRecords(db));
    for (let at = 0; at < 250; at++) await removeForGood(db, url(`${at}`));
    expect([await db.count('rows'), await db.count('counts')]).toEqual([0, 0]);
  });
});

it('an article read again as it was costs nothing but the time it was read', async () => {
  await keepArticle(db, article('a'), [said('a', LONG)]);
  const before = await articleAt(db, url('a'));
  await keepArticle(db, { ...article('a'), readAt: '2024-05-05T10:00:00Z' }, [said('a', LONG)]);
  expect(await articleAt(db, url('a'))).toEqual({ ...before, readAt: '2024-05-05T10:00:00Z' });
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

describe('an archive of an older version is taken over', () => {
  it('of the first, which kept every repetition', async () => {
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
    expect(await listsAndCounts(taken)).toEqual(await listsFromRecords(taken));
    taken.close();
  });

  it('of the second, which had the ways to a record in the record; what was removed stays away', async () => {
    const old = await openDB(`${name}-old`, 2, {
      upgrade(second) {
        const articles = second.createObjectStore('articles', { autoIncrement: true });
        articles.createIndex('url', 'url', { unique: true });
        articles.createIndex('ways', 'ways', { multiEntry: true });
        second
          .createObjectStore('statements', { autoIncrement: true })
          .createIndex('ways', 'ways', { multiEntry: true });
        second.createObjectStore('removed', { keyPath: 'url' });
      },
    });
    for (const at of ['a', 'b']) await old.add('articles', { ...article(at), ways: [`m Q1 ${at}`] });
    const sources = ['a', 'b'].map(at => ({ url: url(at), date: '2024-03-02' }));
    await old.add('statements', { ...said('a', LONG), sources, ways: ['s Q1 79759697'] });
    await old.put('removed', { url: url('c'), at: '2024-03-03T10:00:00Z' });
    old.close();
    const taken = await openArchiveDb(`${name}-old`);
    expect(await listsAndCounts(taken)).toEqual(await listsFromRecords(taken));
    expect(await keepArticle(taken, article('c'), [])).toBe(false);
    await removeForGood(taken, url('a'));
    expect((await allStatementsOf(taken, 'Q1')).map(({ sources }) => sources)).toEqual([[sources[1]]]);
    await removeForGood(taken, url('b'));
    expect(await archiveCounts(taken)).toEqual({ articles: 0, statements: 0 });
    expect(await taken.count('rows')).toBe(0);
    taken.close();
  });
});
