/** Where two records of one entity contradict each other. What only one of them tells is no contradiction. */
import { officeOf } from '../../languages/offices.ts';
import type { Entity, PartialDate, Role } from '../../model/entity.ts';
import { canBeEqual, isAfter } from './dates.ts';

export interface Disagreement {
  /** `name`, `kind`, `born`, `died`, `RU/head-of-state 2012`: with `theirs` it names the disagreement. */
  readonly about: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Sources count from election, appointment, oath or first meeting. */
const DAYS = 31;
/** The starter tells of offices since then. */
const SINCE: PartialDate = '2000';
/** Until then the other pack's office holders were gathered: its "still held" says nothing of later. */
const THEIR_DAY: PartialDate = '2022-07';

/** Disagreements of one entity, in a fixed order; `theirs` may know of names, dates and offices that `ours` leaves out, but see `offices`. */
export function disagreements(ours: Entity, theirs: Entity): readonly Disagreement[] {
  return [...identity(ours, theirs), ...offices(ours, theirs)];
}

function* identity(ours: Entity, theirs: Entity): Generator<Disagreement> {
  if (ours.kind !== 'other' && ours.kind !== theirs.kind) {
    yield { about: 'kind', ours: ours.kind, theirs: theirs.kind };
  }
  const names = new Set(allNames(ours).map(folded));
  if (!allNames(theirs).some(name => names.has(folded(name)))) {
    yield { about: 'name', ours: allNames(ours).slice(0, 2).join(', '), theirs: allNames(theirs)[0] ?? '' };
  }
  for (const about of ['born', 'died'] as const) {
    const [a, b] = [ours[about], theirs[about]];
    if (a && b && !canBeEqual(a, b)) yield { about, ours: a, theirs: b };
  }
}

/**
 * An office they date must be among ours of that class and country, with the same beginning, give or take a month, and the same
 * end where both tell one. Only for classes and countries of which we tell any office of this person since 2000.
 */
function* offices(ours: Entity, theirs: Entity): Generator<Disagreement> {
  const mine = (ours.roles ?? []).filter(role => role.office !== undefined);
  for (const role of theirs.roles ?? []) {
    const office = officeOf(role);
    const { from, to } = role;
    if (office === null || from === undefined || role.country === undefined || (to && !isAfter(to, SINCE)))
      continue;
    const alike = mine.filter(own => own.office === office && own.country === role.country);
    const about = `${role.country}/${office} ${from.slice(0, 4)}`;
    if (alike.length === 0) continue;
    const begun = alike.filter(own => own.from !== undefined && canBeEqual(own.from, from, DAYS));
    if (begun.length === 0) {
      // One of their terms inside one of ours: they count cabinets, we count the office.
      if (!alike.some(own => contains(own, from)))
        yield { about, ours: alike.map(period).join(', '), theirs: period(role) };
    } else if (!begun.some(own => sameEnd(own.to, to)) && !alike.some(own => to && contains(own, to))) {
      yield { about, ours: begun.map(period).join(', '), theirs: period(role) };
    }
  }
}

function contains({ from, to }: Role, day: PartialDate): boolean {
  return (
    from !== undefined && !isAfter(from, day) && (to === null || (to !== undefined && !isAfter(day, to)))
  );
}

function sameEnd(ours: Role['to'], theirs: Role['to']): boolean {
  if (ours === undefined || theirs === undefined) return true;
  if (ours === null || theirs === null)
    return ours === theirs || (theirs === null && ours !== null && isAfter(ours, THEIR_DAY));
  return canBeEqual(ours, theirs, DAYS);
}

function period({ from, to }: Role): string {
  return `${from ?? '?'} – ${to === null ? 'today' : (to ?? '?')}`;
}

function allNames(entity: Entity): readonly string[] {
  return Object.values(entity.names).flat();
}

/** Without accents, punctuation, case. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
