/** The statements of one unit, by its verbs of saying and its nouns of saying. */
import type { Span } from '../../model/reading.ts';
import {
  type Content,
  clauseAt,
  contentAfter,
  contentBefore,
  isFull,
  quotesIn,
  regionContent,
  regionStart,
  type Sentence,
  spanOf,
} from './content.ts';
import type { Cue } from './cues.ts';
import type { Context, Draft } from './draft.ts';
import { isNominal, nounPhraseEnd } from './phrases.ts';
import { has, pastCoordinators } from './segments.ts';
import { firstSubject, saidWith } from './subject-verb.ts';
import { type Range, subjectOf, withApposition } from './subjects.ts';
import { isTitle } from './titles.ts';

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

const rangeSpan = (sentence: Sentence, range: Range | null): Span | null =>
  range === null ? null : spanOf(sentence.items, range.from, range.to);

/** Collects drafts and what they cover, so that nothing is said twice. */
class Found {
  readonly drafts: Draft[] = [];
  readonly #taken: Span[] = [];

  covers(span: Span): boolean {
    return this.#taken.some(other => overlaps(span, other));
  }

  add(draft: Draft): void {
    if (draft.spans.some(span => this.covers(span))) return;
    this.drafts.push(draft);
    this.#taken.push(...draft.spans);
  }
}

/**
 * Drafts of the unit in the order in which they were found. `previous` is the span of the sentence before, of which
 * "Das sagte X" speaks.
 */
export function attributeCues(
  sentence: Sentence,
  unit: Span,
  context: Context,
  previous: Span | null,
): readonly Draft[] {
  const { items, segments, cues, lexis } = sentence;
  const found = new Found();
  for (const cue of cues) {
    const at = items[cue.finite];
    if (at === undefined || found.covers([at.start, at.end]) || cue.modal) continue;
    attributeCue(sentence, cue, unit, context, previous, found);
  }
  segments.forEach((segment, s) => {
    if (s > 0 && has(lexis, items[segment.from], 'so') && segment.kind === 'fragment')
      attributeSo(sentence, s, found);
  });
  attributeAnyVerb(sentence, found);
  attributeNouns(sentence, context, found);
  attributeColon(sentence, context, found);
  return found.drafts;
}

function attributeCue(
  sentence: Sentence,
  cue: Cue,
  unit: Span,
  context: Context,
  previous: Span | null,
  found: Found,
): void {
  const { items, segments, lexis } = sentence;
  const segment = segments[cue.segment];
  if (segment === undefined) return;
  const first = Math.min(...cue.words);
  const cueSpan = spanOf(items, first, first + 1);
  if (segment.kind === 'as') {
    const speaker = rangeSpan(sentence, subjectOf(items, segments, cue, false, lexis));
    if (!isComment(cue))
      for (const spans of aroundAside(sentence, cue.segment))
        found.add({ spans, form: 'indirect', cue: cueSpan, speaker });
    return;
  }
  if (lexis.grammar.order === 'subject-verb') {
    attributeSubjectVerb(sentence, cue, unit, cueSpan, found);
    return;
  }
  const before = cue.verb.takes.clause ? contentBefore(sentence, cue) : [];
  // "Er fordere …" within reported speech goes on with it.
  if (cue.mood && before.length === 0 && !cue.final && context.speaker !== null) return;
  const after = contentAfter(sentence, cue);
  const speaker = rangeSpan(sentence, subjectOf(items, segments, cue, before.length > 0, lexis));
  const pieces = [...before, ...after];
  if (pieces.length > 0) {
    // A label that nobody gives is a name: "wird als „…“ bezeichnet", "nennt man „…“".
    const nameless = cue.verb.takes.label === true && speaker === null;
    for (const piece of pieces)
      if (!(nameless && piece.form === 'direct'))
        found.add({ spans: piece.spans, form: piece.form, cue: cueSpan, speaker });
    return;
  }
  const back = backward(sentence, cue, previous);
  if (back !== null) {
    found.add({ spans: back, form: 'indirect', cue: cueSpan, speaker });
    return;
  }
  if (
    cue.verb.takes.act &&
    speaker !== null &&
    segment.kind === 'main' &&
    found.drafts.length === 0 &&
    !has(lexis, items[cue.finite], 'pluperfect')
  )
    found.add({ spans: [unit], form: 'reported', cue: cueSpan, speaker });
}

