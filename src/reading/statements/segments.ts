/** A unit cut at commas, colons, semicolons and dashes, and what kind of clause each piece is. By marks and function words, no parser. */
import type { Lexis, WordClass } from './lexis.ts';
import { nounPhraseEnd } from './phrases.ts';
import type { Item } from './units.ts';

export type SegmentKind =
  /** Begins with "dass", "ob", "that". */
  | 'complement'
  /** Begins with a question word. */
  | 'question'
  /** Begins with "wie" and ends with a verb: "wie X mitteilte". */
  | 'as'
  | 'adverbial'
  | 'relative'
  | 'infinitive'
  | 'main'
  /** No verb found: an apposition, a list, the rest of an interrupted clause. */
  | 'fragment';

export interface Segment {
  /** Indices into the items, end exclusive, the separator left out. */
  readonly from: number;
  readonly to: number;
  /** Mark before and behind, '' at the ends of the unit. */
  readonly before: string;
  readonly after: string;
  readonly kind: SegmentKind;
  /** Index of the clause's finite verb, -1 where none was found. */
  readonly finite: number;
}

const SEPARATORS = new Set([',', ';', ':', '–', '—', '-']);
const ENDS = new Set(['.', '!', '?', '…']);

/** The segments of `items`; the final mark of the sentence is in none. */
export function segmentsOf(items: readonly Item[], lexis: Lexis): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let before = '';
  let end = items.length;
  while (end > 0 && items[end - 1]?.kind === 'mark' && ENDS.has(items[end - 1]?.text ?? '')) end--;
  const cut = (to: number, after: string): void => {
    const finite = finiteOf(items, from, to, lexis);
    segments.push({ from, to, before, after, kind: kindOf(items, from, to, before, finite, lexis), finite });
  };
  for (let i = 0; i <= end; i++) {
    const separator = i < end && isSeparator(items, i);
    if (i > from && i < end && !separator && closesWithMark(items, i)) {
      cut(i, ',');
      from = i;
      before = ',';
      continue;
    }
    if (i > from && i < end && !separator && opensWithoutComma(items, from, i, lexis)) {
      cut(i, ',');
      from = i;
      before = ',';
      continue;
    }
    if (i < end && !separator) continue;
    const after = i < end ? (items[i]?.text ?? '') : '';
    if (i > from) cut(i, after);
    from = i + 1;
    before = after;
  }
  return segments;
}

/** `“…,” she said`: the mark inside the quotation before `i` separates as well. */
function closesWithMark(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  if (before?.kind !== 'quote' || items[i]?.kind === 'mark') return false;
  return /[,.!?…。！？，]$/u.test(before.text.slice(1, -1).trimEnd());
}

/** "zei dat …": a conjunction behind a verb of saying opens a clause without a comma. */
function opensWithoutComma(items: readonly Item[], from: number, i: number, lexis: Lexis): boolean {
  if (lexis.grammar.commaless !== true) return false;
  const item = items[i];
  if (!has(item, 'complementizer') || has(item, 'coordinator') || items[i + 1]?.kind === 'mark') return false;
  if (isKnownFinite(items[i + 1]) || has(items[i - 1], 'preposition')) return false;
  for (let k = from; k < i; k++) {
    if (isSpeechFinite(items, k, lexis)) return true;
    const spoken = (lexis.verbForms.get(items[k]?.low ?? '') ?? []).some(form => form.as === 'participle');
    if (spoken && k === i - 1) return true;
  }
  return false;
}

/** A hyphen separates only with a space or a mark before it. */
function isSeparator(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined || item.kind !== 'mark' || !SEPARATORS.has(item.text)) return false;
  const before = items[i - 1];
  return item.text !== '-' || before?.kind === 'mark' || item.start > (before?.end ?? -1);
}

export const has = (item: Item | undefined, name: WordClass): boolean =>
  item !== undefined && item.kind === 'word' && item.classes.has(name);

/** First item of a segment behind its conjunction ("und", "aber"). */
export function pastCoordinators(items: readonly Item[], from: number, to: number): number {
  let i = from;
  while (i < to - 1 && has(items[i], 'coordinator')) i++;
  return i;
}

/** A word in small letters that belongs to no closed class: a verb, an adjective or an adverb. */
export const isOpen = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && !item.capital && item.classes.size === 0;

/** A word that is always a verb of a clause. */
export const isKnownFinite = (item: Item | undefined): boolean =>
  has(item, 'finite') || has(item, 'strong') || has(item, 'weak') || has(item, 'hearsay');

