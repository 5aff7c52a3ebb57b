/** The names index of an opened pack: typed arrays over its bytes, checked once, and the questions the matching asks of them. */
import { PackError } from '../error.ts';
import { FOLDING } from '../text/chars.ts';
import { LONGEST_NAME } from '../text/tokens.ts';
import type { FoundList } from './found.ts';
import {
  ALONE,
  bitsAt,
  bucketBytes,
  bucketOf,
  checkOf,
  endBits,
  GRADE_BITS,
  GROUP_SHIFT,
  groupsOf,
  HEAD,
  LAST_REF,
  LINE_BYTES,
  MOST_VALUE_BITS,
  type NamesHead,
  prefixWord,
  printOf,
  type Slots,
  STARTS,
  slotAt,
  slotsFor,
} from './layout.ts';
import { PagedTable, placeOf } from './paged.ts';

export interface NamesBytes {
  readonly head: Uint8Array;
  readonly first: Uint8Array;
  readonly low: Uint8Array;
  readonly pairs: Uint8Array;
  readonly prefixes: Uint8Array;
  readonly buckets: Uint8Array;
  readonly postings: Uint8Array;
  readonly table: Uint8Array | PagedTable;
}

const LARGEST_FILTER = 2 ** 30;

/** Longest posting list that is read: more namesakes than these are a hostile file or no name worth a mark. */
const MOST_NAMESAKES = 4096;

/** Spellings of one folded name that are looked at, and lines of a bucket; no sound file has more of either. */
const MOST_SLOTS = 256;
const MOST_LINES = 256;

export class NamesView {
  readonly entities: number;
  readonly names: number;
  /** Most words of a name. */
  readonly longest: number;
  /** The filters, and what a hash is brought to its place with: the loops over a page (sieve.ts) look into them themselves. */
  readonly first: Uint8Array;
  readonly firstMask: number;
  readonly low: Uint8Array;
  readonly lowMask: number;
  readonly pairs: Int32Array;
  readonly prefixes: Int32Array;
  readonly prefixScale: number;
  /** Where the lines of a bucket begin: of each group of buckets the first line, of each bucket how many lines further. */
  readonly groups: Int32Array;
  readonly further: Uint8Array;
  readonly buckets: number;
  /** The table by words of 32 bits; empty when it was left on disk. */
  readonly words: Int32Array;
  readonly lines: number;
  readonly paged: PagedTable | null;
  /** How slots lie in their lines, and of a line's third word the bytes that are no checks, all ones. */
  readonly shape: Slots;
  readonly noChecks: number;
  private readonly postings: Int32Array;
  private readonly table: Uint8Array;
  /** Slots in the table. */
  private readonly slots: number;

  /**
   * @param bytes each aligned to four bytes in its buffer
   * @throws PackError when the sizes do not agree with each other or with the format
   */
  constructor(bytes: NamesBytes) {
    const head = readHead(bytes.head);
    if (head.folding !== FOLDING) {
      throw new PackError('unsupported-version', `folded by rules ${head.folding}`, 'names');
    }
    check(head.longest >= 1 && head.longest <= LONGEST_NAME, 'longest name');
    check(isSize(head.firstSize) && bytes.first.length === head.firstSize / 4, 'size of first');
    check(isSize(head.lowSize) && bytes.low.length === head.lowSize / 4, 'size of low');
    check(head.prefixWords >= 1 && bytes.prefixes.length === head.prefixWords * 4, 'size of prefixes');
    const { pairWords, buckets } = head;
    check(isSize(pairWords * 4) && bytes.pairs.length === pairWords * 4, 'size of pairs');
    check(buckets >= 1 && buckets < LARGEST_FILTER, 'number of buckets');
    check(bytes.buckets.length === bucketBytes(buckets), 'size of buckets');
    const table = bytes.table instanceof PagedTable ? new Uint8Array(0) : bytes.table;
    const tableLength = bytes.table.length;
    check(head.lines >= 1 && tableLength === head.lines * LINE_BYTES, 'size of table');
    check(head.entities + head.postings <= 2 ** MOST_VALUE_BITS, 'number of entities and postings');
    this.shape = slotsFor(head.entities + head.postings);
    this.noChecks = ~(2 ** (8 * (this.shape.count - 8)) - 1);
    check(head.slots <= head.lines * this.shape.count, 'number of slots');
    check(bytes.postings.length === head.postings * 4, 'size of postings');
    this.entities = head.entities;
    this.names = head.names;
    this.longest = head.longest;
    this.first = bytes.first;
    this.firstMask = head.firstSize - 1;
    this.low = bytes.low;
    this.lowMask = head.lowSize - 1;
    this.pairs = new Int32Array(bytes.pairs.buffer, bytes.pairs.byteOffset, pairWords);
    this.groups = new Int32Array(bytes.buckets.buffer, bytes.buckets.byteOffset, groupsOf(buckets));
    this.further = bytes.buckets.subarray(groupsOf(buckets) * 4, groupsOf(buckets) * 4 + buckets + 1);
    this.buckets = buckets;
    this.slots = head.slots;
    this.prefixes = new Int32Array(bytes.prefixes.buffer, bytes.prefixes.byteOffset, head.prefixWords);
    this.prefixScale = head.prefixWords / 4294967296;
    this.postings = new Int32Array(bytes.postings.buffer, bytes.postings.byteOffset, head.postings);
    this.paged = bytes.table instanceof PagedTable ? bytes.table : null;
    this.table = table;
    this.words = new Int32Array(table.buffer, table.byteOffset, table.length / 4);
    this.lines = head.lines;
  }

