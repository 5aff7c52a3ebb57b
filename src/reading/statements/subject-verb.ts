/**
 * What was said, and by whom, where the verb stands behind its subject (English): "X said (that) …", "…, X said", "…, said X".
 * What follows a verb of saying needs no comma here, so a clause is known by its conjunction or by a finite verb in it.
 */

import type { Span } from '../../model/reading.ts';
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
  const own = sentence.segments[cue.segment];
  // "Asked whether …": a participle that opens the sentence has no subject.
  if (own === undefined || (cue.segment === 0 && cue.finite === own.from))
    return { contents: [], speaker: null };
  if (cue.verb.takes.quoted === true) return quotedAs(sentence, cue);
  const after = behind(sentence, cue);
  const region = before(sentence, cue, after.length > 0);
  const joined = around(sentence, cue, region, after);
  const speaker = subject(sentence, cue, region.length > 0 || joined !== null);
  // "Asked what he thought …": a question within the sentence reports nothing.
  if (
    speaker !== null &&
    speaker.from > 0 &&
    has(sentence.lexis, sentence.items[speaker.from - 1], 'question')
  )
    return { contents: [], speaker: null };
  return { contents: joined ?? [...region, ...after], speaker };
}

/** "quoted X as saying …", "X was quoted as saying …". */
function quotedAs(sentence: Sentence, cue: Cue): Said {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  const last = Math.max(...cue.words);
  const at = items.findIndex((item, i) => i > last && (cue.verb.needs ?? []).includes(item.low));
  if (own === undefined || at < 0 || at >= own.to) return { contents: [], speaker: null };
  const next = items[at + 1];
  const contents: readonly Content[] =
    next === undefined || has(lexis, next, 'agent')
      ? []
      : next.kind === 'quote'
        ? direct(sentence, at + 1, own.to)
        : at + 2 < own.to
          ? indirectFrom(sentence, cue.segment, at + 1, cue)
          : inNextSegments(sentence, cue);
  if (cue.voice === 'passive') return { contents, speaker: subject(sentence, cue, false) };
  const end = nounPhraseEnd(items, last + 1, at, lexis, true);
  return { contents, speaker: end > last + 1 ? { from: last + 1, to: end } : null };
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
    if (has(lexis, items[i + 1], 'adverb')) {
      i += 2; // "on Friday"
      continue;
    }
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
  const listener =
    takes.listener || takes.infinitive
      ? pastAsides(sentence, pastListener(sentence, start, own.to), own.to)
      : start;
  for (const i of [start, listener])
    if (has(lexis, items[i], 'complementizer') && i + 2 < own.to && (takes.clause || takes.that))
      return indirectFrom(sentence, cue.segment, i, cue);
  const reach = Math.min(own.to, last + 14);
  for (let i = last + 1; i < reach && takes.infinitive; i++) {
    if (isKnownFinite(lexis, items[i]) || items[i]?.kind === 'quote') break;
    if (
      has(lexis, items[i], 'infinitive-mark') &&
      i + 1 < own.to &&
      !has(lexis, items[i + 1], 'determiner') &&
      !(items[i + 1]?.capital ?? false)
    )
      return indirectFrom(sentence, cue.segment, i, cue);
  }
  if (start < own.to && first !== undefined) {
    if (first.kind === 'quote' && isFull(first) && takes.clause) return direct(sentence, start, own.to);
    if (takes.label)
      for (let i = start; i < own.to; i++) if (items[i]?.kind === 'quote') return direct(sentence, i, i + 1);
    if (takes.clause && has(lexis, first, 'question') && own.to - start > 2)
      return indirectFrom(sentence, cue.segment, start, cue);
    const from = takes.listener ? listener : start;
    const bare = takes.bare === true && own.to - from >= 3 && !opensPhrase(sentence, from);
    const late = bare || (takes.tag === true && goesOnLate(sentence, cue.segment));
    if (takes.clause && !subjectFollows(sentence, cue, from) && (late || isClause(sentence, from, own.to)))
      return indirectFrom(sentence, cue.segment, from, cue);
    if (from < own.to && !takes.listener && !subjectFollows(sentence, cue, from)) return [];
  }
  return inNextSegments(sentence, cue);
}

const opensPhrase = (sentence: Sentence, i: number): boolean =>
  has(sentence.lexis, sentence.items[i], 'preposition') ||
  has(sentence.lexis, sentence.items[i], 'coordinator') ||
  has(sentence.lexis, sentence.items[i], 'subordinator');

