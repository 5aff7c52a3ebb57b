/**
 * The list of a pack's blocks, published beside it as `FILE.blocks`, little-endian:
 *
 *    0  8 bytes   "BYNBLK" 0x1A 0x0A
 *    8  u32       version, 1
 *   12  u32       number of blocks
 *   16  32 bytes  the SHA-256 that the pack's header has of itself
 *   48  u32 u32   length of the file, low and high word
 *
 * then for each block, in the file's order, u32 length and the first 16 bytes of its SHA-256. The list is a hint, no authority: what is
 * put together with its help is checked against the pack's header like anything else.
 */
import { PackError } from '../error.ts';
import type { RandomAccess } from '../random-access.ts';
import { blockLength, LONGEST } from './cut.ts';

const MAGIC = [0x42, 0x59, 0x4e, 0x42, 0x4c, 0x4b, 0x1a, 0x0a];
const HEAD = 56;
const ENTRY = 20;
const DIGEST = 16;
const AT_ONCE = 4 << 20;

export interface Block {
  /** Bytes from the beginning of the file. */
  readonly offset: number;
  readonly length: number;
  /** Hexadecimal, the first 16 bytes of the block's SHA-256. */
  readonly digest: string;
}

export interface BlockList {
  /** Hexadecimal; of the pack that the list is of. */
  readonly content: string;
  readonly size: number;
  readonly blocks: readonly Block[];
}

/** SHA-256 of bytes; WebCrypto's is ten times the speed of one in JavaScript. */
export type Sha256 = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The blocks of a file, in order. @throws what the source does */
export async function* blocksOf(source: RandomAccess, sha256: Sha256): AsyncGenerator<Block> {
  let start = 0;
  while (start < source.size) {
    const bytes = await source.read(start, AT_ONCE);
    if (bytes.length === 0) throw new PackError('truncated', 'the file became shorter');
    const last = start + bytes.length >= source.size;
    let at = 0;
    for (;;) {
      const length = at < bytes.length ? blockLength(bytes, at, bytes.length, last) : 0;
      if (length === 0) break;
      const digest = toHex((await sha256(bytes.subarray(at, at + length))).subarray(0, DIGEST));
      yield { offset: start + at, length, digest };
      at += length;
    }
    start += at;
  }
}

export function writeBlockList(list: BlockList): Uint8Array {
  const bytes = new Uint8Array(HEAD + list.blocks.length * ENTRY);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(8, 1, true);
  view.setUint32(12, list.blocks.length, true);
  bytes.set(fromHex(list.content), 16);
  view.setUint32(48, list.size % 4294967296, true);
  view.setUint32(52, Math.floor(list.size / 4294967296), true);
  list.blocks.forEach((block, i) => {
    view.setUint32(HEAD + i * ENTRY, block.length, true);
    bytes.set(fromHex(block.digest), HEAD + i * ENTRY + 4);
  });
  return bytes;
}

/** @throws PackError `not-a-pack` when this is no such list, `bad-structure` when it is none that can be */
export function readBlockList(bytes: Uint8Array): BlockList {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || !MAGIC.every((byte, i) => bytes[i] === byte) || view.getUint32(8, true) !== 1) {
    throw new PackError('not-a-pack', 'no list of blocks begins so');
  }
  const count = view.getUint32(12, true);
  if (bytes.length !== HEAD + count * ENTRY) throw new PackError('bad-structure', 'length of the block list');
  const size = view.getUint32(48, true) + view.getUint32(52, true) * 4294967296;
  const blocks: Block[] = [];
  let offset = 0;
  for (let at = HEAD; at < bytes.length; at += ENTRY) {
    const length = view.getUint32(at, true);
    if (length === 0 || length > LONGEST) throw new PackError('bad-structure', 'length of a block');
    blocks.push({ offset, length, digest: toHex(bytes.subarray(at + 4, at + ENTRY)) });
    offset += length;
  }
  if (offset !== size) throw new PackError('bad-structure', 'the blocks do not fill the file');
  return { content: toHex(bytes.subarray(16, 48)), size, blocks };
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16));
}
