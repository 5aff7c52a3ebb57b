/** The names index of an opened pack: typed arrays over its bytes, checked once, and the questions the matching asks of them. */
import { PackError } from '../error.ts';
import { FOLDING } from '../text/chars.ts';
import { LONGEST_NAME } from '../text/tokens.ts';
import type { FoundList } from './found.ts';
import {
  ALONE,
  endBits,
  FINGERPRINT_SHIFT,
  HEAD,
  LINE_BYTES,
  lineOf,
  type NamesHead,
  prefixWord,
  REACH_AT,
  SLOTS,
  STARTS,
  VALUES_AT,
} from './layout.ts';
import { PagedTable } from './paged.ts';

export interface NamesBytes {
  readonly head: Uint8Array;
  readonly first: Uint8Array;
  readonly low: Uint8Array;
  readonly prefixes: Uint8Array;
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
  /** Most words of a name. */
  readonly longest: number;
  /** The filters, and what a hash is brought to its place with: the loops over a page (sieve.ts) look into them themselves. */
  readonly first: Uint8Array;
  readonly firstMask: number;
  readonly low: Uint8Array;
  readonly lowMask: number;
  readonly prefixes: Int32Array;
  readonly prefixScale: number;
  private readonly postings: Uint32Array;
  private readonly paged: PagedTable | null;
  private readonly table: Uint8Array;
  private readonly words: Int32Array;
  private readonly lines: number;

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
    const table = bytes.table instanceof PagedTable ? new Uint8Array(0) : bytes.table;
    const tableLength = bytes.table.length;
    check(head.lines >= 1 && tableLength === head.lines * LINE_BYTES, 'size of table');
    check(bytes.postings.length === head.postings * 4, 'size of postings');
    this.entities = head.entities;
    this.names = head.names;
    this.longest = head.longest;
    this.first = bytes.first;
    this.firstMask = head.firstSize - 1;
    this.low = bytes.low;
    this.lowMask = head.lowSize - 1;
    this.prefixes = new Int32Array(bytes.prefixes.buffer, bytes.prefixes.byteOffset, head.prefixWords);
    this.prefixScale = head.prefixWords / 4294967296;
    this.postings = new Uint32Array(bytes.postings.buffer, bytes.postings.byteOffset, head.postings);
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

  /** Reads a word of the line of each key, so that a processor asks for all these lines at once. @param keys mixed lane A, `count` of them */
  fetch(keys: Int32Array, count: number): number {
    const { words, lines } = this;
    if (words.length === 0) return 0;
    const scale = lines / 4294967296;
    let sum = 0;
    for (let j = 0; j < count; j++) sum ^= words[(((keys[j] ?? 0) >>> 0) * scale) << 4] ?? 0;
    return sum;
  }

  /** What the last `probe` found. */
  readonly tags: number[] = [];
  readonly values: number[] = [];

  /** Finds every slot that has this key. @returns their number; the slots are in `tags` and `values` */
  probe(mixedA: number, fingerprint: number): number {
    if (this.paged !== null) return this.probePaged(this.paged, mixedA, fingerprint);
    const { table, words, lines } = this;
    let line = lineOf(mixedA, lines);
    let count = 0;
    for (let left = table[line * LINE_BYTES + REACH_AT] ?? 0; left >= 0; left--) {
      const base = line * (LINE_BYTES / 4);
      for (let slot = base; slot < base + SLOTS; slot++) {
        const tag = words[slot] ?? 0;
        if ((tag ^ fingerprint) >>> FINGERPRINT_SHIFT === 0) {
          count = this.take(tag, table, line * LINE_BYTES, slot - base, count);
        }
      }
      line = line + 1 === lines ? 0 : line + 1;
    }
    return count;
  }

  /** The same where a line may not be there: it is then asked for, and the answer is too small. */
  private probePaged(paged: PagedTable, mixedA: number, fingerprint: number): number {
    let line = lineOf(mixedA, this.lines);
    let count = 0;
    let left = 0;
    for (let first = true; first || left > 0; first = false) {
      const bytes = paged.line(line);
      if (bytes === null) break;
      left = first ? (bytes[REACH_AT] ?? 0) : left - 1;
      for (let slot = 0; slot < SLOTS; slot++) {
        const at = slot * 4;
        const [b0 = 0, b1 = 0, b2 = 0, b3 = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
        const tag = b0 | (b1 << 8) | (b2 << 16) | (b3 << 24);
        if ((tag ^ fingerprint) >>> FINGERPRINT_SHIFT === 0) count = this.take(tag, bytes, 0, slot, count);
      }
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
