/** Speech without a verb of saying: "…, so X", "X: „…“", "„…“, freute sich X". */

import type { Span } from '../../../model/reading.ts';
import type { Cue } from '../clauses/cue.ts';
import { type Content, isFull, quotesIn, regionStart, type Sentence, spanOf } from '../clauses/sentence.ts';
import { endsIn } from '../items/endings.ts';
import { isNominal, nounPhraseEnd } from '../items/phrases.ts';
import { has, isKnownFinite, isOpen } from '../items/words.ts';
import { firstSubject } from '../speakers/subject-before-verb.ts';
import { subjectOf, withApposition } from '../speakers/subjects.ts';
import { regionContent } from './content.ts';
import { type Found, rangeSpan } from './found.ts';
import { joinedQuotation } from './said-around.ts';

/** "„…“, freute sich X": behind a whole sentence in quotation marks any verb says who spoke. */
export function attributeAnyVerb(sentence: Sentence, found: Found): void {
  const { items, segments, lexis } = sentence;
  if (lexis.grammar.order !== 'second') return;
  for (let s = 1; s < segments.length; s++) {
    const segment = segments[s];
    if (segment === undefined || segment.before !== ',') continue;
    const so = has(items[segment.from], 'so') ? 1 : 0;
    if (segment.finite !== segment.from + so) continue;
    const content = regionContent(sentence, regionStart(sentence, s), s);
    if (so > 0 && !isFull(items[segment.from - 2]) && !isFull(items[segment.from - 1])) continue;
    if (content.length === 0 || content.some(piece => piece.form !== 'direct')) continue;
    const range = subjectOf(items, segments, verbless(s, segment.finite), true, lexis);
    const cue = spanOf(items, segment.finite, segment.finite + 1);
    for (const piece of content)
      found.add({ spans: piece.spans, form: 'direct', cue, speaker: rangeSpan(sentence, range) });
  }
}

/** A cue of no verb of saying, to ask for the subject of a clause. */
export const verbless = (segment: number, finite: number): Cue => ({
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
export function attributeSo(sentence: Sentence, s: number, found: Found): void {
  const { items, segments, lexis } = sentence;
  const segment = segments[s];
  if (segment === undefined) return;
  const end = nounPhraseEnd(items, segment.from + 1, segment.to, lexis, true);
  const pronoun = has(items[segment.from + 1], 'pronoun');
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
  if (
    next !== undefined &&
    last !== undefined &&
    next.before === ',' &&
    goesOnBehind(sentence, s, range.to, pieces)
  ) {
    const region = segments[regionStart(sentence, s)];
    const before = region === undefined ? null : spanOf(items, region.from, segments[s - 1]?.to ?? region.to);
    const after = spanOf(items, next.from, last.to);
    if (before !== null && after !== null)
      pieces.splice(0, pieces.length, { spans: [before, after], form: 'indirect' });
  }
  const more =
    next?.before === ',' && next.to - next.from === 1 && isFull(quote)
      ? quotesIn(items, next.from, next.to).map((span): Content => ({ spans: [span], form: 'direct' }))
      : [];
  for (const piece of joinedQuotation(sentence, pieces, more) ?? pieces)
    found.add({ spans: piece.spans, form: piece.form, cue, speaker });
}

/** Whether what stands behind "…, so X," finishes the clause that stands before it. */
function goesOnBehind(
  sentence: Sentence,
  s: number,
  speakerEnd: number,
  pieces: readonly Content[],
): boolean {
  const { items, segments } = sentence;
  const own = segments[s];
  const next = segments[s + 1];
  const before = segments[s - 1];
  if (own === undefined || next === undefined || before === undefined || speakerEnd > own.to) return false;
  // A verb by its place only may be an infinitive: "auf wenige Fälle beschränken".
  const guessed = next.finite === next.to - 1 && !isKnownFinite(items[next.finite]);
  if (next.kind === 'main' && !(guessed && pieces.length > 0)) {
    if (pieces.length === 0) return true;
    // "„In absehbarer Zeit“, so X, wird …"
    const open = !/[.!?,]$/u.test(items[before.to - 1]?.text.slice(0, -1).trim() ?? '');
    return next.finite === next.from && open && pieces.every(piece => piece.form === 'direct');
  }
  // "Sie solle sich, so X, auf wenige Fälle beschränken."
  const auxiliary = (['modal', 'perfect', 'passive', 'strong', 'weak'] as const).some(name =>
    has(items[before.finite], name),
  );
  const verb = items[next.to - 1];
  return (
    (next.kind === 'fragment' || guessed) &&
    before.kind === 'main' &&
    auxiliary &&
    isOpen(verb) &&
    endsIn(verb?.low ?? '', sentence.lexis.grammar.endings?.nonFinite) &&
    !isOpen(items[before.to - 1])
  );
}

/** "Minister X: „…“" and "Zypries sieht darin eine Bestätigung: „…“": a whole sentence in quotation marks behind a colon. */
export function attributeColon(sentence: Sentence, found: Found): void {
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
      // "Dagli adesivi: “…”": a preposition and its article in one word.
      if (has(items[start.from], 'preposition') && has(items[start.from], 'oblique')) continue;
      const end = nounPhraseEnd(items, start.from, start.to, lexis, true);
      if (end <= start.from || !isNominal(items[end - 1])) continue;
      if (lexis.nouns.has(items[start.from]?.low ?? '')) continue;
      // "1925–40: “…”", "May 4, 1960: “…”": a year says nothing.
      if (items.slice(start.from, end).every(item => item.kind === 'number')) continue;
      if (items[before.to - 1]?.kind === 'number' && /^\d{4}$/u.test(items[before.to - 1]?.text ?? ''))
        continue;
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
    // "But neighbour Berg picks up the story: “…”": a verb that no list knows; whoever spoke before does not speak here.
    const own = found.drafts.at(-1)?.speaker ?? mainSubject(sentence);
    for (const piece of quotesIn(items, segment.from, segment.to))
      found.add({ spans: [piece], form: 'direct', cue: null, speaker: own });
  }
}

/** The subject of the unit's first main clause. */
export function mainSubject(sentence: Sentence): Span | null {
  const { items, segments, lexis } = sentence;
  if (lexis.grammar.order !== 'second') return firstSubject(sentence);
  const s = segments.findIndex(segment => segment.kind === 'main');
  const segment = segments[s];
  if (segment === undefined) return null;
  return rangeSpan(sentence, subjectOf(items, segments, verbless(s, segment.finite), false, lexis));
}
