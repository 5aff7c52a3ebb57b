/** The files this page has chosen, handed to the background whenever it has to ask: it dies, the page stays. */
import { FILES, type FileOffer, type JobRow } from '../../messages/packs.ts';

const chosen = new Map<string, File>();
const channel = new BroadcastChannel(FILES);

export function holdFile(job: string, file: File): void {
  chosen.set(job, file);
}

export function holdsFile(job: string): boolean {
  return chosen.has(job);
}

/** Hands over what is wanted and here; forgets the files of installations that are no more. */
export function handOver(jobs: readonly JobRow[]): void {
  for (const { id, wantsFile } of jobs) {
    const file = chosen.get(id);
    if (wantsFile === null || file === undefined) continue;
    const offer: FileOffer = { job: id, file };
    channel.postMessage(offer);
  }
}

export function forgetFile(job: string): void {
  chosen.delete(job);
}

/** A pack and, where it was chosen with it, the text of its signature. */
export async function packAmong(
  files: readonly File[],
): Promise<{ readonly file: File; readonly signature: string | null } | null> {
  const file = files.find(({ name }) => !name.endsWith('.sig'));
  if (file === undefined) return null;
  const beside = files.find(({ name, size }) => name === `${file.name}.sig` && size <= 1_000);
  return { file, signature: beside === undefined ? null : await beside.text() };
}
