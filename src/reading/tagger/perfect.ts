/**
 * A set of 32-bit hashes that gives each member a slot of its own: compress, hash and displace (Belazzougui, Botelho and
 * Dietzfelbinger 2009), with one byte a slot that turns away 255 of 256 strangers. Two reads a look-up, nothing to parse.
 */
import { mix } from './hash.ts';

export interface PerfectTable {
  /** By bucket; the length is a power of two. */
  readonly displacements: Uint16Array;
  /** By slot; 0: empty. */
  readonly prints: Uint8Array;
}

/** Bucket of a hash among `buckets` (a power of two). */
export function bucketOf(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

/** Slot of a hash among `slots` (at most 2²²), under its bucket's displacement: any number of slots, by the upper bits of a product. */
export function slotOf(hash: number, displacement: number, slots: number): number {
  return ((mix(hash, displacement) >>> 0) * (slots / 0x100000000)) | 0;
}

/** 1..255: what a slot keeps to know its own hash by. */
export function printOf(hash: number): number {
  const print = (Math.imul(hash, 0x9e3779b1) >>> 24) & 255;
  // 1 in place of 0, without a branch.
  return print | ((print - 1) >>> 31);
}

/** The slot of a member, or -1. A stranger is taken for a member once in 256 times. */
export function findSlot(table: PerfectTable, hash: number): number {
  const displacement = table.displacements[bucketOf(hash, table.displacements.length)] ?? 0;
  const slot = slotOf(hash, displacement, table.prints.length);
  return table.prints[slot] === printOf(hash) ? slot : -1;
}

/**
 * The slots of those of the first `count` hashes that are members, into `slots`, which has room for all; answers how many they are. Nothing is
 * decided on the way, so that the processor has many reads under way at once: a third of the hashes are strangers, in no order that it could guess.
 */
export function findSlots(table: PerfectTable, hashes: Int32Array, count: number, slots: Int32Array): number {
  const { displacements, prints } = table;
  for (let k = 0; k < count; k++) {
    const hash = hashes[k] ?? 0;
    slots[k] = slotOf(hash, displacements[bucketOf(hash, displacements.length)] ?? 0, prints.length);
  }
  let found = 0;
  for (let k = 0; k < count; k++) {
    const slot = slots[k] ?? 0;
    slots[found] = slot;
    const other = (prints[slot] ?? 0) ^ printOf(hashes[k] ?? 0);
    found = (found + ((other - 1) >>> 31)) | 0;
  }
  return found;
}
