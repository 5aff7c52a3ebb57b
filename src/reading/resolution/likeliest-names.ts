/** Under which of the page's names somebody is likeliest meant: "Fed" beside "Federal Reserve". */
import type { EntityRef } from '../../model/lexicon.ts';
import type { Case } from './cases.ts';

/** The likeliest surface and its probability, and the greatest probability of all others. */
interface Likeliest {
  surface: number;
  chance: number;
  other: number;
}

/**
 * @param surfaces numbers of the cases' words
 * @param chances by case and option
 * @param least what is less likely counts for nothing
 * @returns the greatest probability with which somebody is meant by other words than those of `surface`
 */
export function likeliestNames(
  cases: readonly Case[],
  surfaces: readonly number[],
  chances: readonly ArrayLike<number>[],
  least: number,
): (ref: EntityRef, surface: number) => number {
  const all = new Map<EntityRef, Likeliest>();
  cases.forEach(({ options }, i) => {
    const surface = surfaces[i] ?? -1;
    options.forEach(({ ref }, k) => {
      const chance = chances[i]?.[k] ?? 0;
      if (ref === null || chance < least) return;
      const known = all.get(ref);
      if (known === undefined) all.set(ref, { surface, chance, other: 0 });
      else note(known, surface, chance);
    });
  });
  return (ref, surface) => {
    const known = all.get(ref);
    if (known === undefined) return 0;
    return known.surface === surface ? known.other : known.chance;
  };
}

function note(known: Likeliest, surface: number, chance: number): void {
  if (surface === known.surface) known.chance = Math.max(known.chance, chance);
  else if (chance > known.chance) {
    known.other = known.chance;
    known.surface = surface;
    known.chance = chance;
  } else known.other = Math.max(known.other, chance);
}
