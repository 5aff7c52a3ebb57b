/** Lines of a byte stream with their numbers and offsets. Node's readline gives neither, and takes a broken encoding for text. */
import { isUtf8 } from 'node:buffer';

export interface Line {
  /** Without its line break. */
  readonly bytes: Buffer;
  /** From 1. */
  readonly number: number;
  /** Offset of the byte after its line break. */
  readonly end: number;
}

/** No line of a dump comes near: what does is no dump, and must not fill the memory. */
const LONGEST_LINE = 256 << 20;

const LF = 10;
const CR = 13;

/**
 * The lines of each chunk together, so that a loop over many short lines need not wait for each.
 * `firstLine` and `offset` count on from what was left out before. `\n` and `\r\n` end lines; a last line needs no end.
 * @throws Error for a line longer than `longest` bytes.
 */
export async function* lineBatches(
  chunks: AsyncIterable<Buffer>,
  { firstLine = 1, offset = 0, longest = LONGEST_LINE } = {},
): AsyncGenerator<readonly Line[]> {
  let number = firstLine;
  let base = offset;
  let parts: Buffer[] = [];
  let waiting = 0;
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
      const last = chunk.subarray(from, at);
      const bytes = parts.length === 0 ? last : Buffer.concat([...parts, last]);
      parts = [];
      waiting = 0;
      from = at + 1;
      lines.push({ bytes: withoutCr(bytes), number: number++, end: base + from });
    }
    if (from < chunk.length) {
      const rest = chunk.subarray(from);
      parts.push(rest);
      waiting += rest.length;
      if (waiting > longest) throw new Error(`line ${number} is longer than ${longest} bytes`);
    }
    base += chunk.length;
    if (lines.length > 0) yield lines;
  }
  if (waiting > 0) yield [{ bytes: withoutCr(Buffer.concat(parts)), number, end: base }];
}

function withoutCr(bytes: Buffer): Buffer {
  return bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes;
}

/** @throws Error when the bytes are no UTF-8. */
export function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new Error('not UTF-8');
  return bytes.toString('utf8');
}
