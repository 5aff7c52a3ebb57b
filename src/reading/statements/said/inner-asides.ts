/**
 * Who speaks, said inside the quotation marks: "« Nous partons, assure Luc Morel, et vite. »", «Мы готовы, — заявил Мороз, — и ждём».
 * So the press of France, Italy and Russia prints it; the words are what stands around the aside.
 */
import type { Span } from '../../../model/reading.ts';
import type { Token } from '../../text/token.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Item } from '../items/item.ts';
import type { Lexis } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import type { Quote } from '../items/quotes.ts';
import { has } from '../items/words.ts';
import type { Draft } from './draft.ts';

/** So many words at most name the speaker. */
const LONGEST_NAME = 9;

const isBreak = (item: Item | undefined): boolean => item?.kind === 'mark' && /^[,–—]$/u.test(item.text);

/** The quotation as a statement of whom its aside names, `null` where it has none. `itemsOf` gives the items of a range of tokens. */
export function innerAside(
  quote: Quote,
  tokens: readonly Token[],
  itemsOf: (from: number, to: number) => readonly Item[],
  lexis: Lexis,
): Draft | null {
  if (
    lexis.grammar.order === 'second' ||
    lexis.grammar.pasts !== undefined ||
    lexis.grammar.unspaced === true
  )
    return null;
  const from = tokenAt(tokens, quote.innerStart);
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= quote.innerEnd) to++;
  const items = itemsOf(from, to);
  for (let i = 2; i < items.length - 1; i++) {
    if (!isBreak(items[i - 1])) continue;
    const verb = verbEnd(items, i, lexis);
    if (verb <= i) continue;
    const pronoun = has(items[verb], 'pronoun') && items[verb + 1]?.kind === 'mark';
    const end = pronoun
      ? verb + 1
      : nounPhraseEnd(items, verb, Math.min(items.length, verb + LONGEST_NAME), lexis, true);
    const closed = isBreak(items[end]) || /^[.!?]$/u.test(items[end]?.text ?? '');
    if (end <= verb || !closed) continue;
    let left = i - 1;
    while (left > 0 && isBreak(items[left - 1])) left--;
    let right = end;
    while (items[right]?.kind === 'mark') right++;
    const before = items[left - 1];
    const after = items[right];
    const cue = items[verb - 1];
    const first = items[verb];
    const last = items[end - 1];
    if (
      before === undefined ||
      after === undefined ||
      cue === undefined ||
      first === undefined ||
      last === undefined
    )
      continue;
    const spans: readonly Span[] = [
      [quote.start, before.end],
      [after.start, quote.end],
    ];
    return { spans, form: 'direct', cue: [cue.start, cue.end], speaker: [first.start, last.end] };
  }
  return null;
}

/** Index behind a verb of saying that begins at `i`, alone or with its auxiliary before; `i` where there is none. */
function verbEnd(items: readonly Item[], i: number, lexis: Lexis): number {
  const forms = (at: number, as: 'finite' | 'participle'): boolean =>
    lexis.verbForms
      .get(items[at]?.low ?? '')
      ?.some(form => form.as === as && form.verb.takes.clause === true) === true;
  if (has(items[i], 'perfect') && forms(i + 1, 'participle')) return i + 2;
  return forms(i, 'finite') ? i + 1 : i;
}
