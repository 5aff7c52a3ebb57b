import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, earliest, latest } from '../../../src/background/cards/dates.ts';

describe('partial dates', () => {
  it('span the days they may mean', () => {
    expect([earliest('2020'), latest('2020')]).toEqual(['2020-01-01', '2020-12-31']);
    expect([earliest('2020-07'), latest('2020-07')]).toEqual(['2020-07-01', '2020-07-31']);
    expect([earliest('2020-07-24'), latest('2020-07-24')]).toEqual(['2020-07-24', '2020-07-24']);
  });

  it('never end before they begin', () => {
    const part = (max: number) => fc.integer({ min: 1, max }).map(n => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        part(12),
        part(28),
        fc.integer({ min: 1, max: 3 }),
        (y, m, d, n) => {
          const date = [y, m, d].slice(0, n).join('-');
          expect(earliest(date) <= latest(date)).toBe(true);
        },
      ),
    );
  });
});

describe('ageOn', () => {
  it('counts the years that are over', () => {
    expect(ageOn('1952-10-07', '2020-07-24')).toBe(67);
    expect(ageOn('1952-10-07', '2020-10-07')).toBe(68);
  });
  it('keeps silent where the dates do not decide', () => {
    expect(ageOn('1952', '2020-07-24')).toBeNull();
    expect(ageOn('2030-01-01', '2020-07-24')).toBeNull();
  });
});
