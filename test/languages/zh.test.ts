import { describe, expect, it } from 'vitest';
import { zh } from '../../src/languages/zh.ts';
import { findDescriptions } from '../../src/reading/descriptions.ts';
import { tokenize } from '../../src/reading/tokens.ts';
import { isToldApart, knowsCountries, neverFails } from './common.ts';
import { marks, people, reading } from './reading.ts';

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
        one.country,
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

  it.todo('statements: words of several characters are not put together yet');
});
