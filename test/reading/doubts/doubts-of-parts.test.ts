/** What looks like a name, or like the letters of one, and is a part of something else. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames, sureOf } from '../sure.ts';

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

describe('letters for which the page’s language has others', () => {
  const states = listLexicon([
    {
      id: 'states',
      kind: 'organisation',
      names: {
        en: ['Organization of American States', 'OAS'],
        pt: ['Organização dos Estados Americanos', 'OEA'],
      },
      checked: '2026-01-01',
      prominence: 90,
      description: { en: 'union of American states', pt: 'união dos Estados americanos' },
    },
  ] satisfies readonly Entity[]);
  const marks = async (language: string, text: string) =>
    sureNames((await read({ text, language }, states, readingTools())).mentions);

  it('are another body’s, unless the page speaks of this one', async () => {
    expect(await marks('pt', 'A construtora OAS assumiu o edifício, e a OAS o vendeu.')).toEqual([]);
    expect(await marks('pt', 'A OEA, dos Estados americanos, criticou o governo.')).toEqual(['OEA=states']);
    expect(await marks('en', 'The OAS criticised the government of the American state.')).toEqual([
      'OAS=states',
    ]);
  });
});

describe('a short form that the page makes', () => {
  const watch = listLexicon([
    {
      id: 'watch',
      kind: 'organisation',
      names: { en: ['Human Rights Watch'] },
      country: 'US',
      checked: '2026-01-01',
      prominence: 90,
      description: { en: 'human rights organisation' },
    },
  ] satisfies readonly Entity[]);
  const marks = async (text: string) =>
    (await read({ text, language: 'en' }, watch, readingTools())).mentions
      .filter(({ confidence }) => confidence >= 0.75)
      .map(one => one.text);

  it('is none before a word that makes it another body’s name', async () => {
    const text =
      'Human Rights Watch counted the dead. According to Human Rights Investigations they were rebels.';
    expect(await marks(text)).toEqual(['Human Rights Watch']);
  });
});

describe('a town’s or a state’s name', () => {
  const known = listLexicon([
    {
      id: 'club',
      kind: 'organisation',
      names: { de: ['FC Bayern München', 'Bayern'] },
      country: 'DE',
      checked: '2026-01-01',
      prominence: 90,
      description: { en: 'football club in Munich' },
    },
    {
      id: 'school',
      kind: 'organisation',
      names: { de: ['Columbia-Universität', 'Columbia'] },
      country: 'US',
      checked: '2026-01-01',
      prominence: 90,
      description: { en: 'university in New York' },
    },
  ] satisfies readonly Entity[]);
  const likely = async (text: string): Promise<number> =>
    (await read({ text, language: 'de' }, known, readingTools())).mentions[0]?.confidence ?? 0;

  it('is no club’s where nothing is said of sport', async () => {
    expect(await likely('In Deutschland möchte Bayern einheitliche Standards, München auch.')).toBe(0);
    const sport = 'Der Trainer von Bayern lobte nach dem Spiel in München den Torwart und die Fans.';
    expect(await likely(sport)).toBeGreaterThan(0.5);
  });

  it('is no university’s where nothing is said of one', async () => {
    expect(await likely('Es war der erste Start in den USA seit dem Absturz der „Columbia“.')).toBe(0);
    const school = 'Die Universität in den USA ist alt: Der Rektor der Columbia in New York lehrt dort.';
    expect(await likely(school)).toBeGreaterThan(0.3);
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
      sureOf((await read({ text, language: 'de' }, makers, readingTools())).mentions).length;
    expect(await sure('Der Tanker wurde 2002 bei Hyundai Heavy Industries in Südkorea gebaut.')).toBe(0);
    expect(await sure('Der Wagen wurde 2002 bei Hyundai in Südkorea gebaut.')).toBe(1);
    expect(await sure('Er spielte für Ulsan Hyundai in Südkorea.')).toBe(0);
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
