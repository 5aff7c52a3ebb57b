/** Times on a machine that does other things too: the runs take turns, so that a busy moment hits all of them, and the median counts. */
import { cpus } from 'node:os';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** A work gets at most this long, but three runs at least. */
const MOST_MS = 3_000;

/** Milliseconds a run takes, of each of `works`, in turns. */
export function inTurns<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Record<K, number> {
  const names = Object.keys(works) as K[];
  const own = new Map(names.map(name => [name, { times: [] as number[], rounds }]));
  const once = (name: K): number => {
    const from = performance.now();
    works[name]();
    return performance.now() - from;
  };
  for (const [name, state] of own) {
    const first = once(name);
    state.rounds = Math.min(rounds, Math.max(3, Math.floor(MOST_MS / first)));
    // What takes so long is warm after its first run.
    if (first > MOST_MS / 3) state.times.push(first);
    else once(name);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, state] of own) if (state.times.length < state.rounds) state.times.push(once(name));
  }
  return Object.fromEntries([...own].map(([name, { times }]) => [name, median(times)])) as Record<K, number>;
}

export function machine(): string {
  return `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
}
