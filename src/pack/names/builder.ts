/** Builds the names index. The same names in the same order give the same bytes. */
import { FOLDING } from '../text/chars.ts';
import { mix } from '../text/hash.ts';
import { CASELESS, LOWERCASE } from '../text/letter-case.ts';
import { GAP_MASK, GAP_NEVER, isPair, Scanner } from '../text/scan.ts';
import { cleanSpelling, spellingCheck } from '../text/spelling.ts';
import { LONGEST_NAME, tokens } from '../text/tokens.ts';
import { Growing } from './growing.ts';
import {
  ALONE,
  aloneGap,
  endBits,
  GENERATED,
  HEAD,
  keyGap,
  LATER_BOTH,
  LATER_CAPITALS,
  LATER_LOWER,
  moreBits,
  type NamesHead,
  nextA,
  nextB,
  pairHash,
  prefixWord,
  SPELLING_SHIFT,
  STARTS,
  seedA,
  seedB,
} from './layout.ts';
import { fillTable } from './table.ts';

export interface NamesSections {
  readonly head: Uint8Array;
  readonly first: Uint8Array;
  readonly low: Uint8Array;
  readonly pairs: Uint8Array;
  readonly prefixes: Uint8Array;
  readonly buckets: Uint8Array;
  readonly postings: Uint8Array;
  readonly table: Uint8Array;
  /** Names taken, without the generated forms. */
  readonly names: number;
}

/** Bits in the filter of beginnings for each of them: one unknown key in fourteen passes, and costs a look into the table. */
const PREFIX_ROOM = 6;

/** Bits in the filter of pairs for each of them, at least; up to twice as many, since their number is a power of two. */
const PAIR_ROOM = 10;

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
  /** Mixed lane A of the first two words and more that are not the whole name, doubles and all. */
  private readonly beginnings = new Growing();
  /** Hashes of the first two words of names in lower case, and of those in scripts without spaces. */
  private readonly pairs = new Growing();
  private readonly scanner = new Scanner();
  private longest = 1;
  private names = 0;

  /** @param generated a form made by the builder, not a name of the source @returns `null`, or why the name was left out */
  add(ref: number, name: string, generated: boolean): NameProblem | null {
    const { scanner } = this;
    scanner.open(name);
    if (scanner.fill(LONGEST_NAME + 1)) return 'too-long';
    const problem = this.problem(name);
    if (problem !== null) return problem;
    const n = tokens.count;
    const letterCase = tokens.caseOf(name, 0);
    const lower = letterCase === LOWERCASE;
    let a = seedA(lower);
    let b = seedB(lower);
    for (let i = 0; i < n; i++) {
      if (i > 1) this.beginnings.push(mix(a));
      const gap = i > 0 ? keyGap(tokens.gap[i] ?? 0) : n === 1 ? aloneGap(tokens.isShort(0), letterCase) : 0;
      tokens.hashB(name, i);
      a = nextA(a, tokens.a[i] ?? 0, gap);
      b = nextB(b, tokens.b[i] ?? 0, gap);
    }
    const filter = lower ? this.lows : this.firsts;
    const hash = tokens.a[0] ?? 0;
    // Nearly every character begins some name, and the words that begin names in lower case are in every line: they are asked for together with the next one.
    const pair = isPair(0);
    if (pair || (lower && n > 1)) this.pairs.push(pairHash(hash, tokens.a[1] ?? 0));
    if (!pair) filter.set(hash, (filter.get(hash) ?? 0) | (n === 1 ? ALONE : STARTS));
    const spelling = name.slice(tokens.start[0] ?? 0, tokens.end[n - 1] ?? 0);
    this.keyA.push(mix(a));
    this.keyB.push(b);
    this.tag.push(
      (spellingCheck(spelling) << SPELLING_SHIFT) | (generated ? GENERATED : this.laterCase(name)),
    );
    // Names of two words and more go into another filter than those of one.
    this.ref.push(ref * 2 + (n === 1 ? 0 : 1));
    this.longest = Math.max(this.longest, n);
    if (!generated) this.names++;
    return null;
  }

  private problem(name: string): NameProblem | null {
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

  private laterCase(name: string): number {
    let upper = false;
    let lower = false;
    for (let i = 1; i < tokens.count; i++) {
      const letterCase = tokens.isShort(i) ? CASELESS : tokens.caseOf(name, i);
      if (letterCase === LOWERCASE) lower = true;
      else if (letterCase !== CASELESS) upper = true;
    }
    return lower ? (upper ? LATER_BOTH : LATER_LOWER) : LATER_CAPITALS;
  }

  /** @param entities their number: values below it are refs, the others postings */
  finish(entities: number): NamesSections {
    const { table, buckets, bucketCount, postings, lines, slots, grams } = fillTable(
      { a: this.keyA.view(), b: this.keyB.view(), tag: this.tag.view(), ref: this.ref.view() },
      entities,
    );
    const first = tokenFilter(this.firsts, 12);
    const low = tokenFilter(this.lows, 16);
    const pairs = this.pairFilter();
    const prefixes = this.prefixFilter(grams);
    const head: NamesHead = {
      folding: FOLDING,
      entities,
      names: this.names,
      slots,
      firstSize: first.length * 4,
      lowSize: low.length * 4,
      prefixWords: prefixes.length,
      pairWords: pairs.length,
      buckets: bucketCount,
      lines,
      longest: this.longest,
      postings: postings.length,
    };
    return {
      head: bytesOf(Uint32Array.from(HEAD, key => head[key])),
      first,
      low,
      pairs: bytesOf(pairs),
      prefixes: bytesOf(prefixes),
      buckets,
      postings: bytesOf(postings),
      table,
      names: this.names,
    };
  }

  private pairFilter(): Uint32Array {
    const pairs = this.pairs.view();
    const filter = new Uint32Array(powerOfTwo(distinct(pairs) * PAIR_ROOM, 256) / 32);
    for (const pair of pairs) {
      const at = (pair >>> 5) & (filter.length - 1);
      filter[at] = (filter[at] ?? 0) | (1 << pair);
    }
    return filter;
  }

  /** @param ends mixed lane A of the names of two words and more */
  private prefixFilter(ends: Int32Array): Uint32Array {
    const beginnings = this.beginnings.view();
    const count = ends.length + distinct(beginnings);
    const filter = new Uint32Array(Math.max(16, Math.ceil((count * PREFIX_ROOM) / 32)));
    const add = (key: number, bits: number) => {
      const at = prefixWord(key, filter.length);
      filter[at] = (filter[at] ?? 0) | bits;
    };
    for (const key of ends) add(key, endBits(key));
    for (const key of beginnings) add(key, moreBits(key));
    return filter;
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

function powerOfTwo(atLeast: number, smallest: number): number {
  let size = smallest;
  while (size < atLeast) size *= 2;
  return size;
}

function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
