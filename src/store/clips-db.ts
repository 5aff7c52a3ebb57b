/**
 * The clips, as W3C annotations, in a database of their own: nothing that happens to packs or archive can touch it. Beside each stands
 * what it is looked up by.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { type Annotation, fromAnnotation, toAnnotation } from '../clips/annotation.ts';
import type { Clip, Found } from '../model/clip.ts';

/** How a clip's passage was found when its page was last open. Not part of the clip: it says something of the page. */
export interface KeptFound {
  readonly clip: string;
  readonly found: Found;
  /** ISO time since when. */
  readonly at: string;
}

/** When a clip was last written: the number of the writing, which counts up with every transaction that writes, and the clip's id. */
export type Written = readonly [turn: number, id: string];

/** Before every writing. */
export const NEVER: Written = [0, ''];

export type KeptClip = Annotation & {
  /** The writing's number. */
  readonly changed: number;
  readonly lastFound?: Omit<KeptFound, 'clip'>;
  /** Of deleted clips not there. */
  readonly tags?: readonly string[];
  readonly collection?: string;
  /** Whom it names or quotes (`namingKey`). */
  readonly named?: readonly string[];
};

interface ClipsSchema extends DBSchema {
  clips: {
    key: string;
    value: KeptClip;
    indexes: { source: string; written: [number, string]; tags: string; collection: string; named: string };
  };
}

export type ClipsDb = IDBPDatabase<ClipsSchema>;

/** Entities' ids have no NUL: the keys of one stand together, in order of saving. */
export const namingKey = (entity: string, created: string): string => `${entity}\0${created}`;

export function toKept(clip: Clip, changed: number, before: KeptClip | null): KeptClip {
  const found = before?.lastFound ? { lastFound: before.lastFound } : {};
  const kept = { ...toAnnotation(clip), changed, ...found };
  if (clip.deleted) return kept;
  const { created, entities, speaker, tags, collection } = clip;
  const ids = new Set([...entities.map(({ id }) => id), ...(speaker?.id ? [speaker.id] : [])]);
  return {
    ...kept,
    tags,
    named: [...ids].map(id => namingKey(id, created)),
    ...(collection === null ? {} : { collection }),
  };
}

/** @param onClosed the connection is gone: the browser closed it, or another one wants the database changed */
export function openClipsDb(name = 'byname-clips', onClosed: () => void = () => {}): Promise<ClipsDb> {
  return openDB<ClipsSchema>(name, 3, {
    async upgrade(db, before, _now, tx) {
      if (before < 1)
        db.createObjectStore('clips', { keyPath: 'id' }).createIndex('source', 'target.source.id');
      const clips = tx.objectStore('clips');
      clips.createIndex('written', ['changed', 'id']);
      clips.createIndex('tags', 'tags', { multiEntry: true });
      clips.createIndex('collection', 'collection');
      clips.createIndex('named', 'named', { multiEntry: true });
      if (before >= 1) await fromBefore(tx as unknown as OldTransaction);
    },
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

interface OldSchema extends DBSchema {
  clips: { key: string; value: Annotation & { changed?: number }; indexes: { changed: number } };
  found: { key: string; value: KeptFound };
}
type OldTransaction = IDBPTransaction<OldSchema, StoreNames<OldSchema>[], 'versionchange'>;

/** Versions 1 and 2 had no look-ups, and how passages were found in a store of its own. */
async function fromBefore(tx: OldTransaction): Promise<void> {
  const clips = tx.objectStore('clips');
  const founds = new Map((await tx.objectStore('found').getAll()).map(({ clip, ...last }) => [clip, last]));
  for (let at = await clips.openCursor(); at; at = await at.continue()) {
    const lastFound = founds.get(at.value.id);
    const old: KeptClip = {
      ...at.value,
      changed: at.value.changed ?? 1,
      ...(lastFound ? { lastFound } : {}),
    };
    await at.update(toKept(fromAnnotation(old), old.changed, old));
  }
  tx.db.deleteObjectStore('found');
  if (clips.indexNames.contains('changed')) clips.deleteIndex('changed');
}
