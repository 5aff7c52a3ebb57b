import { describe, expect, it } from 'vitest';
import { dayInText, dayOf, findDay } from '../../src/article/date.ts';

describe('a day written by people', () => {
  it.each([
    ['de', '24. Juli 2020'],
    ['de', 'Freitag, 24. Juli 2020, 9:42 Uhr'],
    ['de', 'Stand: 24.07.2020'],
    ['en', 'July 24, 2020'],
    ['en', 'Published Jul 24, 2020 at noon'],
    ['en-GB', '24/07/2020'],
    ['en', '24th of July 2020'],
    ['en', '07/24/2020'],
    ['fr', 'le 24 juillet 2020 à 9h42'],
    ['es', '24 de julio de 2020'],
    ['pt', '24 de julho de 2020'],
    ['it', '24 luglio 2020'],
    ['nl', '24 juli 2020'],
    ['pl', '24 lipca 2020'],
    ['ru', '24 июля 2020 года'],
    ['zh', '2020年7月24日'],
    ['ja', '2020年7月24日 9時42分'],
    ['hu', '2020. július 24., 09:42'],
    ['lt', '2020 m. liepos 24 d.'],
    ['en', '© 2019 July 24, 2020'],
    [null, '2020-07-24 09:42:32'],
    [null, '2020/07/24'],
    ['de', 'July 24, 2020'],
  ])('%s: %s', (language, text) => {
    expect(dayInText(text, language)).toBe('2020-07-24');
  });

  it.each([
    ['could be two days', 'en', '07/08/2020'],
    ['does not exist', 'de', '31.02.2020'],
    ['has no year', 'de', '24. Juli'],
    ['is a telephone number', 'de', '0800 2020-0724-11'],
    ['is a month that is none', 'en', '24 Brumaire 2020'],
  ])('is none when it %s', (_, language, text) => {
    expect(dayInText(text, language)).toBeNull();
  });
});

describe('of several days', () => {
  it.each([
    ['de', 'Kiel, 24.07.2020 – Rede am 1. August 2020'],
    ['en', 'July 24, 2020, updated 2020-07-26'],
    ['en', '07/08/2020, that is: July 24, 2020'],
  ])('the first that is one is taken: %s: %s', (language, text) => {
    expect(dayInText(text, language)).toBe('2020-07-24');
  });

  it('its place is told', () => {
    expect(findDay('Kiel, 24. Juli 2020, 9 Uhr', 'de')).toEqual({ day: '2020-07-24', start: 6, end: 19 });
  });
});

describe('a day written by machines', () => {
  it.each([
    ['2020-07-24', '2020-07-24'],
    ['2020-07-24T23:30:00+02:00', '2020-07-24'],
    ['20200724', '2020-07-24'],
    ['1595583752', '2020-07-24'],
    ['1595583752000', '2020-07-24'],
    ['Fri, 24 Jul 2020 09:42:32 GMT', '2020-07-24'],
    ['1790-01-08', '1790-01-08'],
  ])('%s', (value, day) => {
    expect(dayOf(value, null)).toBe(day);
  });

  it.each([[''], ['yesterday'], ['2020-13-40'], ['9999-01-01'], ['\u0000']])('%j is none', value => {
    expect(dayOf(value, 'en')).toBeNull();
  });
});
