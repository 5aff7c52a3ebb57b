/**
 * The header of a pack file: 64 bytes, then 64 bytes for each section. docs/pack-format.md, "Header".
 *
 *    0  8 bytes   "BYNAME" 0x1A 0x0A
 *    8  u32       format version, 3
 *   12  u32       number of sections
 *   16  u32 u32   length of the file, low and high word
 *   24  u32       length of the resident part, from the beginning of the file
 *   28  u32       0
 *   32  32 bytes  SHA-256 of the header with these 32 bytes 0
 *
 * A section's entry: u32 id, u32 flags (1: resident), u64 offset, u64 length, 32 bytes SHA-256 of its bytes, 8 bytes 0.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { PackError } from '../error.ts';
import type { Spool } from '../workshop/workshop.ts';
import { KNOWN, OPTIONAL, SECTIONS, type SectionName } from './sections.ts';

const FORMAT_VERSION = 3;
export const FIXED = 64;
const ENTRY = 64;
const ALIGNMENT = 64;
export const MAGIC = [0x42, 0x59, 0x4e, 0x41, 0x4d, 0x45, 0x1a, 0x0a];
const HASH_AT = 32;
const HASH_LENGTH = 32;
const MOST_SECTIONS = 64;
/** No header is longer, in bytes. */
export const LONGEST_HEADER = FIXED + MOST_SECTIONS * ENTRY;
const RESIDENT = 1;
/** Larger files are refused: their offsets still fit exactly into a double, but no reader's disk is meant. */
const LARGEST_FILE = 2 ** 36;
/** The resident part is one buffer in memory. */
const LARGEST_RESIDENT = 2 ** 30;

export interface Section {
  /** `null`: a section of a later minor version; it is checked and not used. */
  readonly name: SectionName | null;
  readonly id: number;
  readonly resident: boolean;
  /** Bytes from the beginning of the file. */
  readonly offset: number;
  readonly length: number;
  readonly sha256: Uint8Array;
}

