/**
 * Who held which office, by key ("RU/head-of-state"), resident because descriptions are resolved while the text is read.
 *
 * u32 number of keys n; n × u32 hash of the key, ascending; (n + 1) × u32 offset into the refs; refs, u32, most prominent first.
 */
import { PackError } from '../error.ts';
import { hashString } from '../text/hash.ts';

export function writeOffices(offices: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const rows = [...offices]
    .map(([key, refs]) => ({ hash: hashString(key) >>> 0, refs: [...new Set(refs)].sort((a, b) => a - b) }))
    .sort((a, b) => a.hash - b.hash);
  const words = [rows.length, ...rows.map(row => row.hash)];
  let offset = 0;
  for (const { refs } of rows) {
    words.push(offset);
    offset += refs.length;
  }
  words.push(offset);
  for (const { refs } of rows) for (const ref of refs) words.push(ref);
  return new Uint8Array(Uint32Array.from(words).buffer);
}

export class Offices {
  private readonly count: number;
  private readonly words: Uint32Array;
  private readonly entities: number;

  /** @throws PackError when the section cannot be */
  constructor(bytes: Uint8Array, entities: number) {
    const fail = () => new PackError('bad-structure', 'table of offices', 'offices');
    if (bytes.length < 8 || bytes.length % 4 !== 0) throw fail();
    this.words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    this.count = this.words[0] ?? 0;
    this.entities = entities;
    const refs = this.words.length - 2 - 2 * this.count;
    if (refs < 0 || this.at(1 + this.count) !== 0 || this.at(1 + 2 * this.count) !== refs) throw fail();
  }

  holders(key: string): number[] {
    const hash = hashString(key) >>> 0;
    const hashes = this.words.subarray(1, 1 + this.count);
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((hashes[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    if (hashes[low] !== hash || low >= this.count) return [];
    const refs = 2 + 2 * this.count;
    const from = refs + this.at(1 + this.count + low);
    const to = refs + this.at(2 + this.count + low);
    return [...this.words.subarray(from, to)].filter(ref => ref < this.entities);
  }

  private at(i: number): number {
    return this.words[i] ?? 0;
  }
}