function attributeSubjectVerb(
  sentence: Sentence,
  cue: Cue,
  unit: Span,
  cueSpan: Span | null,
  found: Found,
): void {
  if (cue.voice === 'passive' && cue.verb.takes.quoted !== true) return;
  const { contents, speaker } = saidWith(sentence, cue);
  // "and said that …" has the subject of the verb before.
  const span = rangeSpan(sentence, speaker) ?? found.drafts.at(-1)?.speaker ?? null;
  for (const content of contents)
    if (span !== null || content.form === 'direct')
      found.add({ spans: content.spans, form: content.form, cue: cueSpan, speaker: span });
  const background = has(sentence.lexis, sentence.items[cue.finite], 'pluperfect');
  if (
    contents.length === 0 &&
    cue.verb.takes.act &&
    span !== null &&
    found.drafts.length === 0 &&
    !background &&
    sentence.segments[cue.segment]?.kind === 'main'
  )
    found.add({ spans: [unit], form: 'reported', cue: cueSpan, speaker: span });
}

/** "wie erwartet", "wie er sich nannte": a comparison with no subject of its own reports nothing. */
function isComment(cue: Cue): boolean {
  return !(cue.verb.takes.clause ?? false);
}

/** "Das bestätigte X": the sentence before is what was said; "…, das teilte X mit": the clause before. */
function backward(sentence: Sentence, cue: Cue, previous: Span | null): readonly Span[] | null {
  const { items, segments, lexis } = sentence;
  const segment = segments[cue.segment];
  if (segment === undefined || cue.final || cue.verb.takes.clause !== true) return null;
  const from = pastCoordinators(items, segment.from, cue.finite, lexis);
  if (from + 1 !== cue.finite || !has(lexis, items[from], 'that-pronoun')) return null;
  if (lexis.grammar.prepositions.includes(items[from]?.low ?? '')) return null;
  if (cue.segment > 0 && segment.before !== '') {
    const pieces = regionContent(sentence, regionStart(sentence, cue.segment), cue.segment);
    return pieces[0]?.spans ?? null;
  }
  return cue.segment === 0 && previous !== null ? [previous] : null;
}

/** "„…“, freute sich X": behind a whole sentence in quotation marks any verb says who spoke. */
function attributeAnyVerb(sentence: Sentence, found: Found): void {
  const { items, segments, lexis } = sentence;
  if (lexis.grammar.order !== 'second') return;
  for (let s = 1; s < segments.length; s++) {
    const segment = segments[s];
    if (segment === undefined || segment.before !== ',' || segment.finite !== segment.from) continue;
    const content = regionContent(sentence, regionStart(sentence, s), s);
    if (content.length === 0 || content.some(piece => piece.form !== 'direct')) continue;
    const range = subjectOf(items, segments, verbless(s, segment.finite), true, lexis);
    const cue = spanOf(items, segment.finite, segment.finite + 1);
    for (const piece of content)
      found.add({ spans: piece.spans, form: 'direct', cue, speaker: rangeSpan(sentence, range) });
  }
}

/** A cue of no verb of saying, to ask for the subject of a clause. */
const verbless = (segment: number, finite: number): Cue => ({
  verb: { forms: [], reportedForms: [], participles: [], infinitives: [], takes: {} },
  segment,
  finite,
  words: [finite],
  voice: 'active',
  final: false,
  modal: false,
  mood: false,
  lastSegment: segment,
});

