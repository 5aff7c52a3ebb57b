/**
 * Finds the leftmost-longest names of one or several packs in a text. The tokens of a piece of text are tried against small tables first
 * (can a name start with this word? do these two words stand together in a name?), and against the table of names only when all say yes.
 */
import { CASE_MASK, ENDS_IN_S, IS_HANGUL, IS_SINGLE, LOWERCASE, Scanner, Tokens } from '../text/scan.ts';
import { Candidate, type Hit } from './candidate.ts';
import { ENDING, LONGEST_NAME, LOW_SHIFT, STARTS } from './layout.ts';
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
  const candidate = new Candidate(packs, text, tokens);
  let from = 0;
  for (let more = true; more; ) {
    more = scanner.fill(tokens);
    const to = more ? tokens.count - LONGEST_NAME - 1 : tokens.count;
    for (const [p, pack] of packs.entries()) {
      mayStart(pack, text, tokens, from, to, bits[p] ?? new Uint8Array(0));
    }
    let i = from;
    while (i < to) {
      if (!anyAt(bits, i)) {
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
  const bits = packs.map(pack => {
    const own = new Uint8Array(1);
    mayStart(pack, name, tokens, 0, 1, own);
    return own;
  });
  const candidate = new Candidate(packs, name, tokens);
  candidate.longest(0, bits, tokens.count);
  return candidate.hit();
}

function anyAt(bits: readonly Uint8Array[], i: number): boolean {
  for (const own of bits) if (own[i] !== 0) return true;
  return false;
}

/** Fills `bits` with what may start at each token. */
function mayStart(
  pack: NamesView,
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  bits: Uint8Array,
): void {
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] ?? 0;
    bits[i] = 0;
    if (flags & IS_SINGLE && !pack.startsWithUnit(text.charCodeAt(tokens.start[i] ?? 0))) continue;
    tokens.hashA(text, i);
    const hash = tokens.a[i] ?? 0;
    let own = pack.lowBits(hash) << LOW_SHIFT;
    if ((flags & CASE_MASK) !== LOWERCASE) {
      own |= pack.firstBits(hash) | (flags & (ENDS_IN_S | IS_HANGUL) ? ENDING : 0);
    }
    bits[i] = own;
  }
  for (let i = from; i < to; i++) {
    const own = bits[i] ?? 0;
    if (own & STARTS_ANY && !pack.mayGoOn(text, tokens, i, own)) bits[i] = own & ~STARTS_ANY;
  }
}

const STARTS_ANY = STARTS | (STARTS << LOW_SHIFT);
