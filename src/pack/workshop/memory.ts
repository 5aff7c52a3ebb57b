/** A workshop in memory: for small packs, and where there are no files. */
import { Growing } from './growing.ts';
import { compareRows } from './keys.ts';
import { sortRows } from './order.ts';
import type { NumberSorter, Row, Sorter, Spool, Width, Workshop } from './workshop.ts';

export const memoryWorkshop: Workshop = { sorter, numbers, spool };

function sorter(): Sorter {
  const rows: Row[] = [];
  return {
    get count() {
      return rows.length;
    },
    add: (key, line) => void rows.push({ key, line }),
    async *sorted() {
      yield* rows.sort(compareRows);
    },
  };
}

function numbers(width: Width, keys: Width): NumberSorter {
  const all = new Growing();
  let sorted: Int32Array | null = null;
  return {
    get count() {
      return all.length / width;
    },
    add(a, b = 0, c = 0, d = 0) {
      all.push(a);
      if (width > 1) all.push(b);
      if (width > 2) all.push(c);
      if (width > 3) all.push(d);
    },
    async *sorted() {
      sorted ??= sortRows(all.view(), width, keys);
      yield sorted;
    },
  };
}

function spool(): Spool {
  const parts: Uint8Array[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    append(bytes) {
      parts.push(new Uint8Array(bytes));
      length += bytes.length;
    },
    async *chunks() {
      yield* parts;
    },
  };
}
