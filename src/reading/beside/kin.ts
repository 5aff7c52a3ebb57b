/** Whether a family name is that of several people: "i cugini Macri", "die Brüder Wagner", "the Trump siblings". */

import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { isWordOf } from './beside-words.ts';

/** Of a name of one word: a word for several of a family directly before it or behind. */
export function isOfSeveral(
  { firstToken, endToken }: Found,
  { tokenized: { tokens }, language: { names } }: Page,
): boolean {
  const next = tokens[endToken];
  return (
    isWordOf(tokens[firstToken - 1]?.lower, 'kin', 'before', names) ||
    (next?.capital === false && isWordOf(next.lower, 'kin', 'behind', names))
  );
}
