import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/model/choice.ts';
import { allChoices, choicesFor, dropChoice, keepChoice, openChoicesDb } from '../../src/store/choices.ts';
import { dropNote, entityNote, entityNotes, keepNote } from '../../src/store/entity-notes.ts';
import { dropOwnEntry, keepOwnEntry, openOwnDb, ownEntries } from '../../src/store/own-entries.ts';

const page = 'https://news.example/a';
const choice = (key: string, on: string | null, at: string): Choice => ({
  key,
  surface: key,
  ruling: { type: 'no-name' },
  page: on,
  name: null,
  at,
});

describe('kept choices', () => {
  it('hold for their page, or for every page, one a key, until they are taken back', async () => {
    const db = await openChoicesDb('choices-1');
    const [here, there, ever] = [
      choice('a', page, '1'),
      choice('b', `${page}b`, '2'),
      choice('c', null, '3'),
    ];
    for (const one of [here, there, ever]) await keepChoice(db, one);
    expect(await choicesFor(db, page)).toEqual([here, ever]);
    expect(await allChoices(db)).toEqual([ever, there, here]);
    const again = { ...here, ruling: { type: 'entity', id: 'Q1', kind: 'person' } as const };
    await keepChoice(db, again);
    expect(await choicesFor(db, page)).toEqual([again, ever]);
    await dropChoice(db, 'c');
    db.close();
    expect(await allChoices(await openChoicesDb('choices-1'))).toEqual([there, again]);
  });
});

describe('own entries', () => {
  it('are kept, changed without losing their beginning, and removed', async () => {
    const db = await openOwnDb('own-1');
    const entry = {
      id: 'own:1',
      kind: 'person',
      names: ['Rita Moll'],
      role: '',
      note: '',
      links: [],
      created: '2026-01-01',
      changed: '2026-01-01',
    } as const;
    await keepOwnEntry(db, entry);
    await keepOwnEntry(db, { ...entry, role: 'Rektorin', created: '2026-02-02', changed: '2026-02-02' });
    expect(await ownEntries(db)).toEqual([{ ...entry, role: 'Rektorin', changed: '2026-02-02' }]);
    await dropOwnEntry(db, 'own:1');
    expect(await ownEntries(db)).toEqual([]);
  });
});

describe('notes on entities', () => {
  it('come into a database that had entries only, are replaced and taken away', async () => {
    const { openDB } = await import('idb');
    const old = await openDB('own-2', 1, {
      upgrade: db => void db.createObjectStore('entries', { keyPath: 'id' }),
    });
    await old.put('entries', { id: 'own:1', created: '2026-01-01' });
    old.close();
    const db = await openOwnDb('own-2');
    expect((await ownEntries(db)).map(({ id }) => id)).toEqual(['own:1']);
    await keepNote(db, { id: 'Q2', text: 'one', changed: '1' });
    await keepNote(db, { id: 'Q1', text: 'two', changed: '2' });
    await keepNote(db, { id: 'Q2', text: 'three', changed: '3' });
    expect(await entityNotes(db)).toEqual([
      { id: 'Q1', text: 'two', changed: '2' },
      { id: 'Q2', text: 'three', changed: '3' },
    ]);
    await dropNote(db, 'Q2');
    expect(await entityNote(db, 'Q2')).toBeUndefined();
  });
});
