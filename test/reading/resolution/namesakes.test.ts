/** Who of several with one name is meant: namesakes, families, and letters that only the page explains. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import { en } from '../../../src/languages/en.ts';
import { SURE } from '../../../src/model/certainty.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { Mention } from '../../../src/model/reading.ts';
import { read } from '../../../src/reading/read.ts';
import { survey } from '../../../src/reading/survey.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';
import { doubtsOf } from '../doubts/doubted.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const person = (id: string, name: string, description: string, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'person',
  names: { en: [name] },
  description: { en: description },
  prominence: 100,
  checked: '2026-01-01',
  ...more,
});

const PEOPLE: readonly Entity[] = [
  person('senator', 'Daniel Kerr', 'American politician, senator', { country: 'US', gender: 'male' }),
  person('footballer', 'Daniel Kerr', 'Australian footballer', { country: 'AU', gender: 'male' }),
  person('settler', 'Amos Webb', 'American settler', {
    country: 'US',
    born: '1790-01-01',
    died: '1850-01-01',
  }),
  person('chemist', 'Amos Webb', 'American chemist', { country: 'US', born: '1960-01-01' }),
  person('unborn', 'Ruth Lindqvist', 'Swedish singer', { country: 'SE', born: '2001-01-01' }),
  person('wife', 'Helen Marlow', 'American politician', { country: 'US', gender: 'female' }),
  person('husband', 'Peter Marlow', 'American politician', { country: 'US', gender: 'male' }),
];
const lexicon = listLexicon(PEOPLE);
const mentions = async (text: string, published = '2020-07-24'): Promise<readonly Mention[]> =>
  (await read({ text, language: 'en', published }, lexicon)).mentions;

describe('namesakes', () => {
  it('are told apart by what they do and where', async () => {
    expect(
      sureNames(
        await mentions('In the United States, American senator Daniel Kerr spoke to other politicians.'),
      ),
    ).toEqual(['Daniel Kerr=senator']);
    expect(
      sureNames(await mentions('The Australian footballer Daniel Kerr scored twice as Australia won.')),
    ).toEqual(['Daniel Kerr=footballer']);
  });

  it('are told apart by the word before the name alone', async () => {
    expect((await mentions('We met footballer Daniel Kerr on Monday.'))[0]?.candidates[0]?.[0]).toBe(
      'footballer',
    );
    expect((await mentions('We met Senator Daniel Kerr on Monday.'))[0]?.candidates[0]?.[0]).toBe('senator');
  });

  it('are a choice where nothing tells them apart', async () => {
    const [one] = await mentions('We met Daniel Kerr on Monday.');
    expect(one?.candidates.map(([id]) => id).toSorted()).toEqual(['footballer', 'senator']);
    expect(one?.confidence).toBeLessThan(SURE);
  });

  it('are the living one in the news, and nobody who was not born', async () => {
    const [webb] = await mentions('In the United States Amos Webb, an American, said so.');
    expect(webb?.entity).toBe('chemist');
    expect(sureNames(await mentions('In Sweden Ruth Lindqvist sang.', '1999-01-01'))).toEqual([]);
  });
});

describe('families', () => {
  it('are told apart by the form of address', async () => {
    expect(
      sureNames(
        await mentions(
          'American politicians Helen Marlow and Peter Marlow arrived. Mrs Marlow spoke first. Mr Marlow waited.',
        ),
      ),
    ).toEqual(['Helen Marlow=wife', 'Peter Marlow=husband', 'Marlow=wife', 'Marlow=husband']);
  });

  it('are a choice where the family name could be either', async () => {
    const found = await mentions('American politicians Helen Marlow and Peter Marlow came. Marlow spoke.');
    const short = found.find(({ text }) => text === 'Marlow');
    expect(short?.candidates.map(([id]) => id).toSorted()).toEqual(['husband', 'wife']);
    expect(short?.confidence).toBeLessThan(SURE);
  });

  it('do not lend the known member’s card to one whom no pack knows', async () => {
    const text =
      'American politician Helen Marlow arrived with her daughter Anna Marlow. Anna Marlow is a nurse.';
    const reading = await read({ text, language: 'en', published: '2020-07-24' }, lexicon, readingTools());
    expect(sureNames(reading.mentions)).toEqual(['Helen Marlow=wife']);
    expect(reading.unknowns.map(one => one.text)).toEqual(['Anna Marlow', 'Anna Marlow']);
  });
});

describe('a given name that no list has', () => {
  it('before the known member’s family name is somebody else’s', async () => {
    const text =
      'American politician Helen Marlow arrived. In 2004 her father Akhzar Marlow was killed, said police in Ohio.';
    const reading = await read({ text, language: 'en', published: '2020-07-24' }, lexicon, readingTools());
    expect(sureNames(reading.mentions)).toEqual(['Helen Marlow=wife']);
    expect(reading.unknowns.map(one => one.text)).toEqual(['Akhzar Marlow']);
  });

  it.each([
    ['GOP Marlow', 1],
    ['Senate Marlow', 1],
    ['Akhzar Marlow', 0],
  ])('is not seen in the capitals of a body, nor in its word: %s', async (name, count) => {
    const text = `American politician Helen Marlow arrived. On Monday ${name} spoke.`;
    const start = text.indexOf(name);
    const tagged = [{ start, end: start + name.length, kind: 'person', score: 0.95 }] as const;
    const { cases } = await survey(tokenize(text, en), en, '2020-07-24', lexicon, tagged);
    expect(cases.filter(({ found }) => found.text === 'Marlow')).toHaveLength(count);
  });
});

describe('short forms of a body’s name', () => {
  it('do not end in a small word', async () => {
    const university = listLexicon([
      {
        id: 'oxford',
        kind: 'organisation',
        names: { es: ['Universidad de Brestún'] },
        country: 'GB',
        prominence: 100,
        checked: '2026-01-01',
      },
    ]);
    const text =
      'Un estudio de la Universidad de Brestún lo descarta. La coautora es de la Universidad de Cardiff.';
    const { mentions: found } = await read(
      { text, language: 'es', published: '2020-07-24' },
      university,
      readingTools(),
    );
    expect(sureNames(found)).toEqual(['Universidad de Brestún=oxford']);
  });
});

describe('letters that the page explains', () => {
  const LETTERS: readonly (readonly [language: string, name: string, letters: string, text: string])[] = [
    [
      'de',
      'Kommunistische Partei Chinas',
      'KPCh',
      'Die Kommunistische Partei Chinas (KPCh) tagte in China. Die KPCh wählte.',
    ],
    ['en', 'Chinese Workers Party', 'CWP', 'The Chinese Workers Party (CWP) met in China. The CWP voted.'],
    [
      'fr',
      'Parti communiste chinois',
      'PCC',
      'Le Parti communiste chinois (PCC) a siégé en Chine. Le PCC a voté.',
    ],
    [
      'es',
      'Partido Comunista de China',
      'PCCh',
      'El Partido Comunista de China (PCCh) se reunió en China. El PCCh votó.',
    ],
    [
      'it',
      'Partito Comunista Cinese',
      'PCC',
      'Il Partito Comunista Cinese (PCC) si è riunito in Cina. Il PCC ha votato.',
    ],
    [
      'pt',
      'Partido Comunista da China',
      'PCC',
      'O Partido Comunista da China (PCC) reuniu-se na China. O PCC votou.',
    ],
    [
      'nl',
      'Communistische Partij van China',
      'CPC',
      'De Communistische Partij van China (CPC) kwam in China bijeen. De CPC stemde.',
    ],
    [
      'pl',
      'Komunistyczna Partia Chin',
      'KPCh',
      'Komunistyczna Partia Chin (KPCh) obradowała w Chinach. KPCh zagłosowała.',
    ],
    [
      'ru',
      'Коммунистическая партия Китая',
      'КПК',
      'Коммунистическая партия Китая (КПК) собралась в Китае. КПК проголосовала.',
    ],
  ];

  it.each(LETTERS)('stand for the name later on, %s', async (language, name, letters, text) => {
    const party: Entity = {
      id: 'party',
      kind: 'organisation',
      names: { [language]: [name] },
      country: 'CN',
      checked: '2026-01-01',
      prominence: 130,
    };
    const { mentions } = await read({ text, language, published: '2020-07-24' }, listLexicon([party]));
    expect(mentions.map(({ text, via }) => [text, via])).toEqual([
      [name, 'name'],
      [letters, 'acronym'],
      [letters, 'acronym'],
    ]);
  });

  it('are nothing before they are explained, or where they explain something else', async () => {
    const party: Entity = {
      id: 'party',
      kind: 'organisation',
      names: { en: ['Harbour Workers Party'] },
      checked: '2026-01-01',
      prominence: 130,
    };
    const { mentions } = await read(
      { text: 'The HWP met. The Harbour Workers Party (BBC) voted. BBC.', language: 'en', published: null },
      listLexicon([party]),
    );
    expect(mentions.map(({ text }) => text)).toEqual(['Harbour Workers Party']);
  });
});

it('a short form of a name that no pack has is not a namesake’s, unless more than a few know them', async () => {
  const deputy: Entity = {
    id: 'deputy',
    kind: 'person',
    names: { pt: ['Marco Aurélio'] },
    description: { pt: 'deputado brasileiro' },
    country: 'BR',
    prominence: 7,
  };
  const chance = async (entity: Entity, full: string) => {
    const text = `O diretor ${full} falou ontem no Brasil. Segundo Marco Aurélio, a praça ficará aberta até domingo.`;
    const page = { text, language: 'pt', published: '2023-05-05' };
    const { mentions } = await read(page, listLexicon([entity]), readingTools());
    return mentions.find(one => one.text === 'Marco Aurélio')?.confidence ?? 0;
  };
  expect(await chance(deputy, 'Rui Pinto')).toBeGreaterThan(0.7);
  expect(await chance(deputy, 'Marco Aurélio Cunha')).toBeLessThan(0.4);
  expect(await chance({ ...deputy, prominence: 50 }, 'Marco Aurélio Cunha')).toBeGreaterThan(0.4);
});

it('a family name is a stranger’s who has it on the page, unless everybody knows whose it is', async () => {
  const politician: Entity = {
    id: 'politician',
    kind: 'person',
    names: { und: ['Peter Pellegrin', 'Pellegrin'] },
    description: { it: 'politico slovacco' },
    country: 'SK',
    prominence: 60,
    checked: '2026-01-01',
  };
  const chance = async (entity: Entity, full: string) => {
    const text = `Il sindaco ha ascoltato il professor ${full} ieri a Bratislava. Secondo Pellegrin, la piazza resterà aperta fino a domenica.`;
    const page = { text, language: 'it', published: '2023-05-05' };
    const { mentions } = await read(page, listLexicon([entity]), readingTools());
    return mentions.find(one => one.text === 'Pellegrin')?.confidence ?? 0;
  };
  expect(await chance(politician, 'Mario Rossini')).toBeGreaterThan(0.75);
  expect(await chance(politician, 'Manuel Pellegrin')).toBeLessThan(0.3);
  expect(await chance({ ...politician, prominence: 130 }, 'Manuel Pellegrin')).toBeGreaterThan(0.5);
});

it('a name in quotation marks parts a given name from its family name', async () => {
  const lewis: Entity = {
    id: 'lewis',
    kind: 'person',
    names: { en: ['John Lewis'] },
    description: { en: 'American politician' },
    country: 'US',
    prominence: 50,
  };
  const isSure = async (brother: string): Promise<boolean> => {
    const text = `John Lewis, the American politician, was remembered on Friday. ${brother} spoke in Washington.`;
    const page = { text, language: 'en', published: '2020-08-05' };
    const { mentions } = await read(page, listLexicon([lewis]), readingTools());
    return mentions.some(({ start, confidence }) => start > 60 && confidence >= 0.75);
  };
  expect(await isSure('Henry “Grant” Lewis')).toBe(false);
  expect(await isSure('Later “Grant” came, and Lewis')).toBe(true);
});

it('letters are nobody’s whom the page names by no word', async () => {
  const president: Entity = {
    id: 'president',
    kind: 'person',
    names: { en: ['Mahendra Ravapaksa', 'MR'] },
    description: { en: 'Sri Lankan politician' },
    country: 'LK',
    prominence: 54,
  };
  const talks = 'The talks of MR and Open Vld in Brussels went on.';
  expect(await doubtsOf(president, 'en', talks)).toContain('initials');
  expect(await doubtsOf(president, 'en', `${talks} Ravapaksa of Sri Lanka said so.`)).not.toContain(
    'initials',
  );
  const known = { ...president, names: { en: ['DMX', 'Mahendra Ravapaksa'] } };
  expect(await doubtsOf(known, 'en', 'The songs of DMX were played.')).not.toContain('initials');
});
