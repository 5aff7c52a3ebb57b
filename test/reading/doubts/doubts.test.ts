import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const lexicon = listLexicon([
  {
    id: 'army',
    kind: 'organisation',
    names: { en: ['United States Army', 'USA'] },
    country: 'US',
    prominence: 200,
  },
  {
    id: 'diet-at',
    kind: 'organisation',
    names: { de: ['Nationalrat', 'Nationalrat der Republik Österreich'] },
    country: 'AT',
    checked: '2024-04-01',
    prominence: 150,
  },
] satisfies readonly Entity[]);
const marksIn = async (language: string, text: string): Promise<readonly string[]> =>
  (await read({ text, language, published: '2024-05-01' }, lexicon)).mentions
    .filter(({ confidence }) => confidence >= 0.6)
    .map(({ entity }) => entity);

describe('doubts', () => {
  it('keep the name of a country from being a body that has it as one of its names', async () => {
    expect(await marksIn('en', 'Last week the USA signed the treaty.')).toEqual([]);
    expect(await marksIn('en', 'She served in the United States Army for years.')).toEqual(['army']);
  });

  it('give the office to the country that the page speaks of', async () => {
    const confidence = async (text: string): Promise<number> =>
      (await read({ text, language: 'de', published: '2024-05-01' }, lexicon)).mentions[0]?.confidence ?? 0;
    const there = await confidence('In Österreich stimmte der Nationalrat dem Gesetz zu, sagt Österreich.');
    const abroad = await confidence(
      'In Österreich und der Schweiz: der Nationalrat stimmte in der Schweiz zu. Die Schweiz bleibt dabei.',
    );
    // The share of its country alone would make the doubt half as large again.
    expect(there).toBeGreaterThan(0.6);
    expect(1 - abroad).toBeGreaterThan(3 * (1 - there));
  });
});

describe('doubts about people', () => {
  const people = listLexicon([
    {
      id: 'unrecorded',
      kind: 'person',
      names: { en: ['Robert Edwards'] },
      country: 'GB',
      born: '1905-01-16',
      prominence: 23,
    },
    {
      id: 'pope',
      kind: 'person',
      names: { en: ['Pope John Paul II', 'John Paul II'] },
      description: { en: 'pope from 1978 to 2005' },
      prominence: 200,
    },
  ] satisfies readonly Entity[]);
  const marks = async (language: string, text: string): Promise<readonly string[]> =>
    sureNames((await read({ text, language, published: '2019-05-01' }, people)).mentions);

  it('leave a name to the reader of whose bearer the pack says nothing', async () => {
    expect(await marks('en', 'The British physiologist Robert Edwards won the prize in Britain.')).toEqual(
      [],
    );
  });

  it('do not keep somebody back who has an office beside the name and is of the country of the page’s language', async () => {
    const senator = (born: string, country: string) =>
      listLexicon([
        { id: 'senator', kind: 'person', names: { und: ['Marek Brzozanek'] }, country, born, prominence: 20 },
      ] satisfies readonly Entity[]);
    const sure = async (born: string, country: string) => {
      const text = 'Wczoraj senator Marek Brzozanek mówił o planach rządu.';
      return sureNames(
        (await read({ text, language: 'pl', published: '2018-02-01' }, senator(born, country))).mentions,
      );
    };
    expect(await sure('1958-06-11', 'PL')).toEqual(['Marek Brzozanek=senator']);
    expect(await sure('1958-06-11', 'CZ')).toEqual([]);
    expect(await sure('1905-06-11', 'PL')).toEqual([]);
  });

  it('are the fewer the more the words around say, those joined by a hyphen too', async () => {
    const member = listLexicon([
      {
        id: 'member',
        kind: 'person',
        names: { de: ['Thomas Brinkhorst'] },
        description: { de: 'Politiker (CDU), Rechtsanwalt' },
        country: 'DE',
        prominence: 0,
      },
    ] satisfies readonly Entity[]);
    const confidence = async (text: string) =>
      (await read({ text, language: 'de', published: '2024-02-01' }, member)).mentions[0]?.confidence ?? 0;
    const said = await confidence('Der CDU-Politiker Thomas Brinkhorst sagte das gestern.');
    expect(said).toBeGreaterThan(
      1.5 * (await confidence('Der Tennis-Trainer Thomas Brinkhorst sagte das gestern.')),
    );
  });

  it('do not take a ruler’s number for his name', async () => {
    const found = await marks('en', 'Pope John Paul II spoke there. After World War II the stadium was new.');
    expect(found.filter(one => one.startsWith('II'))).toEqual([]);
    expect(found).toHaveLength(1);
  });
});

