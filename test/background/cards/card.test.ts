import { describe, expect, it } from 'vitest';
import { type CardSources, composeCard } from '../../../src/background/cards/card.ts';
import type { EntityCard } from '../../../src/messages/card-content.ts';
import type { Contract } from '../../../src/messages/contract.ts';
import type { Clip } from '../../../src/model/clip.ts';
import type { Entity } from '../../../src/model/entity.ts';

const source = (id: string) => ({ source: `https://www.wikidata.org/wiki/${id}`, checked: '2026-11-23' });
const alliance: Entity = {
  id: 'O1',
  kind: 'organisation',
  names: { en: ['The Alliance'], fr: ['L’Alliance'] },
  description: { en: 'military alliance' },
  partOf: ['O2'],
  members: ['O3'],
  ...source('O1'),
};
const world: Entity = { id: 'O2', kind: 'organisation', names: { en: ['The World'] } };
const corps: Entity = { id: 'O3', kind: 'organisation', names: { en: ['The Corps'] } };
const before: Entity = {
  id: 'P1',
  kind: 'person',
  names: { en: ['Anna Before'] },
  roles: [{ title: { en: 'Secretary General' }, of: 'O1', from: '2014-10-01', to: '2024-10-01' }],
  country: 'NO',
  born: '1959-03-16',
  ...source('P1'),
};
const after: Entity = {
  id: 'P2',
  kind: 'person',
  names: { en: ['Bert After'] },
  roles: [{ title: { en: 'Secretary General' }, of: 'O1', from: '2024-10-01', to: null }],
  ...source('P2'),
};
const ambassador: Entity = {
  id: 'P3',
  kind: 'person',
  names: { en: ['Carla There'] },
  roles: [{ title: { en: 'Ambassador' }, of: 'O1', from: '2019', to: '2022' }],
};
const all = [alliance, world, corps, before, after, ambassador];

const clip = {
  id: 'urn:uuid:1',
  created: '2026-11-24T10:00:00Z',
  note: 'Compare with 2014.',
  place: { quote: { exact: 'We stand together', prefix: '', suffix: '' }, position: null, range: null },
  source: { url: 'https://example.org/a', title: 'A day', publisher: 'The Paper', language: 'en' },
} as unknown as Clip;

const sources: CardSources = {
  entities: async ids => new Map(all.filter(({ id }) => ids.includes(id)).map(one => [one.id, one])),
  statements: async () => ({ statements: [], known: 0 }),
  articles: async () => ({ articles: [], frequencies: null }),
  archived: async () => undefined,
  clips: async id => (id === 'P1' ? [clip] : []),
  leaders: async id => all.filter(({ roles }) => roles?.some(({ of }) => of === id)),
  note: async id => (id === 'P1' ? 'Ask again.' : ''),
  names: async texts => texts.map(() => []),
  similar: async (name, kind) => (name === 'Jane Done' && kind === 'person' ? ['P2'] : []),
};
const request = (about: Contract['card']['request']['about'], published: string | null = '2020-07-24') => ({
  about,
  context: ['P3', 'O3', 'P2'],
  languages: ['en'],
  page: {
    url: 'https://example.org/b',
    canonical: 'https://example.org/b',
    title: '',
    published,
    authors: [],
    publisher: null,
    language: 'en',
  },
});
const entityCard = async (id: string, published?: string | null): Promise<EntityCard> => {
  const card = await composeCard(request({ type: 'entity', id }, published), sources);
  if (card?.type !== 'entity') throw new Error('no card of an entity');
  return card;
};
const ids = (views: readonly { readonly id: string }[] = []) => views.map(({ id }) => id);

