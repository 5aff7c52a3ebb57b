/** Everything as one file: clips, deleted ones among them (a restored copy must not bring them back to life), and the rest in its parts. PURE. */
import type { Clip } from '../model/clip.ts';
import { type Annotation, toAnnotation } from './annotation.ts';

/** Where it comes from, a part at a time; `next`: where to go on, `null` at the end. */
export interface BackupSource {
  clips(after: string | null): Promise<{ readonly clips: readonly Clip[]; readonly next: string | null }>;
  rest(after: string | null): Promise<{
    readonly settings: unknown;
    readonly own: readonly unknown[];
    readonly choices: readonly unknown[];
    readonly notes: readonly unknown[];
    readonly removed: readonly unknown[];
    readonly archive: readonly unknown[];
    readonly next: string | null;
  }>;
}

export interface BackupFile {
  readonly name: string;
  readonly content: string;
}

/** @param made ISO time */
export async function fullBackup(source: BackupSource, made: string): Promise<BackupFile> {
  const clips: Annotation[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const part: Awaited<ReturnType<BackupSource['clips']>> = await source.clips(after);
    clips.push(...part.clips.map(toAnnotation));
    after = part.next;
    more = after !== null;
  }
  let part = await source.rest(null);
  const { settings, own, choices, notes, removed } = part;
  const archive = [...part.archive];
  while (part.next !== null) {
    part = await source.rest(part.next);
    archive.push(...part.archive);
  }
  const small = { settings, own, choices, notes, removed };
  const file = { byname: 'backup', version: 1, made, ...small, clips, archive };
  return { name: `byname-backup-${made.slice(0, 10)}.json`, content: `${JSON.stringify(file, null, 1)}\n` };
}
