/** Sorted runs in temporary files, and their merge. */
import { rmSync } from 'node:fs';
import { type Files, Reader, type Writer } from './files.ts';

/** Runs that are merged at once: each has an open file and 64 KB of memory. */
const TOGETHER = 64;

/** Stands at one row of a run after the other. */
export interface Cursor {
  /** Goes to the next row, first to the first one. @returns whether there is one */
  next(): boolean;
}

/** What rows are, and how they lie in a file. */
export interface Rows<C extends Cursor> {
  open(reader: Reader): C;
  /** Less than 0: the row of `a` comes before that of `b`. */
  compare(a: C, b: C): number;
  write(row: C, writer: Writer): void;
}

export class Runs<C extends Cursor> {
  private readonly files: Files;
  private readonly rows: Rows<C>;
  /** Of each level fewer than `TOGETHER`, each made of as many of the level below; those of higher levels came first. */
  private readonly levels: string[][] = [];

  constructor(files: Files, rows: Rows<C>) {
    this.files = files;
    this.rows = rows;
  }

  get none(): boolean {
    return this.levels.length === 0;
  }

  /** A run whose rows come behind those of the runs before where they compare as equal. @param write writes it */
  add(write: (writer: Writer) => void): void {
    const writer = this.files.create();
    write(writer);
    writer.close();
    this.put(writer.path, 0);
  }

  private put(path: string, level: number): void {
    const runs = this.levels[level] ?? [];
    this.levels[level] = runs;
    runs.push(path);
    if (runs.length < TOGETHER) return;
    const writer = this.files.create();
    for (const row of this.merged(runs)) this.rows.write(row, writer);
    writer.close();
    for (const run of runs) rmSync(run);
    this.levels[level] = [];
    this.put(writer.path, level + 1);
  }

  /** A cursor that stands at the next row; it must not be moved. */
  *all(): Generator<C> {
    yield* this.merged(this.levels.toReversed().flat());
  }

  private *merged(paths: readonly string[]): Generator<C> {
    const readers: Reader[] = [];
    try {
      const heap = new Heap<C>(this.rows.compare);
      for (const [order, path] of paths.entries()) {
        const reader = new Reader(path);
        readers.push(reader);
        const cursor = this.rows.open(reader);
        if (cursor.next()) heap.push({ cursor, order });
      }
      for (let least = heap.least(); least !== undefined; least = heap.least()) {
        yield least;
        if (least.next()) heap.sink();
        else heap.pop();
      }
    } finally {
      for (const reader of readers) reader.close();
    }
  }
}

interface Head<C> {
  readonly cursor: C;
  /** Of runs whose rows compare as equal the first one comes first. */
  readonly order: number;
}

/** A binary heap of the runs' heads. */
class Heap<C> {
  private readonly compare: (a: C, b: C) => number;
  private readonly heads: Head<C>[] = [];

  constructor(compare: (a: C, b: C) => number) {
    this.compare = compare;
  }

  least(): C | undefined {
    return this.heads[0]?.cursor;
  }

  push(head: Head<C>): void {
    const { heads } = this;
    let at = heads.push(head) - 1;
    for (let up = (at - 1) >> 1; at > 0 && this.before(at, up); up = (at - 1) >> 1) {
      this.swap(at, up);
      at = up;
    }
  }

  /** The least one stands at another row now. */
  sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const child = this.before(left + 1, left) ? left + 1 : left;
      if (!this.before(child, at)) return;
      this.swap(child, at);
      at = child;
    }
  }

  /** The least one has no more rows. */
  pop(): void {
    const last = this.heads.pop();
    if (last === undefined || this.heads.length === 0) return;
    this.heads[0] = last;
    this.sink();
  }

  private before(i: number, j: number): boolean {
    const [a, b] = [this.heads[i], this.heads[j]];
    if (a === undefined || b === undefined) return false;
    return (this.compare(a.cursor, b.cursor) || a.order - b.order) < 0;
  }

  private swap(i: number, j: number): void {
    const { heads } = this;
    const [a, b] = [heads[i], heads[j]];
    if (a === undefined || b === undefined) return;
    heads[i] = b;
    heads[j] = a;
  }
}
