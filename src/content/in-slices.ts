/** Long work in short tasks: between them the browser paints and hears the reader. */

/** Milliseconds a slice may take before it makes way; a frame has sixteen, and others want theirs. */
const SLICE = 5;

/** Lets everything that waits go first. Chromium 129 and Firefox 142 have `scheduler.yield`, which keeps our place in the queue. */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(done => setTimeout(done));
}

/** @returns what the steps return; `null` when `signal` aborted between two of them. */
export async function inSlices<T>(steps: Iterator<undefined, T>, signal: AbortSignal): Promise<T | null> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await breath();
    if (signal.aborted) return null;
    began = performance.now();
  }
}
