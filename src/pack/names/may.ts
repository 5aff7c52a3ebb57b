/** What names may start at each token: the answer of the sieve (sieve.ts), and how the matching reads it (candidate.ts). */
import { CAPACITY } from '../text/tokens.ts';

/** Entries of one kind of names, those that start with a capital or without case, in lower case, and both of which the last word is without its ending. */
export const SPAN = 4096;
export const CAPITAL = 0;
export const LOWER = SPAN;
export const ENDED = 2 * SPAN;
if (CAPACITY > SPAN) throw new RangeError('more tokens than entries');

/** Of each token, how many words the names of one pack may have that start there (`lengthBit`): never too little. */
export class May {
  /** `CAPITAL`, `LOWER` or `ENDED` and the token. */
  readonly bits = new Int32Array(3 * SPAN);

  clear(from: number, to: number): void {
    for (const kind of [CAPITAL, LOWER, ENDED]) this.bits.fill(0, kind + from, kind + to);
  }
}

const kept: May[] = [];

/** Lists for so many packs; texts are matched one after the other, and all have the same. */
export function listsFor(packs: number): readonly May[] {
  while (kept.length < packs) kept.push(new May());
  return kept.slice(0, packs);
}
