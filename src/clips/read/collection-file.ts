/** Collections as they were shared before they were packs: a JSON file with a checksum over its clips. PURE. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isObject, textOf } from './foreign.ts';

const VERSION = 1;

const digest = (clips: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(clips))));

/** Is this meant to be such a file? */
export function isCollectionFile(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && value.byname === 'collection';
}

export type CheckedFile =
  | { readonly title: string; readonly clips: readonly unknown[] }
  | { readonly where: string; readonly what: string };

/** It is taken in whole or not at all. */
export function checkCollectionFile(value: Readonly<Record<string, unknown>>): CheckedFile {
  const { version, title, count, clips } = value;
  if (version !== VERSION)
    return { where: 'version', what: `${String(version)}: made by a later Byname, or by something else` };
  const name = textOf(title);
  if (name === null) return { where: 'title', what: 'a collection without a name' };
  if (!Array.isArray(clips)) return { where: 'clips', what: 'no list' };
  if (count !== clips.length)
    return { where: 'clips', what: `${clips.length} clips where ${String(count)} should be` };
  if (digest(clips) !== value.sha256)
    return { where: 'sha256', what: 'the clips are not those that were packed' };
  return { title: name, clips };
}
