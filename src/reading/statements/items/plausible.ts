/** Whether a form of a verb of saying is one where it stands: "claims", "reports" and "stated" are other words as well. */

import { endsIn, endsWithAny } from './endings.ts';
import type { Item } from './item.ts';
import type { Lexis, VerbForm } from './lexis.ts';
import { has, isKnownFinite, isOpen } from './words.ts';

/** Where nouns are written small, "report" and "claims" are verbs only between a subject and what a verb takes. */
export function isPlausible(items: readonly Item[], i: number, form: VerbForm, lexis: Lexis): boolean {
  if (lexis.grammar.mostlyNouns?.includes(items[i]?.low ?? '') === true && !isVerbAfterAll(items, i))
    return false;
  const own = items[i - 1]?.low ?? '';
  if (lexis.grammar.reflexives?.includes(own) && !form.verb.needs?.includes(own)) return false;
  let b = i - 1;
  const doubt = form.verb.takes.doubt === true;
  for (; b >= 0 && has(items[b], 'adverb'); b--) if (has(items[b], 'negation') && !doubt) return false;
  const before = items[b];
  const after = items[i + 1];
  for (const name of ['infinitive-mark', 'modal', 'be', 'perfect', 'negation'] as const)
    if (has(before, name)) return false;
  const [base, third] = form.verb.forms;
  const word = items[i]?.low ?? '';
  const { nounForms } = lexis.grammar;
  // "a man who responded said": the next word is the verb.
  if (nounForms !== undefined && after?.speaks && !nounForms.includes(after?.low ?? '')) return false;
  if (nounForms !== undefined && word !== base && isLabelled(items, i, form, lexis)) return false;
  // "We’re told that …"
  if (endsWithAny(before?.low ?? '', lexis.grammar.contractions?.be)) return false;
  // "has long argued": behind its auxiliary and one word it is a participle.
  if (word !== base && word !== third && isOpen(before) && has(items[b - 1], 'perfect')) return false;
  if (word !== base && word !== third)
    return !isReduced(items, i, form) && !(nounForms !== undefined && hasVerbBefore(items, i, lexis));
  const noun = nounForms === undefined || nounForms.includes(word);
  if (
    // "the mother of three says": a number stands for those it counts; not "una minaccia".
    (has(before, 'determiner') && !(has(before, 'numeral') && has(items[b - 1], 'attaching'))) ||
    has(before, 'genitive') ||
    (has(before, 'preposition') && !has(before, 'relative')) ||
    has(before, 'agent')
  )
    return !noun && has(before, 'pronoun');
  if (noun && nounForms !== undefined && isNounHere(items, i, form)) return false;
  const takesMore =
    after === undefined ||
    after.kind !== 'word' ||
    after.capital ||
    !(lexis.classes.get(after.low)?.size === 0 || !lexis.classes.has(after.low));
  if (word === base && word !== third) {
    const plural =
      has(before, 'pronoun') ||
      before?.kind === 'number' ||
      endsIn(before?.low ?? '', lexis.grammar.endings?.plural);
    // "…, after the Defenders report.": with nothing behind it a noun.
    const object =
      nounForms === undefined || (after !== undefined && after.kind !== 'mark') || has(before, 'pronoun');
    // "Residents of Mokotane say …": what is no noun as well needs no plural right before it.
    const nominal = before?.kind === 'word' && (before.capital || isOpen(before));
    // "The mix, say economists, marks …"
    const inverted = before?.text === ',' && form.verb.takes.bare === true && after?.kind === 'word';
    if (inverted && nounForms?.includes(word) === false && items[i - 2] !== undefined) return true;
    // "…, and claim that …"
    const joined = has(before, 'coordinator') && has(after, 'complementizer');
    if (joined && nounForms !== undefined) return true;
    return noun ? plural && takesMore && object : plural || (nounForms !== undefined && nominal);
  }
  if (!noun) return before !== undefined;
  // "Berg, the director, disputes that …"
  if (before?.text === ',' && has(after, 'complementizer')) return true;
  return before !== undefined && before.kind !== 'mark' && takesMore;
}

