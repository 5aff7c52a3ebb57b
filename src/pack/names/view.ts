/** The names index of an opened pack: typed arrays over its bytes, checked once, and the questions the matching asks of them. */
import { PackError } from '../error.ts';
import { FOLDING } from '../text/chars.ts';
import type { FoundList } from './found.ts';
import {
  ALONE,
  FINGERPRINT_MASK,
  FLAGS_AT,
  gramBlock,
  HEAD,
  LINE_BYTES,
  LONGEST_NAME,
  LONGEST_PROBE,
  lineOf,
  type NamesHead,
  OVERFLOWS,
  SLOTS,
  STARTS,
  VALUES_AT,
} from './layout.ts';
import { PagedTable } from './paged.ts';

export interface NamesBytes {
  readonly head: Uint8Array;
  readonly starts: Uint8Array;
  readonly first: Uint8Array;
  readonly low: Uint8Array;
  readonly pairs: Uint8Array;
  readonly grams: Uint8Array;
  readonly postings: Uint8Array;
  readonly table: Uint8Array | PagedTable;
}

const LARGEST_FILTER = 2 ** 30;

/** Longest posting list that is read: more namesakes than these are a hostile file or no name worth a mark. */
const MOST_NAMESAKES = 4096;

/** Spellings of one folded name that are looked at. */
const MOST_SLOTS = 256;

