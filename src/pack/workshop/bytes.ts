/** Small pieces of bytes on their way into a spool, and a spool as one piece. */
import type { Spool } from './workshop.ts';

const CHUNK = 65536;

export class SpoolWriter {
  private readonly spool: Spool;
  private readonly chunk = new Uint8Array(CHUNK);
  private filled = 0;

  constructor(spool: Spool) {
    this.spool = spool;
  }

  /** Room for the next bytes, all 0, to be filled before more is asked for. @param length at most 64 KiB */
  room(length: number): Uint8Array {
    if (this.filled + length > CHUNK) this.flush();
    const room = this.chunk.subarray(this.filled, this.filled + length);
    this.filled += length;
    return room;
  }

  /** The lower 32 bits, little-endian. */
  word(value: number): void {
    const room = this.room(4);
    for (let i = 0; i < 4; i++) room[i] = value >>> (8 * i);
  }

  finish(): Spool {
    this.flush();
    return this.spool;
  }

  private flush(): void {
    if (this.filled > 0) this.spool.append(this.chunk.subarray(0, this.filled));
    this.chunk.fill(0);
    this.filled = 0;
  }
}

export async function wholeOf(bytes: Uint8Array | Spool): Promise<Uint8Array> {
  if (bytes instanceof Uint8Array) return bytes;
  const parts: Uint8Array[] = [];
  // Copies, since a chunk may be overwritten by the next one.
  for await (const chunk of bytes.chunks()) parts.push(chunk.slice());
  return concat(parts);
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
