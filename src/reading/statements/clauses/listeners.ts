/** Whom something was told to, between a verb of saying and what was said. */
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, isOpen } from '../items/words.ts';
import type { Sentence } from './sentence.ts';
import { pastAsides } from './time-and-place.ts';

/** "told the committee prices would rise": the listener is no part of it. */
export function pastListener(sentence: Sentence, from: number, to: number): number {
  const { items, lexis } = sentence;
  const pronoun = has(items[from], 'oblique') && !has(items[from], 'determiner');
  if (pronoun || has(items[from], 'own')) return from + 1;
  const end = nounPhraseEnd(sentence.items, from, to, lexis, false);
  return end > from ? end : from;
}

/** "confirmó a la prensa Ana Ruiz": behind a listener in small letters a name that ends the clause. */
export function pastSmallListener({ items }: Sentence, from: number, to: number): number {
  if (!has(items[from], 'preposition')) return from;
  let at = from + 1;
  while (at < to && (has(items[at], 'determiner') || isOpen(items[at]))) at++;
  const named = items.slice(at, to).every(({ kind, capital }) => kind === 'word' && capital);
  return at > from + 1 && at < to && named ? at : from;
}

/** "confirmed to the BBC that …": behind a listener that the word of the infinitive leads, `from` where there is none. */
export function behindLedListener(sentence: Sentence, from: number, to: number): number {
  const { items, lexis } = sentence;
  if (lexis.grammar.pasts === undefined || !has(items[from], 'infinitive-mark')) return from;
  const end = wholeListener(sentence, from + 1, to);
  return end > from + 1 ? pastAsides(sentence, end, to) : from;
}

/** Behind the listener and all phrases that hang on it. */
export function wholeListener({ items, lexis }: Sentence, from: number, to: number): number {
  let at = nounPhraseEnd(items, from, to, lexis, true);
  while (at > from && at < to && has(items[at], 'preposition') && !has(items[at], 'complementizer')) {
    if (has(items[at], 'infinitive-mark') && isOpen(items[at + 1])) break;
    const end = nounPhraseEnd(items, at + 1, to, lexis, true);
    if (end <= at + 1) break;
    at = end;
  }
  // "owners from trade and industry"
  if (has(items[at], 'coordinator') && at + 1 < to && isOpen(items[at + 1])) return at + 2;
  return at;
}