function isSpeechFinite(items: readonly Item[], i: number, lexis: Lexis): boolean {
  const item = items[i];
  if (item === undefined || item.kind !== 'word') return false;
  if (item.capital && i > 0) return false;
  if (!lexis.grammar.nounsCapital && has(items[i - 1], 'determiner')) return false;
  if (!(lexis.verbForms.get(item.low) ?? []).some(form => form.as === 'finite')) return false;
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
  return opens && after !== undefined && (after.capital || isOpen(after)) && !has(before, 'pronoun');
}

/** Index of the finite verb among the items, -1 if none is found. */
function finiteOf(items: readonly Item[], from: number, to: number, lexis: Lexis): number {
  let known = -1;
  for (let i = from; i < to && known < 0; i++)
    if (isKnownFinite(items[i]) || isSpeechFinite(items, i, lexis)) known = i;
  if (lexis.grammar.order !== 'second') {
    // "a woman who gave her name": the verb of the relative clause is not that of the piece.
    const relative = items.findIndex(
      (item, i) => i > from && i < known && has(item, 'relative') && !has(item, 'complementizer'),
    );
    if (relative < 0) return known;
    for (let i = known + 1; i < to; i++) if (isKnownFinite(items[i])) return i;
    return -1;
  }
  const second = afterFirstConstituent(items, from, to, lexis);
  if (second >= 0 && second < to && (known < 0 || second < known) && couldBeVerb(items, second))
    return second;
  if (known < 0 && to - 1 > from && couldBeVerb(items, to - 1) && startsSubordinate(items, from))
    return to - 1;
  return known;
}

function startsSubordinate(items: readonly Item[], from: number): boolean {
  const first = items[from];
  return (
    has(first, 'complementizer') ||
    has(first, 'subordinator') ||
    has(first, 'relative') ||
    has(first, 'question') ||
    has(first, 'as') ||
    (has(first, 'preposition') && has(items[from + 1], 'relative'))
  );
}

/** By its ending and what stands beside it. */
function couldBeVerb(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!isOpen(item) || item === undefined) return false;
  return /(?:t|te|ten|en|e|eln|ern)$/u.test(item.low) || item.low.length > 2;
}

/** Index behind the first constituent of a clause: a pronoun, an adverb, a phrase with or without preposition. */
function afterFirstConstituent(items: readonly Item[], from: number, to: number, lexis: Lexis): number {
  let i = pastCoordinators(items, from, to);
  const first = items[i];
  if (first === undefined) return -1;
  if (first.kind === 'quote') return i + 1;
  if (has(first, 'adverb') && !has(first, 'determiner')) {
    i++;
    while (i < to && has(items[i], 'adverb')) i++;
    if (i < to && isOpen(items[i])) return i;
  }
  if (has(items[i], 'preposition')) i++;
  const end = nounPhraseEnd(items, i, to, lexis, true);
  if (end > i) {
    let at = end;
    // Further phrases may hang on the noun: "der Streit um die Reform in Berlin …".
    for (let guard = 0; guard < 4 && at < to && has(items[at], 'preposition'); guard++) {
      const next = nounPhraseEnd(items, at + 1, to, lexis, true);
      if (next <= at + 1) break;
      at = next;
    }
    while (at < to && has(items[at], 'adverb')) at++;
    return at;
  }
  if (has(items[i], 'pronoun')) return i + 1;
  return -1;
}

function kindOf(
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
  const verbFirst = isKnownFinite(second) || isSpeechFinite(items, at + 1, lexis);
  if (has(first, 'complementizer')) return 'complement';
  if (has(first, 'so') && has(second, 'complementizer')) return 'adverbial';
  if (has(first, 'according-to')) return 'relative';
  if (has(first, 'as') && lexis.grammar.order === 'free') {
    if (isSaidAside(items, at + 1, to, lexis)) return 'as';
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
function isSaidAside(items: readonly Item[], from: number, to: number, lexis: Lexis): boolean {
  for (let i = from; i < to; i++) {
    if (items[i]?.kind === 'quote' || has(items[i], 'complementizer')) return false;
    const said = (lexis.verbForms.get(items[i]?.low ?? '') ?? []).some(form => form.as !== 'infinitive');
    if (said) return i <= from + 2 || i >= to - 4;
  }
  return false;
}

/** Probably a verb of a clause, by its ending. */
export function isLikelyFinite(item: Item | undefined, lexis: Lexis): boolean {
  if (!isOpen(item) || item === undefined || item.low.length < 5) return false;
  return (lexis.grammar.finiteEndings ?? []).some(ending => item.low.endsWith(ending));
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
      /n$/u.test(next.low) &&
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
  if (!low.endsWith('n') || low.length < 8 || !lexis.grammar.infinitiveMarks.some(mark => low.includes(mark)))
    return false;
  for (const mark of lexis.grammar.infinitiveMarks)
    for (const prefix of lexis.prefixes)
      if (low.startsWith(prefix + mark) && low.length > prefix.length + mark.length + 3) return true;
  return false;
}
