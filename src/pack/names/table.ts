/** Fills the table of the names index: one slot for each spelling's key, in the order of the keys, values refs or posting lists. */
import { PackError } from '../error.ts';
import { Growing } from './growing.ts';
import {
  bucketBytes,
  bucketOf,
  bucketsFor,
  checkOf,
  fingerprint,
  GROUP_LINES,
  GROUP_SHIFT,
  groupsOf,
  LINE_BYTES,
  SLOTS,
  TAGS_AT,
  VALUE_LIMIT,
  VALUES_AT,
} from './layout.ts';
import { orderOf } from './order.ts';

/** One entry for each name of each entity. */
export interface Keys {
  /** Mixed. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly tag: Int32Array;
  /** Twice the ref, plus one for a name of two words or more. */
  readonly ref: Int32Array;
}

export interface FilledTable {
  readonly table: Uint8Array;
  /** In which line each bucket's keys begin. */
  readonly buckets: Uint8Array;
  readonly bucketCount: number;
  /** Lists: a count, then that many refs, most prominent first. */
  readonly postings: Uint32Array;
  readonly lines: number;
  readonly slots: number;
  /** Mixed lane A of each distinct key of two words or more. */
  readonly grams: Int32Array;
}

export function fillTable(keys: Keys, entities: number): FilledTable {
  const order = sorted(keys);
  const lists = new Growing();
  const grams = new Growing();
  const table = new TableWriter(order.length);
  let lastGram: number | null = null;
  for (let from = 0; from < order.length; ) {
    const one = order[from] ?? 0;
    let to = from + 1;
    while (to < order.length && sameSlot(keys, one, order[to] ?? 0)) to++;
    const refs: number[] = [];
    for (let i = from; i < to; i++) {
      const ref = (keys.ref[order[i] ?? 0] ?? 0) >>> 1;
      if (refs.at(-1) !== ref) refs.push(ref);
    }
    const a = keys.a[one] ?? 0;
    const value = refs.length === 1 ? (refs[0] ?? 0) : entities + lists.length;
    table.add(a, fingerprint(keys.b[one] ?? 0) | (keys.tag[one] ?? 0), value);
    if (refs.length > 1) {
      lists.push(refs.length);
      for (const ref of refs) lists.push(ref);
    }
    if ((keys.ref[one] ?? 0) & 1 && lastGram !== a) {
      grams.push(a);
      lastGram = a;
    }
    from = to;
  }
  if (entities + lists.length > VALUE_LIMIT) {
    throw new PackError(
      'too-large',
      `${entities} entities and ${lists.length} postings exceed ${VALUE_LIMIT}`,
    );
  }
  return { ...table.finish(), postings: Uint32Array.from(lists.view()), grams: grams.view() };
}

/** Writes slots one after the other, in ascending order of their keys as unsigned numbers. */
class TableWriter {
  private readonly table: Uint8Array;
  /** First line of each bucket. */
  private readonly starts: Uint32Array;
  private readonly bucketCount: number;
  private slots = 0;
  private begun = 0;

  /** @param most slots there may be; the number of buckets depends on it */
  constructor(most: number) {
    this.table = new Uint8Array(Math.max(1, Math.ceil(most / SLOTS)) * LINE_BYTES);
    this.bucketCount = bucketsFor(most);
    this.starts = new Uint32Array(this.bucketCount + 1);
  }

  add(mixedA: number, tag: number, value: number): void {
    const { table } = this;
    const line = Math.floor(this.slots / SLOTS);
    const slot = this.slots++ % SLOTS;
    this.beginUpTo(bucketOf(mixedA, this.bucketCount), line);
    const base = line * LINE_BYTES;
    table[base + slot] = checkOf(mixedA);
    put24(table, base + TAGS_AT + slot * 3, tag);
    put24(table, base + VALUES_AT + slot * 3, value);
  }

  private beginUpTo(bucket: number, line: number): void {
    for (; this.begun <= bucket; this.begun++) this.starts[this.begun] = line;
  }

  finish(): Pick<FilledTable, 'table' | 'buckets' | 'bucketCount' | 'lines' | 'slots'> {
    const { slots, bucketCount, starts } = this;
    const lines = Math.max(1, Math.ceil(slots / SLOTS));
    this.beginUpTo(bucketCount, lines - 1);
    const buckets = new Uint8Array(bucketBytes(bucketCount));
    const groups = new Uint32Array(buckets.buffer, 0, groupsOf(bucketCount));
    for (let bucket = 0; bucket <= bucketCount; bucket++) {
      const group = bucket >> GROUP_SHIFT;
      if (bucket === group << GROUP_SHIFT) groups[group] = starts[bucket] ?? 0;
      const further = (starts[bucket] ?? 0) - (groups[group] ?? 0);
      const long = (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0);
      if (Math.max(further, long) > GROUP_LINES)
        throw new PackError('too-large', 'hundreds of spellings of one name');
      buckets[groups.byteLength + bucket] = further;
    }
    return { table: this.table.subarray(0, lines * LINE_BYTES), buckets, bucketCount, lines, slots };
  }
}

function put24(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value;
  bytes[at + 1] = value >>> 8;
  bytes[at + 2] = value >>> 16;
}

/** Indices of the keys, in order of key, tag and ref. */
function sorted(keys: Keys): Uint32Array {
  const n = keys.a.length;
  const order = orderOf(keys.a);
  const compare = (x: number, y: number) =>
    (keys.b[x] ?? 0) - (keys.b[y] ?? 0) ||
    (keys.tag[x] ?? 0) - (keys.tag[y] ?? 0) ||
    (keys.ref[x] ?? 0) - (keys.ref[y] ?? 0);
  for (let from = 0; from < n; ) {
    const a = keys.a[order[from] ?? 0];
    let to = from + 1;
    while (to < n && keys.a[order[to] ?? 0] === a) to++;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
  return order;
}

function sameSlot(keys: Keys, x: number, y: number): boolean {
  return keys.a[x] === keys.a[y] && keys.b[x] === keys.b[y] && keys.tag[x] === keys.tag[y];
}
