/** Temporary files that are written from the beginning to the end, and read so. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const WRITTEN = 1 << 18;
/** Many are read at once, when runs are merged. */
const READ = 1 << 16;

export class Files {
  private readonly folder: string;
  private count = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  create(): Writer {
    return new Writer(join(this.folder, String(this.count++)));
  }
}

export class Writer {
  readonly path: string;
  private readonly file: number;
  private readonly buffer = new Uint8Array(WRITTEN);
  private filled = 0;

  constructor(path: string) {
    this.path = path;
    this.file = openSync(path, 'wx', 0o600);
  }

  write(bytes: Uint8Array): void {
    if (this.filled + bytes.length > WRITTEN) this.flush();
    if (bytes.length > WRITTEN) writeWhole(this.file, bytes);
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

export class Reader {
  private readonly file: number;
  private buffer = Buffer.allocUnsafeSlow(READ);
  private from = 0;
  private to = 0;

  constructor(path: string) {
    this.file = openSync(path, 'r');
  }

  /** The next bytes, good until the next call; fewer at the end of the file. */
  read(length: number): Buffer {
    if (this.to - this.from < length) this.fill(length);
    const bytes = this.buffer.subarray(this.from, Math.min(this.to, this.from + length));
    this.from += bytes.length;
    return bytes;
  }

  close(): void {
    closeSync(this.file);
  }

  private fill(length: number): void {
    const larger = length > this.buffer.length ? Buffer.allocUnsafeSlow(length) : this.buffer;
    this.buffer.copy(larger, 0, this.from, this.to);
    this.buffer = larger;
    this.to -= this.from;
    this.from = 0;
    for (let read = 1; read > 0 && this.to < length; this.to += read) {
      read = readSync(this.file, this.buffer, this.to, this.buffer.length - this.to, null);
    }
  }
}
