/** The last question of the sieve, to the table itself: is there a slot with this key's check? One key in sixteen that is not there passes, and is told apart by its fingerprint. */
import { CAPACITY } from '../text/tokens.ts';
import { GROUP_LINES, GROUP_SHIFT } from './layout.ts';
import { type May, SPAN } from './may.ts';
import type { NamesView } from './view.ts';

/** All packs' lengths in one, and the tokens where there are any, from `listStarts`. */
export const any = new Int32Array(SPAN);
export const starts = new Int32Array(CAPACITY);

/** Keys that are looked for together. A round of one length adds at most one for each token. */
export const ASKED = 2 * CAPACITY;

/** What is looked for: mixed lane A, place in `May`, bit there. */
export const questions = {
  key: new Int32Array(ASKED),
  place: new Int32Array(ASKED),
  bit: new Int32Array(ASKED),
} as const;

/** The loops; see text/tokens.ts for why they are in a closure, and sieve.ts for their form. */
const loops = (() => {
  const { key, place, bit } = questions;
  const all = any;
  const list = starts;
  const fromLine = new Int32Array(ASKED);
  const toLine = new Int32Array(ASKED);
  /** One bit for each token that has lengths. */
  const marked = new Int32Array(SPAN / 32);
  /** Kept, or the compiler leaves the reading out. */
  const read = new Int32Array(1);

  /** Where in the table the keys are. */
  const findLines = (groups: Int32Array, further: Uint8Array, scale: number, most: number, count: number) => {
    for (let q = 0; q < count; q++) {
      const bucket = (((key[q] ?? 0) >>> 0) * scale) | 0;
      const next = bucket + 1;
      const line = (groups[bucket >> GROUP_SHIFT] ?? 0) + (further[bucket] ?? 0);
      const last = (groups[next >> GROUP_SHIFT] ?? 0) + (further[next] ?? 0);
      const to = Math.min(last, most);
      toLine[q] = to;
      // No sound file has more lines for a key.
      fromLine[q] = Math.max(Math.min(line, to), to - GROUP_LINES);
    }
  };

  const readLines = (words: Int32Array, count: number) => {
    let sum = 0;
    for (let q = 0; q < count; q++) sum ^= words[(fromLine[q] ?? 0) << 4] ?? 0;
    read[0] = sum;
  };

  /**
   * Not 0 if the line has this check: of three words of four checks each, the last may have others' bytes. A byte is 0 where its neighbours carry nothing into it.
   * @param others the last word's bytes that are no checks, all ones
   */
  const hasCheck = (words: Int32Array, line: number, pattern: number, others: number): number => {
    const w = line << 4;
    const x = (words[w] ?? 0) ^ pattern;
    const y = (words[w + 1] ?? 0) ^ pattern;
    const z = ((words[w + 2] ?? 0) ^ pattern) | others;
    return (((x - 0x01010101) & ~x) | ((y - 0x01010101) & ~y) | ((z - 0x01010101) & ~z)) & -2139062144;
  };

  /** Leaves in front what has its check in the table. @returns how many */
  const compare = (words: Int32Array, others: number, count: number): number => {
    let kept = 0;
    for (let q = 0; q < count; q++) {
      const pattern = Math.imul((key[q] ?? 0) & 255, 0x01010101);
      const line = fromLine[q] ?? 0;
      const last = toLine[q] ?? 0;
      let has =
        hasCheck(words, line, pattern, others) | hasCheck(words, Math.min(line + 1, last), pattern, others);
      for (let more = line + 2; more <= last && has === 0; more++)
        has = hasCheck(words, more, pattern, others);
      place[kept] = place[q] ?? 0;
      bit[kept] = bit[q] ?? 0;
      kept += (has | -has) >>> 31;
    }
    return kept;
  };

  const compareOnDisk = (pack: NamesView, count: number): number => {
    let kept = 0;
    for (let q = 0; q < count; q++) {
      const may = pack.paged === null || pack.mayBeOnDisk(pack.paged, key[q] ?? 0);
      place[kept] = place[q] ?? 0;
      bit[kept] = bit[q] ?? 0;
      kept += may ? 1 : 0;
    }
    return kept;
  };

  const look = (pack: NamesView, { bits }: May, count: number) => {
    let kept = 0;
    if (pack.paged === null) {
      findLines(pack.groups, pack.further, pack.buckets / 4294967296, pack.lines - 1, count);
      readLines(pack.words, count);
      kept = compare(pack.words, pack.noChecks, count);
    } else kept = compareOnDisk(pack, count);
    for (let q = 0; q < kept; q++) {
      const at = place[q] ?? 0;
      const lengths = bit[q] ?? 0;
      const i = at & (SPAN - 1);
      bits[at] = (bits[at] ?? 0) | lengths;
      all[i] = (all[i] ?? 0) | lengths;
      marked[i >> 5] = (marked[i >> 5] ?? 0) | (1 << i);
    }
  };

  /** Lists the tokens that are marked, and takes the marks off. @returns how many */
  const listStarts = (): number => {
    let count = 0;
    for (let w = 0; w < marked.length; w++) {
      for (let word = marked[w] ?? 0; word !== 0; word &= word - 1) {
        list[count++] = w * 32 + 31 - Math.clz32(word & -word);
      }
      marked[w] = 0;
    }
    return count;
  };
  return { look, listStarts };
})();

/** Looks in the table for the first `count` of `questions`, and notes in `may` and `any` what may be there. */
export const look = loops.look;
/** Lists the tokens where there is something in `any` in `starts`, and begins anew. @returns how many */
export const listStarts = loops.listStarts;
