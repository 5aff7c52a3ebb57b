/**
 * What was said, and by whom, where the verb stands behind its subject (English): "X said (that) …", "…, X said", "…, said X".
 * What follows a verb of saying needs no comma here, so a clause is known by its conjunction or by a finite verb in it.
 */
import {
  type Content,
  indirectFrom,
  isFull,
  quotesIn,
  regionStart,
  type Sentence,
  spanOf,
} from './content.ts';
import type { Cue } from './cues.ts';
import { nounPhraseEnd } from './phrases.ts';
import { has, isKnownFinite, isOpen, pastCoordinators } from './segments.ts';
import { type Range, withApposition } from './subjects.ts';

export interface Said {
  readonly contents: readonly Content[];
  readonly speaker: Range | null;
}

/** Contents and speaker of `cue`. */
export function saidWith(sentence: Sentence, cue: Cue): Said {
  const { segments } = sentence;
  const after = behind(sentence, cue);
  const region = before(sentence, cue, after.length > 0);
  const joined = around(sentence, cue, region, after);
  const speaker = subject(sentence, cue, region.length > 0 || joined !== null);
  void segments;
  return { contents: joined ?? [...region, ...after], speaker };
}

/** Past adverbs, "on Friday", "in a statement": where what was said can begin. */
function pastAsides(sentence: Sentence, from: number, to: number): number {
  const { items, lexis } = sentence;
  let i = from;
  for (let guard = 0; guard < 6 && i < to; guard++) {
    if (has(lexis, items[i], 'adverb')) {
      i++;
      continue;
    }
    if (!has(lexis, items[i], 'preposition') || has(lexis, items[i], 'infinitive-mark')) break;
    const end = nounPhraseEnd(items, i + 1, to, lexis, false);
    if (end <= i + 1) break;
    i = end;
  }
  return i;
}

/** What follows the verb. */
function behind(sentence: Sentence, cue: Cue): readonly Content[] {
  const { items, segments, lexis } = sentence;
  const takes = cue.verb.takes;
  const own = segments[cue.segment];
  if (own === undefined) return [];
  const last = Math.max(...cue.words);
  const start = pastAsides(sentence, last + 1, own.to);
  const first = items[start];
  // "that …", perhaps behind a listener: "told reporters that …".
  const reach = Math.min(own.to, last + 14);
  for (let i = last + 1; i < reach; i++) {
    if (isKnownFinite(lexis, items[i]) || (items[i]?.kind === 'quote' && takes.label)) break;
    if (has(lexis, items[i], 'complementizer') && i + 2 < own.to && (takes.clause || takes.that))
      return indirectFrom(sentence, cue.segment, i, cue);
    if (
      has(lexis, items[i], 'infinitive-mark') &&
      takes.infinitive &&
      !has(lexis, items[i + 1], 'determiner')
    )
      return indirectFrom(sentence, cue.segment, i, cue);
  }
  if (start < own.to && first !== undefined) {
    if (first.kind === 'quote' && isFull(first) && takes.clause) return direct(sentence, start, own.to);
    if (takes.label)
      for (let i = start; i < own.to; i++) if (items[i]?.kind === 'quote') return direct(sentence, i, i + 1);
    if (takes.clause && has(lexis, first, 'question') && own.to - start > 2)
      return indirectFrom(sentence, cue.segment, start, cue);
    const from = takes.listener ? pastListener(sentence, start, own.to) : start;
    if (takes.clause && !subjectFollows(sentence, cue, from) && isClause(sentence, from, own.to))
      return indirectFrom(sentence, cue.segment, from, cue);
    if (from < own.to && !takes.listener && !subjectFollows(sentence, cue, from)) return [];
  }
  return inNextSegments(sentence, cue);
}

/** `X said: “…”`, `X said, “…”`, "X said, however, that …". */
function inNextSegments(sentence: Sentence, cue: Cue): readonly Content[] {
  const { items, segments, lexis } = sentence;
  const takes = cue.verb.takes;
  for (let t = cue.segment + 1; t < segments.length; t++) {
    const segment = segments[t];
    const first = segment === undefined ? undefined : items[segment.from];
    if (segment === undefined || first === undefined) break;
    if (first.kind === 'quote' && takes.clause) return direct(sentence, segment.from, segment.to);
    if (segment.before === ':' && takes.clause && segment.kind === 'main')
      return indirectFrom(sentence, t, segment.from, cue);
    if (segment.before === ';' || segment.before === ':') break;
    if (segment.kind === 'complement' && (takes.clause || takes.that))
      return indirectFrom(sentence, t, segment.from, cue);
    if (segment.kind !== 'fragment' && segment.kind !== 'relative') break;
  }
  void lexis;
  return [];
}

