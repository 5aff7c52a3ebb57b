/** What an item can be, by its classes, its ending and its neighbours. */

import type { Item } from './item.ts';
import { type Lexis, NO_CLASSES, type WordClass } from './lexis.ts';

export const has = (item: Item | undefined, name: WordClass): boolean =>
  item !== undefined && item.classes !== NO_CLASSES && item.kind === 'word' && item.classes.has(name);

/** First item of a segment behind its conjunction ("und", "aber"). */
export function pastCoordinators(items: readonly Item[], from: number, to: number): number {
  let i = from;
  while (i < to - 1 && has(items[i], 'coordinator')) i++;
  return i;
}

/** A word in small letters that belongs to no closed class: a verb, an adjective or an adverb. */
export const isOpen = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && !item.capital && item.classes === NO_CLASSES;

/** A word that is always a verb of a clause. */
export const isKnownFinite = (item: Item | undefined): boolean =>
  has(item, 'finite') || has(item, 'strong') || has(item, 'weak') || has(item, 'hearsay');

export function isSpeechFinite(items: readonly Item[], i: number, lexis: Lexis): boolean {
  const item = items[i];
  if (item === undefined || !item.speaks || (item.capital && i > 0)) return false;
  if (!lexis.grammar.nounsCapital && has(items[i - 1], 'determiner')) return false;
  return !(lexis.grammar.nounsCapital && isAttributive(items, i, lexis));
}

/** "die erklärte Absicht": between a determiner and a noun it is no verb. */
export function isAttributive(items: readonly Item[], i: number, lexis: Lexis): boolean {
  const before = items[i - 1];
  const after = items[i + 1];
  let b = i - 1;
  // "auf nicht näher bezeichnete Quellen": past what modifies it, if a noun follows.
  if (after?.capital && lexis.grammar.nounsCapital)
    while (
      b > 0 &&
      (has(items[b], 'adverb') || has(items[b], 'negation') || isOpen(items[b])) &&
      !has(items[b], 'determiner')
    )
      b--;
  const opener = items[b];
  const opens = has(opener, 'determiner') || has(opener, 'preposition') || has(opener, 'genitive');
  // "Das sagte Berg.", against "Das erklärte Ziel ist …": no other verb follows.
  if (b === 0 && b === i - 1 && has(opener, 'that-pronoun') && !items.slice(i + 1).some(isKnownFinite))
    return false;
  // "según informa Agencia Prensa": a preposition that opens an aside as well.
  const aside = has(opener, 'as') && b === i - 1;
  return (
    opens && !aside && after !== undefined && (after.capital || isOpen(after)) && !has(before, 'pronoun')
  );
}

/** Probably a verb of a clause, by its ending. */
export function isLikelyFinite(item: Item | undefined, lexis: Lexis): boolean {
  if (!isOpen(item) || item === undefined || item.low.length < 5) return false;
  return (lexis.grammar.finiteEndings ?? []).some(ending => item.low.endsWith(ending));
}

/** By its letters, where its place is that of a verb. */
export function couldBeVerb(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!isOpen(item) || item === undefined) return false;
  return item.low.length > 2;
}