/** "…, so X": no verb at all. */
function attributeSo(sentence: Sentence, s: number, found: Found): void {
  const { items, segments, lexis } = sentence;
  const segment = segments[s];
  if (segment === undefined) return;
  const end = nounPhraseEnd(items, segment.from + 1, segment.to, lexis, true);
  const pronoun = has(lexis, items[segment.from + 1], 'pronoun');
  if (end <= segment.from + 1 && !pronoun) return;
  const own = { from: segment.from + 1, to: Math.max(end, segment.from + 2) };
  const range = withApposition(items, segments, s, own, lexis);
  const cue = spanOf(items, segment.from, segment.from + 1);
  const speaker = rangeSpan(sentence, range);
  const pieces = [...regionContent(sentence, regionStart(sentence, s), s)];
  // "…, so X: „…“"
  const next = segments[s + 1];
  const quote = next === undefined ? undefined : items[next.from];
  if (next?.before === ':' && quote?.kind === 'quote')
    pieces.push({ spans: [[quote.start, quote.end]], form: 'direct' });
  // "A, so X, B": what goes on behind belongs to it when the first piece is no whole clause.
  const last = segments.at(-1);
  if (pieces.length === 0 && next !== undefined && last !== undefined && next.before === ',') {
    const region = segments[regionStart(sentence, s)];
    const before = region === undefined ? null : spanOf(items, region.from, segments[s - 1]?.to ?? region.to);
    const after = spanOf(items, next.from, last.to);
    if (before !== null && after !== null && next.kind === 'main')
      pieces.push({ spans: [before, after], form: 'indirect' });
  }
  for (const piece of pieces) found.add({ spans: piece.spans, form: piece.form, cue, speaker });
}

/** "Die Behauptung, er habe …", "… ist der Meinung, dass …", "mit den Worten: „…“". */
function attributeNouns(sentence: Sentence, context: Context, found: Found): void {
  const { items, segments, lexis } = sentence;
  for (let s = 0; s < segments.length - 1; s++) {
    const segment = segments[s];
    const next = segments[s + 1];
    if (segment === undefined || next === undefined) continue;
    const at = Math.max(lastNounOfSaying(sentence, s), lastPredicate(sentence, s));
    if (at < 0) continue;
    if (
      lexis.predicates.has(items[at]?.low ?? '') &&
      next.kind !== 'complement' &&
      next.kind !== 'infinitive'
    )
      continue;
    // "Er sei der Überzeugung, dass …" goes on with reported speech.
    if (context.speaker !== null && has(lexis, items[segment.finite], 'strong')) continue;
    const content = clauseAt(sentence, s + 1);
    if (content === null) continue;
    const speaker = speakerOfNoun(sentence, s, at);
    found.add({
      spans: content.spans,
      form: content.form,
      cue: spanOf(items, at, at + 1),
      speaker: rangeSpan(sentence, speaker),
    });
  }
  // "mit den Worten „…“", "Parolen wie „…“"
  items.forEach((item, i) => {
    if (item.kind !== 'quote' || isTitle(sentence, i)) return;
    const before = has(lexis, items[i - 1], 'as') ? i - 2 : i - 1;
    const noun = items[before];
    if (noun?.kind !== 'word' || !noun.capital || !lexis.nouns.has(noun.low)) return;
    const s = segments.findIndex(segment => segment.from <= i && i < segment.to);
    const span: Span = [item.start, item.end];
    if (s >= 0)
      found.add({
        spans: [span],
        form: 'direct',
        cue: spanOf(items, before, before + 1),
        speaker: rangeSpan(sentence, speakerOfNoun(sentence, s, before)),
      });
  });
}

/** Index of an adjective of opinion that ends the segment: "zeigte sich überzeugt, dass"; -1 if there is none. */
function lastPredicate(sentence: Sentence, s: number): number {
  const { items, segments, lexis } = sentence;
  const segment = segments[s];
  if (segment === undefined || segment.kind !== 'main') return -1;
  if (has(lexis, items[segment.from], 'impersonal') || has(lexis, items[segment.finite + 1], 'impersonal'))
    return -1;
  const last = items[segment.to - 1];
  return last !== undefined && lexis.predicates.has(last.low) ? segment.to - 1 : -1;
}

/** Index of a noun of saying that ends the segment, or has only a genitive or a verb behind it; -1 if there is none. */
function lastNounOfSaying(sentence: Sentence, s: number): number {
  const { items, segments, lexis } = sentence;
  const segment = segments[s];
  if (segment === undefined) return -1;
  for (let i = segment.to - 1; i >= segment.from && i > segment.to - 10; i--) {
    const item = items[i];
    if (item === undefined || item.kind !== 'word' || !lexis.nouns.has(item.low)) continue;
    if (lexis.grammar.nounsCapital && !item.capital) continue;
    const end = nounPhraseEnd(items, i, segment.to, lexis, true);
    if (end >= segment.to - 1) return i;
    return -1;
  }
  return -1;
}

