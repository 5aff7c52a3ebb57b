/** What words that no list holds could be, by the endings of the language. */
import type { Ending } from '../../../languages/endings.ts';
import type { Item } from './item.ts';
import type { Lexis } from './lexis.ts';
import { isOpen } from './words.ts';

/** Whether a word in lower case has one of the endings, and something before it. */
export const endsIn = (low: string, endings: readonly Ending[] | undefined): boolean =>
  endings?.some(
    ({ ends, notBehind = '' }) =>
      low.length > ends.length &&
      low.endsWith(ends) &&
      !notBehind.includes(low.charAt(low.length - ends.length - 1)),
  ) ?? false;

/** Whether `low` ends in one of the strings. */
export const endsWithAny = (low: string, list: readonly string[] | undefined): boolean =>
  list?.some(ending => low.endsWith(ending)) ?? false;

/** A past tense: listed, or by its ending a word that no list holds. */
export const isPastForm = (item: Item | undefined, lexis: Lexis): boolean =>
  item !== undefined &&
  (lexis.pasts.has(item.low) || (isOpen(item) && endsIn(item.low, lexis.grammar.endings?.past)));

/** By its ending the present of a verb for one, or a noun for several. */
export const isPresentForm = (item: Item | undefined, lexis: Lexis): boolean =>
  isOpen(item) && endsIn(item?.low ?? '', lexis.grammar.endings?.present);

/** By its ending a present or a past tense. */
export const isVerbForm = (item: Item | undefined, lexis: Lexis): boolean =>
  isPresentForm(item, lexis) || (isOpen(item) && endsIn(item?.low ?? '', lexis.grammar.endings?.past));

/** By its ending an adverb, or a verb that leans on another: no noun that an object could begin with. */
export const isAdverbOrGerund = (item: Item | undefined, { grammar }: Lexis): boolean =>
  endsWithAny(item?.low ?? '', grammar.adverbEndings) || endsIn(item?.low ?? '', grammar.endings?.gerund);
