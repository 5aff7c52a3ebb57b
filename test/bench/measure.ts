/** Times on a machine that does other things too: the runs take turns, so that a busy moment hits all of them, and the median counts. */
import { cpus } from 'node:os';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Milliseconds a run takes, of each of `works`, in turns. */
export function inTurns<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Record<K, number> {
  const names = Object.keys(works) as K[];
  const times = new Map<K, number[]>(names.map(name => [name, []]));
  for (const name of names) for (let i = 0; i < 2; i++) works[name]();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const from = performance.now();
      works[name]();
      times.get(name)?.push(performance.now() - from);
    }
  }
  return Object.fromEntries(names.map(name => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}

export function machine(): string {
  return `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
}
