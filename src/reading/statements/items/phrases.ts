/** Noun phrases by function words and capitals: good enough to say who speaks, no parser. */

import { endsIn } from './endings.ts';
import type { Item } from './item.ts';
import type { Lexis } from './lexis.ts';

const is = (item: Item | undefined, name: Parameters<ReadonlySet<string>['has']>[0]): boolean =>
  item?.kind === 'word' && (item.classes as ReadonlySet<string>).has(name);

/** Whether the item can be (part of) a noun or a name. */
export function isNominal(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === 'number') return true;
  if (item.kind === 'quote') return isNameQuote(item);
  return item.kind === 'word' && item.capital && item.classes.size === 0;
}

/** „zeitung.de“ */
export const isAddress = (item: Item): boolean =>
  /^[\p{Ll}\p{N}-]+(?:\.[\p{Ll}\p{N}-]+)*\.\p{Ll}{2,4}$/u.test(item.text.slice(1, -1).trim());

/** A name in quotation marks: few words, the first with a capital, no mark of a sentence's end; or an address. */
export function isNameQuote(item: Item): boolean {
  if (isAddress(item)) return true;
  const inner = item.text.slice(1, -1).trim();
  return /^[\p{Lu}\p{N}]/u.test(inner) && !/[.!?…,]$/u.test(inner) && inner.split(/\s+/u).length <= 6;
}

/** A word that can stand between a determiner and its noun. */
function isModifier(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === 'number') return true;
  if (item.kind !== 'word' || item.capital) return false;
  const classes = item.classes;
  return classes.size === 0 || (classes.has('determiner') && !classes.has('finite'));
}

/**
 * Index behind the noun phrase that begins at `from`, `from` where none does. With `attached`, phrases that hang on it by
 * "von", "of" and genitives are taken in.
 */
export function nounPhraseEnd(
  items: readonly Item[],
  from: number,
  to: number,
  lexis: Lexis,
  attached: boolean,
): number {
  let i = core(items, from, to, lexis);
  if (i <= from || !attached) return i;
  for (let guard = 0; guard < 8 && i < to; guard++) {
    const item = items[i];
    if (item?.kind === 'bracket') {
      i++;
      continue;
    }
    let next = i;
    if (is(item, 'genitive') || is(item, 'attaching')) {
      const inner = is(item, 'attaching') || !is(item, 'determiner') ? i + 1 : i;
      next = core(items, inner, to, lexis);
      if (next <= inner) break;
    } else if (is(item, 'coordinator') && i + 1 < to) {
      next = core(items, i + 1, to, lexis);
      if (next <= i + 1 || !(isNominal(items[i + 1]) || is(items[i + 1], 'determiner'))) break;
    } else if (isNominal(item) && item?.kind !== 'number') next = i + 1;
    if (next <= i) break;
    i = next;
  }
  return i;
}

/** Determiner, modifiers, nouns. */
function core(items: readonly Item[], from: number, to: number, lexis: Lexis): number {
  let i = from;
  const first = items[i];
  if (first === undefined || i >= to) return from;
  while (i < to && is(items[i], 'determiner')) i++;
  const determined = i > from;
  if (!lexis.grammar.nounsCapital) return lowerCore(items, from, i, to, lexis);
  let j = i;
  for (let guard = 0; guard < 8 && j < to && isModifier(items[j]); guard++) j++;
  if (j < to && isNominal(items[j]) && (j === i || determined || j - i <= 3)) {
    while (j < to && isPartOfName(items, j, to)) j++;
    return j;
  }
  if (determined && i - from === 1) {
    const noun = behindAttribute(items, i, to, lexis);
    if (noun > i) {
      let end = noun;
      while (end < to && (isNominal(items[end]) || isParticle(items, end, to))) end++;
      return end;
    }
  }
  // "der 81-jährige"
  if (determined && /^\p{N}+-/u.test(items[i]?.text ?? '') && i < to) return i + 1;
  // A determiner or pronoun alone ("die", "dieser"), or nothing.
  return determined && i - from === 1 && is(first, 'pronoun') ? i : from;
}

