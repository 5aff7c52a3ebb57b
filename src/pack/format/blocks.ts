/**
 * Records in blocks: lines of JSON in order of a numeric key, about eight kilobytes of them deflated into one block, and a resident table that
 * tells which block has a key. Of 144 thousand real records, blocks of 8 KB deflate to 22 % and inflate in 50 µs; single records would to 45 %.
 *
 * Table: u32 number of blocks n; n × u32 first key; (n + 1) × u32 offset into the section.
 */
import { deflateSync, inflateSync } from 'fflate';
import { PackError } from '../error.ts';
import { Kept } from '../kept.ts';
import type { RandomAccess } from '../random-access.ts';
import { concat } from '../workshop/bytes.ts';
import type { Spool } from '../workshop/workshop.ts';
import type { Section } from './header.ts';

const TARGET = 8192;
/** A record may be this long, in UTF-8 bytes; so may a block of one record. */
export const LARGEST_RECORD = 262144;
const LARGEST_BLOCK = LARGEST_RECORD + TARGET;
const MOST_BLOCKS = 2 ** 24;
/** One key's records fill at most this many blocks; what is beyond is not read. */
const MOST_BLOCKS_READ = 512;
const BLOCKS_KEPT = 64;
const NEWLINE = 10;
const BLANK = 32;
const ZERO = 48;
/** Digits of the largest key. */
const LONGEST_KEY = 10;

export interface Blocks {
  readonly table: Uint8Array;
  readonly data: Spool;
}

/** Collects records in ascending order of their keys; several may have the same. */
export class BlockWriter {
  private readonly keys: number[] = [];
  /** Where each block ends. */
  private readonly ends: number[] = [];
  private readonly data: Spool;
  private lines: Uint8Array[] = [];
  private size = 0;
  private firstKey = 0;
  private readonly encoder = new TextEncoder();

  constructor(data: Spool) {
    this.data = data;
  }

  /** @param json of the record @throws PackError `too-large` when the record exceeds `LARGEST_RECORD` */
  add(key: number, json: string): void {
    const line = this.encoder.encode(`${key} ${json}\n`);
    if (line.length > LARGEST_RECORD) throw new PackError('too-large', `a record of ${line.length} bytes`);
    if (this.size > 0 && this.size + line.length > TARGET) this.flush();
    if (this.size === 0) this.firstKey = key;
    this.lines.push(line);
    this.size += line.length;
  }

  finish(): Blocks {
    this.flush();
    const n = this.ends.length;
    const table = new Uint32Array(1 + n * 2 + 1);
    table[0] = n;
    table.set(this.keys, 1);
    table.set(this.ends, 2 + n);
    const all = this.ends.at(-1) ?? 0;
    if (all > 0xffffffff) throw new PackError('too-large', `${all} bytes of records`);
    return { table: new Uint8Array(table.buffer), data: this.data };
  }

  private flush(): void {
    if (this.size === 0) return;
    this.keys.push(this.firstKey);
    const block = deflateSync(concat(this.lines), { level: 6 });
    this.data.append(block);
    this.ends.push((this.ends.at(-1) ?? 0) + block.length);
    this.lines = [];
    this.size = 0;
  }
}

/** Reads records by key. The last blocks read stay, since a page asks for neighbours. */
export class BlockReader {
  private readonly source: RandomAccess;
  private readonly section: Section;
  private readonly count: number;
  private readonly keys: Uint32Array;
  private readonly offsets: Uint32Array;
  private readonly kept = new Kept<number, Promise<Uint8Array>>(BLOCKS_KEPT);

  /** @throws PackError when the table cannot be */
  constructor(source: RandomAccess, section: Section, table: Uint8Array) {
    const fail = () => new PackError('bad-structure', 'block table', section.name);
    if (table.length < 8 || table.length % 4 !== 0) throw fail();
    const words = new Uint32Array(table.buffer, table.byteOffset, table.length / 4);
    const n = words[0] ?? 0;
    if (n > MOST_BLOCKS || words.length !== 2 + 2 * n) throw fail();
    this.source = source;
    this.section = section;
    this.count = n;
    this.keys = words.subarray(1, 1 + n);
    this.offsets = words.subarray(1 + n);
    if (this.offsets[0] !== 0 || this.offsets[n] !== section.length) throw fail();
  }

  /**
   * Records of a key, as parsed JSON, unchecked; at most `limit`.
   * @param unique no key has two records: saves the look into the block before
   * @throws PackError
   */
  async read(key: number, limit: number, unique = false): Promise<unknown[]> {
    const records: unknown[] = [];
    const from = this.blockOf(key, unique);
    const to = Math.min(this.count, from + MOST_BLOCKS_READ);
    for (let i = from; i < to && (this.keys[i] ?? 0) <= key; i++) {
      for (const line of linesOf(await this.block(i), key)) {
        if (records.length >= limit) return records;
        records.push(parse(line, this.section.name ?? ''));
      }
    }
    return records;
  }

  /** Every record, in order, a few thousand at once. @throws PackError */
  async *all(): AsyncGenerator<unknown[]> {
    for await (const run of this.runs(Array.from({ length: this.count }, (_, i) => i))) {
      const records: unknown[] = [];
      for (const block of run) {
        for (const line of linesOf(block, null)) records.push(parse(line, this.section.name ?? ''));
      }
      yield records;
    }
  }

