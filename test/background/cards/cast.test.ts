import { describe, expect, it } from 'vitest';
import { type CastPage, composeCast, placesIn } from '../../../src/background/cards/cast.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { Reading, Unknown } from '../../../src/model/reading.ts';

const text = 'Rita Moll kam. Der Hut lag da. „Ich gehe“, sagte Moll.';

function unknown(words: string, more: Partial<Unknown> = {}): Unknown {
  const start = text.lastIndexOf(words);
  return { start, end: start + words.length, text: words, kind: 'person', similar: [], ...more };
}

const page: CastPage = {
  tabId: 1,
  frameId: 0,
  incognito: false,
  meta: {
    url: 'https://a.example/1',
    canonical: 'https://a.example/1',
    title: 'Der Hut',
    published: null,
    authors: [],
    publisher: null,
    language: 'de',
  },
};

describe('the role of somebody in the cast', () => {
  const putin: Entity = {
    id: 'Q7747',
    kind: 'person',
    names: { de: ['Wladimir Putin'] },
    roles: [{ title: { de: 'Präsident' }, country: 'RU', from: '2012-05-07', to: null }],
  };
  const head = (of: string, title: string): Entity => ({
    id: 'P1',
    kind: 'person',
    names: { de: ['Rita Moll'] },
    roles: [{ title: { de: title }, of, from: '2012', to: null }],
  });
  const body: Entity = { id: 'O1', kind: 'organisation', names: { de: ['Hutverband'] } };
  const roleOf = (entity: Entity): string | null | undefined => {
    const reading: Reading = {
      language: 'de',
      published: '2020-07-24',
      text: 'Moll',
      mentions: [
        {
          start: 0,
          end: 4,
          text: 'Moll',
          entity: entity.id,
          kind: 'person',
          via: 'name',
          confidence: 1,
          candidates: [[entity.id, 1]],
        },
      ],
      unknowns: [],
      statements: [],
    };
    const entities = new Map([entity, body].map(one => [one.id, one]));
    return composeCast(reading, page, entities, ['de']).members[0]?.role;
  };

  it('says of what it is, where its title does not', () => {
    expect(roleOf(putin)).toBe('Präsident · Russland');
    expect(roleOf(head('O1', 'Vorsitzende'))).toBe('Vorsitzende · Hutverband');
    expect(roleOf(head('O1', 'Vorsitzende des Hutverbands'))).toBe('Vorsitzende des Hutverbands');
    expect(roleOf(head('O2', 'Vorsitzende'))).toBe('Vorsitzende');
    expect(placesIn([putin, head('O1', 'Vorsitzende')], '2020-07-24')).toEqual(['O1']);
  });
});

describe('the cast', () => {
  it('has an unknown once, with all the places and statements of the name and of its parts', () => {
    const short = unknown('Moll', { fullName: 'Rita Moll' });
    const reading: Reading = {
      language: 'de',
      published: null,
      text,
      mentions: [],
      unknowns: [unknown('Rita Moll'), short],
      statements: [
        {
          start: 31,
          end: 41,
          text: '„Ich gehe“',
          form: 'direct',
          cue: null,
          speaker: { span: [short.start, short.end], unknown: 1 },
        },
      ],
    };
    const { open } = composeCast(reading, page, new Map(), ['de']);
    expect(open).toMatchObject([
      { surface: 'Rita Moll', starts: [0, short.start], statements: [{ text: '„Ich gehe“' }] },
    ]);
  });
});
