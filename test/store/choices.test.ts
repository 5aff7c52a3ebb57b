import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/model/choice.ts';
import { allChoices, choicesFor, dropChoice, keepChoice, openChoicesDb } from '../../src/store/choices.ts';
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
