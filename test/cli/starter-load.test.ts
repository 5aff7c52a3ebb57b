import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { disagreements } from '../../src/cli/starter/compare.ts';
import { canBeEqual, isAfter } from '../../src/cli/starter/dates.ts';
import { writeFolder } from '../../src/cli/starter/folder.ts';
import { loadEntities } from '../../src/cli/starter/load.ts';
import { finderOf } from '../../src/cli/starter/mentions.ts';
import { chosenSentences } from '../../src/cli/starter/quotable.ts';
import { en } from '../../src/languages/en.ts';
import type { Entity } from '../../src/model/entity.ts';
import { tokenize } from '../../src/reading/text/tokens.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'starter-'));
  mkdirSync(join(dir, 'people'));
  writeFileSync(
    join(dir, 'offices.yaml'),
    'head-of-state: { title: { de: [Präsident, Präsidentin], en: President } }\n' +
      'FR/head-of-state: { title: { de: [Staatspräsident, Staatspräsidentin], en: President }, of: Q142 }\n',
  );
});
afterEach(() => rmSync(dir, { recursive: true }));

const ANA = `- id: Q1
  kind: person
  names: { de: [Ana Muster], en: [Ana Sample] }
  short: Muster
  gender: female
  born: 1960
  source: https://www.wikidata.org/wiki/Q1
  checked: 2026-11-23
`;
function load(yaml: string, file = 'people/a.yaml'): readonly Entity[] {
  writeFileSync(join(dir, file), yaml);
  return loadEntities(dir);
}

