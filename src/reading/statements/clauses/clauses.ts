/** What is a clause, where its verb follows its subject and needs no comma: by known verbs, and by endings and neighbours. */
import { endsWithAny, isAdverbOrGerund, isPastForm, isPresentForm } from '../items/endings.ts';
import { isFixed } from '../items/lexis.ts';
import { has, isKnownFinite, isLikelyFinite, isOpen } from '../items/words.ts';
import type { Sentence } from './sentence.ts';

/** Whether a second finite verb follows the relative clause that begins at `from`. */
function inMain(sentence: Sentence, from: number, to: number): boolean {
  let seen = 0;
  for (let i = from + 1; i < to; i++) if (isKnownFinite(sentence.items[i])) seen++;
  return seen > 1;
}

/** Begins as a clause does and has a finite verb. */
export function isClause(sentence: Sentence, from: number, to: number): boolean {
  const { items, lexis } = sentence;
  const { contractions } = lexis.grammar;
  const first = items[from];
  if (first === undefined || first.kind === 'mark' || to - from < 2) return false;
  if (has(first, 'infinitive-mark') || (has(first, 'negation') && has(items[from + 1], 'infinitive-mark')))
    return false;
  // A clause does not begin with its verb: "the deal announced Wednesday was set …".
  if (isFixed(lexis) && isKnownFinite(first) && !has(first, 'determiner')) return false;
  for (let i = from + 1; i < to; i++) {
    // What a relative clause or a clause of time says does not make a noun a clause.
    if (
      isFixed(lexis) &&
      i > from + 1 &&
      has(items[i], 'subordinator') &&
      (!has(items[i], 'preposition') || has(items[i + 1], 'subject')) &&
      !has(first, 'subordinator')
    )
      return false;
    // "flaws in how the port was run": so does a question behind a preposition.
    const asked = has(items[i], 'question') && has(items[i - 1], 'preposition');
    if (i > from + 1 && (has(items[i], 'relative') || asked) && !has(items[i], 'determiner'))
      return inMain(sentence, i, to);
    if (isKnownFinite(items[i]) || isLikelyFinite(items[i], sentence.lexis)) return true;
    const item = items[i];
    // "it's", "they're"
    if (contractions?.alone.includes(item?.low ?? '') && has(items[i - 1], 'pronoun')) return true;
    if (item !== undefined && looksFinite(sentence, i, to)) return true;
  }
  if (endsWithAny(first.low, contractions?.verbs)) return true;
  return has(first, 'subject') && to - from >= 3;
}

/** A past tense or a verb in -s that no list knows, by what stands around it: "sales dropped sharply", "begins the long wait". */
export function looksFinite({ items, lexis }: Sentence, i: number, to: number): boolean {
  const item = items[i];
  const before = items[i - 1];
  const after = i + 1 < to ? items[i + 1] : undefined;
  if (lexis.grammar.pasts === undefined || item === undefined || item.kind !== 'word' || item.capital)
    return false;
  if (endsWithAny(item.low, lexis.grammar.contractions?.not)) return true;
  if (has(before, 'determiner') || has(before, 'preposition') || has(before, 'coordinator')) return false;
  if (isPresentForm(item, lexis)) {
    const named = before?.capital === true && after?.capital === true && before.kind === 'word';
    return (has(after, 'determiner') || named) && !has(before, 'genitive');
  }
  const past = isPastForm(item, lexis);
  // "allow married couples": before a noun in small letters it describes it.
  if (past && has(before, 'pronoun') && !has(before, 'determiner')) return true;
  return past && !has(after, 'agent') && !(isOpen(after) && !isAdverbOrGerund(after, lexis));
}

export function onlyQuotes(sentence: Sentence, s: number): boolean {
  const segment = sentence.segments[s];
  return (
    segment !== undefined &&
    sentence.items.slice(segment.from, segment.to).every(item => item.kind === 'quote')
  );
}
