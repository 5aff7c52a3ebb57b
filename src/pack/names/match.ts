/**
 * Finds the leftmost-longest names of one or several packs in a text. The tokens of a piece of text are tried against small tables first
 * (can a name start with this word? with these two?), and against the table of names only when all say yes.
 */
import { Scanner } from '../text/scan.ts';
import { CAPACITY, LONGEST_NAME, tokens } from '../text/tokens.ts';
import { Candidate } from './candidate.ts';
import type { Hit } from './found.ts';
import { starts } from './look.ts';
import { listsFor } from './may.ts';
import { sift } from './sieve.ts';
import type { NamesView } from './view.ts';

/** @param packs in the user's order */
export function matchNames(packs: readonly NamesView[], text: string): Hit[] {
  const hits: Hit[] = [];
  if (packs.length === 0) return hits;
  const scanner = new Scanner();
  scanner.open(text);
  const may = listsFor(packs.length);
  const candidate = new Candidate(packs, text, may);
  let from = 0;
  for (let more = true; more; ) {
    more = scanner.fill(CAPACITY);
    const to = more ? tokens.count - LONGEST_NAME - 1 : tokens.count;
    const count = sift(packs, text, from, to, may);
    let next = from;
    for (let j = 0; j < count; j++) {
      const i = starts[j] ?? 0;
      if (i < next) continue;
      candidate.longest(i, 1);
      const hit = candidate.hit();
      if (hit === null) continue;
      hits.push(hit);
      next = i + candidate.length;
    }
    tokens.keepFrom(to);
    from = Math.max(0, next - to);
  }
  return hits;
}

/** The name that is this whole string, or `null`. */
export function lookupName(packs: readonly NamesView[], name: string): Hit | null {
  const scanner = new Scanner();
  scanner.open(name);
  if (scanner.fill(LONGEST_NAME + 1) || tokens.count === 0) return null;
  const may = listsFor(packs.length);
  sift(packs, name, 0, 1, may);
  const candidate = new Candidate(packs, name, may);
  candidate.longest(0, tokens.count);
  return candidate.hit();
}
