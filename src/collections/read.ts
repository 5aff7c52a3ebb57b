/** A shared collection's pack: its clips, or why there are none. PURE. */

import { NOTHING, nothingIn, type ReadFile } from '../clips/read/read.ts';
import { PackError } from '../pack/error.ts';
import { MAGIC } from '../pack/format/header.ts';
import { openPack } from '../pack/open.ts';
import { fromBytes } from '../pack/source.ts';
import { verifyPack } from '../pack/verify.ts';
import { clipsOfPack } from './contents.ts';

export function isPack(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/** Whole or not at all. Never rejects. */
export async function readPack(bytes: Uint8Array): Promise<ReadFile> {
  try {
    const source = fromBytes(bytes);
    await verifyPack(source);
    const pack = await openPack(source);
    const annotations = await pack.clips();
    if (annotations === null)
      return nothingIn('names', 'clips', 'a pack of names: it is installed on the page of the packs');
    return { ...NOTHING, kind: 'collection', title: pack.info.title, clips: clipsOfPack(annotations) };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return error instanceof PackError
      ? nothingIn('pack', error.code, what)
      : nothingIn('unreadable', 'pack', what);
  }
}
