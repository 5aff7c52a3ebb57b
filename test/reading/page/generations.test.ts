import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import { de } from '../../../src/languages/de.ts';
import { en } from '../../../src/languages/en.ts';
import { es } from '../../../src/languages/es.ts';
import { ru } from '../../../src/languages/ru.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { generationBehind } from '../../../src/reading/page/generations.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const person = (id: string, names: Entity['names']): Entity => ({
  id,
  kind: 'person',
  names,
  description: { en: 'American politician' },
  country: 'US',
  checked: '2026-01-01',
  prominence: 80,
});
const elder = person('elder', {
  und: ['Walter Crane', 'Crane'],
  ru: ['Уолтер Крейн', 'Уолтера Крейна'],
  zh: ['沃尔特·克兰'],
});
const younger = person('younger', { und: ['Walter Crane Jr.', 'Walter B. Crane Jr.'] });

const whoIn = async (text: string, language: string, entities: readonly Entity[]) => {
  const reading = await read(
    { text, language, published: '2025-05-01' },
    listLexicon(entities),
    readingTools(),
  );
  return {
    marks: reading.mentions.map(({ text, entity }) => `${text} = ${entity}`),
    unknowns: reading.unknowns.map(({ text }) => text),
  };
};

describe('which bearer of a name', () => {
  it.each([
    ['en', 'Senator Walter Crane Jr. spoke on Monday.', 'Walter Crane Jr.'],
    ['en', 'Senator Walter Crane III spoke on Monday.', 'Walter Crane III'],
    ['en', 'Senator Walter Crane, Jr., spoke on Monday.', 'Walter Crane, Jr'],
    ['de', 'Am Montag sprach Walter Crane junior in Köln.', 'Walter Crane junior'],
    ['ru', 'В понедельник Уолтер Крейн-младший выступил в Москве.', 'Уолтер Крейн-младший'],
  ])('is not the one whose name lacks what stands behind it: %s, %s', async (language, text, unknown) => {
    const { marks, unknowns } = await whoIn(text, language, [elder]);
    expect(marks).toEqual([]);
    expect(unknowns).toEqual([unknown]);
  });

  it('is the one whose name has it, also where only the rest is one of the pack’s names', async () => {
    const { marks } = await whoIn('Senator Walter Crane Jr. spoke on Monday.', 'en', [elder, younger]);
    expect(marks).toEqual([expect.stringMatching(/^Walter Crane Jr\.? = younger$/)]);
  });

  it.each([
    ['en', 'Walter Crane junior denied it on Monday.', 'Walter Crane junior'],
    ['de', 'Am Montag sprach Walter Crane jr. in Köln.', 'Walter Crane jr.'],
    ['fr', 'Walter Crane fils a parlé lundi à Paris.', 'Walter Crane fils'],
    ['es', 'Walter Crane hijo habló el lunes en Madrid.', 'Walter Crane hijo'],
    ['it', 'Walter Crane figlio ha parlato lunedì a Roma.', 'Walter Crane figlio'],
    ['pt', 'Walter Crane filho falou na segunda-feira em Lisboa.', 'Walter Crane filho'],
    ['nl', 'Walter Crane junior sprak maandag in Utrecht.', 'Walter Crane junior'],
    ['pl', 'Walter Crane młodszy mówił o tym w poniedziałek.', 'Walter Crane młodszy'],
    ['ru', 'В понедельник Уолтер Крейн-младший выступил в Москве.', 'Уолтер Крейн-младший'],
    ['ru', 'О встрече Уолтера Крейна-младшего писали в Москве.', 'Уолтера Крейна-младшего'],
    ['zh', '小沃尔特·克兰周一表示，他不会辞职。', '小沃尔特·克兰'],
  ])('is the younger in whatever language the packs call him so: %s, %s', async (language, text, name) => {
    const { marks } = await whoIn(text, language, [elder, younger]);
    expect(marks).toEqual([`${name} = younger`]);
  });

  it.each([
    ['de', 'Am Montag sprach Walter Crane senior in Köln.', 'Walter Crane senior'],
    ['fr', 'Walter Crane père a parlé lundi à Paris.', 'Walter Crane père'],
    ['ru', 'В понедельник Уолтер Крейн-старший выступил в Москве.', 'Уолтер Крейн-старший'],
  ])(
    'is the elder where the packs have the younger too, else nobody: %s, %s',
    async (language, text, name) => {
      expect((await whoIn(text, language, [elder, younger])).marks).toEqual([`${name} = elder`]);
      expect((await whoIn(text, language, [elder])).marks).toEqual([]);
    },
  );

  it('is told apart no further where nothing stands behind it', async () => {
    const { marks } = await whoIn('Walter Crane senior adviser Ann Lee spoke to Walter Crane.', 'en', [
      elder,
    ]);
    expect(marks).toEqual(['Walter Crane = elder', 'Walter Crane = elder']);
  });

  it('is no news of the father, who may be meant by the family name alone', async () => {
    const text =
      'О встрече Уолтера Крейна-младшего писали в Москве. Сторонники Крейна-старшего молчали. Связи Крейна изучают.';
    const reading = await read({ text, language: 'ru' }, listLexicon([elder, younger]), readingTools());
    expect(sureNames(reading.mentions)).toEqual(['Уолтера Крейна-младшего=younger', 'Крейна-старшего=elder']);
  });

  it('is no family name of its own', async () => {
    const { marks } = await whoIn('Senator Walter Crane Jr. spoke. Dr Jr was not there, Crane said.', 'en', [
      younger,
    ]);
    expect(marks.filter(mark => mark.startsWith('Jr'))).toEqual([]);
    expect(marks).toContain('Crane = younger');
  });
});

