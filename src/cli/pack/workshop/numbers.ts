/** Rows of numbers, sorted in temporary files. */
import { compareAt, sortRows } from '../../../pack/workshop/order.ts';
import type { NumberSorter, Width } from '../../../pack/workshop/workshop.ts';
import type { Files, Reader } from './files.ts';
import { type Cursor, Runs } from './runs.ts';

/** Rows that are read of a run, and given to who asked, at once. */
const BATCH = 2048;

export class DiskNumbers implements NumberSorter {
  count = 0;
  private readonly width: Width;
  private readonly keys: Width;
  private readonly most: number;
  private readonly runs: Runs<RowsCursor>;
  /** Made when it is needed, and no longer there when it has been written. */
  private rows: Int32Array | null = null;
  private filled = 0;

  /** @param most rows in memory */
  constructor(files: Files, width: Width, keys: Width, most: number) {
    this.width = width;
    this.keys = keys;
    this.most = most;
    this.runs = new Runs(files, {
      open: reader => new RowsCursor(reader, width),
      compare: (a, b) => compareAt(a.rows, a.at, b.rows, b.at, keys),
      write: ({ rows, at }, writer) => writer.write(bytesOf(rows.subarray(at, at + width))),
    });
  }

  add(a: number, b = 0, c = 0, d = 0): void {
    const { width } = this;
    this.rows ??= new Int32Array(this.most * width);
    const { rows, filled } = this;
    rows[filled] = a;
    if (width > 1) rows[filled + 1] = b;
    if (width > 2) rows[filled + 2] = c;
    if (width > 3) rows[filled + 3] = d;
    this.filled += width;
    this.count++;
    if (this.filled === rows.length) this.spill();
  }

  async *sorted(): AsyncIterable<Int32Array> {
    if (this.runs.none) {
      yield this.inMemory();
      return;
    }
    if (this.filled > 0) this.spill();
    this.rows = null;
    const { width } = this;
    const batch = new Int32Array(BATCH * width);
    let filled = 0;
    for (const { rows, at } of this.runs.all()) {
      for (let field = 0; field < width; field++) batch[filled + field] = rows[at + field] ?? 0;
      filled += width;
      if (filled === batch.length) {
        yield batch;
        filled = 0;
      }
    }
    yield batch.subarray(0, filled);
  }

  private inMemory(): Int32Array {
    return sortRows((this.rows ?? new Int32Array(0)).subarray(0, this.filled), this.width, this.keys);
  }

  private spill(): void {
    const sorted = this.inMemory();
    this.runs.add(writer => writer.write(bytesOf(sorted)));
    this.filled = 0;
  }
}

function bytesOf(numbers: Int32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

class RowsCursor implements Cursor {
  readonly rows: Int32Array;
  at = 0;
  private readonly reader: Reader;
  private readonly bytes: Uint8Array;
  private readonly width: number;
  private filled = 0;

  constructor(reader: Reader, width: number) {
    this.reader = reader;
    this.width = width;
    this.rows = new Int32Array(BATCH * width);
    this.bytes = bytesOf(this.rows);
  }

  next(): boolean {
    this.at += this.width;
    if (this.at < this.filled) return true;
    // Copied, since numbers of 32 bits must lie where four divides.
    const read = this.reader.read(this.bytes.length);
    this.bytes.set(read);
    this.filled = read.length / 4;
    this.at = 0;
    return this.filled > 0;
  }
}
