/**
 * Who held which office, by key ("RU/head-of-state"), resident because descriptions are resolved while the text is read.
 *
 * u32 number of keys n; n × u32 hash of the key, ascending; (n + 1) × u32 offset into the refs; refs, u32, most prominent first.
 */
import { PackError } from '../error.ts';
import { hashString } from '../text/hash.ts';
import { Growing } from '../workshop/growing.ts';

/** Takes the holders of one office after the other, in ascending order of the hashes of their keys. */
export class OfficesWriter {
  private readonly hashes = new Growing();
  private readonly offsets = new Growing();
  private readonly refs = new Growing();

  /** @param refs ascending */
  add(hash: number, refs: readonly number[]): void {
    this.hashes.push(hash);
    this.offsets.push(this.refs.length);
    for (const ref of refs) this.refs.push(ref);
  }

  finish(): Uint8Array {
    const { hashes, offsets, refs } = this;
    const n = hashes.length;
    const words = new Uint32Array(2 + 2 * n + refs.length);
    words[0] = n;
    words.set(hashes.view(), 1);
    words.set(offsets.view(), 1 + n);
    words[1 + 2 * n] = refs.length;
    words.set(refs.view(), 2 + 2 * n);
    return new Uint8Array(words.buffer);
  }
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
