/** Finds names by their signatures; docs/pack-format.md, "Similar names". */
import { PackError } from '../error.ts';
import type { Section } from '../format/header.ts';
import type { RandomAccess } from '../random-access.ts';
import { PAGE_ROWS, ROW } from './builder.ts';
import { signatures, sketch, sketchDistance } from './signatures.ts';

/** Rows of one signature that are looked at. */
const MOST_ROWS = 1024;
/** Bits of the sketch that may differ: two letters change at most six pairs. */
const FURTHEST = 12;

export class SimilarReader {
  private readonly source: RandomAccess;
  private readonly section: Section;
  private readonly rows: number;
  private readonly firsts: Uint32Array;
  private readonly entities: number;

  /** @throws PackError when the table cannot be */
  constructor(source: RandomAccess, section: Section, table: Uint8Array, entities: number) {
    const words = new Uint32Array(
      table.buffer,
      table.byteOffset,
      table.length % 4 === 0 ? table.length / 4 : 0,
    );
    const rows = words[0] ?? -1;
    if (rows * ROW !== section.length || words.length !== 1 + Math.ceil(rows / PAGE_ROWS)) {
      throw new PackError('bad-structure', 'table of signatures', section.name);
    }
    this.source = source;
    this.section = section;
    this.rows = rows;
    this.firsts = words.subarray(1);
    this.entities = entities;
  }

  /** Refs that may have a similar name, likeliest first; at most `limit`. */
  async candidates(words: readonly string[], limit: number): Promise<number[]> {
    const own = sketch(words);
    const nearest = new Map<number, number>();
    const lists = await Promise.all(signatures(words).map(signature => this.withSignature(signature)));
    for (const list of lists) {
      for (const { ref, letters } of list) {
        // One word against a whole name: the name's other words do not count.
        const d = words.length === 1 ? sketchMissing(own, letters) : sketchDistance(own, letters);
        if (d <= FURTHEST && d < (nearest.get(ref) ?? 33)) nearest.set(ref, d);
      }
    }
    return [...nearest]
      .sort((a, b) => a[1] - b[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([ref]) => ref);
  }

  private async withSignature(signature: number): Promise<{ ref: number; letters: number }[]> {
    const low = firstFrom(this.firsts.length, page => (this.firsts[page] ?? 0) >= signature);
    const from = Math.max(0, low - 1) * PAGE_ROWS;
    let end = low;
    while (end < this.firsts.length && this.firsts[end] === signature) end++;
    const to = Math.min(this.rows, Math.max(from, Math.min(end * PAGE_ROWS, from + MOST_ROWS)));
    if (to <= from) return [];
    const bytes = await this.source.read(this.section.offset + from * ROW, (to - from) * ROW);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const signatureAt = (row: number): number => view.getUint32(row * ROW, true);
    const rows = Math.floor(bytes.length / ROW);
    const found: { ref: number; letters: number }[] = [];
    const first = firstFrom(rows, row => signatureAt(row) >= signature);
    for (let row = first; row < rows && signatureAt(row) === signature; row++) {
      const ref = view.getUint32(row * ROW + 4, true);
      if (ref < this.entities) found.push({ ref, letters: view.getUint32(row * ROW + 8, true) });
    }
    return found;
  }
}

/** The first of `count` places at which `reached` holds; once it does, it does at all behind. */
function firstFrom(count: number, reached: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sketchMissing(own: number, name: number): number {
  return sketchDistance(own & name, own);
}
