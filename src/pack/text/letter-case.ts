/** Capitals of a token. */
import { charInfo, LOWER, UPPER } from './chars.ts';

export type LetterCase = 0 | 1 | 2 | 3 | 4;
/** No letter with case: Han, Arabic, digits. */
export const CASELESS = 0;
/** No capital. */
export const LOWERCASE = 1;
/** A capital first and no other. */
export const TITLE = 2;
/** Two capitals or more and nothing else. */
export const CAPITALS = 3;
/** Any other mixture with a capital: McDonald, eBay. */
export const MIXED = 4;

/** Capitals of `text.slice(start, end)`. */
export function caseOfText(text: string, start: number, end: number): LetterCase {
  const first = charInfo(text.charCodeAt(start));
  let rest = 0;
  for (let i = start + 1; i < end; i++) rest |= charInfo(text.charCodeAt(i));
  if (((first | rest) & (UPPER | LOWER)) === 0) return CASELESS;
  if (((first | rest) & UPPER) === 0) return LOWERCASE;
  if ((rest & UPPER) === 0 && first & UPPER) return TITLE;
  return ((first | rest) & LOWER) === 0 ? CAPITALS : MIXED;
}
