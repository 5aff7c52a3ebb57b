import { describe, expect, it } from 'vitest';
import { dayInAddress } from '../../src/article/address-day.ts';

describe('the day in an address', () => {
  it.each([
    '/2020/07/24/fischer.html',
    '/politik/2020/7/24/5842180/fischer',
    '/2020/POLITICS/07/24/fischer/index.html',
    '/2020/middle_east/7/24/fischer',
    '/uk-news/2020/jul/24/fischer',
    '/2020/july/24/',
    '/20200724/fischer',
    '/20200724-fischer',
    '/news/2020-07-24/fischer/4644544',
    '/archiv/2020/07/24.html?x=2019/01/01',
  ])('is read of %s', path => {
    expect(dayInAddress(`https://www.kuestenblatt.example${path}`)).toBe('2020-07-24');
  });

  it.each([
    ['no day', '/2020/07/fischer'],
    ['a month that is none', '/2020/13/24/fischer'],
    ['the begin of a title', '/2020/07/24-fischer-und-ein-minister'],
    ['a word that is no month', '/2020/sport/24/fischer'],
    ['numbers of something else', '/id/58406128/1/12'],
    ['a day behind two sections', '/2020/sport/angeln/07/24'],
    ['a day in the query', '/fischer?date=2020/07/24'],
    ['no path', ''],
  ])('is none where there is %s', (_, path) => {
    expect(dayInAddress(`https://2020.kuestenblatt.example${path}`)).toBeNull();
  });

  it('is none where there is no address', () => {
    expect(dayInAddress('')).toBeNull();
  });
});
