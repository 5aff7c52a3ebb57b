/**
 * What was said, and by whom, where the verb stands behind its subject (English): "X said (that) …", "…, X said", "…, said X".
 * What follows a verb of saying needs no comma here, so a clause is known by its conjunction or by a finite verb in it.
 */
import type { Cue } from './cues.ts';
import { nounPhraseEnd } from './phrases.ts';
import { indirectFrom } from './reported-clause.ts';
import { has, isKnownFinite, pastCoordinators } from './segments.ts';
import { type Content, isFull, quotesIn, regionStart, type Sentence, spanOf } from './sentence.ts';
import {
  isClause,
  onlyQuotes,
  opensWithVerb,
  pastAsides,
  subject,
  subjectSegment,
} from './subject-before-verb.ts';
import type { Range } from './subjects.ts';

export interface Said {
  readonly contents: readonly Content[];
  readonly speaker: Range | null;
}

/** Contents and speaker of `cue`. */
export function saidWith(sentence: Sentence, cue: Cue): Said {
  const own = sentence.segments[cue.segment];
  // "Asked whether …": a participle that opens the sentence has no subject.
  const opens = cue.segment === 0 && cue.finite === own?.from;
  if (own === undefined || (opens && sentence.lexis.grammar.dropsSubject !== true))
    return { contents: [], speaker: null };
  // "Dijo que …": who it was, the text before tells; the act alone tells too little.
  if (opens) return { contents: behind(sentence, cue), speaker: null };
  if (cue.verb.takes.quoted === true) return quotedAs(sentence, cue);
  const after = behind(sentence, cue);
  const region = before(sentence, cue, after.length > 0);
  const joined = around(sentence, cue, region, after);
  const speaker = subject(sentence, cue, region.length > 0 || joined !== null);
  // "Asked what he thought …": a question within the sentence reports nothing.
  if (speaker !== null && speaker.from > 0 && has(sentence.items[speaker.from - 1], 'question'))
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
    next === undefined || has(next, 'agent')
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

/** What follows the verb. */
function behind(sentence: Sentence, cue: Cue): readonly Content[] {
  const { items, segments } = sentence;
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
    if (has(items[i], 'complementizer') && i + 2 < own.to && (takes.clause || takes.that))
      return indirectFrom(sentence, cue.segment, i, cue);
  const reach = Math.min(own.to, last + 14);
  for (let i = last + 1; i < reach && takes.infinitive; i++) {
    if (isKnownFinite(items[i]) || items[i]?.kind === 'quote') break;
    if (
      has(items[i], 'infinitive-mark') &&
      i + 1 < own.to &&
      !has(items[i + 1], 'determiner') &&
      !(items[i + 1]?.capital ?? false)
    )
      return indirectFrom(sentence, cue.segment, i, cue);
  }
  if (start < own.to && first !== undefined) {
    if (first.kind === 'quote' && isFull(first) && takes.clause) return direct(sentence, start, own.to);
    if (takes.label)
      for (let i = start; i < own.to; i++) if (items[i]?.kind === 'quote') return direct(sentence, i, i + 1);
    if (takes.clause && has(first, 'question') && own.to - start > 2)
      return indirectFrom(sentence, cue.segment, start, cue);
    const from = takes.listener ? listener : start;
    const unspaced = sentence.lexis.grammar.unspaced === true;
    const bare = unspaced
      ? (items[own.to - 1]?.end ?? 0) - first.start >= 4
      : takes.bare === true && own.to - from >= 3 && !opensPhrase(sentence, from);
    const late = bare || (takes.tag === true && goesOnLate(sentence, cue.segment));
    if (takes.clause && !subjectFollows(sentence, cue, from) && (late || isClause(sentence, from, own.to)))
      return indirectFrom(sentence, cue.segment, from, cue);
    if (from < own.to && !takes.listener && !subjectFollows(sentence, cue, from)) return [];
  }
  return inNextSegments(sentence, cue);
}

const opensPhrase = (sentence: Sentence, i: number): boolean =>
  has(sentence.items[i], 'preposition') ||
  has(sentence.items[i], 'coordinator') ||
  has(sentence.items[i], 'subordinator');

/** "said the timing, which was known, had no bearing": the verb of the clause comes behind a relative clause. */
function goesOnLate(sentence: Sentence, s: number): boolean {
  const { items, segments } = sentence;
  for (let t = s + 1; t < segments.length; t++) {
    const segment = segments[t];
    if (segment === undefined || segment.before !== ',') return false;
    if (t > s + 1 && isKnownFinite(items[segment.from])) return true;
    if (segment.kind !== 'relative' && segment.kind !== 'fragment') return false;
  }
  return false;
}

/** `X said: “…”`, `X said, “…”`, "X said, however, that …". */
function inNextSegments(sentence: Sentence, cue: Cue): readonly Content[] {
  const { items, segments } = sentence;
  const takes = cue.verb.takes;
  for (let t = cue.segment + 1; t < segments.length; t++) {
    const segment = segments[t];
    const first = segment === undefined ? undefined : items[segment.from];
    if (segment === undefined || first === undefined) break;
    if (first.kind === 'quote' && takes.clause) return direct(sentence, segment.from, segment.to);
    if (segment.before === ':' && takes.clause && segment.kind === 'main')
      return indirectFrom(sentence, t, segment.from, cue);
    // "普京表示，…"
    const opens = sentence.lexis.grammar.unspaced === true && t === cue.segment + 1;
    if (opens && takes.clause && (segment.before === ',' || segment.before === ':'))
      return indirectFrom(sentence, t, segment.from, cue);
    if (segment.before === ';' || segment.before === ':') break;
    if (segment.kind === 'complement' && (takes.clause || takes.that))
      return indirectFrom(sentence, t, segment.from, cue);
    if (segment.kind !== 'fragment' && segment.kind !== 'relative') break;
  }
  return [];
}

const direct = (sentence: Sentence, from: number, to: number): readonly Content[] =>
  quotesIn(sentence.items, from, to)
    .slice(0, 2)
    .map(span => ({ spans: [span], form: 'direct' }));

/** "told the committee prices would rise": the listener is no part of it. */
function pastListener(sentence: Sentence, from: number, to: number): number {
  const { items, lexis } = sentence;
  if (has(items[from], 'oblique') || has(items[from], 'own')) return from + 1;
  const end = nounPhraseEnd(sentence.items, from, to, lexis, false);
  return end > from ? end : from;
}

/** "said Tom Barrow": the verb stands first and its subject behind it. */
function subjectFollows(sentence: Sentence, cue: Cue, from: number): boolean {
  const { items, segments } = sentence;
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
  if (has(items[cue.finite + 1], 'pronoun') && cue.finite + 2 < own.to) return false;
  return (
    opensWithVerb(sentence, own.from, cue.finite) &&
    from === cue.finite + 1 &&
    !has(items[own.from], 'coordinator')
  );
}

/** What stands before "X said" or "said X". */
function before(sentence: Sentence, cue: Cue, hasAfter: boolean): readonly Content[] {
  const { items, segments } = sentence;
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
  if (own.kind === 'complement' && sentence.lexis.grammar.order === 'free') return [];
  // Appositions and relative clauses between the subject and its verb do not count.
  let end = s;
  const verbFirst = opensWithVerb(sentence, own.from, Math.min(...cue.words));
  const last = segments[s - 1];
  if (last === undefined) return [];
  if (verbFirst && hasAfter && items[last.to - 1]?.kind !== 'quote') return [];
  // "The date is a guess, Ann Berg, a historian, argued in a letter."
  const early = verbFirst && !hasAfter ? subjectSegment(sentence, s) : s;
  if (
    verbFirst &&
    !hasAfter &&
    sentence.lexis.grammar.order !== 'free' &&
    subject(sentence, cue, true) === null
  ) {
    if (early === s || early === 0) return [];
    end = early;
  }
  const r = regionStart(sentence, s);
  const first = segments[r];
  if (first === undefined) return [];
  const quotesOnly = items
    .slice(first.from, segments[end - 1]?.to ?? first.to)
    .every(item => item.kind === 'quote' || item.kind === 'mark' || has(item, 'coordinator'));
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
  const free = sentence.lexis.grammar.order === 'free';
  const evidence = segments
    .slice(r, end)
    .some(
      segment =>
        segment.kind === 'main' ||
        isClause(sentence, segment.from, segment.to) ||
        (verbFirst && free && isFull(items[segment.to - 1])),
    );
  if (!evidence || (verbFirst && cue.verb.takes.tag !== true)) return [];
  while (end > r + 1 && segments[end - 1]?.kind === 'relative' && verbFirst) end--;
  const from = pastCoordinators(items, first.from, first.to);
  const span = spanOf(items, from, segments[end - 1]?.to ?? first.to);
  return span === null || has(items[from], 'subordinator') ? [] : [{ spans: [span], form: 'indirect' }];
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
  // "…, Chile y Perú han reconocido el acuerdo, y …": an object says that this is no aside.
  if (
    sentence.lexis.grammar.order === 'free' &&
    pastAsides(sentence, Math.max(...cue.words) + 1, own.to) < own.to
  )
    return null;
  const first = segments[regionStart(sentence, cue.segment)];
  const before = segments[cue.segment - 1];
  const last = segments.at(-1);
  if (first === undefined || before === undefined || last === undefined) return null;
  if (next.kind !== 'main' && !isClause(sentence, next.from, next.to)) return null;
  const a = spanOf(items, first.from, before.to);
  const b = spanOf(items, next.from, last.to);
  return a === null || b === null ? null : [{ spans: [a, b], form: 'indirect' }];
}
