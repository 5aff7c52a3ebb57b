/** "laut X", "nach Angaben von X", "X zufolge": a phrase names the source, the rest of the sentence is what it says. */
import type { Span } from '../../model/reading.ts';
import { looksFinite } from './clauses.ts';
import type { Context, Draft } from './draft.ts';
import type { Item } from './item.ts';
import { isFixed, type Lexis, type LexisPhrase } from './lexis.ts';
import { nounPhraseEnd } from './phrases.ts';
import type { Segment } from './segments.ts';
import { datelineEnd, isFull, isQuotation, type Sentence, spanOf } from './sentence.ts';
import { type Range, withApposition } from './subjects.ts';
import { has, isKnownFinite, isLikelyFinite, isOpen, pastCoordinators } from './words.ts';

interface Source {
  /** All of the phrase, as item indices. */
  readonly whole: Range;
  readonly speaker: Range;
  readonly cue: Range;
  readonly segment: number;
}

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

function sourceIn(sentence: Sentence, s: number): Source | null {
  const segment = sentence.segments[s];
  // "según informa la agencia": with a verb of saying it is a clause, and no phrase.
  if (segment === undefined || segment.kind === 'as') return null;
  for (let i = segment.from; i < segment.to; i++)
    for (const phrase of sentence.lexis.phrases.get(sentence.items[i]?.low ?? '') ?? []) {
      if (phrase.quoted && !beforeQuotation(sentence, s, segment, i, phrase)) continue;
      const source =
        phrase.place === 'before'
          ? sourceBefore(sentence, s, segment, i, phrase)
          : sourceAfter(sentence, s, segment, i, phrase);
      if (source !== null) return source;
    }
  return null;
}

/** "Pour le maire, « … »", "Per il sindaco "…"": the phrase opens the sentence, and a quotation is the rest of it. */
function beforeQuotation(
  sentence: Sentence,
  s: number,
  segment: Segment,
  i: number,
  phrase: LexisPhrase,
): boolean {
  const { items, segments, lexis } = sentence;
  if (s !== 0 || i !== segment.from) return false;
  const end = nounPhraseEnd(items, i + phrase.words.length, segment.to, lexis, true);
  const next = end === segment.to ? (segments[1]?.from ?? -1) : end;
  const last = segments.at(-1)?.to ?? 0;
  return isFull(items[next]) && next === last - 1;
}

/** Number of items that spell the phrase's words at `i`, 0 if they do not. */
function spelled(sentence: Sentence, i: number, phrase: LexisPhrase): number {
  return phrase.words.every((word, k) => sentence.items[i + k]?.low === word) ? phrase.words.length : 0;
}

const hasNoun = (sentence: Sentence, from: number, to: number, phrase: LexisPhrase): boolean => {
  if (phrase.nouns === null) return true;
  for (let i = from; i < to; i++) if (phrase.nouns.has(sentence.items[i]?.low ?? '')) return true;
  return false;
};

function sourceBefore(
  sentence: Sentence,
  s: number,
  segment: Segment,
  i: number,
  phrase: LexisPhrase,
): Source | null {
  const { items, segments, lexis } = sentence;
  const length = spelled(sentence, i, phrase);
  if (length === 0) return null;
  const from = i + length;
  // "il secondo album": behind an article, or before a number, it is another word.
  if (!lexis.grammar.nounsCapital && i > segment.from && has(items[i - 1], 'determiner')) return null;
  if (lexis.grammar.order === 'free' && has(items[from], 'numeral') && !has(items[from], 'determiner'))
    return null;
  const end = nounPhraseEnd(items, from, segment.to, lexis, true);
  if (end <= from) return null;
  if (has(items[from], 'own') || (i > segment.from && isTimeBefore(sentence, i))) return null;
  // "Zwei Monate nach dem Bericht fiel …": before the verb a source stands alone.
  if (
    lexis.grammar.order === 'second' &&
    segment.kind === 'main' &&
    segment.finite === end &&
    opensWithNoun(sentence, segment, i)
  )
    return null;
  // The noun of the phrase is its first: "nach Angaben der Polizei", not "nach dem Bruch der Angaben".
  const core = nounPhraseEnd(items, from, segment.to, lexis, false);
  if (!hasNoun(sentence, from, core, phrase)) return null;
  const cut = lexis.grammar.nounsCapital ? end : ownEnd(sentence, from, end, segment.to);
  // "According to the police, the man “wanted to help”.": what is said must remain.
  const at = segments[s + 1]?.from ?? -1;
  const next = items[at];
  // "head of the union", "director at the port"
  const titled = isOpen(next) && has(items[at + 1], 'attaching');
  const likely = !isFixed(lexis) || i > 0 || has(next, 'determiner') || next?.capital === true || titled;
  const rest = likely && (i > 0 || s < segments.length - 2) && !isOnlyClause(sentence, s + 1);
  let range = rest ? withApposition(items, segments, s, { from, to: cut }, lexis) : { from, to: cut };
  // "…, according to a report by the coast guard.": the phrase fills its commas.
  if (i === segment.from && cut === end && segment.finite < 0 && range.to < segment.to)
    range = { from, to: segment.to };
  // Places and days that hang on the source: "nach Angaben der Polizei in Berlin".
  if (i === segment.from && lexis.grammar.order === 'second' && range.to === end && segment.finite > end)
    range = { from, to: segment.finite };
  // "据新华社报道，…": the verb belongs to the phrase.
  if (lexis.grammar.unspaced === true) {
    if (i > segment.from || s === segments.length - 1) return null;
    return { whole: { from: i, to: segment.to }, speaker: range, cue: { from: i, to: from }, segment: s };
  }
  return { whole: { from: i, to: range.to }, speaker: range, cue: { from: i, to: from }, segment: s };
}