export interface Header {
  /** Bytes. */
  readonly size: number;
  readonly residentSize: number;
  readonly headerSize: number;
  /** In the order of the file. */
  readonly sections: readonly Section[];
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** Length of the whole header, from its first 64 bytes. @throws PackError when these are not a pack's */
export function headerLength(fixed: Uint8Array): number {
  if (fixed.length < FIXED) {
    const same = fixed.length >= 8 && MAGIC.every((byte, i) => fixed[i] === byte);
    throw new PackError(same ? 'truncated' : 'not-a-pack', 'shorter than a header');
  }
  if (!MAGIC.every((byte, i) => fixed[i] === byte)) throw new PackError('not-a-pack', 'no pack begins so');
  const view = viewOf(fixed);
  const version = view.getUint32(8, true);
  if (version !== FORMAT_VERSION) throw new PackError('unsupported-version', `format version ${version}`);
  const count = view.getUint32(12, true);
  if (count > MOST_SECTIONS) throw new PackError('bad-header', `${count} sections`);
  return FIXED + count * ENTRY;
}

/**
 * Reads and checks a header.
 * @param bytes the whole header (`headerLength`)
 * @param size bytes the file really has
 * @throws PackError
 */
export function readHeader(bytes: Uint8Array, size: number): Header {
  checkHeader(bytes);
  return readUnchecked(bytes, size);
}

/** That the header's checksum is right. @throws PackError */
function checkHeader(bytes: Uint8Array): void {
  const { head, told } = withoutChecksum(bytes);
  if (!sameBytes(sha256(head), told)) throw wrongChecksum();
}

/** The same, by the platform's own code: that of a library, which runs here for the first time, takes a cold background as long as five megabytes to read. */
export async function checkHeaderAside(bytes: Uint8Array): Promise<void> {
  const { head, told } = withoutChecksum(bytes);
  if (!sameBytes(new Uint8Array(await crypto.subtle.digest('SHA-256', head)), told)) throw wrongChecksum();
}

function wrongChecksum(): PackError {
  return new PackError('bad-header', 'checksum of the header');
}

function withoutChecksum(bytes: Uint8Array): { head: Uint8Array<ArrayBuffer>; told: Uint8Array } {
  const head = wholeHeader(bytes);
  const told = head.slice(HASH_AT, HASH_AT + HASH_LENGTH);
  head.fill(0, HASH_AT, HASH_AT + HASH_LENGTH);
  return { head, told };
}

/** A copy made so, since the slice of a Node buffer is none. */
function wholeHeader(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = headerLength(bytes);
  if (bytes.length < length) throw new PackError('truncated', 'the header is cut off');
  return new Uint8Array(bytes.subarray(0, length));
}

/**
 * The same as `readHeader` but for the checksum, which can be checked while the rest comes (`checkHeaderAside`).
 * @throws PackError
 */
export function readUnchecked(bytes: Uint8Array, size: number): Header {
  const head = wholeHeader(bytes);
  const { length } = head;
  const view = viewOf(head);
  const fileSize = readU64(view, 16);
  if (fileSize > LARGEST_FILE) throw new PackError('too-large', `${fileSize} bytes`);
  if (size < fileSize) throw new PackError('truncated', `${size} of ${fileSize} bytes`);
  if (size > fileSize) throw new PackError('bad-header', `${size - fileSize} bytes after the end`);
  const residentSize = view.getUint32(24, true);
  if (residentSize > LARGEST_RESIDENT) throw new PackError('too-large', `${residentSize} bytes resident`);
  const sections: Section[] = [];
  let end = length;
  for (let at = FIXED; at < length; at += ENTRY) {
    const section = readEntry(head, at);
    if (section.offset !== align(end) || section.offset + section.length > fileSize) {
      throw new PackError('bad-header', `section ${section.id} lies where it cannot`);
    }
    if (section.resident !== section.offset + section.length <= residentSize && section.length > 0) {
      throw new PackError('bad-header', `section ${section.id} is on the wrong side`);
    }
    end = section.offset + section.length;
    sections.push(section);
  }
  if (end !== fileSize) throw new PackError('bad-header', 'the sections do not fill the file');
  for (const { name } of SECTIONS) {
    const count = sections.filter(section => section.name === name).length;
    if (count !== 1) throw new PackError('bad-header', `${count} times`, name);
  }
  for (const { name } of OPTIONAL) {
    const count = sections.filter(section => section.name === name).length;
    if (count > 1) throw new PackError('bad-header', `${count} times`, name);
  }
  if (residentSize < length || residentSize > fileSize) throw new PackError('bad-header', 'resident size');
  return { size: fileSize, residentSize, headerSize: length, sections };
}

function readEntry(head: Uint8Array, at: number): Section {
  const view = viewOf(head);
  const id = view.getUint32(at, true);
  const known = KNOWN.find(section => section.id === id);
  const resident = (view.getUint32(at + 4, true) & RESIDENT) !== 0;
  if (known !== undefined && known.resident !== resident) {
    throw new PackError('bad-header', 'on the wrong side', known.name);
  }
  return {
    id,
    name: known?.name ?? null,
    resident,
    offset: readU64(view, at + 8),
    length: readU64(view, at + 16),
    sha256: head.slice(at + 24, at + 24 + HASH_LENGTH),
  };
}

/** A file's bytes, in order and in pieces, from the bytes of its sections. */
export async function* layOut(
  sections: ReadonlyMap<SectionName, Uint8Array | Spool>,
): AsyncGenerator<Uint8Array> {
  const those = KNOWN.filter(({ name }) => !OPTIONAL.some(one => one.name === name) || sections.has(name));
  const length = FIXED + those.length * ENTRY;
  const head = new Uint8Array(length);
  const view = viewOf(head);
  let end = length;
  let residentSize = length;
  for (const [i, { name, id, resident }] of those.entries()) {
    const section = sections.get(name);
    const offset = align(end);
    end = offset + (section?.length ?? 0);
    if (resident) residentSize = end;
    const at = FIXED + i * ENTRY;
    view.setUint32(at, id, true);
    view.setUint32(at + 4, resident ? RESIDENT : 0, true);
    writeU64(view, at + 8, offset);
    writeU64(view, at + 16, end - offset);
    const hash = sha256.create();
    for await (const chunk of chunksOf(section)) hash.update(chunk);
    head.set(hash.digest(), at + 24);
  }
  head.set(MAGIC);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, those.length, true);
  writeU64(view, 16, end);
  view.setUint32(24, residentSize, true);
  head.set(sha256(head), HASH_AT);
  yield head;
  let done = length;
  for (const { name } of those) {
    const section = sections.get(name);
    yield new Uint8Array(align(done) - done);
    yield* chunksOf(section);
    done = align(done) + (section?.length ?? 0);
  }
}

async function* chunksOf(section: Uint8Array | Spool | undefined): AsyncGenerator<Uint8Array> {
  if (section instanceof Uint8Array) yield section;
  else if (section !== undefined) yield* section.chunks();
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readU64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 4294967296;
}

function writeU64(view: DataView, at: number, value: number): void {
  view.setUint32(at, value % 4294967296, true);
  view.setUint32(at + 4, Math.floor(value / 4294967296), true);
}
