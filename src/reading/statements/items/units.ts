/**
 * The text in units of attribution: a sentence, or the sentences that one pair of quotation marks holds together with the words
 * around it.
 */
import type { TokenizedText } from '../../text/token.ts';
import type { Item } from './item.ts';
import { itemsOf } from './items.ts';
import { classesOf, isFixed, type Lexis } from './lexis.ts';
import type { Quote } from './quotes.ts';
import { nameEnds } from './unspaced.ts';

export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
  /** Begins a paragraph. */
  readonly opensParagraph: boolean;
  /** Number of the paragraph. */
  readonly paragraph: number;
}

/** Units in order; they cover all sentences and do not overlap. `names` are the names found, for scripts without spaces. */
export function unitsOf(
  tokenized: TokenizedText,
  quotes: readonly Quote[],
  lexis: Lexis | null,
  names: readonly { readonly start: number; readonly end: number }[] = [],
): readonly Unit[] {
  const { text, sentences } = tokenized;
  const ends = nameEnds(names);
  const units: Unit[] = [];
  let first = 0;
  let quoteAt = 0;
  let quoteFrom = 0;
  let paragraph = 0;
  let lastEnd = 0;
  while (first < sentences.length) {
    const from = sentences[first];
    if (from === undefined) break;
    let last = first;
    let to = from;
    while (quoteFrom < quotes.length && (quotes[quoteFrom]?.end ?? 0) <= from.start) quoteFrom++;
    // A sentence end inside a quotation is none.
    for (;;) {
      while (quoteAt < quotes.length && (quotes[quoteAt]?.end ?? 0) <= to.end) quoteAt++;
      const quote = quotes[quoteAt];
      const next = sentences[last + 1];
      const inside = quote !== undefined && quote.start < to.end && quote.end > to.end;
      if (
        next === undefined ||
        !(inside || continuesQuote(tokenized, from.start, last, quotes, quoteAt, lexis))
      )
        break;
      last++;
      to = next;
    }
    const opens = units.length === 0 || /[\n\r\u2028\u2029]/u.test(text.slice(lastEnd, from.start));
    if (opens) paragraph++;
    units.push({
      start: from.start,
      end: to.end,
      items: itemsOf(tokenized, from.firstToken, to.endToken, quotes, quoteFrom, lexis, ends),
      opensParagraph: opens,
      paragraph,
    });
    lastEnd = to.end;
    first = last + 1;
  }
  return units;
}

/** `“, sagte er`: a comma or a small letter behind a closing mark goes on with the sentence; so does `?” Ann Berg asked.` */
function continuesQuote(
  { text, tokens, sentences }: TokenizedText,
  start: number,
  last: number,
  quotes: readonly Quote[],
  quoteAt: number,
  lexis: Lexis | null,
): boolean {
  const end = sentences[last]?.end ?? 0;
  const next = sentences[last + 1];
  const closed = quotes[quoteAt - 1];
  if (next === undefined || closed === undefined || closed.end !== end) return false;
  if (/[\n\r]/u.test(text.slice(end, next.start))) return false;
  if (/^[,–—-]|^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return true;
  // Only a quotation that opens its sentence: not `Asked, “Why?” Berg said: …`
  if (closed.start !== start) return false;
  if (lexis === null || !isFixed(lexis) || !/[?!…]$/u.test(text.slice(closed.innerStart, closed.innerEnd)))
    return false;
  const words = tokens.slice(next.firstToken, next.endToken).map(token => token.text);
  const low = words.map(word => word.toLowerCase());
  const verb = low.findIndex(word =>
    lexis.verbForms.get(word)?.some(form => form.as === 'finite' && !form.apart),
  );
  // With a clause behind its verb it is a sentence of its own: `?” The mayor said no.`
  const behind = low[verb + 1] ?? '.';
  const classes = classesOf(lexis, behind);
  const aside = /^[.,]$/u.test(behind) || classes.has('preposition') || classes.has('adverb');
  return (
    verb > 0 &&
    verb <= MOST_WORDS_OF_A_SPEAKER &&
    aside &&
    words.slice(0, verb).every(word => /^[\p{L}\p{M}'’.-]+$/u.test(word))
  );
}

/** In `?” Ann Berg asked.` so many words at most stand before the verb. */
const MOST_WORDS_OF_A_SPEAKER = 5;