describe('the card of an organisation', () => {
  it('says what it is, who led it then and leads it now, and what it is part of and has as parts', async () => {
    const card = await entityCard('O1');
    expect(card).toMatchObject({
      kind: 'organisation',
      name: 'The Alliance',
      description: { text: 'military alliance', language: 'en' },
    });
    expect(card.leadersThen).toMatchObject([{ id: 'P1', role: 'Secretary General' }]);
    expect(card.leadersNow).toMatchObject([{ id: 'P2' }]);
    expect(ids(card.officersThen)).toEqual(['P3']);
    expect(card.officersNow).toEqual([]);
    expect(ids(card.partOf)).toEqual(['O2']);
    expect(ids(card.members)).toEqual(['O3']);
  });

  it('says who of the page belonged to it on that day', async () => {
    expect(ids((await entityCard('O1')).onPage)).toEqual(['P3', 'O3']);
    expect(ids((await entityCard('O1', '2025-01-01')).onPage)).toEqual(['O3', 'P2']);
  });

  it('names the source and its age of each fact: its own, and those of the people who lead it', async () => {
    expect((await entityCard('O1')).sources).toEqual([
      { label: 'wikidata.org', url: 'https://www.wikidata.org/wiki/O1', checked: '2026-11-23' },
      { label: 'wikidata.org (Anna Before)', url: 'https://www.wikidata.org/wiki/P1', checked: '2026-11-23' },
      { label: 'wikidata.org (Bert After)', url: 'https://www.wikidata.org/wiki/P2', checked: '2026-11-23' },
    ]);
  });

  it('claims nobody for a day that is not known', async () => {
    const card = await entityCard('O1', null);
    expect([card.leadersThen, card.officersThen]).toEqual([[], []]);
    expect(ids(card.leadersNow)).toEqual(['P2']);
  });
});

describe('the card of a person', () => {
  it('says country, age then, the role then and that there is none today', async () => {
    const card = await entityCard('P1');
    expect(card).toMatchObject({ country: 'Norway', ageThen: 61, sameRoles: false, rolesNow: [] });
    expect(card.rolesThen).toMatchObject([
      { title: 'Secretary General', of: 'The Alliance', to: '2024-10-01' },
    ]);
    expect(card.timeline).toHaveLength(1);
  });

  it('shows what the reader has saved of or about them, with the note', async () => {
    expect((await entityCard('P1')).clips).toEqual([
      {
        text: 'We stand together',
        note: 'Compare with 2014.',
        url: 'https://example.org/a',
        title: 'A day',
        publisher: 'The Paper',
        language: 'en',
        saved: '2026-11-24',
      },
    ]);
    expect((await entityCard('P2')).clips).toEqual([]);
    expect((await entityCard('P1')).note).toBe('Ask again.');
    expect((await entityCard('P2')).note).toBe('');
  });
});

describe('other cards', () => {
  it('a choice lists the candidates with what tells them apart', async () => {
    const card = await composeCard(
      request({ type: 'choice', text: 'Anna', ids: ['P1', 'P9', 'P3'] }),
      sources,
    );
    expect(card).toMatchObject({ type: 'choice', name: 'Anna' });
    if (card?.type === 'choice') expect(ids(card.candidates)).toEqual(['P1', 'P3']);
  });

  it('there is none of somebody who is in no pack any more', async () => {
    expect(await composeCard(request({ type: 'entity', id: 'P9' }), sources)).toBeNull();
  });
});

it('clips, the note and leaders are asked for while the archive still looks for the page', async () => {
  const asked: string[] = [];
  let found = (_: undefined): void => undefined;
  const slow: CardSources = {
    ...sources,
    archived: () =>
      new Promise(resolve => {
        found = resolve;
      }),
    clips: async () => {
      asked.push('clips');
      return [];
    },
    note: async () => {
      asked.push('note');
      return '';
    },
    leaders: async () => {
      asked.push('leaders');
      return [];
    },
    statements: async () => {
      asked.push('statements');
      return { statements: [], known: 0 };
    },
  };
  const composed = composeCard(request({ type: 'entity', id: 'O1' }), slow);
  await new Promise(later => setTimeout(later, 0));
  expect(asked).toEqual(['clips', 'note', 'leaders']);
  found(undefined);
  await composed;
  expect(asked).toContain('statements');
});

it('of somebody in no pack offers who has a similar name', async () => {
  const about = { type: 'unknown', text: 'Jane Done', kind: 'person', described: 'a clerk' } as const;
  const card = await composeCard(request(about), sources);
  expect(card).toMatchObject({ type: 'unknown', name: 'Jane Done' });
  expect(card).toMatchObject({ described: { text: 'a clerk', language: request(about).page.language } });
  expect(card?.type === 'unknown' ? ids(card.similar) : []).toEqual(['P2']);
});