/** "According to the bank, worth reached 800 euros in May, a rise of 6 percent": the piece behind the source has the only verb of the sentence. */
function isOnlyClause(sentence: Sentence, s: number): boolean {
  const { items, segments, lexis } = sentence;
  const next = segments[s];
  if (!isFixed(lexis) || next === undefined) return false;
  const verb = (from: number, to: number) =>
    items.some((_, k) => k > from && k < to && (isKnownFinite(items[k]) || looksFinite(sentence, k, to)));
  return (
    verb(next.from, next.to) &&
    !segments.slice(s + 1).some(later => later.kind === 'main' || verb(later.from, later.to))
  );
}

/**
 * Where the source ends that no comma closes and nouns are written small: behind its name ("Zdaniem Anny Berg reforma …"), or before a
 * word that is a verb by its ending.
 */
function ownEnd(sentence: Sentence, from: number, end: number, to: number): number {
  const { items, lexis } = sentence;
  if (isFixed(lexis)) return end;
  if (end === to) {
    const verb = items.findIndex((item, i) => i > from && i < end && isLikelyFinite(item, lexis));
    return verb < 0 ? end : verb;
  }
  for (let i = from + 1; i < end; i++) {
    if (isLikelyFinite(items[i], lexis)) return i;
    const before = items[i - 1];
    // Not "de Engelse onderzoeker", an adjective with a capital.
    const article = has(items[i - 2], 'determiner');
    if (before?.capital === true && i - 1 > from && !article && isOpen(items[i])) return i;
  }
  return end;
}

/** Whether a noun phrase stands between the start of the segment and `i`. */
function opensWithNoun(sentence: Sentence, segment: Segment, i: number): boolean {
  for (let k = segment.from; k < i; k++)
    if (nounPhraseEnd(sentence.items, k, i, sentence.lexis, false) > k) return true;
  return false;
}

/** "zwei Monate nach dem Urteil", "kurz nach": time, not source. */
function isTimeBefore(sentence: Sentence, i: number): boolean {
  const before = sentence.items[i - 1];
  const earlier = sentence.items[i - 2];
  return before?.capital === true && earlier?.kind === 'number';
}

function sourceAfter(
  sentence: Sentence,
  s: number,
  segment: Segment,
  i: number,
  phrase: LexisPhrase,
): Source | null {
  const { items, lexis } = sentence;
  const length = spelled(sentence, i, phrase);
  if (length === 0) return null;
  // The longest noun phrase that ends just before.
  let best = -1;
  for (let from = i - 1; from >= segment.from && from > i - 14; from--)
    if (nounPhraseEnd(items, from, i, lexis, true) === i) best = from;
  // "Nicht näher genannten Quellen zufolge"
  while (
    best > segment.from &&
    (has(items[best - 1], 'adverb') || has(items[best - 1], 'negation')) &&
    isOpen(items[best])
  )
    best--;
  if (best < 0 || !hasNoun(sentence, best, i, phrase)) return null;
  const opener = items[best];
  // "Ihrer Meinung nach" with a capital in the sentence speaks to the reader.
  if (has(opener, 'own') || (opener?.capital === true && best > segment.from && has(opener, 'determiner')))
    return null;
  return {
    whole: { from: best, to: i + length },
    speaker: { from: best, to: i },
    cue: { from: i, to: i + length },
    segment: s,
  };
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
