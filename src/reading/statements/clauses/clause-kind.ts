/** What kind of clause a piece of a unit is: by the word that opens it and the place of its verb. */

import { endsIn } from '../items/endings.ts';
import type { Item } from '../items/item.ts';
import type { Lexis } from '../items/lexis.ts';
import { couldBeVerb, has, isKnownFinite, isOpen, isSpeechFinite, pastCoordinators } from '../items/words.ts';
import type { SegmentKind } from './segment-kind.ts';

export function kindOf(
  items: readonly Item[],
  from: number,
  to: number,
  before: string,
  finite: number,
  lexis: Lexis,
): SegmentKind {
  const at = pastCoordinators(items, from, to);
  const first = items[at];
  const second = items[at + 1];
  // "Als „…“ bezeichnete X …"
  const behindQuote = second?.kind === 'quote' && isSpeechFinite(items, at + 2, lexis);
  const verbFirst = isKnownFinite(second) || isSpeechFinite(items, at + 1, lexis) || behindQuote;
  if (has(first, 'complementizer')) return 'complement';
  if (has(first, 'so') && has(second, 'complementizer')) return 'adverbial';
  if (has(first, 'according-to')) return 'relative';
  // French puts the verb first there as well: "comme l'a souligné X".
  const either = lexis.grammar.order === 'free' || lexis.grammar.inversions !== undefined;
  if (has(first, 'as') && either) {
    if (isSaidAside(items, at + 1, to)) return 'as';
  } else if (has(first, 'as') && !verbFirst && finite > at) return 'as';
  if (isInfinitive(items, at, to, lexis) && (finite < 0 || finite === to - 1 || before !== '')) {
    const main = finite >= 0 && isKnownFinite(items[finite]) && finite < to - 1;
    if (!main) return has(first, 'subordinator') ? 'adverbial' : 'infinitive';
  }
  if (has(first, 'subordinator') && !verbFirst && !(isKnownFinite(items[finite]) && finite < to - 3)) {
    if (!has(first, 'preposition') && !has(first, 'adverb')) return 'adverbial';
    // "während des Krieges", "seit Montag" are phrases, "während die Regierung …" a clause: its verb stands last.
    if (finite === to - 1) return 'adverbial';
  }
  const relativeAt = has(first, 'preposition') && has(second, 'relative') ? at + 1 : at;
  if (
    before === ',' &&
    has(items[relativeAt], 'relative') &&
    isRelative(items, from, relativeAt, to, finite, lexis)
  )
    return 'relative';
  if (before !== '' && has(first, 'question') && !verbFirst) return 'question';
  return finite >= 0 ? 'main' : 'fragment';
}

/** "Как сообщил X", "según ha dicho X", "jak X powiedział": a short clause with a verb of saying next to the word, or at its end. */
function isSaidAside(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (items[i]?.kind === 'quote' || has(items[i], 'complementizer')) return false;
    const said = items[i]?.verbs.some(form => form.as !== 'infinitive');
    if (said) return i <= from + 2 || i >= to - 4;
  }
  return false;
}

/** A relative clause follows a noun and ends with its verb; an article begins a main clause, whose verb stands second. */
function isRelative(
  items: readonly Item[],
  from: number,
  at: number,
  to: number,
  finite: number,
  lexis: Lexis,
): boolean {
  const antecedent = items[from - 2];
  if (lexis.grammar.order !== 'second') return true;
  if (
    antecedent === undefined ||
    !(
      antecedent.capital ||
      antecedent.kind === 'bracket' ||
      antecedent.kind === 'quote' ||
      antecedent.kind === 'number'
    )
  ) {
    // Behind a participle or a particle ("angekündigt, die mit … ausgestattet sind") only the verb's place tells.
    const verb = items[finite];
    const next = items[at + 1];
    // "sagte, die Briefe zeigten": an article has its noun with it.
    if (next === undefined || next.capital || isOpen(next)) return false;
    return finite === to - 1 && to - from >= 4 && !has(verb, 'strong') && !has(verb, 'weak');
  }
  if (finite >= 0 && finite < to - 1) {
    const last = items[to - 1];
    // "der … worden war", "die kommen werden": two verbs at the end.
    const lastIsVerb = isKnownFinite(last) || couldBeVerb(items, to - 1);
    if (!lastIsVerb) return false;
    if (finite - at <= 2 && !isOpen(items[to - 2])) return finite - at < 1;
    return finite >= to - 3;
  }
  return true;
}

function isInfinitive(items: readonly Item[], from: number, to: number, lexis: Lexis): boolean {
  const last = items[to - 1];
  if (last === undefined || last.kind !== 'word') return false;
  if (lexis.grammar.order !== 'second') return has(items[from], 'infinitive-mark');
  for (let i = from; i < to; i++) {
    const item = items[i];
    const next = items[i + 1];
    if (
      has(item, 'infinitive-mark') &&
      i + 1 < to &&
      next !== undefined &&
      !next.capital &&
      endsIn(next.low, lexis.grammar.endings?.infinitive) &&
      next.kind === 'word'
    )
      if (!has(next, 'determiner') && (i + 2 >= to || !items[i + 2]?.capital)) return true;
    if (item !== undefined && item.kind === 'word' && !item.capital && isJoinedInfinitive(item.low, lexis))
      return true;
  }
  return false;
}

/** "anzukündigen", "hinzuweisen". */
function isJoinedInfinitive(low: string, lexis: Lexis): boolean {
  if (
    !endsIn(low, lexis.grammar.endings?.infinitive) ||
    low.length < 8 ||
    !lexis.grammar.infinitiveMarks.some(mark => low.includes(mark))
  )
    return false;
  for (const mark of lexis.grammar.infinitiveMarks)
    for (const prefix of lexis.prefixes)
      if (low.startsWith(prefix + mark) && low.length > prefix.length + mark.length + 3) return true;
  return false;
}
