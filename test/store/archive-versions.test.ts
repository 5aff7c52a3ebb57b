import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { archiveCounts, openArchiveDb } from '../../src/store/archive.ts';
import { allStatementsOf } from '../../src/store/archive-ask.ts';
import { keepArticle, removeForGood } from '../../src/store/archive-keep.ts';
import { listsAndCounts, listsFromRecords } from './archive-lists.ts';
import { article, LONG, said, url } from './archive-sample.ts';

describe('an archive of an older version is taken over', () => {
  it('of the first, which kept every repetition', async () => {
    const name = `archive-${Math.random()}-old`;
    const old = await openDB(name, 1, {
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
    const taken = await openArchiveDb(name);
    expect(await archiveCounts(taken)).toEqual({ articles: 1, statements: 1 });
    expect((await allStatementsOf(taken, 'Q1'))[0]?.sources).toMatchObject([
      { url: url('a'), date: '2024-03-02' },
    ]);
    expect(await listsAndCounts(taken)).toEqual(await listsFromRecords(taken));
    taken.close();
  });

  it('of the second, which had the ways to a record in the record; what was removed stays away', async () => {
    const name = `archive-${Math.random()}-old`;
    const old = await openDB(name, 2, {
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
    const taken = await openArchiveDb(name);
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
