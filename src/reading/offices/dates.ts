/** Dated roles against the article's day. */
import type { Role } from '../../model/entity.ts';

/**
 * Whether a role was held on `day` (`2020-07-24`) for sure. A missing date, or a partial one in whose month or year the day falls, is a
 * doubt, and a doubt is a no.
 */
export function holdsOn(role: Pick<Role, 'from' | 'to'>, day: string): boolean {
  const { from, to } = role;
  if (from === undefined || to === undefined) return false;
  const began = from === day || (from < day && !day.startsWith(from));
  return began && (to === null || to === day || (to > day && !to.startsWith(day) && !day.startsWith(to)));
}

/** Whether a role was over on `day` for sure. */
export function endedBy({ to }: Pick<Role, 'to'>, day: string): boolean {
  return to !== undefined && to !== null && to < day && !day.startsWith(to);
}
