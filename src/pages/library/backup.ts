/** Everything as one file, and back; and clips out of other programs' files. */
import { toAnnotation } from '../../clips/annotation.ts';
import { fullBackup } from '../../clips/full-backup.ts';
import { gainOf, withoutKnown } from '../../clips/known.ts';
import { type ReadFile, readClips } from '../../clips/read/read.ts';
import { isPack, readPack } from '../../collections/read.ts';
import type { Clip, Gain } from '../../model/clip.ts';
import { ask } from '../ask.ts';
import { installFile } from '../install-file.ts';
import type { Written } from './exports.ts';

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

/** Ids of what was deleted and is still there. */
export async function deletedClips(): Promise<readonly string[]> {
  return (await allClips()).flatMap(({ id, deleted }) => (deleted ? [id] : []));
}

export async function backup(): Promise<Written> {
  const file = await fullBackup(
    {
      clips: after => ask('clips.list', { after, count: 1_000 }),
      rest: after => ask('backup.read', { after }),
    },
    new Date().toISOString(),
  );
  return { ...file, type: 'application/json' };
}

export interface Taken extends Gain {
  readonly read: ReadFile;
  /** Articles of the archive that came back with a backup; parts of it that were wrong. */
  readonly restored: number;
  readonly wrong: number;
}

/** A collection as a pack. */
export async function share(title: string, licence: string, attribution: string): Promise<Written> {
  const { bytes } = await ask('clips.pack', { title, licence, attribution });
  const name = title.replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ').trim() || 'collection';
  const content = Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0));
  return { name: `${name}.byname`, type: 'application/octet-stream', content };
}

/** Takes in a file, whoever wrote it. */
export async function takeIn(file: File): Promise<Taken> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = isPack(bytes) ? await readPack(bytes) : readClips(bytes);
  const kept = await allClips();
  const sorted = withoutKnown(read.clips, kept);
  if (read.kind === 'collection' && isPack(bytes)) {
    // Its clips come in as it is installed. It stands among the packs too, with its licence and age, and serves the cards.
    await installFile(file);
    return { ...gainOf(sorted, kept), read, restored: 0, wrong: 0 };
  }
  const { take } = sorted;
  let { added, merged, same } = { added: 0, merged: 0, same: sorted.same };
  for (let at = 0; at < take.length; at += PART) {
    const annotations = take.slice(at, at + PART).map(toAnnotation);
    const answer = await ask('clips.take', { annotations, shared: read.kind === 'collection' });
    added += answer.added;
    merged += answer.merged;
    same += answer.same;
  }
  const rest = read.kind === 'backup' ? await restore(read) : { restored: 0, wrong: 0 };
  return { added, merged, same, read, ...rest };
}

async function restore(read: ReadFile): Promise<{ restored: number; wrong: number }> {
  let { restored, wrong } = await ask('backup.restore', {
    settings: read.settings,
    choices: read.choices,
    own: read.own,
    removed: read.removed,
    notes: read.notes,
    archive: read.archive.slice(0, PART),
  });
  for (let at = PART; at < read.archive.length; at += PART) {
    const archive = read.archive.slice(at, at + PART);
    const answer = await ask('backup.restore', {
      settings: null,
      choices: [],
      own: [],
      notes: [],
      removed: [],
      archive,
    });
    restored += answer.restored;
    wrong += answer.wrong;
  }
  return { restored, wrong };
}
