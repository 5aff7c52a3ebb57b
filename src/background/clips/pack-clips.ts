/** A collection becomes a pack. */
import { clipsToShare, collectionPack } from '../../collections/contents.ts';
import { buildPack } from '../../pack/write.ts';
import { rememberShared, sharedClips } from '../../store/shared-clips.ts';
import { shelf } from '../packs/shelf.ts';
import { nameOf } from '../words.ts';
import { allClips } from './take-clips.ts';

/** UTF-16 units an engine surely takes as arguments. */
const AT_ONCE = 0x8000;

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(letters);
}

/** @returns base64: messages carry no bytes @throws PackError `too-large` */
export async function packCollection(title: string, licence: string, attribution: string): Promise<string> {
  const clips = clipsToShare(await allClips(), title, await sharedClips());
  const speakers = clips.flatMap(({ speaker }) => (speaker?.id ? [speaker.id] : []));
  const { lexicon } = await shelf();
  const found = await Promise.all([...new Set(speakers)].map(id => lexicon.entityById(id)));
  const known = found.flatMap(entity => {
    if (entity === null || entity.kind === 'other') return [];
    return [{ id: entity.id, kind: entity.kind, name: nameOf(entity, []) }];
  });
  const bytes = await buildPack(collectionPack(clips, { title, licence, attribution, known }));
  await rememberShared(clips.map(({ id }) => id));
  return base64(bytes);
}
