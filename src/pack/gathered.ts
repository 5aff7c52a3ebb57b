/** Reads that are asked for in one turn, brought together where they lie near each other. */
import type { RandomAccess } from './random-access.ts';

/**
 * Reads with at most so many bytes between them become one, of at most so many bytes: a read of a Blob takes Chromium as long as one megabyte more in another (1.2 ms), and
 * the records of one page's people lie all over a large pack.
 */
const NEAR = 1 << 19;
const LONGEST = 1 << 21;

interface Wanted {
  readonly offset: number;
  readonly length: number;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (reason: unknown) => void;
}

/** What is given out has a buffer of its own, or, from a source that cannot give memory back, may share one with others. */
export function gathered(source: RandomAccess): RandomAccess {
  const { release } = source;
  let wanted: Wanted[] = [];
  const readAll = () => {
    const runs = runsOf(wanted);
    wanted = [];
    for (const run of runs) void readRun(source, run);
  };
  return {
    size: source.size,
    ...(release === undefined ? {} : { release }),
    read: (offset, length) =>
      new Promise((resolve, reject) => {
        wanted.push({ offset, length, resolve, reject });
        if (wanted.length === 1) void Promise.resolve().then(readAll);
      }),
  };
}

function runsOf(wanted: Wanted[]): Wanted[][] {
  const runs: Wanted[][] = [];
  let start = 0;
  let end = 0;
  for (const one of wanted.sort((a, b) => a.offset - b.offset)) {
    const to = one.offset + one.length;
    const last = runs.at(-1);
    if (last !== undefined && one.offset - end <= NEAR && to - start <= LONGEST) {
      last.push(one);
      end = Math.max(end, to);
    } else {
      runs.push([one]);
      start = one.offset;
      end = to;
    }
  }
  return runs;
}

async function readRun(source: RandomAccess, run: readonly Wanted[]): Promise<void> {
  const start = run[0]?.offset ?? 0;
  const end = Math.max(...run.map(({ offset, length }) => offset + length));
  try {
    const bytes = await source.read(start, end - start);
    if (run.length === 1) {
      run[0]?.resolve(bytes);
      return;
    }
    const { release } = source;
    for (const { offset, length, resolve } of run) {
      const from = offset - start;
      // A small part would keep all of the run in memory.
      resolve(release ? bytes.slice(from, from + length) : bytes.subarray(from, from + length));
    }
    release?.(bytes);
  } catch (error) {
    for (const { reject } of run) reject(error);
  }
}
