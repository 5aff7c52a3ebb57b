/**
 * Where a build keeps what it must sort and what it has written: in memory (memory.ts), in temporary files in the terminal (src/cli/pack/workshop). The same
 * rows come back in the same order from both, hence the same pack.
 */

/** Rows in order of their keys (UTF-16 units); rows of one key in the order in which they came. */
export interface Sorter {
  readonly count: number;
  add(key: string, line: string): void;
  /** After the last `add`; as often as wanted. */
  sorted(): AsyncIterable<Row>;
}

export interface Row {
  readonly key: string;
  readonly line: string;
}

/** Most numbers of a row. */
export type Width = 1 | 2 | 3 | 4;

/** Rows of 32-bit numbers, in order of the first of them as numbers without sign; rows that have these in common in the order in which they came. */
export interface NumberSorter {
  readonly count: number;
  /** What the rows have no room for is left out. */
  add(a: number, b?: number, c?: number, d?: number): void;
  /** Whole rows, many at once, which may be overwritten when the next ones are asked for. After the last `add`; as often as wanted. */
  sorted(): AsyncIterable<Int32Array>;
}

/** Bytes that are written once, in order, and then read. */
export interface Spool {
  readonly length: number;
  /** They may change afterwards. */
  append(bytes: Uint8Array): void;
  /** In pieces of any size, which may be overwritten when the next one is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
}

export interface Workshop {
  sorter(): Sorter;
  /** @param keys how many of a row's numbers it is sorted by */
  numbers(width: Width, keys: Width): NumberSorter;
  spool(): Spool;
}
