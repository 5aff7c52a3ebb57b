/** Times on a machine that does other things too: the works take turns, so that a busy moment hits all of them, and the median counts. */
import { cpus } from 'node:os';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** A work of which a run takes longer is run once. */
const MOST_MS = 3_000;

/** Milliseconds that a run takes. */
export interface Taken {
  /** Of runs one after the other. */
  readonly warm: number;
  /** Of the first run after the other works had their turn, whose data is in the caches then. */
  readonly first: number;
}

/** How long one work's runs go on before the next one's. */
const BATCH_MS = 300;

/**
 * Works take turns with batches of consecutive runs, at least two; the first run of a batch counts by itself. Medians of the batches' medians.
 */
export function inBatches<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Record<K, Taken> {
  const own = new Map(
    (Object.keys(works) as K[]).map(name => [name, { firsts: [] as number[], warm: [] as number[] }]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [name, { firsts, warm }] of own) {
      if ((firsts[0] ?? 0) > MOST_MS) continue;
      const times: number[] = [];
      const begun = performance.now();
      do {
        const from = performance.now();
        works[name]();
        times.push(performance.now() - from);
      } while (
        times[0] !== undefined &&
        times[0] <= MOST_MS &&
        (times.length < 2 || performance.now() - begun < BATCH_MS)
      );
      firsts.push(times[0] ?? Number.NaN);
      warm.push(median(times.length > 1 ? times.slice(1) : times));
    }
  }
  return Object.fromEntries(
    [...own].map(([name, { firsts, warm }]) => [name, { first: median(firsts), warm: median(warm) }]),
  ) as Record<K, Taken>;
}

export function machine(): string {
  return `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
}
