/** Bytes of a source file, plain, gzip or bzip2, as a stream of constant memory. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';
import { BuildError } from './bad-lines.ts';

/** Bytes read at a time. Larger than Node's 64 KB: fewer turns of the event loop a gigabyte. */
const CHUNK = 1 << 20;
/** Of bzip2, which grows tenfold and more. */
const PACKED_CHUNK = 1 << 17;

export type Packing = 'plain' | 'gzip' | 'bzip2';

export interface ByteSource {
  readonly chunks: AsyncIterable<Buffer>;
  /** Bytes taken off the disk so far, packed as they are there: what a progress bar needs. */
  taken(): number;
}

/** By the end of its name. */
export function packingOf(file: string): Packing {
  if (/\.gz$/i.test(file)) return 'gzip';
  return /\.bz2$/i.test(file) ? 'bzip2' : 'plain';
}

/**
 * Opens `file`; `-` is standard input, never packed. `from`: bytes to leave out, of plain files only.
 * Reading fails with the file's name where it cannot be read or is broken or cut off.
 */
export function openBytes(file: string, from = 0): ByteSource {
  if (file === '-') return { chunks: process.stdin, taken: () => 0 };
  const packing = packingOf(file);
  const disk = createReadStream(file, {
    start: packing === 'plain' ? from : 0,
    highWaterMark: packing === 'bzip2' ? PACKED_CHUNK : CHUNK,
  });
  const start = packing === 'plain' ? from : 0;
  return { chunks: named(file, unpacked(disk, packing)), taken: () => start + disk.bytesRead };
}

function unpacked(disk: Readable, packing: Packing): AsyncIterable<Buffer> {
  switch (packing) {
    case 'plain':
      return disk;
    case 'gzip':
      return gunzipped(disk);
    case 'bzip2':
      return bunzipped(disk);
  }
}

function gunzipped(disk: Readable): Readable {
  const decoder = createGunzip({ chunkSize: CHUNK });
  disk.on('error', error => decoder.destroy(error));
  decoder.on('close', () => disk.destroy());
  return disk.pipe(decoder);
}

/** The decoder gives its bytes while it is written to, so what is waiting is never more than a chunk unpacked. */
async function* bunzipped(disk: Readable): AsyncGenerator<Buffer> {
  const decoder = unbzip2();
  let ready: Buffer[] = [];
  let failure: Error | null = null;
  decoder.on('data', (bytes: Buffer) => ready.push(bytes));
  decoder.on('error', (error: Error) => {
    failure ??= error;
  });
  const take = (): Buffer[] => {
    if (failure !== null) throw failure;
    const taken = ready;
    ready = [];
    return taken;
  };
  for await (const chunk of disk) {
    decoder.write(chunk);
    yield* take();
  }
  decoder.end();
  yield* take();
}

async function* named(file: string, stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const broken =
      packingOf(file) === 'plain' || isSystemError(error) ? '' : `broken or cut off (${packingOf(file)}): `;
    throw new BuildError(`${file}: ${broken}${reason}`);
  }
}

/** A missing file, a missing right: not the data's fault. zlib's errors have a code too, but no system call. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