const direct = (sentence: Sentence, from: number, to: number): readonly Content[] =>
  quotesIn(sentence.items, from, to)
    .slice(0, 2)
    .map(span => ({ spans: [span], form: 'direct' }));

/** "told the committee prices would rise": the listener is no part of it. */
function pastListener(sentence: Sentence, from: number, to: number): number {
  const { items, lexis } = sentence;
  if (has(lexis, items[from], 'oblique') || has(lexis, items[from], 'own')) return from + 1;
  const end = nounPhraseEnd(sentence.items, from, to, lexis, false);
  return end > from ? end : from;
}

/** "said Tom Barrow": the verb stands first and its subject behind it. */
function subjectFollows(sentence: Sentence, cue: Cue, from: number): boolean {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  if (own === undefined || cue.segment === 0) return false;
  return (
    pastCoordinators(items, own.from, cue.finite + 1, lexis) === cue.finite &&
    from === cue.finite + 1 &&
    !has(lexis, items[own.from], 'coordinator')
  );
}

/** Begins as a clause does and has a finite verb. */
function isClause(sentence: Sentence, from: number, to: number): boolean {
  const { items, lexis } = sentence;
  const first = items[from];
  if (first === undefined || first.kind === 'mark' || to - from < 2) return false;
  for (let i = from + 1; i < to; i++) {
    if (isKnownFinite(lexis, items[i])) return true;
    const item = items[i];
    if (
      item !== undefined &&
      isOpen(lexis, item) &&
      /(?:[^e]ed|n't)$/u.test(item.low) &&
      i > from &&
      !has(lexis, items[i - 1], 'determiner')
    )
      return true;
  }
  return has(lexis, first, 'subject') && to - from >= 3;
}

/** What stands before "X said" or "said X". */
function before(sentence: Sentence, cue: Cue, hasAfter: boolean): readonly Content[] {
  const { items, segments, lexis } = sentence;
  const s = cue.segment;
  const own = segments[s];
  if (
    own === undefined ||
    s === 0 ||
    own.before === ';' ||
    own.before === ':' ||
    cue.verb.takes.clause !== true
  )
    return [];
  if (own.kind === 'relative' || own.kind === 'adverbial') return [];
  // Appositions and relative clauses between the subject and its verb do not count.
  let end = s;
  const verbFirst = pastCoordinators(items, own.from, cue.finite + 1, lexis) === Math.min(...cue.words);
  const last = segments[s - 1];
  if (last === undefined) return [];
  if (verbFirst && hasAfter && items[last.to - 1]?.kind !== 'quote') return [];
  if (verbFirst && !hasAfter && subject(sentence, cue, true) === null) return [];
  const r = regionStart(sentence, s);
  const first = segments[r];
  if (first === undefined) return [];
  const quotesOnly = items
    .slice(first.from, segments[end - 1]?.to ?? first.to)
    .every(item => item.kind === 'quote' || item.kind === 'mark' || has(lexis, item, 'coordinator'));
  if (quotesOnly) return direct(sentence, first.from, segments[end - 1]?.to ?? first.to);
  // "A spokesman, Tom Barrow, said …" has no verb before.
  if (hasAfter && items[last.to - 1]?.kind !== 'quote') return [];
  const evidence = segments
    .slice(r, end)
    .some(segment => segment.kind === 'main' || isClause(sentence, segment.from, segment.to));
  if (!evidence) return [];
  while (end > r + 1 && segments[end - 1]?.kind === 'relative' && verbFirst) end--;
  const from = pastCoordinators(items, first.from, first.to, lexis);
  const span = spanOf(items, from, segments[end - 1]?.to ?? first.to);
  return span === null || has(lexis, items[from], 'subordinator')
    ? []
    : [{ spans: [span], form: 'indirect' }];
}

/** "Prices, Smith said, will rise" and `“The offer,” she added, “is on the table.”`: one statement in two pieces. */
function around(
  sentence: Sentence,
  cue: Cue,
  region: readonly Content[],
  after: readonly Content[],
): readonly Content[] | null {
  const { items, segments } = sentence;
  const own = segments[cue.segment];
  const next = segments[cue.segment + 1];
  if (own === undefined) return null;
  const left = region.at(-1);
  const right = after[0];
  if (left?.form === 'direct' && right?.form === 'direct') {
    const a = left.spans.at(-1);
    const b = right.spans[0];
    const opening = items.find(item => item.start === b?.[0])?.text.slice(1) ?? '';
    const closing = items.find(item => item.end === a?.[1])?.text.slice(0, -1) ?? '';
    if (a !== undefined && b !== undefined && /^\p{Ll}/u.test(opening) && !/[.!?]$/u.test(closing.trim()))
      return [
        ...region.slice(0, -1),
        { spans: [...left.spans, ...right.spans], form: 'direct' },
        ...after.slice(1),
      ];
    return null;
  }
  if (
    region.length > 0 ||
    after.length > 0 ||
    next?.before !== ',' ||
    cue.segment === 0 ||
    own.before !== ','
  )
    return null;
  if (cue.verb.takes.clause !== true || own.kind !== 'main' || cue.finite === own.from) return null;
  const first = segments[regionStart(sentence, cue.segment)];
  const before = segments[cue.segment - 1];
  const last = segments.at(-1);
  if (first === undefined || before === undefined || last === undefined) return null;
  if (next.kind !== 'main' && !isClause(sentence, next.from, next.to)) return null;
  const a = spanOf(items, first.from, before.to);
  const b = spanOf(items, next.from, last.to);
  return a === null || b === null ? null : [{ spans: [a, b], form: 'indirect' }];
}

/** The subject: before the verb, past phrases of time and place; behind it in "said X". */
function subject(sentence: Sentence, cue: Cue, inverted: boolean): Range | null {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  if (own === undefined) return null;
  const limit = Math.min(...cue.words);
  let start = own.from;
  if (own.kind === 'relative') return { from: start, to: start + 1 };
  const verbFirst = pastCoordinators(items, start, limit + 1, lexis) === limit;
  if (verbFirst && inverted) {
    const from = pastAsides(sentence, limit + 1, own.to);
    if (has(lexis, items[from], 'pronoun')) return { from, to: from + 1 };
    const end = nounPhraseEnd(items, from, own.to, lexis, true);
    return end > from ? withApposition(items, segments, cue.segment, { from, to: end }, lexis) : null;
  }
  if (verbFirst) {
    // "Smith, the chairman, said": back over what stands between commas.
    let s = cue.segment;
    if (has(lexis, items[own.from], 'coordinator') || own.before !== ',') return null;
    while (s > 0) {
      const previous = segments[s - 1];
      if (previous === undefined || previous.after !== ',') break;
      s--;
      start = previous.from;
      if (previous.kind === 'main') return null;
    }
    const from = firstPhrase(sentence, start, segments[s]?.to ?? limit);
    return from < 0 ? null : { from, to: trimmed(sentence, from, limit) };
  }
  const from = firstPhrase(sentence, start, limit);
  return from < 0 ? null : { from, to: trimmed(sentence, from, limit) };
}

/** Start of the first noun phrase or pronoun that can be a subject, past adverbs and phrases with prepositions; -1 if none. */
function firstPhrase(sentence: Sentence, start: number, limit: number): number {
  const { items, lexis } = sentence;
  let i = pastCoordinators(items, start, limit, lexis);
  for (let guard = 0; guard < 12 && i < limit; guard++) {
    const item = items[i];
    if (has(lexis, item, 'preposition')) {
      const end = nounPhraseEnd(items, i + 1, limit, lexis, false);
      i = end > i + 1 ? end : i + 1;
    } else if (has(lexis, item, 'pronoun') && !has(lexis, item, 'impersonal')) return i;
    else if (nounPhraseEnd(items, i, limit, lexis, false) > i && !has(lexis, item, 'oblique')) return i;
    else i++;
  }
  return -1;
}

/** Without adverbs, auxiliaries and marks at the end. */
function trimmed(sentence: Sentence, from: number, limit: number): number {
  const { items, lexis } = sentence;
  let to = limit;
  while (to > from + 1) {
    const last = items[to - 1];
    if (
      last?.kind === 'mark' ||
      has(lexis, last, 'adverb') ||
      has(lexis, last, 'perfect') ||
      (isOpen(lexis, last) && last?.low.endsWith('ly'))
    )
      to--;
    else break;
  }
  return to;
}
