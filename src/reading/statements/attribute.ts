/** The statements of one unit, by its verbs of saying. */
import type { Span } from '../../model/reading.ts';
import { contentAfter, contentBefore, regionContent, regionStart, type Sentence, spanOf } from './content.ts';
import type { Cue } from './cues.ts';
import type { Draft } from './draft.ts';
import { nounPhraseEnd } from './phrases.ts';
import { has, pastCoordinators } from './segments.ts';
import { type Range, subjectOf, withApposition } from './subjects.ts';

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

const rangeSpan = (sentence: Sentence, range: Range | null): Span | null =>
  range === null ? null : spanOf(sentence.items, range.from, range.to);

/** Drafts in the order in which they were found; what stands inside one that is found already is left out. */
export function attributeCues(sentence: Sentence, unit: Span): readonly Draft[] {
  const { items, segments, cues, lexis } = sentence;
  const drafts: Draft[] = [];
  const taken: Span[] = [];
  const insideTaken = (cue: Cue): boolean => {
    const at = items[cue.finite];
    return at !== undefined && taken.some(span => overlaps(span, [at.start, at.end]));
  };
  for (const cue of cues) {
    if (insideTaken(cue) || cue.modal) continue;
    const segment = segments[cue.segment];
    if (segment === undefined) continue;
    const cueSpan = spanOf(items, Math.min(...cue.words), Math.min(...cue.words) + 1);
    if (segment.kind === 'as') {
      const speaker = rangeSpan(sentence, subjectOf(items, segments, cue, false, lexis));
      for (const spans of aroundAside(sentence, cue.segment)) {
        drafts.push({ spans, form: 'indirect', cue: cueSpan, speaker });
        taken.push(...spans);
      }
      continue;
    }
    const before = cue.verb.takes.clause ? contentBefore(sentence, cue) : [];
    const after = contentAfter(sentence, cue);
    const inverted = before.length > 0;
    const speaker = rangeSpan(sentence, subjectOf(items, segments, cue, inverted, lexis));
    const pieces = [...before, ...after];
    if (pieces.length > 0) {
      for (const piece of pieces) {
        if (piece.spans.some(span => taken.some(other => overlaps(span, other)))) continue;
        drafts.push({ spans: piece.spans, form: piece.form, cue: cueSpan, speaker });
        taken.push(...piece.spans);
      }
      continue;
    }
    if (cue.verb.takes.act && speaker !== null && segment.kind === 'main' && taken.length === 0) {
      drafts.push({ spans: [unit], form: 'reported', cue: cueSpan, speaker });
      taken.push(unit);
    }
  }
  // "…, so X": no verb at all.
  segments.forEach((segment, s) => {
    const first = items[segment.from];
    const behindQuote = segment.from;
    void behindQuote;
    if (s === 0 || !has(lexis, first, 'so') || segment.kind !== 'fragment') return;
    const end = nounPhraseEnd(items, segment.from + 1, segment.to, lexis, true);
    if (end <= segment.from + 1) return;
    const range = withApposition(items, segments, s, { from: segment.from + 1, to: end }, lexis);
    const cueSpan = spanOf(items, segment.from, segment.from + 1);
    for (const content of regionContent(sentence, regionStart(sentence, s), s)) {
      if (content.spans.some(span => taken.some(other => overlaps(span, other)))) continue;
      drafts.push({
        spans: content.spans,
        form: content.form,
        cue: cueSpan,
        speaker: rangeSpan(sentence, range),
      });
      taken.push(...content.spans);
    }
  });
  return drafts;
}

/** "Wie X mitteilte, …", "…, wie X mitteilte, …": all of the sentence around the aside. */
function aroundAside(sentence: Sentence, s: number): readonly (readonly Span[])[] {
  const { items, segments, lexis } = sentence;
  const pieces: Span[] = [];
  if (s > 0) {
    const r = regionStart(sentence, s);
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
