/** "Wie X mitteilte, …", "…, as X said, …": the words around an aside are what was said. */
import type { Span } from '../../../model/reading.ts';
import type { Cue } from '../clauses/cue.ts';
import { type Content, regionStart, type Sentence, spanOf } from '../clauses/sentence.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, pastCoordinators } from '../items/words.ts';
import { regionContent } from './content.ts';

/** "wie erwartet", "wie er sich nannte": a comparison with no subject of its own reports nothing. */
export function isComment(cue: Cue): boolean {
  return !(cue.verb.takes.clause ?? false);
}

/** "wie Anna Berg, die Sprecherin der Firma, mitteilte": the segment in which an interrupted aside begins, `null` if `cue` closes none. */
export function interruptedAside(sentence: Sentence, cue: Cue): number | null {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  if (lexis.grammar.order !== 'second' || own === undefined || isComment(cue)) return null;
  // Only the verb that the interrupted clause waits for: at the end of its piece.
  if (own.kind === 'as' || Math.max(...cue.words) !== own.to - 1) return null;
  for (let s = cue.segment - 1; s >= 0; s--) {
    const segment = segments[s];
    if (segment === undefined || segment.after !== ',') return null;
    const opens = has(items[segment.from], 'as') && segment.finite < 0;
    if (opens)
      return nounPhraseEnd(items, segment.from + 1, segment.to, lexis, true) === segment.to ? s : null;
    if (segment.kind !== 'fragment' && segment.kind !== 'relative') return null;
  }
  return null;
}

/** "Wie X mitteilte, …", "…, wie X mitteilte, …": all of the sentence around the aside, which goes from segment `s` to `end`. */
export function aroundAside(sentence: Sentence, s: number, end: number): readonly (readonly Span[])[] {
  const { items, segments } = sentence;
  const pieces: Span[] = [];
  if (s > 0) {
    const r = regionStart(sentence, s);
    const contents: readonly Content[] = regionContent(sentence, r, s);
    if (contents.length > 0 && contents.every(content => content.form === 'direct'))
      return contents.map(content => content.spans);
    const first = segments[r];
    const last = segments[s - 1];
    if (first !== undefined && last !== undefined) {
      const span = spanOf(items, pastCoordinators(items, first.from, first.to), last.to);
      if (span !== null) pieces.push(span);
    }
  }
  const next = segments[end + 1];
  const last = segments.at(-1);
  if (next !== undefined && last !== undefined && next.before === ',') {
    const span = spanOf(items, next.from, last.to);
    if (span !== null) pieces.push(span);
  }
  return pieces.length === 0 ? [] : [pieces];
}
