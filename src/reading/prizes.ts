/** Whether a prize bears a person's name: "the Willie Nelson Lifetime Achievement Award", "el Premio Miguel de Cervantes". */
import { setOf } from '../languages/set-of.ts';
import type { Cues } from './cues.ts';
import type { Found } from './found.ts';
import type { Page } from './page.ts';

/** Words of a prize's name between the person's and the word for it ("Lifetime Achievement Award"). */
const BETWEEN = 3;

/** The word directly before the name, or words with capitals behind it up to one. In a headline where all words have capitals those tell nothing. */
export function isOfPrize(
  { firstToken, endToken }: Found,
  { titleCase }: Cues,
  { tokenized: { tokens }, language: { names } }: Page,
): boolean {
  const { before, behind } = names.namedAfter.prizes;
  if (setOf(before).has(tokens[firstToken - 1]?.lower ?? '')) return true;
  if (titleCase || behind.length === 0) return false;
  for (let i = endToken; i <= endToken + BETWEEN; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !token.capital || !/\p{Ll}/u.test(token.text)) return false;
    if (setOf(behind).has(token.lower)) return true;
  }
  return false;
}
