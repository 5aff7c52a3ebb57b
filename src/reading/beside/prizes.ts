/** Whether a prize bears a person's name: "the Willie Nelson Lifetime Achievement Award", "el Premio Miguel de Cervantes". */

import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { capitalsOnTo, isWordOf } from './beside-words.ts';
import type { Cues } from './cues.ts';

/** Words of a prize's name between the person's and the word for it ("Lifetime Achievement Award"). */
const BETWEEN = 3;

/** The word directly before the name, or words with capitals behind it up to one. In a headline where all words have capitals those tell nothing. */
export function isOfPrize(
  found: Found,
  { titleCase }: Cues,
  { tokenized, language: { names } }: Page,
): boolean {
  if (isWordOf(tokenized.tokens[found.firstToken - 1]?.lower, 'prize', 'before', names)) return true;
  if (titleCase || names.besideNames.prize.behind.length === 0) return false;
  return (
    capitalsOnTo(found, BETWEEN + 1, tokenized, ({ lower }) => isWordOf(lower, 'prize', 'behind', names)) !==
    null
  );
}
