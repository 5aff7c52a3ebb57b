/** Partial dates (`2020`, `2020-07`, `2020-07-24`) compared as the spans of days they may mean. PURE. */
import type { PartialDate } from '../../model/entity.ts';

/** First day it may mean, `YYYY-MM-DD`. */
export function earliest(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 4) + (date.slice(4, 7) || '-01') + (date.slice(7, 10) || '-01');
}

/** Last day it may mean; the 31st stands for any month's end, as only the order of strings matters. */
export function latest(date: PartialDate): string {
  return date.slice(0, 4) + (date.slice(4, 7) || '-12') + (date.slice(7, 10) || '-31');
}

/**
 * Age in whole years on `on`; `null` unless both are exact to the day or the year alone already tells.
 * @param born, on partial dates
 */
export function ageOn(born: PartialDate, on: PartialDate): number | null {
  const most = years(earliest(born), latest(on));
  const least = years(latest(born), earliest(on));
  return most === least && most >= 0 && most < 130 ? most : null;
}

function years(from: string, to: string): number {
  const whole = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? whole - 1 : whole;
}