/** "der in Berlin lebende Autor": index of the noun behind a long attribute that begins at `from`, -1 if there is none. */
function behindAttribute(items: readonly Item[], from: number, to: number, lexis: Lexis): number {
  const first = items[from];
  if (!is(first, 'preposition') && !is(first, 'adverb') && !is(first, 'negation')) return -1;
  for (let j = from + 1; j < Math.min(to - 1, from + 10); j++) {
    const item = items[j];
    if (item === undefined || item.kind === 'mark' || is(item, 'finite') || is(item, 'complementizer'))
      return -1;
    const open = item.kind === 'word' && !item.capital && item.classes.size === 0;
    if (open && endsIn(item.low, lexis.grammar.endings?.attribute) && isNominal(items[j + 1])) return j + 1;
    if (item.speaks) return -1;
  }
  return -1;
}

/** A further word of a name or a noun: not the number that begins the next phrase ("nach Angaben 110 Kilometer"). */
function isPartOfName(items: readonly Item[], j: number, to: number): boolean {
  const item = items[j];
  const next = items[j + 1];
  if (item?.kind === 'number') return j + 1 >= to || !(isNominal(next) || isModifier(next));
  return isNominal(item) || hyphenated(item) || isParticle(items, j, to);
}

/** Where nouns are written small: up to the next word of a closed class. */
function lowerCore(items: readonly Item[], from: number, start: number, to: number, lexis: Lexis): number {
  let j = start;
  for (let guard = 0; guard < 10 && j < to; guard++) {
    const item = items[j];
    if (item === undefined) break;
    if (j > start && lexis.grammar.unspaced === true && endsPhrase(items[j - 1], item, lexis)) break;
    const open =
      item.kind === 'number' || isShortQuote(item) || (item.kind === 'word' && item.classes.size === 0);
    // "a report", "the claim": behind a determiner it is no verb.
    if (
      !open ||
      (item.verbs.length > 0 &&
        lexis.grammar.mostlyNouns?.includes(item.low) !== true &&
        !(j === start && (start > from || isNominal(items[j + 1]))) &&
        !(start > from && isNounAtEnd(items[j + 1], item, lexis)))
    )
      break;
    j++;
  }
  return j > start ? j : from;
}

/** “green lane”: two quoted words or a name can be part of a noun phrase, what somebody said cannot. */
const isShortQuote = (item: Item): boolean =>
  item.kind === 'quote' &&
  (isNameQuote(item) || (!/^[—–]/u.test(item.text) && item.text.trim().split(/\s+/u).length <= 3));

/** "a Reuters report.", "the agency's claim of …": a word that is a noun as well, with nothing behind it that a verb takes. */
function isNounAtEnd(after: Item | undefined, own: Item, lexis: Lexis): boolean {
  if (lexis.grammar.nounForms?.includes(own.low) !== true) return false;
  return after === undefined || after.kind === 'mark' || is(after, 'attaching') || is(after, 'finite');
}

/** Without spaces a phrase ends before a number, and behind a name if no other name, title or spokesperson follows. */
function endsPhrase(before: Item | undefined, item: Item, lexis: Lexis): boolean {
  if (item.kind === 'number') return true;
  if (before?.capital !== true || item.capital) return false;
  const { spokespeople = [], titlesBehind = [] } = lexis.data;
  return !spokespeople.includes(item.low) && !titlesBehind.includes(item.low);
}

/** "Banca d'Italia", "Deng al Rubaie": a very short word between two parts of a name. */
const isParticle = (items: readonly Item[], j: number, to: number): boolean => {
  const item = items[j];
  return (
    item !== undefined &&
    j + 1 < to &&
    item.kind === 'word' &&
    !item.capital &&
    item.text.length <= 3 &&
    item.classes.size === 0 &&
    isNominal(items[j + 1])
  );
};

const hyphenated = (item: Item | undefined): boolean =>
  item?.kind === 'word' && /^\p{Ll}+-\p{Lu}/u.test(item.text);
