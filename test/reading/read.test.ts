import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import { read } from '../../src/reading/read.ts';
import { listLexicon } from './list-lexicon.ts';

const entities: readonly Entity[] = [
  { id: 'Q567', kind: 'person', names: { de: ['Angela Merkel'] }, country: 'DE', prominence: 200 },
  { id: 'Q183', kind: 'other', names: { de: ['Deutschland'] } },
];

describe('read', () => {
  it('finds a name and leaves a country unmarked', async () => {
    const reading = await read(
      { text: 'Angela Merkel regierte Deutschland.', language: 'de', published: '2020-07-24' },
      listLexicon(entities),
    );
    expect(reading.mentions.map(m => [m.start, m.end, m.text, m.entity, m.kind, m.via])).toEqual([
      [0, 13, 'Angela Merkel', 'Q567', 'person', 'name'],
    ]);
    expect(reading.language).toBe('de');
  });
});