/** Who is behind a noun of saying: a genitive, else the subject of the clause if the noun is not it. */
function speakerOfNoun(sentence: Sentence, s: number, at: number): Range | null {
  const { items, segments, lexis } = sentence;
  const segment = segments[s];
  if (segment === undefined) return null;
  const next = items[at + 1];
  if (at + 1 < segment.to && (has(lexis, next, 'genitive') || has(lexis, next, 'attaching'))) {
    const from = has(lexis, next, 'attaching') ? at + 2 : at + 1;
    const end = nounPhraseEnd(items, from, segment.to, lexis, true);
    if (end > from) return { from, to: end };
  }
  if (segment.kind !== 'main' || segment.finite < 0) return null;
  const range = subjectOf(items, segments, verbless(s, segment.finite), false, lexis);
  return range !== null && range.from <= at && at < range.to ? null : range;
}

/** "Minister X: „…“" and "Zypries sieht darin eine Bestätigung: „…“": a whole sentence in quotation marks behind a colon. */
function attributeColon(sentence: Sentence, context: Context, found: Found): void {
  const { items, segments, lexis } = sentence;
  for (let s = 1; s < segments.length; s++) {
    const segment = segments[s];
    const before = segments[s - 1];
    const quote = segment === undefined ? undefined : items[segment.from];
    if (segment?.before !== ':' || before === undefined || quote?.kind !== 'quote' || !isFull(quote))
      continue;
    const span: Span = [quote.start, quote.end];
    if (found.covers(span)) continue;
    const r = regionStart(sentence, s - 1);
    const start = segments[r];
    if (start === undefined) continue;
    if (segments.slice(r, s).every(piece => piece.kind === 'fragment' || piece.kind === 'relative')) {
      const end = nounPhraseEnd(items, start.from, start.to, lexis, true);
      if (end <= start.from || !isNominal(lexis, items[end - 1])) continue;
      if (lexis.nouns.has(items[start.from]?.low ?? '')) continue;
      found.add({
        spans: [span],
        form: 'direct',
        cue: null,
        speaker: rangeSpan(
          sentence,
          withApposition(items, segments, r, { from: start.from, to: end }, lexis),
        ),
      });
      continue;
    }
    if (!/[.!?…]$/u.test(quote.text.slice(1, -1).trim())) continue;
    const own = found.drafts.at(-1)?.speaker ?? mainSubject(sentence) ?? context.speaker;
    for (const piece of quotesIn(items, segment.from, segment.to))
      found.add({ spans: [piece], form: 'direct', cue: null, speaker: own });
  }
}

/** The subject of the unit's first main clause. */
export function mainSubject(sentence: Sentence): Span | null {
  const { items, segments, lexis } = sentence;
  if (lexis.grammar.order === 'subject-verb') return firstSubject(sentence);
  const s = segments.findIndex(segment => segment.kind === 'main');
  const segment = segments[s];
  if (segment === undefined) return null;
  return rangeSpan(sentence, subjectOf(items, segments, verbless(s, segment.finite), false, lexis));
}

/** "Wie X mitteilte, …", "…, wie X mitteilte, …": all of the sentence around the aside. */
function aroundAside(sentence: Sentence, s: number): readonly (readonly Span[])[] {
  const { items, segments, lexis } = sentence;
  const pieces: Span[] = [];
  if (s > 0) {
    const r = regionStart(sentence, s);
    const contents: readonly Content[] = regionContent(sentence, r, s);
    if (contents.length > 0 && contents.every(content => content.form === 'direct'))
      return contents.map(content => content.spans);
    const first = segments[r];
    const last = segments[s - 1];
    if (first !== undefined && last !== undefined) {
      const span = spanOf(items, pastCoordinators(items, first.from, first.to, lexis), last.to);
      if (span !== null) pieces.push(span);
    }
  }
  const next = segments[s + 1];
  const last = segments.at(-1);
  if (next !== undefined && last !== undefined && next.before === ',') {
    const span = spanOf(items, next.from, last.to);
    if (span !== null) pieces.push(span);
  }
  return pieces.length === 0 ? [] : [pieces];
}
