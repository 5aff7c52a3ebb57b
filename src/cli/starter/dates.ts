/** Dates that are as exact as their source: `2012`, `2012-05`, `2012-05-07`. */
import type { PartialDate } from '../../model/entity.ts';

/** Whether `a` is certainly after `b`: compared as far as both go, so that `2012` is not after `2012-05-07`. */
export function isAfter(a: PartialDate, b: PartialDate): boolean {
  const exact = Math.min(a.length, b.length);
  return a.slice(0, exact) > b.slice(0, exact);
}

/** Whether both can mean the same day, give or take `days` where both are exact. */
export function canBeEqual(a: PartialDate, b: PartialDate, days = 0): boolean {
  const exact = Math.min(a.length, b.length);
  if (a.slice(0, exact) === b.slice(0, exact)) return true;
  if (exact < 10 || days === 0) return false;
  return Math.abs(Date.parse(a) - Date.parse(b)) <= days * 86_400_000;
}

/** Whether the day exists: `2023-02-29` does not. */
export function exists(date: PartialDate): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
