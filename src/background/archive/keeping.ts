/** Pages on their way into the archive: the reader's marks do not wait for it, and whoever needs the archive's word on a page waits for that page only. */

const underway = new Map<string, Promise<void>>();

/**
 * Begins `keep` once the caller's answer is out; the pages of one address go one after the other. A background that dies before is no
 * loss: the page is kept at its next reading. Failures are told to the console.
 */
export function keepAfterwards(url: string, keep: () => Promise<void>): void {
  const before = underway.get(url);
  const kept = new Promise(answered => setTimeout(answered, 0))
    .then(() => before)
    .then(keep)
    .catch(error => console.error('byname: the archive did not take a page', error))
    .finally(() => {
      if (underway.get(url) === kept) underway.delete(url);
    });
  underway.set(url, kept);
}

/** Settles when nothing of this address is on its way. Never rejects. */
export async function keptSoFar(url: string): Promise<void> {
  await underway.get(url);
}
