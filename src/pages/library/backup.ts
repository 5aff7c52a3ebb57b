/** Everything as one file, and back; and clips out of other programs' files. */
import { toAnnotation } from '../../clips/annotation.ts';
import { withoutKnown } from '../../clips/known.ts';
import { type ReadFile, readClips } from '../../clips/read/read.ts';
import type { Clip } from '../../model/clip.ts';
import type { OwnEntryDraft } from '../../model/own-entry.ts';
import { ask } from '../ask.ts';
import type { Written } from './exports.ts';
import type { Shelf } from './shelf.ts';

/** Clips, and articles of the archive, a message. */
const PART = 500;

/** Clips, deleted ones among them: a restored copy must not bring them back to life. */
async function allClips(): Promise<Clip[]> {
  const clips: Clip[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const part: Awaited<ReturnType<typeof ask<'clips.list'>>> = await ask('clips.list', {
      after,
      count: 1_000,
    });
    clips.push(...part.clips);
    after = part.next;
    more = after !== null;
  }
  return clips;
}

export async function backup(): Promise<Written> {
  const clips = (await allClips()).map(toAnnotation);
  let part = await ask('backup.read', { after: null });
  const { settings, own, choices } = part;
  const archive = [...part.archive];
  while (part.next !== null) {
    part = await ask('backup.read', { after: part.next });
    archive.push(...part.archive);
  }
  const made = new Date().toISOString();
  const file = { byname: 'backup', version: 1, made, settings, own, choices, clips, archive };
  return {
    name: `byname-backup-${made.slice(0, 10)}.json`,
    type: 'application/json',
    content: `${JSON.stringify(file, null, 1)}\n`,
  };
}

export interface Taken {
  readonly added: number;
  readonly merged: number;
  readonly same: number;
  readonly read: ReadFile;
  /** Articles of the archive that came back with a backup; parts of it that were wrong. */
  readonly restored: number;
  readonly wrong: number;
}

/** Takes in a file, whoever wrote it. */
export async function takeIn(file: Blob, shelf: Shelf): Promise<Taken> {
  const read = readClips(new Uint8Array(await file.arrayBuffer()));
  const { take, same: known } = withoutKnown(read.clips, await allClips());
  let [added, merged, same] = [0, 0, known];
  for (let at = 0; at < take.length; at += PART) {
    const annotations = take.slice(at, at + PART).map(toAnnotation);
    const answer = await ask('clips.take', { annotations });
    added += answer.added;
    merged += answer.merged;
    same += answer.same;
    shelf.take(answer.clips);
  }
  const rest = read.kind === 'backup' ? await restore(read) : { restored: 0, wrong: 0 };
  return { added, merged, same, read, ...rest };
}

async function restore(read: ReadFile): Promise<{ restored: number; wrong: number }> {
  let { restored, wrong } = await ask('backup.restore', {
    settings: read.settings,
    choices: read.choices,
    archive: read.archive.slice(0, PART),
  });
  for (let at = PART; at < read.archive.length; at += PART) {
    const archive = read.archive.slice(at, at + PART);
    const answer = await ask('backup.restore', { settings: null, choices: [], archive });
    restored += answer.restored;
    wrong += answer.wrong;
  }
  for (const entry of read.own) {
    // Checked by the background like any entry that is typed in.
    const { id, created: _, changed: __, ...draft } = entry;
    await ask('own.save', { id: String(id), entry: draft as unknown as OwnEntryDraft }).catch(() => wrong++);
  }
  return { restored, wrong };
}
