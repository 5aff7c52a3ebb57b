/** A unit cut at commas, colons, semicolons and dashes, and what kind of clause each piece is. By marks and function words, no parser. */

import type { Item } from '../items/item.ts';
import type { Lexis } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { isPlausible } from '../items/plausible.ts';
import { couldBeVerb, has, isKnownFinite, isOpen, isSpeechFinite, pastCoordinators } from '../items/words.ts';
import { kindOf } from './clause-kind.ts';
import type { SegmentKind } from './segment-kind.ts';

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
  return /[,.!?…。！？，]['’”"»]*$/u.test(before.text.slice(1, -1).trimEnd());
}

/** "zei dat …": a conjunction behind a verb of saying opens a clause without a comma. */
function opensWithoutComma(items: readonly Item[], from: number, i: number, lexis: Lexis): boolean {
  if (lexis.grammar.commaless !== true) return false;
  const item = items[i];
  const behind = items[i + 1];
  if (!has(item, 'complementizer') || has(item, 'coordinator')) return false;
  if (behind?.kind === 'mark' && behind.text !== ',') return false;
  if (isKnownFinite(items[i + 1])) return false;
  // "kondigde aan dat": the particle of the verb is no preposition here.
  const particle = items
    .slice(from, i - 1)
    .some(word => word.verbs.some(form => form.verb.particle === items[i - 1]?.low));
  if (has(items[i - 1], 'preposition') && !particle) return false;
  for (let k = from; k < i; k++) {
    if (isSpeechFinite(items, k, lexis)) return true;
    const spoken = items[k]?.verbs.some(form => form.as === 'participle');
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

/** Index of the finite verb among the items, -1 if none is found. */
function finiteOf(items: readonly Item[], from: number, to: number, lexis: Lexis): number {
  let known = -1;
  for (let i = from; i < to && known < 0; i++)
    if (isKnownFinite(items[i]) || (isSpeechFinite(items, i, lexis) && !isOnlyNoun(items, i, lexis)))
      known = i;
  if (lexis.grammar.order !== 'second') {
    // "a woman who gave her name": the verb of the relative clause is not that of the piece.
    let relative = from + 1;
    while (relative < known && !(has(items[relative], 'relative') && !has(items[relative], 'complementizer')))
      relative++;
    if (relative >= known) return known;
    for (let i = known + 1; i < to; i++)
      if (isKnownFinite(items[i]) || (isSpeechFinite(items, i, lexis) && !has(items[i - 1], 'perfect')))
        return i;
    return -1;
  }
  const second = afterFirstConstituent(items, from, to, lexis);
  if (second >= 0 && second < to && (known < 0 || second < known) && couldBeVerb(items, second))
    return second;
  if (known < 0 && to - 1 > from && couldBeVerb(items, to - 1) && startsSubordinate(items, from))
    return to - 1;
  return known;
}

/** "the former state mines", "une annonce": what is a noun as well, where no verb of saying can stand. */
const isOnlyNoun = (items: readonly Item[], i: number, lexis: Lexis): boolean => {
  const low = items[i]?.low ?? '';
  const { nounForms = [], mostlyNouns = [] } = lexis.grammar;
  if (!nounForms.includes(low) && !mostlyNouns.includes(low)) return false;
  const forms = items[i]?.verbs ?? [];
  // "read" is a past tense as well.
  if (forms.some(({ verb }) => verb.forms[2] === low)) return false;
  return forms.every(form => form.as !== 'finite' || !isPlausible(items, i, form, lexis));
};

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
