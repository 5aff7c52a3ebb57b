/** Builds the names index. The same names in the same order give the same bytes. */
import { FOLDING } from '../text/chars.ts';
import { pairHash } from '../text/hash.ts';
import { GAP_MASK, GAP_NEVER, IS_SINGLE, Scanner, Tokens } from '../text/scan.ts';
import { cleanSpelling, spellingCheck } from '../text/spelling.ts';
import { Growing } from './growing.ts';
import {
  ALONE,
  aloneGap,
  countsCase,
  GENERATED,
  gramBlock,
  gramHigh,
  gramLow,
  HEAD,
  isLowerFamily,
  keyGap,
  LATER_BOTH,
  LATER_CAPITALS,
  LATER_LOWER,
  LONGEST_NAME,
  type NamesHead,
  nextA,
  nextB,
  SPELLING_SHIFT,
  STARTS,
  seedA,
  seedB,
} from './layout.ts';
import { fillTable } from './table.ts';

export interface NamesSections {
  readonly head: Uint8Array;
  readonly starts: Uint8Array;
  readonly first: Uint8Array;
  readonly low: Uint8Array;
  readonly pairs: Uint8Array;
  readonly grams: Uint8Array;
  readonly postings: Uint8Array;
  readonly table: Uint8Array;
  /** Names taken, without the generated forms. */
  readonly names: number;
}

/** Bits for each pair of neighbours, at least. */
const PAIR_ROOM = 2;
/** Names in each block of 64 bits: one unknown key in eight passes, after both its pairs did. A wrong pass costs one line of the table. */
const BLOCK_NAMES = 13;

/** Why a name cannot be found and is left out of the index. */
export type NameProblem = 'no-word' | 'one-letter' | 'only-digits' | 'too-long' | 'gap';

export class NamesBuilder {
  private readonly keyA = new Growing();
  private readonly keyB = new Growing();
  /** Spelling check and capitals, as they stand in a tag. */
  private readonly tag = new Growing();
  private readonly ref = new Growing();
  /** By hash of the first token: `ALONE`, `STARTS`; the capitalised and the lower-case family. */
  private readonly firsts = new Map<number, number>();
  private readonly lows = new Map<number, number>();
  /** Hashes of neighbours, doubles and all. */
  private readonly pairs = new Growing();
  private readonly starts = new Uint8Array(65536 / 8);
  private readonly tokens = new Tokens(LONGEST_NAME + 1);
  private longest = 1;
  private names = 0;

  /** @param generated a form made by the builder, not a name of the source @returns `null`, or why the name was left out */
  add(ref: number, name: string, generated: boolean): NameProblem | null {
    const { tokens } = this;
    tokens.count = 0;
    if (new Scanner(name).fill(tokens) || tokens.count > LONGEST_NAME) return 'too-long';
    const problem = this.problem(name);
    if (problem !== null) return problem;
    const n = tokens.count;
    for (let i = 0; i < n; i++) tokens.hash(name, i);
    const firstFlags = tokens.flags[0] ?? 0;
    const lower = isLowerFamily(firstFlags);
    let a = seedA(lower);
    let b = seedB(lower);
    for (let i = 0; i < n; i++) {
      const gap = i > 0 ? keyGap(tokens.gap[i] ?? 0) : n === 1 ? aloneGap(firstFlags) : 0;
      a = nextA(a, tokens.a[i] ?? 0, gap);
      b = nextB(b, tokens.b[i] ?? 0, gap);
      if (i > 0) this.pairs.push(pairHash(tokens.a[i - 1] ?? 0, tokens.a[i] ?? 0, gap));
    }
    const filter = lower ? this.lows : this.firsts;
    const hash = tokens.a[0] ?? 0;
    filter.set(hash, (filter.get(hash) ?? 0) | (n === 1 ? ALONE : STARTS));
    if (firstFlags & IS_SINGLE) set(this.starts, name.charCodeAt(tokens.start[0] ?? 0));
    const spelling = name.slice(tokens.start[0] ?? 0, tokens.end[n - 1] ?? 0);
    this.keyA.push(a);
    this.keyB.push(b);
    this.tag.push((spellingCheck(spelling) << SPELLING_SHIFT) | (generated ? GENERATED : this.laterCase()));
    // Names of two words and more go into another filter than those of one.
    this.ref.push(ref * 2 + (n === 1 ? 0 : 1));
    this.longest = Math.max(this.longest, n);
    if (!generated) this.names++;
    return null;
  }