describe('loading', () => {
  it('adds the languages of titles.yaml, in the form for the gender, and keeps what an entry says itself', () => {
    writeFileSync(
      join(dir, 'titles.yaml'),
      'President: { fr: [Président, Présidente], es: [Presidente, Presidenta] }\n',
    );
    const [ana] = load(
      `${ANA}  roles:\n    - { office: IT/head-of-state }\n    - { title: { en: President, fr: Cheffe } }\n    - { title: { en: Other } }\n`,
    );
    expect(ana?.roles?.map(role => role.title)).toEqual([
      { de: 'Präsidentin', en: 'President', fr: 'Présidente', es: 'Presidenta' },
      { en: 'President', fr: 'Cheffe', es: 'Presidenta' },
      { en: 'Other' },
    ]);
  });

  it('puts French and Spanish descriptions together, and leaves out what has a word that is not known', () => {
    writeFileSync(
      join(dir, 'descriptions.yaml'),
      'origins: { Indian: { fr: [indien, indienne], es: [indio, india] } }\n' +
        'nouns:\n' +
        '  politician: { fr: [homme politique, femme politique], es: [político, política] }\n' +
        '  Nobel Peace laureate: { fr: prix Nobel de la paix, es: premio Nobel de la Paz }\n' +
        '  diplomat: { fr: diplomate }\n' +
        '  bank: { fr: banque, es: banco }\n' +
        'places: { London: { in: { fr: à Londres, es: en Londres } } }\n',
    );
    const described = (en: string) => load(`${ANA}  description: { en: "${en}" }\n`)[0]?.description;
    expect(described('Indian politician, Nobel Peace laureate (X)')).toEqual({
      en: 'Indian politician, Nobel Peace laureate (X)',
      fr: 'femme politique indienne, prix Nobel de la paix (X)',
      es: 'política india, premio Nobel de la Paz (X)',
    });
    expect(described('Indian diplomat and politician')?.fr).toBe('diplomate et femme politique indienne');
    expect(described('Indian diplomat and politician')?.es).toBeUndefined();
    expect(described('bank in London')?.es).toBe('banco en Londres');
    for (const en of ['Indian bank in London', 'bank of London', 'Martian politician', 'politician and'])
      expect(described(en)).toEqual({ en });
  });

  it('resolves offices by country, gendered, and keeps the period', () => {
    const [ana] = load(
      `${ANA}  roles:\n    - { office: FR/head-of-state, from: 2001, to: null }\n    - { office: IT/head-of-state, from: 1999-02 }\n`,
    );
    expect(ana?.roles).toEqual([
      {
        title: { de: 'Staatspräsidentin', en: 'President' },
        office: 'head-of-state',
        of: 'Q142',
        country: 'FR',
        from: '2001',
        to: null,
      },
      {
        title: { de: 'Präsidentin', en: 'President' },
        office: 'head-of-state',
        country: 'IT',
        from: '1999-02',
      },
    ]);
  });

  it('puts the short name behind a full one under und', () => {
    expect(load(ANA)[0]?.names).toEqual({
      de: ['Ana Muster'],
      en: ['Ana Sample'],
      und: ['Ana Sample', 'Muster'],
    });
  });

  it('adds the short name in Cyrillic where it ends the name in both alphabets', () => {
    const russian = (name: string): string =>
      ANA.replace('en: [Ana Sample]', `en: [Ana Sample], ru: [${name}]`);
    expect(load(russian('Ана Мустер'))[0]?.names.ru).toEqual(['Ана Мустер', 'Мустер']);
    expect(load(russian('Мустер'))[0]?.names.ru).toEqual(['Мустер']);
    expect(load(russian('Ана Мустер').replace('short: Muster', 'short: Ana'))[0]?.names.ru).toEqual([
      'Ана Мустер',
    ]);
  });

  it.each([
    [
      'an unknown office',
      `${ANA}  roles: [{ office: FR/king, from: 2001 }]\n`,
      /people\/a\.yaml: Q1 .*FR\/king/,
    ],
    [
      'an end before the beginning',
      `${ANA}  roles: [{ office: FR/head-of-state, from: 2002, to: 2001 }]\n`,
      /Q1.*2002 to 2001/,
    ],
    [
      'a role before birth',
      `${ANA}  roles: [{ office: FR/head-of-state, from: 1950 }]\n`,
      /Q1.*before birth/,
    ],
    ['a day that is none', ANA.replace('1960', '1961-02-29'), /Q1.*1961-02-29/],
    ['an unknown field', ANA.replace('short:', 'shrot:'), /people\/a\.yaml: Q1: shrot/],
    ['a malformed id', ANA.replace('id: Q1\n', 'id: 1\n'), /people\/a\.yaml: entry 1: id/],
    ['an id told twice', ANA + ANA, /Q1: already in people\/a\.yaml/],
    ['YAML that does not parse', '- { id: Q1', /people\/a\.yaml: /],
  ])('refuses %s with file and entry', (_, yaml, message) => {
    expect(() => load(yaml)).toThrow(message);
  });

  it('tells all wrong entries at once', () => {
    expect(() =>
      load(`${ANA.replace('1960', '1960-13')}${ANA.replaceAll('Q1', 'Q2').replace('person', 'robot')}`),
    ).toThrow(/Q1[^\n]*\n[^\n]*Q2/);
  });
});

it('writes a folder that reads back line by line', () => {
  const entities = load(ANA);
  const info = { id: 'x', title: 'X', version: '1', licence: 'CC0-1.0', languages: ['de'] };
  writeFolder(join(dir, 'out'), { info, entities, statements: [], articles: [] });
  expect(JSON.parse(readFileSync(join(dir, 'out/pack.json'), 'utf8'))).toEqual(info);
  const lines = readFileSync(join(dir, 'out/entities.jsonl'), 'utf8').trimEnd().split('\n');
  expect(lines.map(line => JSON.parse(line))).toEqual(entities);
});

describe('dates as exact as their source', () => {
  it('are after one another only where both are exact enough', () => {
    expect(isAfter('2012', '2012-05-07')).toBe(false);
    expect(isAfter('2012-06', '2012-05-07')).toBe(true);
    expect(canBeEqual('2012', '2012-05-07')).toBe(true);
    expect(canBeEqual('2012-05-07', '2012-05-09')).toBe(false);
    expect(canBeEqual('2012-05-30', '2012-06-02', 31)).toBe(true);
  });
});

