/** Bytes that can be read from anywhere in them: a Blob of IndexedDB, a file, a buffer. */
import { gathered } from './gathered.ts';
import type { RandomAccess, Release } from './random-access.ts';

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
