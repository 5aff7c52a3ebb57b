import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartialDate, partialDate } from '../../../src/cli/build/dates.ts';

describe('partialDate', () => {
  it('keeps every day of the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        date => {
          const day = partialDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
          expect(day).toBe(date.toISOString().slice(0, 10));
          expect(parsePartialDate(day ?? '')).toBe(day);
        },
      ),
    );
  });

  it('leaves off what no calendar has', () => {
    expect(partialDate(2020, 13, 1)).toBe('2020');
    expect(partialDate(2020, 0, 7)).toBe('2020');
    expect(partialDate(2021, 2, 29)).toBe('2021-02');
    expect(partialDate(2020, 2, 29)).toBe('2020-02-29');
    expect(partialDate(-44, 3, 15)).toBe('-0044-03-15');
    expect(partialDate(0, 1, 1)).toBeNull();
    expect(partialDate(10_000)).toBeNull();
  });

  it('is a date of the format or nothing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (year, month, day) => {
        const date = partialDate(year, month, day);
        if (date !== null) expect(date).toMatch(/^-?\d{4}(-\d\d(-\d\d)?)?$/);
      }),
    );
  });
});

describe('parsePartialDate', () => {
  it('reads what tables have', () => {
    expect(parsePartialDate(' 2020-7-4 ')).toBe('2020-07-04');
    expect(parsePartialDate('2020-07-24T10:00:00+02:00')).toBe('2020-07-24');
    expect(parsePartialDate('1999')).toBe('1999');
    expect(parsePartialDate('24.7.2020')).toBeNull();
    expect(parsePartialDate('')).toBeNull();
  });
});
