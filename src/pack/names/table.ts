/** Fills the table of the names index: one slot for each spelling's key, in the order of the keys, values refs or posting lists. */
import { PackError } from '../error.ts';
import { SpoolWriter } from '../workshop/bytes.ts';
import type { NumberSorter, Spool, Workshop } from '../workshop/workshop.ts';
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

/** Lane B is sorted as a number with its sign; rows are sorted as numbers without. */
export const HIGHEST_BIT = 1 << 31;

export interface FilledTable {
  readonly table: Spool;
  /** In which line each bucket's keys begin. */
  readonly buckets: Uint8Array;
  readonly bucketCount: number;
  /** Lists: a count, then that many refs, most prominent first. */
  readonly postings: Spool;
  readonly lines: number;
  readonly slots: number;
  /** Distinct keys of two words or more. */
  readonly grams: number;
}

/**
 * @param keys sorted by all four: one row for each name of each entity, its lane A mixed, its lane B with `HIGHEST_BIT` turned, spelling check and capitals as they
 * stand in a tag, and twice the ref, plus one for a name of two words or more
 * @param entities their number: values below it are refs, the others postings
 */
export async function fillTable(
  keys: NumberSorter,
  entities: number,
  workshop: Workshop,
): Promise<FilledTable> {
  const filler = new Filler(keys.count, entities, workshop);
  for await (const rows of keys.sorted()) {
    for (let i = 0; i < rows.length; i += 4) {
      filler.add(rows[i] ?? 0, rows[i + 1] ?? 0, rows[i + 2] ?? 0, rows[i + 3] ?? 0);
    }
  }
  return filler.finish();
}

/** Gathers the refs of one key. */
class Filler {
  private readonly table: TableWriter;
  private readonly postings: SpoolWriter;
  private readonly entities: number;
  private posted = 0;
  private grams = 0;
  private lastGram: number | null = null;
  private a = 0;
  private b = 0;
  private tag = 0;
  private refs: number[] = [];

  constructor(names: number, entities: number, workshop: Workshop) {
    this.table = new TableWriter(names, workshop.spool());
    this.postings = new SpoolWriter(workshop.spool());
    this.entities = entities;
  }

  add(a: number, b: number, tag: number, ref: number): void {
    if (a !== this.a || b !== this.b || tag !== this.tag) {
      this.flush();
      this.a = a;
      this.b = b;
      this.tag = tag;
    }
    if (this.refs.at(-1) !== ref >>> 1) this.refs.push(ref >>> 1);
    if (ref & 1 && this.lastGram !== a) {
      this.grams++;
      this.lastGram = a;
    }
  }

  private flush(): void {
    const { refs, postings } = this;
    const [first] = refs;
    if (first === undefined) return;
    const value = refs.length === 1 ? first : this.entities + this.posted;
    this.table.add(this.a, fingerprint(this.b ^ HIGHEST_BIT) | this.tag, value);
    if (refs.length > 1) {
      postings.word(refs.length);
      for (const ref of refs) postings.word(ref);
      this.posted += 1 + refs.length;
    }
    this.refs = [];
  }

  finish(): FilledTable {
    this.flush();
    const { entities, posted, grams } = this;
    if (entities + posted > VALUE_LIMIT) {
      throw new PackError('too-large', `${entities} entities and ${posted} postings exceed ${VALUE_LIMIT}`);
    }
    return { ...this.table.finish(), postings: this.postings.finish(), grams };
  }
}

/** Writes slots one after the other, in ascending order of their keys as unsigned numbers. */
class TableWriter {
  private readonly lines: SpoolWriter;
  /** The one that is being filled. */
  private line: Uint8Array = new Uint8Array(0);
  /** First line of each bucket. */
  private readonly starts: Uint32Array;
  private readonly bucketCount: number;
  private slots = 0;
  private begun = 0;

  /** @param most slots there may be; the number of buckets depends on it */
  constructor(most: number, spool: Spool) {
    this.lines = new SpoolWriter(spool);
    this.bucketCount = bucketsFor(most);
    this.starts = new Uint32Array(this.bucketCount + 1);
  }

  add(mixedA: number, tag: number, value: number): void {
    const slot = this.slots % SLOTS;
    if (slot === 0) this.line = this.lines.room(LINE_BYTES);
    this.beginUpTo(bucketOf(mixedA, this.bucketCount), Math.floor(this.slots / SLOTS));
    this.slots++;
    this.line[slot] = checkOf(mixedA);
    put24(this.line, TAGS_AT + slot * 3, tag);
    put24(this.line, VALUES_AT + slot * 3, value);
  }

  private beginUpTo(bucket: number, line: number): void {
    for (; this.begun <= bucket; this.begun++) this.starts[this.begun] = line;
  }

  finish(): Pick<FilledTable, 'table' | 'buckets' | 'bucketCount' | 'lines' | 'slots'> {
    const { slots, bucketCount, starts } = this;
    // A table without names has a line, too.
    if (slots === 0) this.lines.room(LINE_BYTES);
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
    return { table: this.lines.finish(), buckets, bucketCount, lines, slots };
  }
}

function put24(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value;
  bytes[at + 1] = value >>> 8;
  bytes[at + 2] = value >>> 16;
}
