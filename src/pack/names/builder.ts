/**
 * Builds the names index. The same names in the same order give the same bytes. Only the filters are in memory, at five million names 7 MB; all that they are made of is
 * in the workshop.
 */
import { CYRILLIC, charInfo, FOLDING } from '../text/chars.ts';
import { mix } from '../text/hash.ts';
import { CASELESS, LOWERCASE } from '../text/letter-case.ts';
import { GAP_MASK, GAP_NEVER, isPair, Scanner } from '../text/scan.ts';
import { cleanSpelling, spellingCheck } from '../text/spelling.ts';
import { LONGEST_NAME, SHORT, tokens } from '../text/tokens.ts';
import { memoryWorkshop } from '../workshop/memory.ts';
import type { NumberSorter, Spool, Workshop } from '../workshop/workshop.ts';
import { pairFilter, prefixFilter, tokenFilter } from './filters.ts';
import {
  ALONE,
  aloneGap,
  GENERATED,
  HEAD,
  keyGap,
  LATER_BOTH,
  LATER_CAPITALS,
  LATER_LOWER,
  type NamesHead,
  nextA,
  nextB,
  pairHash,
  SPELLING_SHIFT,
  STARTS,
  seedA,
  seedB,
} from './layout.ts';
import { fillTable, HIGHEST_BIT } from './table.ts';

export interface NamesSections {
  readonly head: Uint8Array;
  readonly first: Uint8Array;
  readonly low: Uint8Array;
  readonly pairs: Uint8Array;
  readonly prefixes: Uint8Array;
  readonly buckets: Uint8Array;
  readonly postings: Spool;
  readonly table: Spool;
  /** Names taken, without the generated forms. */
  readonly names: number;
}

/** Why a name cannot be found and is left out of the index. */
export type NameProblem = 'no-word' | 'one-letter' | 'only-digits' | 'too-long' | 'gap';

export class NamesBuilder {
  /** See `fillTable`. */
  private readonly keys: NumberSorter;
  /** Hash of the first token, and `ALONE` or `STARTS`: the capitalised and the lower-case family. */
  private readonly firsts: NumberSorter;
  private readonly lows: NumberSorter;
  /** Mixed lane A of the first two words and more that are not the whole name, doubles and all. */
  private readonly beginnings: NumberSorter;
  /** Hashes of the first two words of names in lower case, and of those in scripts without spaces. */
  private readonly pairs: NumberSorter;
  private readonly workshop: Workshop;
  private readonly scanner = new Scanner();
  private longest = 1;
  private names = 0;

  constructor(workshop: Workshop = memoryWorkshop) {
    this.workshop = workshop;
    this.keys = workshop.numbers(4, 4);
    this.firsts = workshop.numbers(2, 1);
    this.lows = workshop.numbers(2, 1);
    this.beginnings = workshop.numbers(1, 1);
    this.pairs = workshop.numbers(1, 1);
  }

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
      if (i > 1) this.beginnings.add(mix(a));
      const gap = i > 0 ? keyGap(tokens.gap[i] ?? 0) : n === 1 ? aloneGap(tokens.isShort(0), letterCase) : 0;
      tokens.hashB(name, i);
      a = nextA(a, tokens.a[i] ?? 0, gap);
      b = nextB(b, tokens.b[i] ?? 0, gap);
    }
    const filter = lower ? this.lows : this.firsts;
    const hash = tokens.a[0] ?? 0;
    // Nearly every character begins some name, and the words that begin names in lower case are in every line: they are asked for together with the next one.
    const pair = isPair(0);
    if (pair || (lower && n > 1)) this.pairs.add(pairHash(hash, tokens.a[1] ?? 0));
    if (!pair) filter.add(hash, n === 1 ? ALONE : STARTS);
    const spelling = name.slice(tokens.start[0] ?? 0, tokens.end[n - 1] ?? 0);
    const grade =
      (spellingCheck(spelling) << SPELLING_SHIFT) | (generated ? GENERATED : this.laterCase(name));
    // Names of two words and more go into another filter than those of one.
    this.keys.add(mix(a), b ^ HIGHEST_BIT, grade, ref * 2 + (n === 1 ? 0 : 1));
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
      const letterCase = tokens.caseOf(name, i);
      if (tokens.isShort(i)) lower ||= letterCase === LOWERCASE && this.growsInOtherCases(name, i);
      else if (letterCase === LOWERCASE) lower = true;
      else if (letterCase !== CASELESS) upper = true;
    }
    return lower ? (upper ? LATER_BOTH : LATER_LOWER) : LATER_CAPITALS;
  }

  /** A Cyrillic word of three letters, which on a page may be no short one: "Белый дом", "в Белом доме". */
  private growsInOtherCases(name: string, i: number): boolean {
    const start = tokens.start[i] ?? 0;
    return (tokens.end[i] ?? 0) - start === SHORT && (charInfo(name.charCodeAt(start)) & CYRILLIC) !== 0;
  }

  /** @param entities their number: values below it are refs, the others postings */
  async finish(entities: number): Promise<NamesSections> {
    const filled = await fillTable(this.keys, entities, this.workshop);
    const first = await tokenFilter(this.firsts, 8);
    const low = await tokenFilter(this.lows, 16);
    const pairs = await pairFilter(this.pairs);
    const prefixes = await prefixFilter(this.keys, filled.grams, this.beginnings);
    const head: NamesHead = {
      folding: FOLDING,
      entities,
      names: this.names,
      slots: filled.slots,
      firstSize: first.length * 4,
      lowSize: low.length * 4,
      prefixWords: prefixes.length,
      pairWords: pairs.length,
      buckets: filled.bucketCount,
      lines: filled.lines,
      longest: this.longest,
      postings: filled.postings.length / 4,
    };
    return {
      head: bytesOf(Uint32Array.from(HEAD, key => head[key])),
      first,
      low,
      pairs: bytesOf(pairs),
      prefixes: bytesOf(prefixes),
      buckets: filled.buckets,
      postings: filled.postings,
      table: filled.table,
      names: this.names,
    };
  }
}

function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