describe('generationBehind', () => {
  const behind = (name: string, rest: string, language = en) => {
    const found = generationBehind(name + rest, name.length, language);
    return found === null ? null : (name + rest).slice(name.length, found.end);
  };

  it('reads what stands directly behind the name', () => {
    expect(behind('Ann Lee', ' Jr. said')).toBe(' Jr');
    expect(behind('Ann Lee', ', Sr., said')).toBe(', Sr');
    expect(behind('Ann Lee', ' IV')).toBe(' IV');
    expect(behind('Ann Lee', ' sen. sagte', de)).toBe(' sen');
    expect(behind('Анна Ли', '-младшая', ru)).toBe('-младшая');
    expect(behind('Анны Ли', '-младшей сказал', ru)).toBe('-младшей');
    expect(behind('Lucas Kern', ' der Jüngere malte', de)).toBe(' der Jüngere');
    expect(behind('Олег Ли', '-младший сказал', ru)).toBe('-младший');
  });

  it('takes no adjective, no word that goes on, nothing further off', () => {
    expect(behind('Ann Lee', ' senior adviser')).toBe(null);
    expect(behind('Ann Lee', ', junior minister', de)).toBe(null);
    expect(behind('Ann Lee', " Jr's")).toBe(null);
    expect(behind('Ann Lee', ' said Jr.')).toBe(null);
    expect(behind('Ли', ' младший брат', ru)).toBe(null);
    expect(behind('Lucas Kern', ' der jüngere Kandidat', de)).toBe(null);
    expect(behind('Juan Pérez', ' padre de tres hijos', es)).toBe(null);
    expect(behind('Ann Lee', ' ii')).toBe(null);
  });

  it('is told before a Chinese name by the word for small', async () => {
    const crane = person('crane', { zh: ['克兰', '沃尔特·克兰'] });
    expect((await whoIn('小克兰周一表示，他不会辞职。', 'zh', [crane])).marks).toEqual([]);
    expect((await whoIn('克兰周一表示，他不会辞职。', 'zh', [crane])).marks).toEqual(['克兰 = crane']);
  });
});