/** "said the timing, which was known, had no bearing": the verb of the clause comes behind a relative clause. */
function goesOnLate(sentence: Sentence, s: number): boolean {
  const { items, segments, lexis } = sentence;
  for (let t = s + 1; t < segments.length; t++) {
    const segment = segments[t];
    if (segment === undefined || segment.before !== ',') return false;
    if (t > s + 1 && isKnownFinite(lexis, items[segment.from])) return true;
    if (segment.kind !== 'relative' && segment.kind !== 'fragment') return false;
  }
  return false;
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
  // "A spokesman, meanwhile, said the …": only behind what was said does the subject follow.
  const r = regionStart(sentence, cue.segment);
  const said = segments
    .slice(r, cue.segment)
    .some(
      segment =>
        items[segment.to - 1]?.kind === 'quote' ||
        segment.kind === 'main' ||
        isClause(sentence, segment.from, segment.to),
    );
  if (!said) return false;
  // "…, who owns it, said she would go": a pronoun with a verb behind it begins what was said.
  if (has(lexis, items[cue.finite + 1], 'pronoun') && cue.finite + 2 < own.to) return false;
  return (
    pastCoordinators(items, own.from, cue.finite + 1, lexis) === cue.finite &&
    from === cue.finite + 1 &&
    !has(lexis, items[own.from], 'coordinator')
  );
}

/** Whether a second finite verb follows the relative clause that begins at `from`. */
function inMain(sentence: Sentence, from: number, to: number): boolean {
  let seen = 0;
  for (let i = from + 1; i < to; i++) if (isKnownFinite(sentence.lexis, sentence.items[i])) seen++;
  return seen > 1;
}

