/** Checks every byte of a pack against the header's checksums, in one pass and in order: while it is downloaded, or of a whole file. */
import { sha256 } from '@noble/hashes/sha2.js';
import { PackError } from './error.ts';
import { FIXED, type Header, headerLength, readHeader, sameBytes } from './format/header.ts';
import type { RandomAccess } from './random-access.ts';
import { concat } from './workshop/bytes.ts';

/** Takes a file's bytes in order, in pieces of any size. */
export class PackVerifier {
  private readonly size: number;
  private pending: Uint8Array = new Uint8Array(0);
  private header: Header | null = null;
  private position = 0;
  private section = 0;
  private hash = sha256.create();

  /** @param size bytes of the whole file, as its source says */
  constructor(size: number) {
    this.size = size;
  }

  /** @throws PackError as soon as something is wrong */
  push(chunk: Uint8Array): void {
    if (this.header !== null) {
      this.sections(chunk, this.header);
      return;
    }
    this.pending = concat([this.pending, chunk]);
    if (this.pending.length < Math.min(FIXED, this.size)) return;
    const length = headerLength(this.pending);
    if (this.pending.length < Math.min(length, this.size)) return;
    const { pending } = this;
    this.pending = new Uint8Array(0);
    this.header = readHeader(pending, this.size);
    this.position = length;
    this.sections(pending.subarray(length), this.header);
  }

  /** @throws PackError when bytes are missing */
  finish(): Header {
    if (this.header === null) {
      headerLength(this.pending);
      throw new PackError('truncated', 'the header is cut off');
    }
    this.sections(new Uint8Array(0), this.header);
    if (this.section < this.header.sections.length) throw new PackError('truncated', 'sections are missing');
    return this.header;
  }

  private sections(chunk: Uint8Array, header: Header): void {
    let at = 0;
    for (;;) {
      const section = header.sections[this.section];
      if (section === undefined) {
        if (at < chunk.length) throw new PackError('bad-header', 'bytes after the end');
        return;
      }
      const padding = Math.min(section.offset - this.position, chunk.length - at);
      if (padding > 0) {
        if (chunk.subarray(at, at + padding).some(byte => byte !== 0)) {
          throw new PackError('bad-checksum', 'padding is not empty', section.name);
        }
        at += padding;
        this.position += padding;
      }
      if (this.position < section.offset) return;
      const end = section.offset + section.length;
      const part = chunk.subarray(at, at + Math.min(end - this.position, chunk.length - at));
      this.hash.update(part);
      at += part.length;
      this.position += part.length;
      if (this.position < end) return;
      if (!sameBytes(this.hash.digest(), section.sha256)) {
        throw new PackError('bad-checksum', 'SHA-256 differs', section.name ?? String(section.id));
      }
      this.hash = sha256.create();
      this.section++;
    }
  }
}

const CHUNK = 1 << 20;

/**
 * Reads the whole file once.
 * @param onProgress bytes done, bytes in all
 * @throws PackError
 */
export async function verifyPack(
  source: RandomAccess,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const verifier = new PackVerifier(source.size);
  for (let at = 0; at < source.size; at += CHUNK) {
    const chunk = await source.read(at, Math.min(CHUNK, source.size - at));
    if (chunk.length === 0) throw new PackError('truncated', 'the file became shorter');
    verifier.push(chunk);
    onProgress(Math.min(source.size, at + CHUNK), source.size);
  }
  verifier.finish();
}
