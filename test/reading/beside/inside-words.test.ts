/** Names in the middle of longer words, and names with their Latin spelling behind them. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const person = (id: string, names: LexiconEntity['names'], country: string): LexiconEntity => ({
  id,
  kind: 'person',
  names,
  country,
  checked: '2024-04-01',
  prominence: 200,
});
const lexicon = listLexicon([
  person('truss', { zh: ['特拉斯'], en: ['Liz Truss'] }, 'GB'),
  person('howard', { zh: ['霍华德', '霍華德'], en: ['John Howard'] }, 'AU'),
  {
    id: 'deputy',
    kind: 'person',
    names: { zh: ['龙江'] },
    description: { en: 'member of the National People’s Congress', zh: '全国人民代表大会代表' },
    country: 'CN',
  },
  person('zelensky', { ru: ['Зеленский'], en: ['Volodymyr Zelensky'] }, 'UA'),
  {
    id: 'club',
    kind: 'organisation',
    names: { zh: ['巴萨'], en: ['Barça'] },
    description: { en: 'football club in Spain' },
    country: 'ES',
    checked: '2024-04-01',
    prominence: 200,
  },
  {
    id: 'committee',
    kind: 'organisation',
    names: { zh: ['中共中央'], en: ['Central Committee'] },
    country: 'CN',
    checked: '2024-04-01',
    prominence: 100,
  },
]);
const sure = async (language: string, text: string): Promise<readonly string[]> =>
  sureNames((await read({ text, language, published: '2024-05-01' }, lexicon, readingTools())).mentions);

describe('a name in a script without spaces', () => {
  it('is not the middle of a longer word', async () => {
    expect(await sure('zh', '英国首相特拉斯昨天说。')).toEqual(['特拉斯=truss']);
    expect(await sure('zh', '英国球队来到斯特拉斯堡，昨天比赛。')).toEqual([]);
    // The same with characters of transcription that no list knows.
    expect(await sure('zh', '英国球员特拉斯沃昨天说。')).toEqual([]);
  });

  it('nor of one that begins or ends with a character that other words have too', async () => {
    expect(await sure('zh', '他们到了阿特拉斯山脈。')).toEqual([]);
    expect(await sure('zh', '船到了蒙巴萨。')).toEqual([]);
    expect(await sure('zh', '球迷说巴萨赢了。')).toEqual(['巴萨=club']);
  });

  it('ends where another word begins', async () => {
    expect(await sure('zh', '英国的特拉斯和霍华德上个月在澳洲会面。')).toEqual([
      '特拉斯=truss',
      '霍华德=howard',
    ]);
    expect(await sure('zh', '和特拉斯会面的霍华德对特拉斯说了话，特拉斯也对霍华德说了。')).toHaveLength(5);
    expect(await sure('zh', '英国首相特拉斯德国之行昨天开始。')).toEqual(['特拉斯=truss']);
  });

  it('is no body’s that goes on', async () => {
    expect(await sure('zh', '中国的中共中央昨天开会。')).toEqual(['中共中央=committee']);
    expect(await sure('zh', '他轉任中共中央紀律檢查委員會駐中央宣傳部紀檢組組長。')).toEqual([]);
  });
});

describe('a Latin spelling in brackets', () => {
  it('is the candidate’s, or somebody else is meant', async () => {
    expect(await sure('zh', '澳洲總理霍華德(John Howard)訪美。')).toContain('霍華德=howard');
    expect(await sure('zh', '「魔獸」霍華德(Dwight Howard)等人。')).toEqual([]);
    expect(await sure('ru', 'Об этом сказал Зеленский (Vladimir Zelenskyy).')).toEqual([]);
    expect(await sure('ru', 'Об этом сказал Зеленский (Volodymyr Zelenskyy).')).toContain(
      'Зеленский=zelensky',
    );
  });

  it('is not what stands there besides', async () => {
    expect(await sure('ru', 'Об этом сказал Зеленский (New York Times).')).toEqual(['Зеленский=zelensky']);
  });
});

it('a body that goes on to a word for another is the other, but not with its legal form', async () => {
  expect(await sure('zh', '中国的中共中央昨天说。')).toEqual(['中共中央=committee']);
  expect(await sure('zh', '他昨天在中国的中共中央党校讲话。')).toEqual([]);
  expect(await sure('zh', '中国的中共中央集团昨天说。')).toEqual(['中共中央=committee']);
});

it('a name of two characters that hardly anybody has is no part of a known place', async () => {
  const named = async (text: string): Promise<readonly string[]> =>
    (await read({ text, language: 'zh', published: '2024-05-01' }, lexicon, readingTools())).mentions.map(
      mention => mention.text,
    );
  expect(await named('中国全国人民代表大会代表龙江表示，他支持。')).toEqual(['龙江']);
  expect(await named('中国全国人民代表大会代表昨天到黑龙江考察。')).toEqual([]);
});
