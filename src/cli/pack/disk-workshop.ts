/** A workshop in temporary files: a build of any size in about the same memory, but for the names' own arrays (some fifty bytes a name). */
import { closeSync, createReadStream, mkdtempSync, openSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compareRows, type Row, type Sorter, type Spool, type Workshop } from '../../pack/workshop.ts';

/** UTF-16 units of rows that are sorted in memory before they go to disk. */
const RUN = 32_000_000;
const BUFFER = 1 << 20;

export interface DiskWorkshop extends Workshop {
  /** Removes the files. */
  close(): Promise<void>;
}

/** @param run see `RUN`; smaller ones are for tests */
export function diskWorkshop(parent: string = tmpdir(), run: number = RUN): DiskWorkshop {
  const folder = mkdtempSync(join(parent, 'byname-build-'));
  let files = 0;
  const next = () => new Writer(join(folder, String(files++)));
  return {
    sorter: () => new DiskSorter(next, run),
    spool: () => new DiskSpool(next()),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

class Writer {
  readonly path: string;
  private readonly file: number;
  private readonly buffer = new Uint8Array(BUFFER);
  private filled = 0;

  constructor(path: string) {
    this.path = path;
    this.file = openSync(path, 'wx', 0o600);
  }

  write(bytes: Uint8Array): void {
    if (this.filled + bytes.length > BUFFER) this.flush();
    if (bytes.length > BUFFER) writeWhole(this.file, bytes);
    else {
      this.buffer.set(bytes, this.filled);
      this.filled += bytes.length;
    }
  }

  flush(): void {
    writeWhole(this.file, this.buffer.subarray(0, this.filled));
    this.filled = 0;
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

class DiskSpool implements Spool {
  length = 0;
  private readonly writer: Writer;

  constructor(writer: Writer) {
    this.writer = writer;
  }

  append(bytes: Uint8Array): void {
    this.writer.write(bytes);
    this.length += bytes.length;
  }

  async *chunks(): AsyncIterable<Uint8Array> {
    this.writer.flush();
    if (this.length > 0) yield* createReadStream(this.writer.path, { highWaterMark: BUFFER });
  }
}

/** Sorts runs in memory, writes them, and merges them. */
class DiskSorter implements Sorter {
  private readonly next: () => Writer;
  private readonly most: number;
  private rows: Row[] = [];
  private size = 0;
  private readonly runs: string[] = [];

  constructor(next: () => Writer, most: number) {
    this.next = next;
    this.most = most;
  }

  add(key: string, line: string): void {
    this.rows.push({ key, line });
    this.size += key.length + line.length;
    if (this.size >= this.most) this.spill();
  }

  private spill(): void {
    const writer = this.next();
    const encoder = new TextEncoder();
    // As JSON, since neither keys nor lines may break at a line break of their own.
    for (const { key, line } of this.rows.sort(compareRows)) {
      writer.write(encoder.encode(`${JSON.stringify([key, line])}\n`));
    }
    writer.close();
    this.runs.push(writer.path);
    this.rows = [];
    this.size = 0;
  }

  async *sorted(): AsyncIterable<Row> {
    if (this.runs.length === 0) {
      yield* this.rows.sort(compareRows);
      return;
    }
    if (this.rows.length > 0) this.spill();
    const heads: { row: Row; rest: AsyncIterator<string> }[] = [];
    for (const path of this.runs) {
      const rest = createInterface({ input: createReadStream(path, { highWaterMark: 1 << 18 }) })[
        Symbol.asyncIterator
      ]();
      const row = await nextRow(rest);
      if (row !== null) heads.push({ row, rest });
    }
    // Runs stand in the order in which they came, so that of equal keys the first one is the earliest.
    while (heads.length > 0) {
      let least = 0;
      for (let i = 1; i < heads.length; i++) {
        const [a, b] = [heads[least], heads[i]];
        if (a !== undefined && b !== undefined && compareRows(b.row, a.row) < 0) least = i;
      }
      const head = heads[least];
      if (head === undefined) return;
      yield head.row;
      const row = await nextRow(head.rest);
      if (row === null) heads.splice(least, 1);
      else head.row = row;
    }
  }
}

async function nextRow(lines: AsyncIterator<string>): Promise<Row | null> {
  const { done, value } = await lines.next();
  if (done) return null;
  const [key, line] = JSON.parse(value) as [string, string];
  return { key, line };
}
