/** The database of packs: what is installed, its bytes, and installations under way with what they have so far. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackFacts, PackSource } from '../model/pack.ts';
import type { Common } from '../pack/common.ts';

export interface InstalledPack extends PackFacts {
  /** Hexadecimal SHA-256 that the file's header has of itself, and so of all its sections: the same content, the same string. */
  readonly content: string;
  /** Place in the user's order; smaller first. */
  readonly order: number;
  /** Key of its bytes. */
  readonly generation: string;
}

/** An installation that is not finished. Its id becomes the generation. */
export interface Job {
  readonly id: string;
  readonly source: PackSource;
  /** Id of the pack that this is an update of; only that pack may come. */
  readonly replaces: string | null;
  /** Of the file that the parts are of; null before its header was seen. */
  readonly content: string | null;
  /** Text of the signature that was beside it then. */
  readonly signature: string | null;
  /** Bytes in all; null before the header was seen. */
  readonly size: number | null;
  /** Bytes in parts, from the beginning without a gap. */
  readonly received: number;
  readonly parts: number;
  /** Bytes that came over the network for it, whatever they were for. */
  readonly transferred: number;
  /** Why it stands still until the user says otherwise; null: it goes on. */
  readonly failed: { readonly code: string; readonly detail: string } | null;
  /** ISO time. */
  readonly created: string;
}

export interface Part {
  readonly bytes: Blob;
  /** Of `bytes`. */
  readonly sha256: Uint8Array;
}

export interface PacksSchema extends DBSchema {
  packs: { key: string; value: InstalledPack };
  bytes: { key: string; value: Blob };
  jobs: { key: string; value: Job };
  parts: { key: [job: string, number: number]; value: Part };
  /** The key a pack was signed with when it was first installed, by the pack's id. */
  keys: { key: string; value: string };
  /** Which entities two generations have in common (pack/common.ts), by their keys in order. A cache: it can be found out again. */
  common: { key: [generation: string, later: string]; value: Common };
}

export type PacksDb = IDBPDatabase<PacksSchema>;

/** @param onClosed the connection is gone: the browser has evicted the database, or another connection wants it changed or deleted */
export function openPacksDb(name = 'byname-packs', onClosed: () => void = () => {}): Promise<PacksDb> {
  return openDB<PacksSchema>(name, 3, {
    upgrade(db, from) {
      // The first version, never published, knew the built-in pack only, which is put back when it is missing.
      if (from === 1) for (const store of db.objectStoreNames) db.deleteObjectStore(store);
      if (from < 2) {
        db.createObjectStore('packs', { keyPath: 'id' });
        db.createObjectStore('bytes');
        db.createObjectStore('jobs', { keyPath: 'id' });
        db.createObjectStore('parts');
        db.createObjectStore('keys');
      }
      db.createObjectStore('common');
    },
    // Another connection wants a newer version or the database gone: it must not wait for this one.
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/**
 * Waits for the end of a transaction. @throws the transaction's own error (QuotaExceededError), where the requests only know that they were
 * aborted
 */
export async function settled(writes: readonly Promise<unknown>[], done: Promise<void>): Promise<void> {
  await Promise.allSettled([...writes, done]);
  await done;
}

/** Every part of a job. */
export function partsOf(job: string): IDBKeyRange {
  return IDBKeyRange.bound([job, 0], [job, Number.MAX_SAFE_INTEGER]);
}
