/** "Die Behauptung, er habe …", "… ist der Meinung, dass …", "mit den Worten: „…“": nouns and adjectives that take what was said. */
import type { Span } from '../../../model/reading.ts';
import type { Range } from '../clauses/range.ts';
import { clauseAt } from '../clauses/reported-clause.ts';
import { type Sentence, spanOf } from '../clauses/sentence.ts';
import { isFixed } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { isTitle } from '../items/titles.ts';
import { has } from '../items/words.ts';
import { subjectOf } from '../speakers/subjects.ts';
import type { Context } from './draft.ts';
import { type Found, rangeSpan } from './found.ts';
import { verbless } from './verbless.ts';

/** "Die Behauptung, er habe …", "… ist der Meinung, dass …", "mit den Worten: „…“". */
export function attributeNouns(sentence: Sentence, context: Context, found: Found): void {
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
    if (context.speaker !== null && has(items[segment.finite], 'strong')) continue;
    const content = clauseAt(sentence, s + 1);
    if (content === null) continue;
    const speaker = speakerOfNoun(sentence, s, at);
    // Where the verb follows its subject, "a concern, that …" is too rarely somebody's words.
    if (speaker === null && content.form === 'indirect' && isFixed(lexis)) continue;
    found.add({
      spans: content.spans,
      form: content.form,
      cue: spanOf(items, at, at + 1),
      speaker: rangeSpan(sentence, speaker),
    });
  }
  // "mit den Worten „…“", "Parolen wie „…“"
  items.forEach((item, i) => {
    if (item.kind !== 'quote') return;
    const before = behindLike(sentence, i);
    const noun = items[before];
    if (noun?.kind !== 'word' || !noun.capital || !lexis.nouns.has(noun.low)) return;
    if (before === i - 1 && isTitle(sentence, i)) return;
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

/** Index of the word before a quotation, past "wie" and "wie zum Beispiel". */
function behindLike({ items }: Sentence, quote: number): number {
  for (let i = quote - 1; i >= Math.max(0, quote - 3); i--) if (has(items[i], 'as')) return i - 1;
  return quote - 1;
}

/** Index of an adjective of opinion that ends the segment: "zeigte sich überzeugt, dass"; -1 if there is none. */
function lastPredicate(sentence: Sentence, s: number): number {
  const { items, segments, lexis } = sentence;
  const segment = segments[s];
  if (segment === undefined || segment.kind !== 'main') return -1;
  if (has(items[segment.from], 'impersonal') || has(items[segment.finite + 1], 'impersonal')) return -1;
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
  if (at + 1 < segment.to && (has(next, 'genitive') || has(next, 'attaching'))) {
    const from = has(next, 'attaching') ? at + 2 : at + 1;
    const end = nounPhraseEnd(items, from, segment.to, lexis, true);
    if (end > from) return { from, to: end };
  }
  if (segment.kind !== 'main' || segment.finite < 0) return null;
  // "wies den Vorwurf zurück, er habe gelogen": somebody else's words.
  if (sentence.cues.some(cue => cue.segment === s && cue.verb.takes.refusal === true)) return null;
  const range = subjectOf(items, segments, verbless(s, segment.finite), false, lexis);
  return range !== null && range.from <= at && at < range.to ? null : range;
}
