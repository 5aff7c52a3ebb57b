/** Names in other cases, before their full forms, and beside what is no part of them: read with a real pack's index. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { combine } from '../../../src/pack/lexicon.ts';
import { openPack } from '../../../src/pack/open.ts';
import { fromBytes } from '../../../src/pack/source.ts';
import { buildPack } from '../../../src/pack/write.ts';
import { read } from '../../../src/reading/read.ts';

const ENTITIES: readonly Entity[] = [
  {
    id: 'orlova',
    kind: 'person',
    names: { ru: ['Мария Петровна Орлова'] },
    description: { ru: 'российский политик' },
    country: 'RU',
    prominence: 90,
  },
  {
    id: 'duda',
    kind: 'person',
    names: { ru: ['Анджей Дуда'] },
    description: { ru: 'президент Польши' },
    country: 'PL',
    prominence: 90,
  },
  { id: 'party', kind: 'organisation', names: { ru: ['Единая Россия'] }, country: 'RU', prominence: 90 },
  {
    id: 'evgeny',
    kind: 'person',
    names: { ru: ['Евгений Николаевич Медведев'] },
    description: { ru: 'российский политик' },
    country: 'RU',
    prominence: 90,
  },
  { id: 'yorker', kind: 'organisation', names: { en: ['The New Yorker'] }, country: 'US', prominence: 90 },
  { id: 'times', kind: 'organisation', names: { en: ['Los Angeles Times'] }, country: 'US', prominence: 90 },
  {
    id: 'holt',
    kind: 'person',
    names: { en: ['Anna Holt'] },
    description: { en: 'American politician' },
    country: 'US',
    gender: 'female',
    prominence: 90,
  },
  { id: 'im', kind: 'organisation', names: { en: ["I'm"] }, country: 'US', prominence: 90 },
];

const bytes = await buildPack({
  info: { id: 'test', title: 'Test', version: '1', licence: 'CC0-1.0', languages: ['ru', 'en'] },
  entities: ENTITIES,
});
const lexicon = await combine([await openPack(fromBytes(bytes))]);
const marksIn = async (language: string, text: string): Promise<readonly string[]> =>
  (await read({ text, language, published: '2024-05-01' }, lexicon)).mentions
    .filter(({ confidence }) => confidence >= 0.6)
    .map(mention => `${mention.text}=${mention.entity}`);

describe('names in other cases', () => {
  it('are known when every word has its own ending', async () => {
    expect(await marksIn('ru', 'Депутаты «Единой России» проголосовали за закон.')).toEqual([
      'Единой России=party',
    ]);
  });

  it('are known without the patronymic that the pack has', async () => {
    expect(
      await marksIn('ru', 'В России говорили с Марией Орловой. Позже Орлова сказала, что Россия готова.'),
    ).toEqual(['Марией Орловой=orlova', 'Орлова=orlova']);
  });

  it('tell a woman from the man whose genitive her name is', async () => {
    expect(
      await marksIn('ru', 'В России Евгения Медведева сменила тренера. У Медведевой две медали из России.'),
    ).toEqual([]);
    expect(
      await marksIn(
        'ru',
        'В России ждали политика Евгения Медведева. С Медведевым пришли депутаты из России.',
      ),
    ).toEqual(['Евгения Медведева=evgeny', 'Медведевым=evgeny']);
  });

  it('begin behind the country in the genitive', async () => {
    expect(await marksIn('ru', 'Президент Польши Анджей Дуда написал об этом.')).toEqual([
      'Анджей Дуда=duda',
    ]);
  });
});

describe('English names', () => {
  it('have no ending -s', async () => {
    expect(await marksIn('en', 'The arrests of two New Yorkers were announced in the US.')).toEqual([]);
  });

  it('are short in a headline, before the full name', async () => {
    expect(
      await marksIn('en', 'Holt wants more money\n\nAnna Holt said in the US that she needs it.'),
    ).toEqual(['Holt=holt', 'Anna Holt=holt']);
  });

  it('are no contractions', async () => {
    expect(await marksIn('en', 'She said: “I’m in the US, and I’m glad.”')).toEqual([]);
  });
});
