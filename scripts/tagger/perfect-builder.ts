/** Builds the tables that src/reading/tagger/perfect.ts reads. */
import { bucketOf, type PerfectTable, printOf, slotOf } from '../../src/reading/tagger/perfect.ts';

/**
 * A table of distinct `hashes` in `slots` slots (a power of two, at least as many as hashes; some per cent more to be found
 * fast). Throws when no displacement fits: take more slots or more buckets.
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

/** The power of two that holds `count` at a load of at most 97 %. */
export function slotsFor(count: number): number {
  let slots = 16;
  while (slots * 0.97 < count) slots *= 2;
  return slots;
}
