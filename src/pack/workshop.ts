/**
 * Where a build keeps what it must sort and what it has written: in memory here, in temporary files in the terminal (src/cli/pack/disk-workshop.ts). The same
 * rows come back in the same order from both, hence the same pack.
 */

/** Rows in order of their keys (UTF-16 units); rows of one key in the order in which they came. */
export interface Sorter {
  add(key: string, line: string): void;
  /** Once, after the last `add`. */
  sorted(): AsyncIterable<Row>;
}

export interface Row {
  readonly key: string;
  readonly line: string;
}

/** Bytes that are written once, in order, and then read. */
export interface Spool {
  readonly length: number;
  append(bytes: Uint8Array): void;
  /** In pieces of any size. */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface Workshop {
  sorter(): Sorter;
  spool(): Spool;
}

export const memoryWorkshop: Workshop = {
  sorter() {
    const rows: Row[] = [];
    return {
      add: (key, line) => void rows.push({ key, line }),
      async *sorted() {
        rows.sort(compareRows);
        yield* rows;
      },
    };
  },
  spool: () => spoolOf([]),
};

/** In memory. */
export function spoolOf(parts: Uint8Array[]): Spool {
  return {
    get length() {
      return parts.reduce((sum, part) => sum + part.length, 0);
    },
    append: bytes => void parts.push(bytes),
    async *chunks() {
      yield* parts;
    },
  };
}

export function compareRows(a: Row, b: Row): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Keys that sort as what they are made of. */

/** A whole number from 0 to 2³² − 1. */
export function ascending(number: number): string {
  return number.toString().padStart(10, '0');
}

/** Any finite number, larger ones first: the bits of an IEEE 754 double, turned so that their order is the numbers'. */
export function descending(number: number): string {
  const view = new DataView(new ArrayBuffer(8));
  // Without the sum −0 would not equal 0.
  view.setFloat64(0, number + 0);
  const negative = view.getUint8(0) >= 128;
  let key = '';
  for (let i = 0; i < 8; i++) {
    const byte = view.getUint8(i) ^ (negative ? 0 : i === 0 ? 0x7f : 0xff);
    key += byte.toString(16).padStart(2, '0');
  }
  return key;
}

/** A text of ASCII characters, later ones first, a longer one before its beginning. */
export function backwards(text: string): string {
  let key = '';
  for (let i = 0; i < text.length; i++) key += String.fromCharCode(0xff - text.charCodeAt(i));
  return `${key}\u00ff`;
}
