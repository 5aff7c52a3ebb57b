/** The noun phrases among which a subject is found, and what tells that they are none. */

import type { Range } from '../clauses/range.ts';
import type { Sentence } from '../clauses/sentence.ts';
import { endsIn, endsWithAny } from '../items/endings.ts';
import type { Item } from '../items/item.ts';
import { isFixed } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, isKnownFinite, isLikelyFinite, isOpen, pastCoordinators } from '../items/words.ts';

/** Two capitalised words or more and nothing else. */
export const isName = ({ items }: Sentence, from: number, to: number): boolean =>
  to - from >= 2 &&
  items.slice(from, to).every(item => item.kind === 'word' && item.capital && item.classes.size === 0);

/** A verb or an infinitive stands among the items, outside a relative clause: they are no noun phrase. */
export function holdsClause({ items, lexis }: Sentence, from: number, to: number): boolean {
  if (!isFixed(lexis)) return false;
  if (isOpen(items[from]) && endsIn(items[from]?.low ?? '', lexis.grammar.endings?.gerund)) return true;
  for (let i = from; i < to - 1; i++) {
    if (has(items[i], 'relative') || opensPlace(items, i, from)) return false;
    // "a source close to the talks said": before an article or a name it is a preposition.
    const next = items[i + 1];
    const infinitive =
      has(items[i], 'infinitive-mark') &&
      !has(items[i], 'attaching') &&
      !has(next, 'determiner') &&
      next?.capital !== true;
    if (infinitive || (isKnownFinite(items[i]) && !has(items[i], 'perfect'))) return true;
  }
  return false;
}

/** "a teacher at a school where a boy was hurt has called it “sad”": behind a noun "where" is a relative. */
const opensPlace = (items: readonly Item[], i: number, from: number): boolean =>
  i > from && has(items[i], 'question') && !has(items[i], 'subordinator') && isOpen(items[i - 1]);

/** "said Berg in a statement": where it was said is no part of the speaker. */
export function withoutDocument({ items, lexis }: Sentence, from: number, end: number): number {
  const { documents = [] } = lexis.data;
  for (let i = from + 1; i < end; i++)
    if (has(items[i], 'place') && items.slice(i + 1, end).some(item => documents.includes(item.low)))
      return i;
  return end;
}

/** A verb that no list knows stands among the items: they are no noun phrase. */
export function holdsVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i >= 0 && i < to; i++) {
    if (has(sentence.items[i], 'relative')) return false;
    if (isLikelyFinite(sentence.items[i], sentence.lexis)) return true;
  }
  return false;
}

/** Whether the verb at `limit` opens the clause, past conjunctions and, where the order is free, adverbs. */
export function opensWithVerb(sentence: Sentence, start: number, limit: number): boolean {
  const { items, lexis } = sentence;
  let i = pastCoordinators(items, start, limit + 1);
  // "Ann Berg, the mayor, recently told the court"
  const small = isFixed(lexis) && items[i]?.capital === false;
  const mayStand = lexis.grammar.order === 'free' || small;
  const adverb = (item: Item | undefined): boolean =>
    (has(item, 'adverb') && !has(item, 'pronoun')) ||
    (small && isOpen(item) && endsWithAny(item?.low ?? '', lexis.grammar.adverbEndings));
  while (mayStand && i < limit && adverb(items[i])) i++;
  return i === limit;
}

/** "сообщили РИА Новости в пресс-службе": several speak, unnamed; the place speaks, the name before it only listens. */
export function bodyOf(sentence: Sentence, from: number, to: number): Range | null {
  const { items, lexis } = sentence;
  const listens = items[from]?.capital === true || items[from]?.kind === 'quote';
  const at = listens ? nounPhraseEnd(items, from, to, lexis, false) : from;
  if (!has(items[at], 'place')) return null;
  const end = nounPhraseEnd(items, at + 1, to, lexis, true);
  return end > at + 1 ? { from: at + 1, to: end } : null;
}

/** "рассказал „Дню“ источник": a name in quotation marks with a noun phrase behind it is the paper that listens. */
export function pastNamedListener(sentence: Sentence, from: number, to: number): number {
  const { items, lexis } = sentence;
  if (items[from]?.kind !== 'quote' || from + 1 >= to || items[from + 1]?.kind !== 'word') return from;
  if (has(items[from + 1], 'determiner')) return from + 1;
  return nounPhraseEnd(items, from + 1, to, lexis, false) > from + 1 ? from + 1 : from;
}

/** Where the last clause before `limit` begins: behind another finite verb or a conjunction, if no relative clause holds them. */
export function lastClause(sentence: Sentence, start: number, limit: number): number {
  const { items, lexis } = sentence;
  let from = start;
  for (let i = start; i < limit; i++) {
    if (has(items[i], 'relative') && !has(items[i], 'complementizer')) return from;
    if (isFixed(lexis) && opensPlace(items, i, start)) return from;
    if (has(items[i], 'complementizer') || has(items[i], 'subordinator')) from = i + 1;
    else if (isKnownFinite(items[i]) && !has(items[i], 'perfect')) from = i + 1;
  }
  return from >= limit ? start : from;
}

/** Start of the first noun phrase or pronoun that can be a subject, past adverbs and phrases with prepositions; -1 if none. */
export function firstPhrase(sentence: Sentence, start: number, limit: number): number {
  const { items, lexis } = sentence;
  let i = pastCoordinators(items, start, limit);
  for (let guard = 0; guard < 12 && i < limit; guard++) {
    const item = items[i];
    // "A ministra": an article that is a preposition as well opens the sentence.
    const article = i === start && item?.capital === true && has(item, 'determiner');
    // "About 3 in 10 voters"
    const counted = items[i + 1]?.kind === 'number' || has(items[i + 1], 'numeral');
    if (counted && lexis.grammar.approximators?.includes(item?.low ?? '') === true) return i;
    if (has(item, 'preposition') && !article) {
      const end = nounPhraseEnd(items, i + 1, limit, lexis, false);
      i = end > i + 1 ? end : i + 1;
    } else if (has(item, 'pronoun') && !has(item, 'impersonal')) return i;
    else {
      const end = nounPhraseEnd(items, i, limit, lexis, false);
      // "Last week the group called for …"
      const time = isFixed(lexis) && end < limit && lexis.times.has(items[end - 1]?.low ?? '');
      if (end > i && !has(item, 'oblique') && !(time && has(items[end], 'determiner'))) return i;
      i = time && end > i ? end : i + 1;
    }
  }
  return -1;
}

/** Without adverbs, auxiliaries and marks at the end, and what stands between an auxiliary and its verb. */
export function trimmed(sentence: Sentence, from: number, limit: number): number {
  const { items, lexis } = sentence;
  let to = limit;
  // "The general has over the past months repeatedly warned"
  for (let i = from + 1; i < to && isFixed(lexis) && !has(items[i], 'relative'); i++)
    if (has(items[i], 'perfect')) to = i;
  while (to > from + 1) {
    const last = items[to - 1];
    if (
      last?.kind === 'mark' ||
      has(last, 'preposition') ||
      has(last, 'adverb') ||
      has(last, 'perfect') ||
      (isOpen(last) && last?.low.endsWith('ly'))
    )
      to--;
    else break;
  }
  return to;
}
