import { describe, expect, it } from 'vitest';
import { zh } from '../../src/languages/zh.ts';
import { findDescriptions } from '../../src/reading/offices/descriptions.ts';
import { tokenize } from '../../src/reading/text/tokens.ts';
import { isToldApart, knowsCountries, neverFails } from './common.ts';
import { marks, people, reading, said } from './reading.ts';

const entities = people('zh', {
  putin: ['弗拉基米尔·普京', '普京'],
  macron: ['马克龙'],
  merkel: ['安格拉·默克尔', '默克尔'],
  lavrov: ['拉夫罗夫'],
  body: ['绿林党'],
});

describe('Chinese', () => {
  isToldApart(zh);
  knowsCountries(zh);
  neverFails(zh, entities);

  it('marks full names, and short ones behind them', async () => {
    const found = await reading('弗拉基米尔·普京星期四到访北京。普京谈到了气候。', entities, 'zh');
    expect(marks(found).map(mark => mark.replace(/ .*/, ''))).toEqual([
      '弗拉基米尔·普京=putin',
      '普京=putin',
    ]);
  });

  it('knows offices behind the names of countries', () => {
    const text = '俄罗斯总统昨天与法国外长举行了会谈。';
    expect(
      findDescriptions(tokenize(text, zh), zh).map(one => [
        text.slice(one.start, one.end),
        one.countries.join(),
        one.office,
      ]),
    ).toEqual([
      ['俄罗斯总统', 'RU', 'head-of-state'],
      ['法国外长', 'FR', 'foreign-minister'],
    ]);
  });

  it('resolves offices, not former ones, and names of one word', async () => {
    const found = await reading('俄罗斯总统会见了德国总理默克尔。前法国总统没有出席。', entities, 'zh');
    expect(marks(found)).toEqual(['俄罗斯总统=putin (description)', '默克尔=merkel (name)']);
  });

  it('gives indirect and direct speech to its speaker', async () => {
    const read = (text: string) => reading(text, entities, 'zh');
    expect(said(await read('俄罗斯外长拉夫罗夫昨天表示，谈判将在九月继续。'))).toEqual([
      'indirect: 谈判将在九月继续 | lavrov',
    ]);
    expect(said(await read('马克龙在接受采访时说：“我们要建一条新路。”'))).toEqual([
      'direct: “我们要建一条新路。” | macron',
    ]);
    expect(said(await read('“我们要建一条新路。”马克龙说。'))).toEqual([
      'direct: “我们要建一条新路。” | macron',
    ]);
  });

  it('gives a spokesperson’s words to the body, never to the person', async () => {
    const read = (text: string) => reading(text, entities, 'zh');
    expect(said(await read('绿林党发言人表示，谈判将在九月继续。'))).toEqual([
      'indirect: 谈判将在九月继续 | body',
    ]);
    expect(said(await read('普京的发言人表示，谈判将在九月继续。'))).toEqual([
      expect.not.stringContaining('| putin'),
    ]);
    expect(said(await read('马克龙会见了默克尔，他表示谈判将在九月继续。'))).toEqual([
      'indirect: 谈判将在九月继续 | 他',
    ]);
  });

  it('takes no part of a longer word for a verb of saying', async () => {
    expect(said(await reading('马克龙的小说名称很长，普京喜欢这部小说。', entities, 'zh'))).toEqual([]);
  });
});
