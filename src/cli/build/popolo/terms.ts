/** From when to when somebody was what, in Popolo. */
import type { PartialDate, Role } from '../../../model/entity.ts';
import { parsePartialDate } from '../dates.ts';
import { type Json, stringAt } from '../json.ts';

export interface Term {
  readonly from?: PartialDate;
  readonly to?: PartialDate | null;
}

const dateAt = (record: Json | undefined, key: string) => parsePartialDate(stringAt(record, key) ?? '');

/**
 * A membership's own dates, else those of its legislative period. One that has begun and has no end is going on, as Popolo has it, unless
 * its holder has died; one without any date says nothing.
 */
export function termOf(membership: Json, period: Json | undefined, dead: boolean): Term {
  const from = dateAt(membership, 'start_date') ?? dateAt(period, 'start_date');
  const to = dateAt(membership, 'end_date') ?? dateAt(period, 'end_date');
  const begun = from === null ? {} : { from };
  if (to !== null) return { ...begun, to };
  return from !== null && !dead ? { ...begun, to: null } : begun;
}

/** Days between two terms of one parliament and the next: dissolved parliaments have no members, and their parties do. */
const GAP_DAYS = 92;

/** Terms of the same role that follow each other become one; `roles` in any order, the result by beginning. */
export function joinTerms(roles: readonly Role[]): Role[] {
  const sorted = [...roles].sort((a, b) => compare(a.from ?? '', b.from ?? ''));
  const joined: Role[] = [];
  for (const role of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && follows(last, role)) {
      const to = later(last.to, role.to);
      joined[joined.length - 1] = { ...last, ...(to === undefined ? {} : { to }) };
    } else joined.push(role);
  }
  return joined;
}

function follows(last: Role, next: Role): boolean {
  if (next.from === undefined || last.from === undefined || last.to === undefined) return false;
  return last.to === null || dayOf(next.from, 1) - dayOf(last.to, 12) <= GAP_DAYS;
}

function later(a: Role['to'], b: Role['to']): Role['to'] {
  if (a === null || b === null) return null;
  return a === undefined || (b !== undefined && compare(a, b) < 0) ? b : a;
}

/** Days since 1970; an unknown month is taken for `month`. */
function dayOf(date: PartialDate, month: number): number {
  const [year = 0, given = month, day = month === 1 ? 1 : 28] = date.split('-').map(Number);
  return Date.UTC(year, given - 1, day) / 86_400_000;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
