/** Keeps what is being typed: one write at a time, and of what was typed meanwhile the last. */

/** How long nothing is typed before it is said that all is kept, in ms: whoever listens is not told at each letter. */
const REST_MS = 400;

/** @param told whether the last words are kept, once they are and the typing rests */
export function noteKeeper(
  save: (id: string, text: string) => Promise<void>,
  told: (id: string, kept: boolean) => void,
): (id: string, text: string) => void {
  const waiting = new Map<string, string>();
  const resting = new Map<string, ReturnType<typeof setTimeout>>();
  let running = false;

  async function run(): Promise<void> {
    running = true;
    for (const [id, text] of waiting) {
      waiting.delete(id);
      const kept = await save(id, text).then(
        () => true,
        () => false,
      );
      if (!waiting.has(id))
        resting.set(
          id,
          setTimeout(() => told(id, kept), REST_MS),
        );
    }
    running = false;
  }

  return (id, text) => {
    clearTimeout(resting.get(id));
    waiting.set(id, text);
    if (!running) void run();
  };
}
