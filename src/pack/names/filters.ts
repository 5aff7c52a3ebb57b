/** The filters before the table of names, from sorted numbers: who is counted first, since that gives the size, is then put in. */
import type { NumberSorter } from '../workshop/workshop.ts';
import { endBits, moreBits, prefixWord } from './layout.ts';

/** Bits in the filter of beginnings for each of them: one unknown key in ten passes, and costs a look into the table. */
const PREFIX_ROOM = 5;

/** Bits in the filter of pairs for each of them, at least; up to twice as many, since their number is a power of two. */
const PAIR_ROOM = 10;

/** Two bits for each hash, `room` times as many places as hashes. @param tokens hash and bits */
export async function tokenFilter(tokens: NumberSorter, room: number): Promise<Uint8Array> {
  const size = powerOfTwo((await distinct(tokens, 2)) * room, 1024);
  const filter = new Uint8Array(size / 4);
  for await (const rows of tokens.sorted()) {
    for (let i = 0; i < rows.length; i += 2) {
      const at = ((rows[i] ?? 0) & (size - 1)) >>> 0;
      filter[at >> 2] = (filter[at >> 2] ?? 0) | ((rows[i + 1] ?? 0) << ((at & 3) * 2));
    }
  }
  return filter;
}

export async function pairFilter(pairs: NumberSorter): Promise<Uint32Array> {
  const filter = new Uint32Array(powerOfTwo((await distinct(pairs, 1)) * PAIR_ROOM, 256) / 32);
  for await (const hashes of pairs.sorted()) {
    for (const pair of hashes) {
      const at = (pair >>> 5) & (filter.length - 1);
      filter[at] = (filter[at] ?? 0) | (1 << pair);
    }
  }
  return filter;
}

/**
 * @param keys see `fillTable`
 * @param grams how many different ones of them are of two words and more
 * @param beginnings mixed lane A
 */
export async function prefixFilter(
  keys: NumberSorter,
  grams: number,
  beginnings: NumberSorter,
): Promise<Uint32Array> {
  const count = grams + (await distinct(beginnings, 1));
  const filter = new Uint32Array(Math.max(16, Math.ceil((count * PREFIX_ROOM) / 32)));
  const add = (key: number, bits: number) => {
    const at = prefixWord(key, filter.length);
    filter[at] = (filter[at] ?? 0) | bits;
  };
  for await (const rows of keys.sorted()) {
    for (let i = 0; i < rows.length; i += 4) {
      const key = rows[i] ?? 0;
      if ((rows[i + 3] ?? 0) & 1) add(key, endBits(key));
    }
  }
  for await (const hashes of beginnings.sorted()) for (const key of hashes) add(key, moreBits(key));
  return filter;
}

/** How many different first numbers. */
async function distinct(numbers: NumberSorter, width: number): Promise<number> {
  let count = 0;
  let before: number | null = null;
  for await (const rows of numbers.sorted()) {
    for (let i = 0; i < rows.length; i += width) {
      const own = rows[i] ?? 0;
      if (own !== before) count++;
      before = own;
    }
  }
  return count;
}

function powerOfTwo(atLeast: number, smallest: number): number {
  let size = smallest;
  while (size < atLeast) size *= 2;
  return size;
}
