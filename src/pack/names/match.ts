/**
 * Finds the leftmost-longest names of one or several packs in a text. The tokens of a piece of text are tried against small tables first
 * (can a name start with this word? do these two words stand together in a name?), and against the table of names only when all say yes.
 */
import { Scanner, Tokens } from '../text/scan.ts';
import { Candidate, type Hit } from './candidate.ts';
import { LONGEST_NAME } from './layout.ts';
import { Sieve } from './sieve.ts';
import type { NamesView } from './view.ts';

/** Tokens tried together; beside them as many as a name may reach beyond. */
const PIECE = 2048;

/** @param packs in the user's order */
export function matchNames(packs: readonly NamesView[], text: string): Hit[] {
  const hits: Hit[] = [];
  if (packs.length === 0) return hits;
  const scanner = new Scanner(text);
  const tokens = new Tokens(PIECE + LONGEST_NAME + 1);
  const bits = packs.map(() => new Uint8Array(tokens.capacity));
  const any = new Uint8Array(tokens.capacity);
  const sieve = new Sieve(tokens.capacity);
  const candidate = new Candidate(packs, text, tokens);
  let from = 0;
  for (let more = true; more; ) {
    more = scanner.fill(tokens);
    const to = more ? tokens.count - LONGEST_NAME - 1 : tokens.count;
    for (const [p, pack] of packs.entries()) sieve.sift(pack, text, tokens, from, to, bits[p] ?? any);
    join(bits, from, to, any);
    let i = from;
    while (i < to) {
      if (any[i] === 0) {
        i++;
        continue;
      }
      candidate.longest(i, bits, 1);
      const hit = candidate.hit();
      if (hit !== null) hits.push(hit);
      i += Math.max(1, candidate.length);
    }
    tokens.keepFrom(to);
    from = i - to;
  }
  return hits;
}

/** The name that is this whole string, or `null`. */
export function lookupName(packs: readonly NamesView[], name: string): Hit | null {
  const tokens = new Tokens(LONGEST_NAME + 1);
  if (new Scanner(name).fill(tokens) || tokens.count === 0) return null;
  const sieve = new Sieve(1);
  const bits = packs.map(pack => {
    const own = new Uint8Array(1);
    sieve.sift(pack, name, tokens, 0, 1, own);
    return own;
  });
  const candidate = new Candidate(packs, name, tokens);
  candidate.longest(0, bits, tokens.count);
  return candidate.hit();
}

/** Joins the packs' bits, so that the walk over the tokens looks at one list. */
function join(bits: readonly Uint8Array[], from: number, to: number, any: Uint8Array): void {
  any.fill(0, from, to);
  for (const own of bits) for (let i = from; i < to; i++) any[i] = (any[i] ?? 0) | (own[i] ?? 0);
}