const organisation = (id: string, name: string, prominence: number): Entity => ({
  id,
  kind: 'organisation',
  names: { en: [name] },
  prominence,
});

describe('exact names in an address', () => {
  const find = finderOf([
    organisation('Q10', 'Union', 1),
    organisation('Q11', 'Union Bank', 5),
    organisation('Q12', 'Union Bank', 9),
    { id: 'Q13', kind: 'person', names: { en: ['Ana Sample'], und: ['Ana Sample', 'Sample'] } },
  ]);

  it('takes the longest name, whole words, and the more prominent of two', () => {
    const text = 'The Union Bank’s rival, the Union, met Ana Sample (not a Sample) in Unionville.';
    expect(find(text).map(({ start, end, id }) => [id, text.slice(start, end)])).toEqual([
      ['Q12', 'Union Bank'],
      ['Q10', 'Union'],
      ['Q13', 'Ana Sample'],
    ]);
  });
});

describe('sentences that can stand alone', () => {
  const find = finderOf([organisation('Q10', 'Union', 1), organisation('Q11', 'Assembly', 1)]);
  const choose = (text: string): readonly string[] =>
    chosenSentences(text, tokenize(text, en).sentences, find(text), () => 1).map(({ start, end }) =>
      text.slice(start, end),
    );
  const good =
    'The Union will send engineers to every harbour on the northern coast before the winter storms begin.';

  it('takes a sentence that names somebody', () => {
    expect(choose(good)).toEqual([good]);
  });

  it.each([
    'Too short for the Union to stand.',
    'And the Union will send engineers to every harbour on the northern coast before the winter storms begin.',
    'Because of them, the Union will send engineers to every harbour on the northern coast before the storms.',
    'With this in mind, the Union will send engineers to every harbour on the northern coast before winter comes.',
    'The Union will send engineers [Applause] to every harbour on the northern coast before the winter storms begin.',
    'Nobody will send engineers to any harbour on the northern coast before the winter storms begin this year.',
  ])('leaves out: %s', sentence => {
    expect(choose(sentence)).toEqual([]);
  });

  it('takes new names first and at most eight, in order of the text', () => {
    const lines = Array.from({ length: 12 }, (_, i) =>
      good.replace('northern', `${String.fromCharCode(97 + i)}-side`),
    );
    const text = `${lines.join(' ')} The Assembly will send engineers to every harbour on the western coast before the winter storms.`;
    const chosen = choose(text);
    expect(chosen).toHaveLength(8);
    expect(chosen.at(-1)).toMatch(/^The Assembly/);
    expect(chosen.slice(0, 7)).toEqual(lines.slice(0, 7));
  });
});

describe('comparing two records', () => {
  const role = { title: { en: 'President' }, office: 'head-of-state', country: 'FR' };
  const ours: Entity = {
    id: 'Q1',
    kind: 'person',
    names: { en: ['Zoë Sample'] },
    born: '1960-02-03',
    roles: [{ ...role, from: '2007-05-16', to: '2012-05-15' }],
  };

  it('is content with accents, less exact dates, a month of difference and what only one tells', () => {
    expect(
      disagreements(ours, { id: 'Q1', kind: 'person', names: { fr: ['Zoe  Sample'] }, born: '1960' }),
    ).toEqual([]);
    expect(
      disagreements(ours, { ...ours, roles: [{ ...role, from: '2007-05-06', to: '2012-05-15' }] }),
    ).toEqual([]);
  });

  it('tells kind, name, birth and periods that cannot both be', () => {
    const theirs: Entity = {
      id: 'Q1',
      kind: 'organisation',
      names: { en: ['Somebody Else'] },
      born: '1961',
      roles: [
        { ...role, from: '2007-05-16', to: '2013-05-15' },
        { ...role, from: '2017', to: null },
      ],
    };
    expect(disagreements(ours, theirs).map(({ about }) => about)).toEqual([
      'kind',
      'name',
      'born',
      'FR/head-of-state 2007',
      'FR/head-of-state 2017',
    ]);
  });
});
