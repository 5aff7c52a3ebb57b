/**
 * Waits for a browser to be gone, but not for ever: Playwright waits until every process that has the browser's output open is gone, whatever is wrong with it. A bench ends with
 * `process.exit`, which kills what is left, and closes its server's connections itself: Node's `server.close` waits for one on which nothing was ever asked, as browsers open
 * them ahead.
 */
const LONGEST = 15_000;

export async function ended(closing: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>(done => {
    timer = setTimeout(done, LONGEST);
  });
  await Promise.race([closing, late]);
  clearTimeout(timer);
}
