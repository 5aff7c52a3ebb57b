/** Fills the table of the names index: one slot for each spelling's key, in the order of the keys, values refs or posting lists. */
import { PackError } from '../error.ts';
import { mix } from '../text/hash.ts';
import { SpoolWriter } from '../workshop/bytes.ts';
import type { NumberSorter, Spool, Workshop } from '../workshop/workshop.ts';
import {
  bucketBytes,
  bucketOf,
  bucketsFor,
  checkOf,
  GRADE_BITS,
  GROUP_LINES,
  GROUP_SHIFT,
  groupsOf,
  LAST_REF,
  LINE_BYTES,
  MOST_VALUE_BITS,
  printOf,
  putBits,
  type Slots,
  slotAt,
  slotsFor,
} from './layout.ts';

/** Lane B is sorted as a number with its sign; rows are sorted as numbers without. */
export const HIGHEST_BIT = 1 << 31;

export interface FilledTable {
  readonly table: Spool;
  /** In which line each bucket's keys begin. */
  readonly buckets: Uint8Array;
  readonly bucketCount: number;
  /** Lists of refs, most prominent first; `LAST_REF` ends one. */
  readonly postings: Spool;
  readonly lines: number;
  readonly slots: number;
  /** Distinct keys of two words or more. */
  readonly grams: number;
}

/**
 * @param keys sorted by all four: one row for each name of each entity, its lane A mixed, its lane B with `HIGHEST_BIT` turned, its grade (layout.ts), and twice
 * the ref, plus one for a name of two words or more
 * @param entities their number: values below it are refs, the others postings
 */
export async function fillTable(
  keys: NumberSorter,
  entities: number,
  workshop: Workshop,
): Promise<FilledTable> {
  const { slots, posted, grams } = await countOf(keys);
  const values = entities + posted;
  if (values > 2 ** MOST_VALUE_BITS) {
    throw new PackError(
      'too-large',
      `${entities} entities and ${posted} postings exceed 2^${MOST_VALUE_BITS}`,
    );
  }
  const shape = slotsFor(values);
  const table = new TableWriter(slots, shape, workshop.spool());
  const postings = new SpoolWriter(workshop.spool());
  let next = entities;
  await forEachSpelling(keys, (a, b, grade, refs) => {
    const [first = 0] = refs;
    table.add(a, printOf(mix(b ^ HIGHEST_BIT), shape), grade, refs.length === 1 ? first : next);
    if (refs.length === 1) return;
    next += refs.length;
    const last = refs.length - 1;
    refs.forEach((ref, i) => void postings.word(i === last ? ref | LAST_REF : ref));
  });
  return { ...table.finish(), postings: postings.finish(), grams };
}

/** What there will be: the width of a value depends on it. */
async function countOf(keys: NumberSorter): Promise<{ slots: number; posted: number; grams: number }> {
  let [slots, posted, grams] = [0, 0, 0];
  let lastGram: number | null = null;
  await forEachSpelling(keys, (a, _b, _grade, refs, isGram) => {
    slots++;
    if (refs.length > 1) posted += refs.length;
    if (isGram && a !== lastGram) {
      grams++;
      lastGram = a;
    }
  });
  return { slots, posted, grams };
}

/** @param each is told of every spelling of every key, in their order; `refs` ascend and are good for this call only */
async function forEachSpelling(
  keys: NumberSorter,
  each: (a: number, b: number, grade: number, refs: readonly number[], isGram: boolean) => void,
): Promise<void> {
  const refs: number[] = [];
  let [a, b, grade, isGram] = [0, 0, 0, false];
  const end = () => {
    if (refs.length > 0) each(a, b, grade, refs, isGram);
    refs.length = 0;
  };
  for await (const rows of keys.sorted()) {
    for (let i = 0; i < rows.length; i += 4) {
      const [nextA = 0, nextB = 0, nextGrade = 0, last = 0] = [
        rows[i],
        rows[i + 1],
        rows[i + 2],
        rows[i + 3],
      ];
      if (nextA !== a || nextB !== b || nextGrade !== grade) {
        end();
        a = nextA;
        b = nextB;
        grade = nextGrade;
        isGram = false;
      }
      isGram ||= (last & 1) !== 0;
      if (refs.at(-1) !== last >>> 1) refs.push(last >>> 1);
    }
  }
  end();
}

/** Writes slots one after the other, in ascending order of their keys as unsigned numbers. */
class TableWriter {
  private readonly lines: SpoolWriter;
  /** The one that is being filled. */
  private line: Uint8Array = new Uint8Array(0);
  /** First line of each bucket. */
  private readonly starts: Uint32Array;
  private readonly bucketCount: number;
  private readonly shape: Slots;
  private slots = 0;
  private begun = 0;

  /** @param slots there will be; the number of buckets depends on it */
  constructor(slots: number, shape: Slots, spool: Spool) {
    this.lines = new SpoolWriter(spool);
    this.shape = shape;
    this.bucketCount = bucketsFor(slots);
    this.starts = new Uint32Array(this.bucketCount + 1);
  }

  add(mixedA: number, print: number, grade: number, value: number): void {
    const { shape } = this;
    const slot = this.slots % shape.count;
    if (slot === 0) this.line = this.lines.room(LINE_BYTES);
    this.beginUpTo(bucketOf(mixedA, this.bucketCount), Math.floor(this.slots / shape.count));
    this.slots++;
    this.line[slot] = checkOf(mixedA);
    const at = slotAt(shape, slot);
    putBits(this.line, at, GRADE_BITS, grade);
    putBits(this.line, at + GRADE_BITS, shape.printBits, print);
    putBits(this.line, at + GRADE_BITS + shape.printBits, shape.valueBits, value);
  }

  private beginUpTo(bucket: number, line: number): void {
    for (; this.begun <= bucket; this.begun++) this.starts[this.begun] = line;
  }

  finish(): Pick<FilledTable, 'table' | 'buckets' | 'bucketCount' | 'lines' | 'slots'> {
    const { slots, bucketCount, starts, shape } = this;
    // A table without names has a line, too.
    if (slots === 0) this.lines.room(LINE_BYTES);
    const lines = Math.max(1, Math.ceil(slots / shape.count));
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
