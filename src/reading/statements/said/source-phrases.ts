/** The phrases that name a source, and where they begin and end. */
import { looksFinite } from '../clauses/clauses.ts';
import type { Range } from '../clauses/range.ts';
import type { Segment } from '../clauses/segments.ts';
import { isFull, type Sentence } from '../clauses/sentence.ts';
import { isFixed, type LexisPhrase } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, isKnownFinite, isLikelyFinite, isOpen } from '../items/words.ts';
import { withApposition } from '../speakers/subjects.ts';

export interface Source {
  /** All of the phrase, as item indices. */
  readonly whole: Range;
  readonly speaker: Range;
  readonly cue: Range;
  readonly segment: number;
}

/** The first source that segment `s` names, `null` where it names none. */
export function sourceIn(sentence: Sentence, s: number): Source | null {
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
