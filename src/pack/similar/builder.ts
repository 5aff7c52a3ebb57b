/**
 * Writes the names by their signatures: rows of 12 bytes (u32 signature, u32 ref, u32 sketch), ascending; and a resident table with the first
 * signature of every 256 rows.
 */
import { SpoolWriter } from '../workshop/bytes.ts';
import { Growing } from '../workshop/growing.ts';
import type { NumberSorter, Spool, Workshop } from '../workshop/workshop.ts';
import { comparable, signatures, sketch } from './signatures.ts';

export const ROW = 12;
export const PAGE_ROWS = 256;
/** Of the names with one signature, those of this many entities are kept, the most prominent ones. */
const MOST_ROWS = 512;

export class SimilarBuilder {
  /** Signature, ref, sketch. */
  private readonly rows: NumberSorter;
  private readonly data: SpoolWriter;
  private seen = new Set<string>();

  constructor(workshop: Workshop) {
    this.rows = workshop.numbers(3, 1);
    this.data = new SpoolWriter(workshop.spool());
  }

  /** Refs ascend. */
  add(ref: number, name: string): void {
    const words = comparable(name);
    const letters = sketch(words);
    for (const signature of signatures(words)) {
      const key = `${signature} ${letters}`;
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      this.rows.add(signature, ref, letters);
    }
  }

  /** No more names of this ref. */
  endEntity(): void {
    this.seen = new Set();
  }

  async finish(): Promise<{ readonly table: Uint8Array; readonly data: Spool }> {
    const pages = new Growing();
    let count = 0;
    let same = 0;
    let before: number | null = null;
    for await (const rows of this.rows.sorted()) {
      for (let i = 0; i < rows.length; i += 3) {
        const own = rows[i] ?? 0;
        same = own === before ? same + 1 : 0;
        before = own;
        if (same >= MOST_ROWS) continue;
        if (count++ % PAGE_ROWS === 0) pages.push(own);
        for (let field = 0; field < 3; field++) this.data.word(rows[i + field] ?? 0);
      }
    }
    const table = new Uint32Array(1 + pages.length);
    table[0] = count;
    table.set(pages.view(), 1);
    return { table: new Uint8Array(table.buffer), data: this.data.finish() };
  }
}
