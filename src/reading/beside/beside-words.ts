/** The words beside a name, for what the language's table (beside-names.ts) makes of them. */
import type { Bearer, BesideName } from '../../languages/beside-names.ts';
import { en } from '../../languages/en.ts';
import type { NamesData } from '../../languages/names-data.ts';
import { setOf } from '../../languages/set-of.ts';
import type { Found } from '../page/found.ts';
import type { Token, TokenizedText } from '../text/token.ts';
import { isQuote } from '../text/tokens.ts';
import { isListed } from '../text/word-patterns.ts';

type Side = keyof BesideName;

/** Whether a word, in lower case, stands for what bears names, as a whole word. */
export function isWordOf(lower: string | undefined, bearer: Bearer, side: Side, names: NamesData): boolean {
  return lower !== undefined && setOf(names.besideNames[bearer][side]).has(lower);
}

/** The same by the patterns of the list, and English ones too. */
export function isWordAbroad(lower: string, bearer: Bearer, side: Side, names: NamesData): boolean {
  return (
    isListed(lower, names.besideNames[bearer][side]) || isListed(lower, en.names.besideNames[bearer][side])
  );
}

/** Where the word before a name stands that begins with the token `first`: over the quotation mark that opens it ("яхта «Полярис»"). */
export function beforeQuote(tokens: readonly Token[], first: number): number {
  return isQuote(tokens[first - 1]) ? first - 2 : first - 1;
}

/** The same over its point: "St.", "im.". */
export function beforePoint(tokens: readonly Token[], first: number): number {
  return tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
}

/** The first of `most` words with capitals directly behind a name for which `is` holds, as names of several words go on; `null`: none. */
export function capitalsOnTo(
  { end, endToken }: Found,
  most: number,
  { text, tokens }: TokenizedText,
  is: (token: Token) => boolean,
): Token | null {
  let at = end;
  for (let i = endToken; i < endToken + most; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !token.capital || token.start !== at + 1 || text.charAt(at) === '\n')
      return null;
    if (is(token)) return token;
    at = token.end;
  }
  return null;
}
