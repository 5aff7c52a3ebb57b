/** Rows of a key and a line, sorted in temporary files. */
import { compareRows } from '../../../pack/workshop/keys.ts';
import type { Row, Sorter } from '../../../pack/workshop/workshop.ts';
import type { Files, Reader, Writer } from './files.ts';
import { type Cursor, type Rows, Runs } from './runs.ts';

export class DiskSorter implements Sorter {
  count = 0;
  private readonly most: number;
  private readonly runs: Runs<RowCursor>;
  private rows: Row[] = [];
  private size = 0;

  /** @param most UTF-16 units in memory */
  constructor(files: Files, most: number) {
    this.most = most;
    this.runs = new Runs(files, ROWS);
  }

  add(key: string, line: string): void {
    this.rows.push({ key, line });
    this.count++;
    this.size += key.length + line.length;
    if (this.size >= this.most) this.spill();
  }

  async *sorted(): AsyncIterable<Row> {
    if (this.runs.none) {
      yield* this.rows.sort(compareRows);
      return;
    }
    if (this.rows.length > 0) this.spill();
    for (const { key, line } of this.runs.all()) yield { key, line };
  }

  private spill(): void {
    const rows = this.rows.sort(compareRows);
    this.runs.add(writer => {
      for (const row of rows) write(row, writer);
    });
    this.rows = [];
    this.size = 0;
  }
}

/** Length of the key in UTF-16 units; length of what follows in bytes, and whether that is UTF-16. */
const HEAD = 8;
const WIDE = 1 << 31;

/** Text that UTF-8 may not give back: a surrogate may have lost its other half. */
const SURROGATE = /[\ud800-\udfff]/;

function write({ key, line }: Row, writer: Writer): void {
  const text = key + line;
  const wide = SURROGATE.test(text);
  const bytes = Buffer.from(text, wide ? 'utf16le' : 'utf8');
  const head = Buffer.allocUnsafe(HEAD);
  head.writeUInt32LE(key.length, 0);
  head.writeInt32LE(bytes.length | (wide ? WIDE : 0), 4);
  writer.write(head);
  writer.write(bytes);
}

class RowCursor implements Row, Cursor {
  key = '';
  line = '';
  private readonly reader: Reader;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  next(): boolean {
    const head = this.reader.read(HEAD);
    if (head.length < HEAD) return false;
    const keyLength = head.readUInt32LE(0);
    const told = head.readInt32LE(4);
    const text = this.reader.read(told & ~WIDE).toString(told < 0 ? 'utf16le' : 'utf8');
    this.key = text.slice(0, keyLength);
    this.line = text.slice(keyLength);
    return true;
  }
}

const ROWS: Rows<RowCursor> = { open: reader => new RowCursor(reader), compare: compareRows, write };
