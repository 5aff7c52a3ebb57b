/**
 * Writes the names by their signatures: rows of 12 bytes (u32 signature, u32 ref, u32 sketch), ascending; and a resident table with the first
 * signature of every 256 rows.
 */
import { Growing } from '../names/growing.ts';
import { orderOf } from '../names/order.ts';
import { comparable, signatures, sketch } from './signatures.ts';

export const ROW = 12;
export const PAGE_ROWS = 256;
/** Of the names with one signature, those of this many entities are kept, the most prominent ones. */
const MOST_ROWS = 512;

export class SimilarBuilder {
  private readonly signature = new Growing();
  private readonly ref = new Growing();
  private readonly sketch = new Growing();
  private seen = new Set<string>();

  /** Refs ascend. */
  add(ref: number, name: string): void {
    const words = comparable(name);
    const letters = sketch(words);
    for (const signature of signatures(words)) {
      const key = `${signature} ${letters}`;
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      this.signature.push(signature);
      this.ref.push(ref);
      this.sketch.push(letters);
    }
  }

  /** No more names of this ref. */
  endEntity(): void {
    this.seen = new Set();
  }

  finish(): { readonly table: Uint8Array; readonly data: Uint8Array } {
    const [signature, ref, letters] = [this.signature.view(), this.ref.view(), this.sketch.view()];
    const rows = new Growing();
    let same = 0;
    let before = -1;
    for (const i of orderOf(signature)) {
      const own = (signature[i] ?? 0) >>> 0;
      same = own === before ? same + 1 : 0;
      before = own;
      if (same >= MOST_ROWS) continue;
      rows.push(own);
      rows.push(ref[i] ?? 0);
      rows.push(letters[i] ?? 0);
    }
    const words = rows.view();
    const count = words.length / 3;
    const table = new Uint32Array(1 + Math.ceil(count / PAGE_ROWS));
    table[0] = count;
    for (let row = 0; row < count; row += PAGE_ROWS) table[1 + row / PAGE_ROWS] = words[row * 3] ?? 0;
    return {
      table: new Uint8Array(table.buffer),
      data: new Uint8Array(words.buffer, 0, words.byteLength),
    };
  }
}