  private problem(name: string): NameProblem | null {
    const { tokens } = this;
    const n = tokens.count;
    if (n === 0) return 'no-word';
    if (n === 1) {
      const text = cleanSpelling(name.slice(tokens.start[0] ?? 0, tokens.end[0] ?? 0));
      if ([...text].length < 2) return 'one-letter';
    }
    let digits = true;
    for (let i = 0; i < n; i++) {
      if (i > 0 && ((tokens.gap[i] ?? 0) & GAP_MASK) === GAP_NEVER) return 'gap';
      digits &&= /^\p{Nd}*$/u.test(name.slice(tokens.start[i] ?? 0, tokens.end[i] ?? 0));
    }
    return digits ? 'only-digits' : null;
  }

  private laterCase(): number {
    let upper = false;
    let lower = false;
    for (let i = 1; i < this.tokens.count; i++) {
      const flags = this.tokens.flags[i] ?? 0;
      if (!countsCase(flags)) continue;
      if (isLowerFamily(flags)) lower = true;
      else upper = true;
    }
    return lower ? (upper ? LATER_BOTH : LATER_LOWER) : LATER_CAPITALS;
  }

  /** @param entities their number: values below it are refs, the others postings */
  finish(entities: number): NamesSections {
    const { table, postings, lines, slots, grams } = fillTable(
      { a: this.keyA.view(), b: this.keyB.view(), tag: this.tag.view(), ref: this.ref.view() },
      entities,
    );
    const first = tokenFilter(this.firsts, 12);
    const low = tokenFilter(this.lows, 16);
    const neighbours = this.pairs.view();
    const pairSize = powerOfTwo(distinct(neighbours) * PAIR_ROOM, 1024);
    const pairs = new Uint8Array(pairSize / 8);
    for (const hash of neighbours) set(pairs, (hash & (pairSize - 1)) >>> 0);
    const gramBlocks = Math.max(16, Math.ceil(grams.length / BLOCK_NAMES));
    const blocks = new Uint32Array(gramBlocks * 2);
    for (const a of grams) {
      const block = gramBlock(a, gramBlocks) * 2;
      blocks[block] = (blocks[block] ?? 0) | gramLow(a);
      blocks[block + 1] = (blocks[block + 1] ?? 0) | gramHigh(a);
    }
    const head: NamesHead = {
      folding: FOLDING,
      entities,
      names: this.names,
      slots,
      firstSize: first.length * 4,
      lowSize: low.length * 4,
      pairSize,
      gramBlocks,
      lines,
      longest: this.longest,
      postings: postings.length,
    };
    return {
      head: bytesOf(Uint32Array.from(HEAD, key => head[key])),
      starts: this.starts,
      first,
      low,
      pairs,
      grams: bytesOf(blocks),
      postings: bytesOf(postings),
      table,
      names: this.names,
    };
  }
}

/** How many different numbers; sorts them. */
function distinct(numbers: Int32Array): number {
  numbers.sort();
  let count = 0;
  for (let i = 0; i < numbers.length; i++) if (i === 0 || numbers[i] !== numbers[i - 1]) count++;
  return count;
}

/** Two bits for each hash, `room` times as many places as hashes. */
function tokenFilter(tokens: ReadonlyMap<number, number>, room: number): Uint8Array {
  const size = powerOfTwo(tokens.size * room, 1024);
  const filter = new Uint8Array(size / 4);
  for (const [hash, bits] of tokens) {
    const at = (hash & (size - 1)) >>> 0;
    filter[at >> 2] = (filter[at >> 2] ?? 0) | (bits << ((at & 3) * 2));
  }
  return filter;
}

function set(bits: Uint8Array, at: number): void {
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
}

function powerOfTwo(atLeast: number, smallest: number): number {
  let size = smallest;
  while (size < atLeast) size *= 2;
  return size;
}

function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