  /**
   * The records of many keys: each block that may have one is read once, neighbours together.
   * @param keys ascending
   * @yields the place of a key and one of its records
   */
  async *ofKeys(keys: ArrayLike<number>): AsyncGenerator<readonly [place: number, record: unknown]> {
    let place = 0;
    for await (const run of this.runs(this.blocksWith(keys))) {
      for (const block of run) {
        let before = -1;
        let first = place;
        for (let at = 0; at < block.length; ) {
          const { key, record, next } = lineAt(block, at);
          at = next;
          if (key !== before) {
            while (place < keys.length && (keys[place] ?? 0) < key) place++;
            first = place;
            before = key;
          }
          for (let same = first; keys[same] === key; same++) {
            yield [same, parse(record, this.section.name ?? '')];
          }
        }
      }
    }
  }

  /** First block that may have the key: the last one whose first key is smaller, or the first with that key. */
  private blockOf(key: number, unique: boolean): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return unique && this.keys[low] === key ? low : Math.max(0, low - 1);
  }

  private block(i: number): Promise<Uint8Array> {
    return this.kept.get(i, () => this.load(i));
  }

  private async load(i: number): Promise<Uint8Array> {
    const [block] = await this.loadRun(i, i + 1);
    if (block === undefined) throw new PackError('bad-structure', 'block table', this.section.name);
    return block;
  }

  /** The blocks that may have one of the keys. */
  private blocksWith(keys: ArrayLike<number>): number[] {
    const blocks: number[] = [];
    for (let k = 0; k < keys.length; k++) {
      const key = keys[k] ?? 0;
      const next = (blocks.at(-1) ?? -1) + 1;
      for (
        let i = Math.max(this.blockOf(key, false), next);
        i < this.count && (this.keys[i] ?? 0) <= key;
        i++
      ) {
        blocks.push(i);
      }
    }
    return blocks;
  }

  /** These blocks, neighbours together up to `AT_ONCE` bytes. @param numbers ascending */
  private async *runs(numbers: readonly number[]): AsyncGenerator<Uint8Array[]> {
    for (let at = 0; at < numbers.length; ) {
      const first = numbers[at] ?? 0;
      let next = at + 1;
      while (
        numbers[next] === first + next - at &&
        (this.offsets[first + next - at + 1] ?? 0) - (this.offsets[first] ?? 0) <= AT_ONCE
      )
        next++;
      yield await this.loadRun(first, first + next - at);
      at = next;
    }
  }

  /** Of the blocks that are read, and not of all when the pack is opened: a cold background waits for that. */
  private checkBlock(i: number): void {
    const [from = 0, to = 0] = [this.offsets[i], this.offsets[i + 1]];
    const length = to - from;
    const sound = length > 0 && length <= LARGEST_BLOCK * 2 && to <= this.section.length;
    if (!sound) throw new PackError('bad-structure', 'block table', this.section.name);
  }

  private async loadRun(from: number, to: number): Promise<Uint8Array[]> {
    for (let i = from; i < to; i++) this.checkBlock(i);
    const start = this.offsets[from] ?? 0;
    const length = (this.offsets[to] ?? 0) - start;
    const packed = await this.source.read(this.section.offset + start, length);
    if (packed.length !== length) throw new PackError('truncated', 'a block is cut off', this.section.name);
    const blocks: Uint8Array[] = [];
    for (let i = from; i < to; i++) {
      const own = packed.subarray((this.offsets[i] ?? 0) - start, (this.offsets[i + 1] ?? 0) - start);
      blocks.push(inflate(own, this.section.name));
    }
    return blocks;
  }
}

/** Bytes of blocks that are read and inflated before others get a turn. */
const AT_ONCE = 131072;

/** What is inflated, before its length is known: no block of a pack fills it. */
let scratch: Uint8Array | undefined;

/** Never more than `LARGEST_BLOCK` bytes, whatever the data says. */
function inflate(packed: Uint8Array, section: string | null): Uint8Array {
  scratch ??= new Uint8Array(LARGEST_BLOCK + 1);
  try {
    const out = inflateSync(packed, { out: scratch });
    if (out.length <= LARGEST_BLOCK) return out.slice();
  } catch {
    // Told below, with the section's name.
  }
  throw new PackError('bad-record', 'a block does not inflate', section);
}

/** The JSON of each line that begins with `key`; of each line for `null`. Keys ascend. */
function* linesOf(block: Uint8Array, wanted: number | null): Generator<Uint8Array> {
  for (let at = 0; at < block.length; ) {
    const { key, record, next } = lineAt(block, at);
    if (wanted !== null && key > wanted) return;
    if (wanted === null || key === wanted) yield record;
    at = next;
  }
}

function lineAt(block: Uint8Array, from: number): { key: number; record: Uint8Array; next: number } {
  let key = 0;
  let at = from;
  for (; at < block.length && at < from + LONGEST_KEY && block[at] !== BLANK; at++) {
    key = key * 10 + (block[at] ?? 0) - ZERO;
  }
  const newline = block.indexOf(NEWLINE, at);
  const to = newline < 0 ? block.length : newline;
  return { key, record: block.subarray(at + 1, to), next: to + 1 };
}

const decoder = new TextDecoder();

function parse(line: Uint8Array, section: string): unknown {
  try {
    return JSON.parse(decoder.decode(line));
  } catch {
    throw new PackError('bad-record', 'a record is no JSON', section);
  }
}
