/** Clips that come out of files: new ones are kept, known ones merged. */

import { withoutKnown } from '../../clips/known.ts';
import { hasSeen, mergeClip } from '../../clips/merge.ts';
import { clipsOfPack } from '../../collections/contents.ts';
import type { Clip, Gain } from '../../model/clip.ts';
import type { Pack } from '../../pack/open.ts';
import { updateClips } from '../../store/clips.ts';
import { clipsAfter } from '../../store/clips-read.ts';
import { rememberShared } from '../../store/shared-clips.ts';
import { clipsDb } from '../databases/clips-db.ts';
import { tellChanged } from './clip-changes.ts';

/** Clips a transaction. */
const PART = 1_000;

/** Answered when they are on the disk. */
export async function takeClips(incoming: readonly Clip[]): Promise<Gain> {
  let added = 0;
  let same = 0;
  const ids = incoming.map(({ id }) => id);
  await updateClips(await clipsDb(), ids, (kept, index) => {
    const clip = incoming[index];
    if (!clip) return null;
    if (!kept) added++;
    else if (hasSeen(kept, clip)) same++;
    return kept ? (hasSeen(kept, clip) ? kept : mergeClip(kept, clip)) : clip;
  });
  tellChanged(ids);
  return { added, same, merged: incoming.length - added - same };
}

/** The clips of a shared collection come in with its pack. No harm when it is done twice. @throws PackError when one of them is none */
export async function takeCollection(pack: Pack): Promise<void> {
  const annotations = await pack.clips();
  if (annotations === null) return;
  const clips = clipsOfPack(annotations);
  const { take } = withoutKnown(clips, await allClips());
  for (let at = 0; at < take.length; at += PART) await takeClips(take.slice(at, at + PART));
  await rememberShared(clips.map(({ id }) => id));
}

/** Deleted ones among them. */
export async function allClips(): Promise<Clip[]> {
  const db = await clipsDb();
  const all: Clip[] = [];
  for (let part = await clipsAfter(db, null, PART); part.clips.length > 0; ) {
    all.push(...part.clips);
    part = await clipsAfter(db, part.clips.at(-1)?.id ?? null, PART);
  }
  return all;
}
