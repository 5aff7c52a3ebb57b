import { describe, expect, it } from 'vitest';
import { age, exactnessOf, inWords } from '../../src/ui/dates.ts';

describe('dates in words', () => {
  it.each([
    ['2020-07-24', 'en', '24 July 2020'],
    ['2020-07-24', 'de', '24. Juli 2020'],
    ['2020-07', 'de', 'Juli 2020'],
    ['2020', 'en', '2020'],
    ['1790-01-08', 'en', '8 January 1790'],
    ['around 1800', 'en', 'around 1800'],
    ['2021-12-01', 'fr', '1er décembre 2021'],
    ['2021-12-01', 'fr-CA', '1er décembre 2021'],
    ['2021-12-11', 'fr', '11 décembre 2021'],
    ['2021-12', 'es', 'diciembre de 2021'],
  ])('%s in %s', (date, language, words) => {
    expect(inWords(date, language)).toBe(words);
  });
});

describe('how exact a date in words is', () => {
  it.each(['en', 'de', 'fr', 'es'])('in %s, in long and in short', language => {
    for (const month of ['long', 'short'] as const)
      for (let of = 1; of <= 12; of++) {
        const date = `0987-${String(of).padStart(2, '0')}`;
        for (const day of ['01', '11', '31'])
          expect(exactnessOf(inWords(`${date}-${day}`, language, month))).toBe('day');
        expect(exactnessOf(inWords(date, language, month))).toBe('month');
        expect(exactnessOf(inWords('0987', language, month))).toBe('year');
      }
  });
});

describe('the age of a source', () => {
  const now = Date.UTC(2026, 10, 23, 12);
  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-20', '3 days ago'],
    ['2026-08-20', '3 months ago'],
    ['2020-07', '6 years ago'],
    ['2027-01-01', 'today'],
  ])('%s', (date, words) => {
    expect(age(date, now, 'en')).toBe(words);
  });
});
