/** Choices that look random and are the same on every machine. */
import { seeded } from '../../seeded.ts';

export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** `true` in this share of the cases. */
  chance(share: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** The same seed, the same choices. */
export function random(seed: number): Random {
  const next = seeded(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: share => next() < share,
    pick: list => list[below(list.length)] ?? list[0],
  };
}
