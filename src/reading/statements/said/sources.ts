/** "laut X", "nach Angaben von X", "X zufolge": a phrase names the source, the rest of the sentence is what it says. */
import type { Span } from '../../../model/reading.ts';
import type { Segment } from '../clauses/segments.ts';
import { datelineEnd, isQuotation, type Sentence, spanOf } from '../clauses/sentence.ts';
import type { Item } from '../items/item.ts';
import { isFixed, type Lexis } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, pastCoordinators } from '../items/words.ts';
import type { Context, Draft } from './draft.ts';
import { type Source, sourceIn } from './source-phrases.ts';

/** Drafts for the phrases of a unit that name a source. */
export function sourcePhrases(
  sentence: Sentence,
  context: Context,
  found: readonly Draft[],
): readonly Draft[] {
  const { items, segments } = sentence;
  const drafts: Draft[] = [];
  const first = segments[0];
  if (first !== undefined && has(items[first.from], 'accordingly') && first.finite === first.from + 1) {
    const last = segments.at(-1);
    const span = last === undefined ? null : spanOf(items, first.from + 1, last.to);
    const cue = spanOf(items, first.from, first.from + 1);
    if (span !== null)
      return [{ spans: [span], form: 'indirect', cue, speaker: cue, standsFor: context.speaker }];
  }
  for (let s = 1; s < segments.length; s++) {
    const segment = segments[s];
    const previous = segments[s - 1];
    if (segment === undefined || previous === undefined || !has(items[segment.from], 'according-to'))
      continue;
    const span = spanOf(items, segment.from + 1, segment.to);
    const speaker = lastPhrase(sentence, previous);
    const cue = spanOf(items, segment.from, segment.from + 1);
    if (span !== null) return [{ spans: [span], form: 'indirect', cue, speaker }];
  }
  for (let s = 0; s < segments.length; s++) {
    const source = sourceIn(sentence, s);
    if (source === null) continue;
    const at = items[source.whole.from]?.start ?? 0;
    if (
      found.some(
        draft => draft.form !== 'reported' && draft.spans.some(span => span[0] <= at && at < span[1]),
      )
    )
      continue;
    const spans = around(sentence, source);
    if (spans.length === 0) continue;
    drafts.push({
      spans,
      form: isQuotation(sentence, spans) ? 'direct' : 'indirect',
      cue: spanOf(items, source.cue.from, source.cue.to),
      speaker: spanOf(items, source.speaker.from, source.speaker.to),
    });
    break;
  }
  return drafts;
}

/**
 * What sources say, and what somebody else is said to have said in their words: "Laut dem Boten sagte Berg: „…“" is Berg's. Where the words
 * quoted in a sentence are a statement of their own, both count; elsewhere a quotation with a speaker of its own is all there is.
 */
export function withSources(
  sources: readonly Draft[],
  found: readonly Draft[],
  { data }: Lexis,
): readonly Draft[] {
  if (sources.length === 0) return found;
  const told = found.filter(({ form, speaker }) => form === 'direct' && speaker !== null);
  const inside = ({ spans }: Draft): boolean =>
    sources.some(source =>
      source.spans.some(([from, to]) => spans.some(span => span[0] < to && from < span[1])),
    );
  if (data.partialQuotes === true || !told.some(inside)) return [...sources, ...told];
  return sources.every(({ form }) => form === 'indirect')
    ? found
    : [...sources, ...told.filter(draft => !inside(draft))];
}

/** The noun phrase that ends a segment, or ends before its last verb. */
function lastPhrase(sentence: Sentence, segment: Segment): Span | null {
  const { items, lexis } = sentence;
  for (let from = segment.from; from < segment.to; from++) {
    const end = nounPhraseEnd(items, from, segment.to, lexis, true);
    if (end > from && end >= segment.to - 1) return spanOf(items, from, end);
  }
  return null;
}

const isComma = (item: Item | undefined): boolean => item?.kind === 'mark' && item.text === ',';

/** The clause that the phrase stands in, without the phrase. */
function around(sentence: Sentence, source: Source): readonly Span[] {
  const { items, segments, lexis } = sentence;
  let s = source.segment;
  const own = segments[s];
  if (own === undefined) return [];
  const subordinate = own.kind === 'complement' || own.kind === 'adverbial' || own.kind === 'relative';
  if (!subordinate)
    while (s > datelineEnd(sentence)) {
      const previous = segments[s - 1];
      if (previous === undefined || previous.after === ';' || previous.after === ':') break;
      s--;
    }
  const first = segments[s];
  if (first === undefined) return [];
  let end = segments.at(-1)?.to ?? own.to;
  for (let t = source.segment + 1; t < segments.length; t++)
    if (segments[t]?.before === ';') {
      end = segments[t - 1]?.to ?? end;
      break;
    }
  // "…, because according to the bank, prices fell": the clause begins with its conjunction.
  const opens = has(items[source.whole.from - 1], 'subordinator');
  const from = opens ? source.whole.from : pastCoordinators(items, first.from, first.to);
  const spans: Span[] = [];
  let left = source.whole.from;
  while (left > from && items[left - 1]?.kind === 'mark') left--;
  let right = source.whole.to;
  // "Nach Einschätzung eines Experten, der …, werde …": the relative clause belongs to the source.
  for (let t = source.segment + 1; right === segments[t - 1]?.to && segments[t]?.kind === 'relative'; t++)
    right = segments[t]?.to ?? right;
  // "… according to a reporter who joined them", "according to figures that X will present": it tells of the source.
  if (isFixed(lexis) && right < end && (has(items[right], 'relative') || has(items[right], 'complementizer')))
    right = segments.find(segment => right >= segment.from && right < segment.to)?.to ?? right;
  // "According to Ann Berg, 34, …"
  if (items[right + 1]?.kind === 'number' && isComma(items[right]) && isComma(items[right + 2])) right += 2;
  while (right < end && items[right]?.kind === 'mark') right++;
  const before = spanOf(items, from, left);
  const after = spanOf(items, right, end);
  if (before !== null) spans.push(before);
  if (after !== null) spans.push(after);
  return spans;
}
