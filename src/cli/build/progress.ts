/** How far a build is: a bar that moves on a terminal, a line now and then in a log. */

const FRAME_MS = 100;
const LOG_MS = 5_000;
const WIDTH = 30;

export interface Progress {
  /** `done` of `total` bytes (`null`: nobody knows), and so many `lines` so far. Call as often as you like. */
  update(done: number, total: number | null, lines: number): void;
  /** Leaves the last state behind as a line of its own. */
  end(): void;
}

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** @param now milliseconds on any clock. */
export function progress(
  label: string,
  out: Terminal = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const tty = out.isTTY === true;
  const start = now();
  let shown = start;
  let last: readonly [done: number, total: number | null, lines: number] = [0, null, 0];
  const show = () => {
    const text = stateOf(label, last, (now() - start) / 1000);
    out.write(tty ? `\r\u001b[2K${text}` : `${text}\n`);
  };
  return {
    update(done, total, lines) {
      last = [done, total, lines];
      if (now() - shown < (tty ? FRAME_MS : LOG_MS)) return;
      shown = now();
      show();
    },
    end() {
      show();
      if (tty) out.write('\n');
    },
  };
}

/** "entities [#####.....]  48 %  12,345 lines  2,100/s  3 min left". Seconds since the start. */
export function stateOf(
  label: string,
  [done, total, lines]: readonly [done: number, total: number | null, lines: number],
  seconds: number,
): string {
  const rate = seconds > 0 ? Math.round(lines / seconds) : 0;
  const count = `${lines.toLocaleString('en')} lines  ${rate.toLocaleString('en')}/s`;
  if (total === null || total === 0) return `${label}  ${count}`;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * WIDTH);
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}]`;
  const left = share > 0.001 && share < 1 ? `  ${duration((seconds / share) * (1 - share))} left` : '';
  return `${label} ${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${count}${left}`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