export class NamesView {
  readonly entities: number;
  readonly names: number;
  readonly longest: number;
  private readonly starts: Uint8Array;
  private readonly first: Uint8Array;
  private readonly low: Uint8Array;
  private readonly pairs: Uint8Array;
  private readonly grams: Int32Array;
  private readonly gramBlocks: number;
  private readonly postings: Uint32Array;
  private readonly paged: PagedTable | null;
  private readonly table: Uint8Array;
  private readonly words: Int32Array;
  private readonly lines: number;
  private readonly firstMask: number;
  private readonly lowMask: number;
  private readonly pairMask: number;

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
    check(bytes.starts.length === 65536 / 8, 'size of starts');
    check(isSize(head.firstSize) && bytes.first.length === head.firstSize / 4, 'size of first');
    check(isSize(head.lowSize) && bytes.low.length === head.lowSize / 4, 'size of low');
    check(isSize(head.pairSize) && bytes.pairs.length === head.pairSize / 8, 'size of pairs');
    check(head.gramBlocks >= 1 && bytes.grams.length === head.gramBlocks * 8, 'size of grams');
    const table = bytes.table instanceof PagedTable ? new Uint8Array(0) : bytes.table;
    const tableLength = bytes.table.length;
    check(head.lines >= 1 && tableLength === head.lines * LINE_BYTES, 'size of table');
    check(bytes.postings.length === head.postings * 4, 'size of postings');
    this.entities = head.entities;
    this.names = head.names;
    this.longest = head.longest;
    this.starts = bytes.starts;
    this.first = bytes.first;
    this.low = bytes.low;
    this.pairs = bytes.pairs;
    this.grams = new Int32Array(bytes.grams.buffer, bytes.grams.byteOffset, head.gramBlocks * 2);
    this.gramBlocks = head.gramBlocks;
    this.postings = new Uint32Array(bytes.postings.buffer, bytes.postings.byteOffset, head.postings);
    this.paged = bytes.table instanceof PagedTable ? bytes.table : null;
    this.table = table;
    this.words = new Int32Array(table.buffer, table.byteOffset, table.length / 4);
    this.lines = head.lines;
    this.firstMask = head.firstSize - 1;
    this.lowMask = head.lowSize - 1;
    this.pairMask = head.pairSize - 1;
  }

  /** Whether a name may start with this character of a script without spaces. */
  startsWithUnit(unit: number): boolean {
    return bit(this.starts, unit);
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

  /** 1 if some name may have these neighbours, else 0. */
  pairBit(hash: number): number {
    const at = hash & this.pairMask;
    return ((this.pairs[at >> 3] ?? 0) >> (at & 7)) & 1;
  }

  hasPair(hash: number): boolean {
    return this.pairBit(hash) === 1;
  }

  /** 1 if a name of two words or more may have this key, else 0. */
  gramBit(mixedA: number): number {
    const block = gramBlock(mixedA, this.gramBlocks) * 2;
    const low = this.grams[block] ?? 0;
    const high = this.grams[block + 1] ?? 0;
    return bitOf(low, high, mixedA) & bitOf(low, high, mixedA >>> 6) & bitOf(low, high, mixedA >>> 12);
  }

  /** What the last `probe` found. */
  readonly tags: number[] = [];
  readonly values: number[] = [];

  /** Finds every slot that has this key. @returns their number; the slots are in `tags` and `values` */
  probe(mixedA: number, fingerprint: number): number {
    if (this.paged !== null) return this.probePaged(this.paged, mixedA, fingerprint);
    const { table } = this;
    let line = lineOf(mixedA, this.lines);
    let count = 0;
    for (let probes = 0; probes <= LONGEST_PROBE; probes++) {
      const base = line * LINE_BYTES;
      for (let slot = 0; slot < SLOTS; slot++) {
        const tag = this.words[(base >> 2) + slot] ?? 0;
        if (((tag ^ fingerprint) & FINGERPRINT_MASK) === 0) count = this.take(tag, table, base, slot, count);
      }
      if (((table[base + FLAGS_AT] ?? 0) & OVERFLOWS) === 0) break;
      line = line + 1 === this.lines ? 0 : line + 1;
    }
    return count;
  }

  /** The same where a line may not be there: it is then asked for, and the answer is too small. */
  private probePaged(paged: PagedTable, mixedA: number, fingerprint: number): number {
    let line = lineOf(mixedA, this.lines);
    let count = 0;
    for (let probes = 0; probes <= LONGEST_PROBE; probes++) {
      const bytes = paged.line(line);
      if (bytes === null) break;
      for (let slot = 0; slot < SLOTS; slot++) {
        const at = slot * 4;
        const [b0 = 0, b1 = 0, b2 = 0, b3 = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
        const tag = b0 | (b1 << 8) | (b2 << 16) | (b3 << 24);
        if (((tag ^ fingerprint) & FINGERPRINT_MASK) === 0) count = this.take(tag, bytes, 0, slot, count);
      }
      if (((bytes[FLAGS_AT] ?? 0) & OVERFLOWS) === 0) break;
      line = line + 1 === this.lines ? 0 : line + 1;
    }
    return count;
  }

  private take(tag: number, table: Uint8Array, line: number, slot: number, count: number): number {
    if (count >= MOST_SLOTS) return count;
    const at = line + VALUES_AT + slot * 3;
    this.tags[count] = tag;
    this.values[count] = (table[at] ?? 0) | ((table[at + 1] ?? 0) << 8) | ((table[at + 2] ?? 0) << 16);
    return count + 1;
  }

  /** Adds each ref of a value. A value that no entity and no list has is passed over: the file is hostile. */
  refsOf(value: number, found: FoundList, grade: number, pack: number): void {
    if (value < this.entities) {
      found.add(grade, pack, value);
      return;
    }
    const list = value - this.entities;
    const count = Math.min(this.postings[list] ?? 0, MOST_NAMESAKES, this.postings.length - list - 1);
    for (let i = 1; i <= count; i++) {
      const ref = this.postings[list + i] ?? this.entities;
      if (ref < this.entities) found.add(grade, pack, ref);
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

/** Bit `at` mod 64 of two words. */
function bitOf(low: number, high: number, at: number): number {
  const upper = -((at >> 5) & 1);
  return (((low & ~upper) | (high & upper)) >>> (at & 31)) & 1;
}

function bit(bits: Uint8Array, at: number): boolean {
  return (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
}