  /** `ALONE`, `STARTS` for a token that has a capital or no case. */
  firstBits(hash: number): number {
    const at = hash & this.firstMask;
    return ((this.first[at >> 2] ?? 0) >> ((at & 3) * 2)) & (ALONE | STARTS);
  }

  /** `ALONE`, `STARTS` for names that start in lower case. */
  lowBits(hash: number): number {
    const at = hash & this.lowMask;
    return ((this.low[at >> 2] ?? 0) >> ((at & 3) * 2)) & (ALONE | STARTS);
  }

  /** Whether these words, two or more, may be a name. */
  mayBeName(mixedA: number): boolean {
    const bits = endBits(mixedA);
    return ((this.prefixes[prefixWord(mixedA, this.prefixes.length)] ?? 0) & bits) === bits;
  }

  /** What the last `probe` found. */
  readonly grades: number[] = [];
  readonly values: number[] = [];

  /**
   * Finds every slot that has this key. A line that was left on disk and is not there yet is asked for, and the answer is too small.
   * @param mixedA, mixedB `mix` of the key's lanes
   * @returns their number; the slots are in `grades` and `values`
   */
  probe(mixedA: number, mixedB: number): number {
    const { shape, paged } = this;
    const bucket = bucketOf(mixedA, this.buckets);
    const last = Math.min(this.firstLine(bucket + 1), this.lines - 1);
    const check = checkOf(mixedA);
    const print = printOf(mixedB, shape);
    let count = 0;
    let line = this.firstLine(bucket);
    for (let left = MOST_LINES; line <= last && left > 0; line++, left--) {
      const bytes = paged === null ? this.table : paged.pageOf(line);
      if (bytes === null) continue;
      const base = paged === null ? line * LINE_BYTES : placeOf(line);
      const slots = Math.min(shape.count, this.slots - line * shape.count);
      for (let slot = 0; slot < slots; slot++) {
        if (bytes[base + slot] === check) count = this.take(bytes, base, slot, print, count);
      }
    }
    return count;
  }

  /** Whether a key may be in the table of which lines may have to be asked for first. */
  mayBeOnDisk(paged: PagedTable, mixedA: number): boolean {
    const bucket = bucketOf(mixedA, this.buckets);
    const last = Math.min(this.firstLine(bucket + 1), this.lines - 1);
    const check = checkOf(mixedA);
    let may = false;
    let line = this.firstLine(bucket);
    for (let left = MOST_LINES; line <= last && left > 0; line++, left--) {
      const bytes = paged.pageOf(line);
      const at = placeOf(line);
      for (let slot = 0; bytes !== null && slot < this.shape.count; slot++)
        may ||= bytes[at + slot] === check;
    }
    return may;
  }

  private firstLine(bucket: number): number {
    return (this.groups[bucket >> GROUP_SHIFT] ?? 0) + (this.further[bucket] ?? 0);
  }

  private take(bytes: Uint8Array, base: number, slot: number, print: number, count: number): number {
    const { shape } = this;
    const at = slotAt(shape, slot);
    const own = bitsAt(bytes, base, at + GRADE_BITS, shape.printBits);
    if (count >= MOST_SLOTS || own !== print) return count;
    this.grades[count] = bitsAt(bytes, base, at, GRADE_BITS);
    this.values[count] = bitsAt(bytes, base, at + GRADE_BITS + shape.printBits, shape.valueBits);
    return count + 1;
  }

  /** Adds each ref of a value. A value that no entity and no list has is passed over: the file is hostile. */
  refsOf(value: number, found: FoundList, grade: number, pack: number): void {
    if (value < this.entities) {
      found.add(grade, pack, value);
      return;
    }
    const { postings, entities } = this;
    const from = value - entities;
    const to = Math.min(postings.length, from + MOST_NAMESAKES);
    for (let i = from; i < to; i++) {
      const word = postings[i] ?? LAST_REF;
      const ref = word & ~LAST_REF;
      if (ref < entities) found.add(grade, pack, ref);
      if (word & LAST_REF) return;
    }
  }
}

function readHead(bytes: Uint8Array): NamesHead {
  check(bytes.length >= HEAD.length * 4, 'size of the head');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = HEAD.map((key, i) => [key, view.getUint32(i * 4, true)] as const);
  return Object.fromEntries(values) as NamesHead;
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new PackError('bad-structure', `${what} cannot be`, 'names');
}

function isSize(size: number): boolean {
  return size >= 32 && size <= LARGEST_FILTER && (size & (size - 1)) === 0;
}
