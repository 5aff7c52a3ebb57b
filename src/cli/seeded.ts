/**
 * Numbers from 0 to below 1 that look random and are the same on every machine, for one seed: Mulberry32 (Tommy Ettinger, public domain). 32 bits of state, good enough
 * for made-up names, for samples and for the order of what is trained on.
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