describe('doubts about bodies', () => {
  const bodies = listLexicon([
    {
      id: 'music',
      kind: 'organisation',
      names: { de: ['Broadcast Music, Inc.', 'BMI'], en: ['Broadcast Music, Inc.', 'BMI'] },
      description: { en: 'performing rights organization in the United States' },
      country: 'US',
      prominence: 80,
    },
    {
      id: 'town',
      kind: 'organisation',
      names: { en: ['Saint-Denis'] },
      description: { en: 'subprefecture and commune in Île-de-France, France' },
      country: 'FR',
      prominence: 90,
    },
    { id: 'eu', kind: 'organisation', names: { en: ['European Union', 'European'] }, prominence: 200 },
    {
      id: 'chamber',
      kind: 'organisation',
      names: { es: ['Cámara de Representantes'] },
      country: 'CO',
      prominence: 60,
    },
    {
      id: 'zuma',
      kind: 'person',
      names: { en: ['Jacob Zuma'] },
      description: { en: 'South African politician' },
      country: 'ZA',
      checked: '2024-04-01',
      prominence: 150,
    },
  ] satisfies readonly Entity[]);
  const sure = async (language: string, text: string): Promise<readonly string[]> =>
    sureNames((await read({ text, language, published: '2024-05-01' }, bodies, readingTools())).mentions);

  it('believe the page on what its letters stand for', async () => {
    const text = 'Menschen mit einem Body-Mass-Index (BMI) von 30 in den USA. Ihr BMI ist hoch.';
    expect(await sure('de', text)).toEqual([]);
  });

  it('believe it where a body has the same letters for other words', async () => {
    const ppp = listLexicon([
      {
        id: 'ppp',
        kind: 'organisation',
        names: { en: ['Pakistan Peoples Party', 'PPP'] },
        description: { en: 'party in Pakistan' },
        country: 'PK',
        checked: '2024-04-01',
        prominence: 120,
      },
    ] satisfies readonly Entity[]);
    const seen = async (name: string): Promise<number> => {
      const text = `In Pakistan and Thailand the ${name} (PPP) won. The PPP is a party.`;
      const { mentions } = await read({ text, language: 'en', published: '2024-05-01' }, ppp, readingTools());
      return mentions.filter(one => one.text === 'PPP' && one.confidence >= 0.75).length;
    };
    expect(await seen("People's Power Party")).toBe(0);
    expect(await seen('Pakistan Peoples Party')).toBe(2);
  });

  it('take no adjective of a longer name for a body', async () => {
    const text = 'Britain will host the European Political Community meeting, an adviser in Britain said.';
    expect(await sure('en', text)).toEqual([]);
  });

  it('see a town in what the pack says is one', async () => {
    expect(await sure('en', 'The village in France lies between Saint-Denis and Saint-Ouen.')).toEqual([]);
  });

  it('give no office of another country to the page, accents or not', async () => {
    expect(
      await sure('es', 'La comisión de la Cámara de Representantes de Estados Unidos se reunió en Texas.'),
    ).toEqual([]);
  });

  it('do not take half a double name for the one who bears the half', async () => {
    expect(
      await sure('en', 'South African ex-president Jacob Zuma came. Duduzile Zuma-Sambudla was in court.'),
    ).toEqual(['Jacob Zuma=zuma']);
  });
});

describe('unknown people', () => {
  it('have what stands behind them, and bodies do not have the role of their director', async () => {
    const { unknowns } = await read(
      {
        text: "Tan Weilu, director of the Harbour Office of the city's Trade Council, said on Friday that talks had begun.",
        language: 'en',
        published: null,
      },
      lexicon,
    );
    expect(unknowns.map(({ text, kind, described }) => ({ text, kind, described }))).toContainEqual({
      text: 'Tan Weilu',
      kind: 'person',
      described: "director of the Harbour Office of the city's Trade Council",
    });
    expect(unknowns.filter(one => one.kind === 'organisation').map(one => one.described)).not.toContain(
      'director of the',
    );
  });
});

it('takes no crowned head for a politician of that name', async () => {
  const anwar = listLexicon([
    {
      id: 'anwar',
      kind: 'person',
      names: { en: ['Anwar Ibrahim'], ru: ['Анвар Ибрагим'] },
      country: 'MY',
      roles: [{ title: { en: 'Prime Minister' }, office: 'head-of-government', country: 'MY' }],
      checked: '2026-01-01',
      prominence: 100,
    },
  ] satisfies readonly Entity[]);
  const entities = async (language: string, text: string) =>
    (await read({ text, language, published: '2025-05-14' }, anwar, readingTools())).mentions.map(
      m => m.text,
    );
  expect(await entities('en', 'Anwar Ibrahim came to Malaysia. Then they met Sultan Ibrahim.')).toEqual([
    'Anwar Ibrahim',
  ]);
  expect(
    await entities('ru', 'Анвар Ибрагим прилетел из Малайзии. Потом передали привет султану Ибрагиму.'),
  ).toEqual(['Анвар Ибрагим']);
});
