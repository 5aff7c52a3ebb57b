/** Bytes that can be read from anywhere in them: a Blob of IndexedDB, a file, a buffer. */
import { gathered } from './gathered.ts';

export interface RandomAccess {
  /** Bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`, or fewer where the source ends; rejects when the source cannot be read. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /**
   * Gives the memory of what was read back at once, where the engine can: for whoever has taken a little out of a long stretch. Nobody may use the bytes any more;
   * without it they stay until the engine collects them, which it is in no hurry to do.
   */
  readonly release?: Release;
}

export type Release = (bytes: Uint8Array) => void;

/** The part of `Blob` that is needed; the type is spelled out because this room knows no browser. */
export interface BlobLike {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** @param release see RandomAccess */
export function fromBlob(blob: BlobLike, release?: Release): RandomAccess {
  return gathered({
    size: blob.size,
    ...(release === undefined ? {} : { release }),
    read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
  });
}

/** Does not copy: the caller must not change the bytes afterwards. */
export function fromBytes(bytes: Uint8Array): RandomAccess {
  return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}
