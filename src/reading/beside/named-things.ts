/** Whether the words beside a name say that a thing bears it: "sportcentrum Pentagon", "a gene called Sting", "the yacht Polaris". */
import type { NamesData } from '../../languages/names-data.ts';
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Token } from '../text/token.ts';
import { beforeQuote, isWordOf } from './beside-words.ts';

/** Words that may stand between the kind and the word of naming: "gen o nazwie", "a gene that they have called". */
const BETWEEN = 3;

/** A kind of things directly before the name, before a word of naming with it, or directly behind. */
export function isOfThing(
  { firstToken, endToken }: Found,
  { tokenized: { tokens }, language: { names } }: Page,
): boolean {
  const next = tokens[endToken];
  if (next?.capital === false && isWordOf(next.lower, 'thing', 'behind', names)) return true;
  const at = beforeQuote(tokens, firstToken);
  if (isKind(tokens[at], names)) return true;
  if (!isWordOf(tokens[at]?.lower, 'thing', 'links', names)) return false;
  for (let i = at - 1; i >= Math.max(0, at - BETWEEN); i--) {
    if (tokens[i]?.kind === 'mark') return false;
    if (isKind(tokens[i], names)) return true;
  }
  return false;
}

/** No brackets: "der Film (ARD)". */
const QUOTE = /^[\p{Pi}\p{Pf}"'„“”«»]$/u;

/** 'the song "ABC"': the name is a work's title, and stands alone in quotation marks behind the word for it. */
export function isTitleOfWork(
  { firstToken, endToken, form }: Found,
  { tokenized: { tokens }, language: { names } }: Page,
): boolean {
  if (form === 'inflected' || !QUOTE.test(tokens[endToken]?.text ?? '')) return false;
  if (!QUOTE.test(tokens[firstToken - 1]?.text ?? '')) return false;
  return isWordOf(tokens[firstToken - 2]?.lower, 'work', 'before', names);
}

/** In small letters where nouns are not all with a capital: "Lake Placid" is a name of its own. */
function isKind(token: Token | undefined, names: NamesData): boolean {
  return (
    isWordOf(token?.lower, 'thing', 'before', names) && (names.nounsCapitalised || token?.capital === false)
  );
}
