import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArchiveDb, archiveCounts, openArchiveDb } from '../../src/store/archive.ts';
import { allStatementsOf, articleAt } from '../../src/store/archive-ask.ts';
import { archivedAfter, archivedAt } from '../../src/store/archive-backup.ts';
import {
  emptyArchive,
  keepArticle,
  removedAddresses,
  removeForGood,
  takeBackRemoval,
} from '../../src/store/archive-keep.ts';
import { listsAndCounts, listsFromRecords } from './archive-lists.ts';
import { article, eachWithArchive, LONG, said, url } from './archive-sample.ts';

let db: ArchiveDb;
eachWithArchive(opened => {
  db = opened;
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
  const again = await openArchiveDb(`${db.name}-again`);
  for (const bundle of bundles) await keepArticle(again, bundle.article, bundle.statements);
  expect(await allStatementsOf(again, 'Q1')).toEqual(await allStatementsOf(db, 'Q1'));
  expect(await archivedAfter(db, url('a'), 10)).toHaveLength(1);
  again.close();
});
