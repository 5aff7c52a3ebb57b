/** An archive for each test, and articles and statements to keep in it. */
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach } from 'vitest';
import type { StatementRecord } from '../../src/model/entity.ts';
import { type ArchiveDb, openArchiveDb } from '../../src/store/archive.ts';

/** Opens an empty archive before each test of a file, hands it over, and deletes it afterwards. */
export function eachWithArchive(use: (db: ArchiveDb) => void): void {
  let db: ArchiveDb;
  beforeEach(async () => {
    db = await openArchiveDb(`archive-${Math.random()}`);
    use(db);
  });
  afterEach(async () => {
    db.close();
    await deleteDB(db.name);
  });
}

export const LONG = 'The harbour will be open to all ships by the end of the coming year';
export const url = (at: string) => `https://paper.example/${at}`;
export const article = (at: string, date = '2024-03-02', mentions = ['Q1', 'Q2']) => ({
  url: url(at),
  title: `Title ${at}`,
  date,
  language: 'en',
  mentions,
  readAt: '2024-03-03T10:00:00Z',
});
export const said = (at: string, text: string, more: Partial<StatementRecord> = {}): StatementRecord => ({
  speaker: 'Q1',
  text,
  form: 'indirect',
  date: '2024-03-02',
  source: { url: url(at), publisher: `Paper ${at}` },
  ...more,
});
