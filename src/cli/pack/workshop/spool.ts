/** Bytes in a temporary file. */
import type { Spool } from '../../../pack/workshop/workshop.ts';
import { Reader, type Writer } from './files.ts';

const CHUNK = 1 << 18;

export class DiskSpool implements Spool {
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
    const reader = new Reader(this.writer.path);
    try {
      for (let chunk = reader.read(CHUNK); chunk.length > 0; chunk = reader.read(CHUNK)) yield chunk;
    } finally {
      reader.close();
    }
  }
}
