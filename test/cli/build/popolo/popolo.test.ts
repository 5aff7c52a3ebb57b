import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../../../src/cli/build/popolo/convert.ts';
import { joinTerms } from '../../../../src/cli/build/popolo/terms.ts';

const options = { pack: 'arland', language: 'en', country: 'XA' };
const convert = (document: unknown, over = {}) => {
  const bad: string[] = [];
  const entities = [
    ...entitiesOf(document, { ...options, ...over }, (where, reason) => bad.push(`${where}: ${reason}`)),
  ];
  return { entities, bad };
};

const DOCUMENT = {
  persons: [
    {
      id: 'p1',
      name: { 'lang:en': 'Ada Brenner', 'lang:zh_TW': '阿達' },
      other_names: [{ lang: 'ru', name: 'Ада Бреннер' }, { name: 'Ada B.' }, { name: 'n/a' }],
      identifiers: [{ scheme: 'wikidata', identifier: 'Q9010' }],
      gender: 'Female',
      birth_date: '1961-05',
      links: [
        { note: 'Wikipedia (de)', url: 'https://de.wikipedia.org/wiki/Ada_Brenner' },
        { note: 'website', url: 'https://brenner.example/' },
        { note: 'website', url: 'javascript:alert(1)' },
      ],
    },
    { id: 'Bo C.', name: 'Bo Cramer', death_date: '2019-01-02' },
  ],
  organizations: [
    { id: 'house', name: 'House of Arland', classification: 'legislature' },
    {
      id: 'lamp',
      name: 'Lantern Party',
      parent_id: 'house',
      identifiers: [{ scheme: 'wikidata', identifier: 'Q9003' }],
    },
    { id: '_ind', name: 'n/a' },
  ],
  posts: [
    { id: 'speaker', label: { 'lang:en': 'Speaker', 'lang:de': 'Präsidentin' }, organization_id: 'house' },
  ],
  events: [
    { id: 'term/1', classification: 'legislative period', start_date: '2010-05-06', end_date: '2015-03-30' },
    { id: 'term/2', classification: 'legislative period', start_date: '2015-05-07' },
  ],
  memberships: [
    {
      person_id: 'p1',
      organization_id: 'house',
      on_behalf_of_id: 'lamp',
      role: 'member',
      legislative_period_id: 'term/1',
    },
    {
      person_id: 'p1',
      organization_id: 'house',
      on_behalf_of_id: 'lamp',
      role: 'member',
      legislative_period_id: 'term/2',
    },
    { person_id: 'p1', post_id: 'speaker', start_date: '2016-01-01', end_date: '2017' },
    {
      person_id: 'Bo C.',
      organization_id: 'house',
      on_behalf_of_id: '_ind',
      role: 'member',
      legislative_period_id: 'term/2',
    },
  ],
};

describe('Popolo', () => {
  it('becomes people with names by language, roles with dates, and organisations', () => {
    const { entities, bad } = convert(DOCUMENT);
    expect(bad).toEqual([]);
    expect(entities).toEqual([
      { id: 'arland:house', kind: 'organisation', names: { en: ['House of Arland'] }, country: 'XA' },
      {
        id: 'Q9003',
        kind: 'organisation',
        names: { en: ['Lantern Party'] },
        country: 'XA',
        partOf: ['arland:house'],
      },
      {
        id: 'Q9010',
        kind: 'person',
        names: { en: ['Ada Brenner', 'Ada B.'], 'zh-tw': ['阿達'], ru: ['Ада Бреннер'] },
        country: 'XA',
        roles: [
          // Two terms with an election between them are one membership.
          { title: { en: 'member' }, of: 'arland:house', country: 'XA', from: '2010-05-06', to: null },
          { title: { en: 'party member' }, of: 'Q9003', country: 'XA', from: '2010-05-06', to: null },
          {
            title: { en: 'Speaker', de: 'Präsidentin' },
            of: 'arland:house',
            country: 'XA',
            from: '2016-01-01',
            to: '2017',
          },
        ],
        gender: 'female',
        born: '1961-05',
        links: { wikipedia: { de: 'Ada_Brenner' }, website: 'https://brenner.example/' },
      },
      {
        id: 'arland:bo-c',
        kind: 'person',
        names: { en: ['Bo Cramer'] },
        country: 'XA',
        // Dead: the end of the term is not known, and it is not going on.
        roles: [{ title: { en: 'member' }, of: 'arland:house', country: 'XA', from: '2015-05-07' }],
        died: '2019-01-02',
      },
    ]);
  });

  it('tells which records cannot be used', () => {
    const persons = ['x', { id: 'a' }, { name: 'No Id' }, { id: 'b', name: 'Fine' }];
    const { entities, bad } = convert({ persons, organizations: [{ id: 'o' }] });
    expect(entities.map(entity => entity.id)).toEqual(['arland:b']);
    expect(bad).toEqual([
      'organizations[0]: no name',
      'persons[0]: no object',
      'persons[1]: no name',
      'persons[2]: no id',
    ]);
  });

  it('refuses another document', () => {
    expect(() => convert([])).toThrow('no Popolo document');
    expect(() => convert({ people: [] })).toThrow('no Popolo document');
  });

  it('gives entities of the format or reasons, whatever the JSON', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.array(fc.jsonValue()),
        fc.array(fc.jsonValue()),
        (persons, organizations, memberships) => {
          const { entities, bad } = convert({ persons, organizations, memberships });
          expect(entities.length + bad.length).toBeLessThanOrEqual(persons.length + organizations.length);
        },
      ),
    );
  });
});

describe('joinTerms', () => {
  const role = (from?: string, to?: string | null) => ({
    title: { en: 'x' },
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });

  it('joins what follows, keeps what does not', () => {
    expect(joinTerms([role('2015-05-07', null), role('2010-05-06', '2015-03-30')])).toEqual([
      role('2010-05-06', null),
    ]);
    expect(joinTerms([role('2010', '2012'), role('2013-06', '2014')])).toEqual([
      role('2010', '2012'),
      role('2013-06', '2014'),
    ]);
    expect(joinTerms([role('2010', '2012'), role('2013', '2014')])).toEqual([role('2010', '2014')]);
    expect(joinTerms([role('2010'), role('2013')])).toHaveLength(2);
    expect(joinTerms([role(), role('2013', '2014')])).toHaveLength(2);
    expect(joinTerms([role('2010', '2020'), role('2012', '2014')])).toEqual([role('2010', '2020')]);
  });
});
