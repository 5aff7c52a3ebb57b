/** Whether the words beside a name say that a thing bears it: "sportcentrum Pentagon", "a gene called Sting", "the yacht Polaris". */
import type { NamesData } from '../languages/names-data.ts';
import { setOf } from '../languages/set-of.ts';
import type { Found } from './found.ts';
import type { Page } from './page.ts';
import type { Token } from './token.ts';
import { isQuote } from './tokens.ts';

/** Words that may stand between the kind and the word of naming: "gen o nazwie", "a gene that they have called". */
const BETWEEN = 3;

/** A kind of things directly before the name, before a word of naming with it, or directly behind. */
export function isOfThing(
  { firstToken, endToken }: Found,
  { tokenized: { tokens }, language: { names } }: Page,
): boolean {
  const { called, behind } = names.namedThings;
  const isIn = (list: readonly string[], token: Token | undefined): boolean =>
    token !== undefined && setOf(list).has(token.lower);
  if (isIn(behind, tokens[endToken]) && tokens[endToken]?.capital === false) return true;
  const at = beforeQuote(tokens, firstToken - 1);
  if (isKind(tokens[at], names)) return true;
  if (!isIn(called, tokens[at])) return false;
  for (let i = at - 1; i >= Math.max(0, at - BETWEEN); i--) {
    if (tokens[i]?.kind === 'mark') return false;
    if (isKind(tokens[i], names)) return true;
  }
  return false;
}

/** "яхта «Полярис»": the word before an opened quotation. */
function beforeQuote(tokens: readonly Token[], at: number): number {
  return isQuote(tokens[at]) ? at - 1 : at;
}

/** In small letters where nouns are not all with a capital: "Lake Placid" is a name of its own. */
function isKind(token: Token | undefined, { namedThings, nounsCapitalised }: NamesData): boolean {
  return (
    token !== undefined && setOf(namedThings.kinds).has(token.lower) && (nounsCapitalised || !token.capital)
  );
}
