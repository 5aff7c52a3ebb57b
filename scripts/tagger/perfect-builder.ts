/** Builds the tables that src/reading/tagger/perfect.ts reads. */
import { bucketOf, type PerfectTable, printOf, slotOf } from '../../src/reading/tagger/perfect.ts';

/**
 * A table of distinct `hashes` in `slots` slots (at least as many as hashes; some per cent more to be found fast) and `buckets`
 * (a power of two). Throws when no displacement fits: take more slots or more buckets.
 */
export function buildPerfect(hashes: readonly number[], slots: number, buckets: number): PerfectTable {
  const lists: number[][] = Array.from({ length: buckets }, () => []);
  for (const hash of hashes) lists[bucketOf(hash, buckets)]?.push(hash);
  const displacements = new Uint16Array(buckets);
  const prints = new Uint8Array(slots);
  const order = lists.map((list, bucket) => ({ list, bucket }));
  order.sort((a, b) => b.list.length - a.list.length || a.bucket - b.bucket);
  for (const { list, bucket } of order) {
    if (list.length === 0) break;
    displacements[bucket] = place(list, prints);
  }
  return { displacements, prints };
}

function place(list: readonly number[], prints: Uint8Array): number {
  for (let displacement = 0; displacement < 0x10000; displacement++) {
    const taken: number[] = [];
    for (const hash of list) {
      const slot = slotOf(hash, displacement, prints.length);
      if (prints[slot] !== 0 || taken.includes(slot)) break;
      taken.push(slot);
    }
    if (taken.length < list.length) continue;
    list.forEach((hash, i) => {
      prints[taken[i] ?? 0] = printOf(hash);
    });
    return displacement;
  }
  throw new Error(`no displacement for a bucket of ${list.length}: too few slots or buckets`);
}

/** How many slots hold `count` at a load of 97 %: a multiple of 16. */
export function slotsFor(count: number): number {
  return Math.max(16, Math.ceil(count / 0.97 / 16) * 16);
}

/** How many buckets: a power of two, between two and four slots a bucket. */
export function bucketsFor(slots: number): number {
  let buckets = 16;
  while (buckets * 4 < slots) buckets *= 2;
  return buckets;
}
