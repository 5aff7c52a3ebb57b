/** Partial dates of foreign sources. */
import type { PartialDate } from '../../model/entity.ts';

/** Days of a month in the Gregorian calendar; a Julian 29 February of 1900 loses its day, no more. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();
}

/**
 * `2020-07-24`, `2020-07` or `2020`, as exact as the parts are: what no calendar has (month 13, 31 June, day 0) is left off with
 * everything behind it. Years before Christ are negative as sources write them (`-0044` is 44 BC); there is no year 0.
 * `null`: no year, or one of more than four digits.
 */
export function partialDate(year: number, month = 0, day = 0): PartialDate | null {
  if (!Number.isInteger(year) || year === 0 || Math.abs(year) > 9999) return null;
  const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  if (!Number.isInteger(month) || month < 1 || month > 12) return years;
  const months = `${years}-${String(month).padStart(2, '0')}`;
  if (!Number.isInteger(day) || day < 1 || day > daysIn(year, month)) return months;
  return `${months}-${String(day).padStart(2, '0')}`;
}

const ISO = /^([+-]?)(\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*)?$/;

/** ISO 8601 as people write it in tables: `2020`, `2020-07`, `2020-07-24`, with or without a time. `null` for anything else. */
export function parsePartialDate(text: string): PartialDate | null {
  const parts = ISO.exec(text.trim());
  if (parts === null) return null;
  const [, sign, year, month, day] = parts;
  return partialDate(Number(year) * (sign === '-' ? -1 : 1), Number(month ?? 0), Number(day ?? 0));
}
