/** Chromium's own record of what a page's main thread did. Times in milliseconds. */
import type { CDPSession } from 'playwright-core';

interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly processId?: number };
  };
}

export interface Task {
  readonly wall: number;
  /** Time on the processor: what other work on the machine does not stretch. */
  readonly cpu: number;
  /** Did a script whose address `isOurs` run in it? */
  readonly ours: boolean;
  /** Processor time of those scripts in it. */
  readonly ownCpu: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'v8.compile',
  'RunMicrotasks',
  'FireAnimationFrame',
]);

/** Records while `run` runs. @returns the tasks of the main thread that showed `url`. */
export async function traced(
  session: CDPSession,
  url: string,
  isOurs: (script: string) => boolean,
  run: () => Promise<void>,
): Promise<readonly Task[]> {
  const events: Event[] = [];
  const collect = ({ value }: { value: object[] }): void => {
    for (const event of value) events.push(event as Event);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await run();
  } finally {
    const complete = new Promise(done => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
  return tasksOf(events, url, isOurs);
}

function tasksOf(
  events: readonly Event[],
  url: string,
  isOurs: (script: string) => boolean,
): readonly Task[] {
  const pid = events.findLast(
    event => event.name === 'FrameCommittedInBrowser' && event.args?.data?.url === url,
  )?.args?.data?.processId;
  const tid = events.find(
    event => event.pid === pid && event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
  )?.tid;
  const main = events.filter(event => event.pid === pid && event.tid === tid && event.ph === 'X');
  const scripts = main
    .filter(event => SCRIPT.has(event.name) && isOurs(event.args?.data?.url ?? ''))
    .sort((a, b) => a.ts - b.ts);
  return main
    .filter(event => event.name === 'ThreadControllerImpl::RunTask')
    .map(({ ts, dur = 0, tdur = dur }) => {
      let until = 0;
      let ownCpu = 0;
      let ours = false;
      for (const script of scripts) {
        const length = script.dur ?? 0;
        if (script.ts < ts || script.ts + length > ts + dur) continue;
        ours = true;
        // Nested ones are part of the outer one.
        if (script.ts < until) continue;
        until = script.ts + length;
        ownCpu += script.tdur ?? length;
      }
      return { wall: dur / 1000, cpu: tdur / 1000, ours, ownCpu: ownCpu / 1000 };
    });
}