/** Begins as a clause does and has a finite verb. */
function isClause(sentence: Sentence, from: number, to: number): boolean {
  const { items, lexis } = sentence;
  const first = items[from];
  if (first === undefined || first.kind === 'mark' || to - from < 2) return false;
  for (let i = from + 1; i < to; i++) {
    // What a relative clause says does not make a noun a clause.
    if (i > from + 1 && has(lexis, items[i], 'relative') && !has(lexis, items[i], 'determiner'))
      return inMain(sentence, i, to);
    if (isKnownFinite(lexis, items[i])) return true;
    const item = items[i];
    // "it's", "they're"
    if (/^['’]s$/u.test(item?.low ?? '') && has(lexis, items[i - 1], 'pronoun')) return true;
    if (
      item !== undefined &&
      isOpen(lexis, item) &&
      /(?:[^e]ed|n't)$/u.test(item.low) &&
      i > from &&
      !has(lexis, items[i - 1], 'determiner')
    )
      return true;
  }
  if (/['’](?:re|ll|ve|d|m)$/u.test(first.low)) return true;
  return has(lexis, first, 'subject') && to - from >= 3;
}

function onlyQuotes(sentence: Sentence, s: number): boolean {
  const segment = sentence.segments[s];
  return (
    segment !== undefined &&
    sentence.items.slice(segment.from, segment.to).every(item => item.kind === 'quote')
  );
}

/** First segment of the subject that stands before segment `s`: over appositions and relative clauses, not over a clause. */
function subjectSegment(sentence: Sentence, s: number): number {
  const { segments } = sentence;
  let at = s;
  while (at > 0) {
    const previous = segments[at - 1];
    if (previous === undefined || previous.after !== ',' || onlyQuotes(sentence, at - 1)) break;
    if (previous.kind === 'main' || previous.kind === 'complement') break;
    at--;
  }
  return at;
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
  // "The date is a guess, Ann Berg, a historian, argued in a letter."
  const early = verbFirst && !hasAfter ? subjectSegment(sentence, s) : s;
  if (verbFirst && !hasAfter && subject(sentence, cue, true) === null) {
    if (early === s || early === 0) return [];
    end = early;
  }
  const r = regionStart(sentence, s);
  const first = segments[r];
  if (first === undefined) return [];
  const quotesOnly = items
    .slice(first.from, segments[end - 1]?.to ?? first.to)
    .every(item => item.kind === 'quote' || item.kind === 'mark' || has(lexis, item, 'coordinator'));
  // `“…,” Ann Berg, a lawyer, told the court`: appositions stand between the words and the verb.
  if (!quotesOnly && items[first.from]?.kind === 'quote' && isFull(items[first.from])) {
    let quoted = r;
    while (quoted < s && onlyQuotes(sentence, quoted)) quoted++;
    const between = segments.slice(quoted, s);
    if (quoted > r && between.every(segment => segment.kind === 'fragment' || segment.kind === 'relative'))
      return direct(sentence, first.from, segments[quoted - 1]?.to ?? first.to);
  }
  if (quotesOnly) return direct(sentence, first.from, segments[end - 1]?.to ?? first.to);
  // "A spokesman, Tom Barrow, said …" has no verb before.
  if (hasAfter && items[last.to - 1]?.kind !== 'quote') return [];
  const evidence = segments
    .slice(r, end)
    .some(segment => segment.kind === 'main' || isClause(sentence, segment.from, segment.to));
  if (!evidence || (verbFirst && cue.verb.takes.tag !== true)) return [];
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
  if (own.kind === 'relative') {
    const pronoun = pastCoordinators(items, start, limit, lexis);
    const inner = lastClause(sentence, pronoun + 1, limit);
    if (inner <= pronoun + 1) return { from: pronoun, to: pronoun + 1 };
    const from = firstPhrase(sentence, inner, limit);
    return from < 0 ? null : { from, to: trimmed(sentence, from, limit) };
  }
  // "reported a loss but also said …": the subject of the verb before.
  let joint = limit - 1;
  while (joint > start && has(lexis, items[joint], 'adverb')) joint--;
  const earlier = sentence.cues.find(other => other.segment === cue.segment && other.finite < joint);
  const first = own.finite >= 0 && own.finite < joint ? own.finite : (earlier?.finite ?? -1);
  if (joint > start && has(lexis, items[joint], 'coordinator') && first > start) {
    const from = firstPhrase(sentence, start, first);
    return from < 0 ? null : { from, to: trimmed(sentence, from, first) };
  }
  const verbFirst = pastCoordinators(items, start, limit + 1, lexis) === limit;
  if (verbFirst && inverted && cue.verb.takes.listener !== true) {
    const from = limit + 1;
    if (has(lexis, items[from], 'pronoun')) return { from, to: from + 1 };
    const end = nounPhraseEnd(items, from, own.to, lexis, true);
    if (end > from) return withApposition(items, segments, cue.segment, { from, to: end }, lexis);
  }
  if (verbFirst) {
    // "Smith, the chairman, said": back over what stands between commas.
    let s = cue.segment;
    if (has(lexis, items[own.from], 'coordinator') || own.before !== ',') return null;
    const subjectAt = subjectSegment(sentence, cue.segment);
    if (subjectAt === cue.segment) return null;
    s = subjectAt;
    start = segments[s]?.from ?? start;
    const from = firstPhrase(sentence, start, segments[s]?.to ?? limit);
    return from < 0 ? null : { from, to: trimmed(sentence, from, limit) };
  }
  const from = firstPhrase(sentence, lastClause(sentence, start, limit), limit);
  return from < 0 ? null : { from, to: trimmed(sentence, from, limit) };
}

/** Where the last clause before `limit` begins: behind another finite verb or a conjunction, if no relative clause holds them. */
function lastClause(sentence: Sentence, start: number, limit: number): number {
  const { items, lexis } = sentence;
  let from = start;
  for (let i = start; i < limit; i++) {
    if (has(lexis, items[i], 'relative') && !has(lexis, items[i], 'complementizer')) return from;
    if (has(lexis, items[i], 'complementizer') || has(lexis, items[i], 'subordinator')) from = i + 1;
    else if (isKnownFinite(lexis, items[i]) && !has(lexis, items[i], 'perfect')) from = i + 1;
  }
  return from >= limit ? start : from;
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
      has(lexis, last, 'preposition') ||
      has(lexis, last, 'adverb') ||
      has(lexis, last, 'perfect') ||
      (isOpen(lexis, last) && last?.low.endsWith('ly'))
    )
      to--;
    else break;
  }
  return to;
}

/** The subject of the first main clause, if its verb is known. */
export function firstSubject(sentence: Sentence): Span | null {
  const segment = sentence.segments[0];
  if (segment === undefined || segment.finite <= segment.from) return null;
  const from = firstPhrase(sentence, segment.from, segment.finite);
  return from < 0 ? null : spanOf(sentence.items, from, trimmed(sentence, from, segment.finite));
}
