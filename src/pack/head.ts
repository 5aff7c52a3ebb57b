/** What a file's first bytes say of the whole: its content's identity, its size and, where they reach so far, what pack it is. */
import * as v from 'valibot';
import type { PackInfo } from '../model/entity.ts';
import { toHex } from './changes/list.ts';
import { PackError } from './error.ts';
import { FIXED, type Header, headerLength, readHeader } from './format/header.ts';
import { InfoSchema } from './schema.ts';

/** Enough for the header and, usually, for the pack's own words. */
export const HEAD_BYTES = 8_192;

export interface Head {
  readonly header: Header;
  /** Hexadecimal SHA-256 that the header has of itself: the same for the same content, another for any other. */
  readonly content: string;
  /** null: the bytes do not reach so far. */
  readonly info: PackInfo | null;
}

/**
 * @param size of the whole file where it is known; else the header's word is taken
 * @throws PackError
 */
export function readHead(bytes: Uint8Array, size: number | null): Head {
  const length = headerLength(bytes.subarray(0, FIXED));
  if (bytes.length < length) throw new PackError('truncated', 'the header is cut off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const told = view.getUint32(16, true) + view.getUint32(20, true) * 4294967296;
  const header = readHeader(bytes.subarray(0, length), size ?? told);
  return { header, content: toHex(bytes.subarray(32, 64)), info: infoIn(bytes, header) };
}

function infoIn(bytes: Uint8Array, header: Header): PackInfo | null {
  const section = header.sections.find(({ name }) => name === 'info');
  if (section === undefined || section.offset + section.length > bytes.length) return null;
  try {
    const text = new TextDecoder().decode(bytes.subarray(section.offset, section.offset + section.length));
    const info = v.safeParse(InfoSchema, JSON.parse(text));
    return info.success ? info.output : null;
  } catch {
    return null;
  }
}
