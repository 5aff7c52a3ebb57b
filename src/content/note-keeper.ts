/** Keeps what is being typed: one write at a time, and of what was typed meanwhile the last. */

/** @param told whether the last words are kept, each time that is known anew */
export function noteKeeper(
  save: (id: string, text: string) => Promise<void>,
  told: (id: string, kept: boolean) => void,
): (id: string, text: string) => void {
  const waiting = new Map<string, string>();
  let running = false;

  async function run(): Promise<void> {
    running = true;
    for (const [id, text] of waiting) {
      waiting.delete(id);
      const kept = await save(id, text).then(
        () => true,
        () => false,
      );
      if (!waiting.has(id)) told(id, kept);
    }
    running = false;
  }

  return (id, text) => {
    waiting.set(id, text);
    if (!running) void run();
  };
}
