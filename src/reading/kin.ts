/** Whether a family name is that of several people: "i cugini Macri", "die Brüder Wagner", "the Trump siblings". */
import { setOf } from '../languages/set-of.ts';
import type { Found } from './found.ts';
import type { Page } from './page.ts';

/** Of a name of one word: a word for several of a family directly before it or behind. */
export function isOfSeveral(
  { firstToken, endToken }: Found,
  { tokenized: { tokens }, language }: Page,
): boolean {
  const { before, behind } = language.names.namedAfter.kin;
  const next = tokens[endToken];
  return (
    setOf(before).has(tokens[firstToken - 1]?.lower ?? '') ||
    (next?.capital === false && setOf(behind).has(next.lower))
  );
}
