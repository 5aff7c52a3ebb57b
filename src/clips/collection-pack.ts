/**
 * A collection as a pack: one file with a checksum, that another person installs and sends back. The same clips give the same bytes.
 * What was taken off since it was shared travels with it, else it would come back with the other's copy. PURE.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Clip } from '../model/clip.ts';
import { toAnnotation } from './annotation.ts';
import { isObject, textOf } from './read/foreign.ts';

export const PACK_VERSION = 1;

/**
 * The clips of a collection that go into its pack.
 * @param shared ids that left this computer in a pack, or came in one: only of these a deletion is told; nobody has to learn of others
 */
export function clipsToShare(
  clips: readonly Clip[],
  title: string,
  shared: ReadonlySet<string>,
): readonly Clip[] {
  return clips.filter(({ id, collection, deleted }) => collection === title && (!deleted || shared.has(id)));
}

export function toCollectionPack(clips: readonly Clip[], title: string): string {
  const ordered = clips.toSorted((a, b) =>
    a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1,
  );
  const annotations = ordered.map(toAnnotation);
  const made = ordered.reduce((latest, { modified }) => (modified > latest ? modified : latest), '');
  const head = { byname: 'collection', version: PACK_VERSION, title, made, count: annotations.length };
  const file = { ...head, sha256: digest(annotations), clips: annotations };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const digest = (clips: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(clips))));

/** Is this meant to be a collection's pack? */
export function isCollectionPack(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && value.byname === 'collection';
}

export type CheckedPack =
  | { readonly title: string; readonly clips: readonly unknown[] }
  | { readonly where: string; readonly what: string };

/** A pack is installed whole or not at all. */
export function checkCollectionPack(value: Readonly<Record<string, unknown>>): CheckedPack {
  const { version, title, count, clips } = value;
  if (version !== PACK_VERSION)
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
