import { describe, expect, it } from 'vitest';
import { readingTools } from '../../src/cli/reading-tools.ts';
import type { Entity } from '../../src/model/entity.ts';
import { read } from '../../src/reading/read.ts';
import { listLexicon } from './list-lexicon.ts';

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
    (await read({ text, language, published: '2019-05-01' }, people)).mentions
      .filter(({ confidence }) => confidence >= 0.75)
      .map(mention => `${mention.text}=${mention.entity}`);

  it('leave a name to the reader of whose bearer the pack says nothing', async () => {
    expect(await marks('en', 'The British physiologist Robert Edwards won the prize in Britain.')).toEqual(
      [],
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
    (await read({ text, language, published: '2024-05-01' }, bodies, readingTools())).mentions
      .filter(({ confidence }) => confidence >= 0.75)
      .map(mention => `${mention.text}=${mention.entity}`);

  it('believe the page on what its letters stand for', async () => {
    const text = 'Menschen mit einem Body-Mass-Index (BMI) von 30 in den USA. Ihr BMI ist hoch.';
    expect(await sure('de', text)).toEqual([]);
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

describe('doubts about common words', () => {
  const insurer = listLexicon([
    {
      id: 'allianz',
      kind: 'organisation',
      names: { de: ['Allianz'] },
      description: { de: 'Versicherungskonzern in München' },
      country: 'DE',
      checked: '2024-04-01',
      prominence: 120,
    },
  ] satisfies readonly Entity[]);
  const confidence = async (text: string): Promise<number> =>
    (await read({ text, language: 'de', published: '2024-05-01' }, insurer, readingTools())).mentions[0]
      ?.confidence ?? 0;

  it('take a German noun for a company where something on the page speaks for it', async () => {
    expect(await confidence('In Venezuela suchte die Regierung eine Allianz mit Kapitalisten.')).toBeLessThan(
      0.75,
    );
    expect(
      await confidence('Der Versicherungskonzern Allianz in München meldet in Deutschland mehr Gewinn.'),
    ).toBeGreaterThan(0.75);
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

describe('names that are common words or stand behind their country', () => {
  const lexicon = listLexicon([
    {
      id: 'congress',
      kind: 'organisation',
      names: { en: ['United States Congress', 'Congress'] },
      country: 'US',
      prominence: 150,
    },
    {
      id: 'heat',
      kind: 'organisation',
      names: { en: ['Miami Heat', 'Heat'] },
      description: { en: 'basketball team in Miami, United States' },
      prominence: 100,
    },
    {
      id: 'cambridge',
      kind: 'organisation',
      names: { en: ['University of Cambridge', 'Cambridge'] },
      description: { en: 'university in England' },
      prominence: 150,
    },
    {
      id: 'ohio',
      kind: 'organisation',
      names: { en: ['Ohio State University'] },
      description: { en: 'university in Columbus, United States' },
      prominence: 90,
    },
  ] satisfies readonly Entity[]);
  const marked = async (text: string): Promise<readonly string[]> =>
    (await read({ text, language: 'en', published: '2024-05-01' }, lexicon, readingTools())).mentions.map(
      mention => `${mention.text}=${mention.entity}`,
    );

  it('are the body of the country that the page speaks of', async () => {
    const text = 'American farmers wait. He sat for Grand Rapids in Congress for years, an American story.';
    expect(await marked(text)).toContain('Congress=congress');
  });

  it('are no other country’s', async () => {
    expect(await marked('Spanish farmers wait. He sat for Sevilla in Congress for years.')).toEqual([]);
  });

  it('are no part of a longer name', async () => {
    const text = 'American farmers wait. She looked through the stacks of the Library of Congress for years.';
    expect(await marked(text)).toEqual([]);
  });

  it('are a team when the rest of its name stands on the page', async () => {
    expect(
      await marked('The crowd in Miami was loud. Already this season, the Heat have lost, America says.'),
    ).toContain('Heat=heat');
  });

  it('are a town where they may be one', async () => {
    expect(
      await marked('A University of her own was the dream. She founded her company in Cambridge.'),
    ).toEqual([]);
  });

  it('are not doubted as another country’s office when a place of their own is in them', async () => {
    expect(
      await marked('The French study agrees. At Ohio State University, a team found the same.'),
    ).toContain('Ohio State University=ohio');
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

describe('letters that the page explains', () => {
  const letters = (names: Entity['names']) =>
    listLexicon([
      {
        id: 'abroad',
        kind: 'organisation',
        names,
        country: 'US',
        checked: '2026-01-01',
        prominence: 90,
        description: { en: 'television network' },
      },
    ]);
  const text = 'He spoke to the Lesothian Media House (LMH) on Sunday. The LMH is owned by the state.';
  const marks = async (names: Entity['names']) =>
    (await read({ text, language: 'en' }, letters(names), readingTools())).mentions.map(one => one.entity);

  it('are not those of a body that is called otherwise, or whose record knows the letters only', async () => {
    expect(await marks({ en: ['LMH', 'Lake Michigan Hospitals'] })).toEqual([]);
    expect(await marks({ en: ['LMH'] })).toEqual([]);
  });

  it('are those of the body that is called so', async () => {
    expect(await marks({ en: ['Lesothian Media House', 'LMH'] })).toContain('abroad');
  });
});

describe('parts of words and of names', () => {
  const lexicon = listLexicon([
    {
      id: 'ruler',
      kind: 'person',
      names: { und: ['Xo Jinling', 'Xo'] },
      country: 'CN',
      checked: '2026-01-01',
      prominence: 120,
    },
    {
      id: 'committee',
      kind: 'organisation',
      names: { es: ['Comité Internacional de la Cruz Verde'] },
      checked: '2026-01-01',
      prominence: 80,
    },
  ]);
  const textsIn = async (language: string, text: string) =>
    (await read({ text, language }, lexicon, readingTools())).mentions.map(one => one.text);

  it('a syllable before an apostrophe is nobody', async () => {
    expect(await textsIn('de', "Xo Jinling besuchte die Universität in Xo’an und die in Xo'an.")).toEqual([
      'Xo Jinling',
    ]);
    expect(await textsIn('en', 'Xo Jinling left. Xo’s visit ended.')).toEqual(['Xo Jinling', 'Xo']);
  });

  it('a part of a foreign name around a point in the middle is nobody', async () => {
    const people = listLexicon([
      {
        id: 'mi',
        kind: 'person',
        names: { zh: ['夏尔·米歇泰', '米歇泰'] },
        checked: '2026-01-01',
        prominence: 120,
      },
    ]);
    const marks = async (text: string) =>
      (await read({ text, language: 'zh' }, people, readingTools())).mentions.map(one => one.text);
    expect(await marks('研究员米歇泰・布兰深表赞同。研究员安·米歇泰也赞同。')).toEqual([]);
    expect(await marks('夏尔·米歇泰发表讲话，米歇泰说。')).toEqual(['夏尔·米歇泰', '米歇泰']);
  });

  it('a body of which the tagger sees more is another, or a part of this one', async () => {
    const makers = listLexicon([
      {
        id: 'maker',
        kind: 'organisation',
        names: { und: ['Hyundai'] },
        checked: '2026-01-01',
        prominence: 120,
      },
    ]);
    const sure = async (text: string) =>
      (await read({ text, language: 'de' }, makers, readingTools())).mentions.filter(
        ({ confidence }) => confidence >= 0.75,
      ).length;
    expect(await sure('Der Tanker wurde 2002 bei Hyundai Heavy Industries in Südkorea gebaut.')).toBe(0);
    expect(await sure('Der Wagen wurde 2002 bei Hyundai in Südkorea gebaut.')).toBe(1);
    expect(await sure('Der Wagen wurde 2002 bei Korea Hyundai in Südkorea gebaut.')).toBe(0);
  });

  it('a name that stands for anybody is nobody’s', async () => {
    const singers = listLexicon([
      {
        id: 'singer',
        kind: 'person',
        names: { en: ['John Doe'] },
        prominence: 60,
        description: { en: 'American singer' },
      },
    ]);
    const { mentions } = await read(
      { text: 'Defendant John Doe entered the apartment, the singer’s lawsuit says.', language: 'en' },
      singers,
      readingTools(),
    );
    expect(mentions).toEqual([]);
  });

  it('a common word of a body, with its accent, is not short for it', async () => {
    const text =
      'El Comité Internacional de la Cruz Verde ha denunciado el ataque. Según el Comité para la Defensa de los Ríos, hubo más.';
    expect(await textsIn('es', text)).toEqual(['Comité Internacional de la Cruz Verde']);
  });
});