/** "La Banque note que …", "…, note la Banque": against "une annonce", "la note de la Banque". */
function isVerbAfterAll(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  const after = items[i + 1];
  const noun = isOpen(before) && has(items[i - 2], 'determiner');
  const named = before?.kind === 'word' && before.capital && !has(before, 'determiner');
  if (has(before, 'subject') || noun || named)
    return has(after, 'complementizer') || has(after, 'determiner');
  const behind = before?.text === ',' || before?.kind === 'quote';
  return behind && (has(after, 'determiner') || after?.capital === true);
}

/** "the rate predicted by economists", "a deal announced Wednesday by the mayor", "an expert called on by many". */
function isReduced(items: readonly Item[], i: number, form: VerbForm): boolean {
  let at = items[i + 1]?.low === form.verb.particle ? i + 2 : i + 1;
  while (has(items[at], 'adverb')) at++;
  return has(items[at], 'agent');
}

/** "the Sun Belt states of Arizona", "are among the most urgent requests": a noun hangs on it, or the clause has its verb before. */
function isNounHere(items: readonly Item[], i: number, form: VerbForm): boolean {
  const next = items[i + 1];
  if (has(next, 'attaching') && !has(next, 'place') && form.verb.takes.act !== true) return true;
  return hasVerbBefore(items, i, null);
}

/** Whether the piece of the sentence that ends before `i` has its verb already, with nothing between that opens another clause. */
function hasVerbBefore(items: readonly Item[], i: number, lexis: Lexis | null): boolean {
  for (let b = i - 1; b >= 0; b--) {
    const item = items[b];
    if (item === undefined || item.kind === 'mark' || item.kind === 'quote') return false;
    if (
      has(item, 'coordinator') ||
      has(item, 'relative') ||
      has(item, 'complementizer') ||
      has(item, 'subordinator') ||
      (has(item, 'pronoun') && !has(item, 'determiner'))
    )
      return false;
    // "said Berg in a video posted on X", but "an engineer who was present denied it": the relative clause has the verb.
    if (isKnownFinite(item) && !has(item, 'perfect')) {
      let r = b - 1;
      while (has(items[r], 'adverb')) r--;
      return !(has(items[r], 'relative') && !has(items[r], 'complementizer') && r > 0);
    }
    if (
      lexis?.grammar.nounForms?.includes(item.low) === false &&
      item.speaks &&
      !has(items[b - 1], 'determiner') &&
      b < i - 1
    )
      return has(items[b + 1], 'preposition') || items.slice(b + 1, i).some(word => has(word, 'place'));
  }
  return false;
}

/** "a man accused of theft", "issued advice called “…”": what it needs follows at once, or the piece has a past tense before. */
function isLabelled(items: readonly Item[], i: number, { verb }: VerbForm, lexis: Lexis): boolean {
  if (verb.needs?.includes(items[i + 1]?.low ?? '') === true) return true;
  // "Staff urged to stay at home": nobody is urged by them.
  if (verb.takes.listener === true && verb.takes.infinitive === true && has(items[i + 1], 'infinitive-mark'))
    return true;
  if (verb.takes.label !== true && verb.takes.act !== true) return false;
  for (let b = i - 1; b > 0; b--) {
    const item = items[b];
    const before = items[b - 1];
    if (item === undefined || item.kind !== 'word' || has(item, 'coordinator') || has(item, 'relative'))
      return false;
    // "have quarreled since she announced …": another clause.
    if (has(item, 'subject')) return false;
    const past = isOpen(item) && endsIn(item.low, lexis.grammar.endings?.past);
    if (past && !has(before, 'determiner') && !has(before, 'be')) return true;
  }
  return false;
}
