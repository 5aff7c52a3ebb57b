/** Keys of names of which the page has put an ending on the last word. */
import { endingsOf } from '../text/endings.ts';
import { foldToken } from '../text/fold.ts';
import { hashFolded, laneA, laneWithout, mix, nextA } from '../text/hash.ts';
import { caseOfText, LOWERCASE } from '../text/letter-case.ts';
import { HAS_B, SHORT, tokens } from '../text/tokens.ts';
import { ALONE, aloneGap, keyGap, SEED_LOWER_A } from './layout.ts';
import type { NamesView } from './view.ts';

const [E, S] = [0x65, 0x73];

/**
 * Calls `ask` with mixed lane A of each key that names of `length` words from token `first` on may have when an ending of the last word is taken off,
 * and that the filters let through.
 * @param before lane A of the key without the last word
 */
export function withoutEndings(
  pack: NamesView,
  text: string,
  first: number,
  length: number,
  before: number,
  ask: (mixedA: number) => void,
): void {
  const last = first + length - 1;
  const start = tokens.start[last] ?? 0;
  const end = tokens.end[last] ?? 0;
  for (const ending of endingsOf(text, start, end, tokens.info[last] ?? 0)) {
    const a = shortened(text, last, ending);
    if (length > 1) {
      const key = mix(nextA(before, a, keyGap(tokens.gap[last] ?? 0)));
      if (pack.mayBeName(key)) ask(key);
      continue;
    }
    const capital = pack.firstBits(a) & ALONE;
    const lower = pack.lowBits(a) & ALONE;
    if ((capital | lower) === 0) continue;
    const letterCase = caseOfText(text, start, end - ending);
    const gap = aloneGap(end - ending - start <= SHORT, letterCase);
    if (capital && letterCase !== LOWERCASE) ask(mix(nextA(before, a, gap)));
    if (lower) ask(mix(nextA(SEED_LOWER_A, a, gap)));
  }
}

/** Lane A of a token without its ending of so many letters. */
function shortened(text: string, token: number, ending: number): number {
  if (((tokens.info[token] ?? 0) & HAS_B) === 0) {
    const a = laneWithout(tokens.a[token] ?? 0, S);
    return ending === 1 ? a : laneWithout(a, E);
  }
  hashFolded(foldToken(text, tokens.start[token] ?? 0, (tokens.end[token] ?? 0) - ending));
  return laneA;
}
