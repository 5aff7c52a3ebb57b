/** Numbers that look random and are the same on every machine. */

export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** `true` in this share of the cases. */
  chance(share: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for names. The same seed, the same numbers. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: share => next() < share,
    pick: list => list[below(list.length)] ?? list[0],
  };
}
