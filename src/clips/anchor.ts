/**
 * Finds a clip's passage in the text its page has now: at its old place if the words are still there, else by the words with what stood
 * around them, else by similar words. Weights after Hypothesis' client (src/annotator/anchoring/match-quote.ts: quote 50, prefix 20,
 * suffix 20, position 2). Beyond it: what is only somewhat like the passage is marked doubtful or given up instead of shown as found, and
 * a long passage that was cut in two by something inserted is found by its two ends. PURE.
 */
import search from 'approx-string-match';
import type { LostReason, Place } from '../model/clip.ts';

/** Letters of context kept on either side: enough to tell repeated sentences apart; Hypothesis keeps as many. */
const CONTEXT = 32;

export type Anchored =
  | {
      readonly how: 'position' | 'quote' | 'fuzzy';
      readonly start: number;
      readonly end: number;
      /** 0 to 1. */
      readonly score: number;
      readonly doubt: boolean;
    }
  | { readonly how: 'lost'; readonly reason: LostReason };

const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
/** Errors allowed at most, as Hypothesis has it; beyond 256 the search takes long and finds nothing anybody would call the same. */
const MOST_ERRORS = 256;
/** Share of the quote's letters that must be right. Half, as Hypothesis allows, finds strangers: below 0.62 nothing is shown. */
const LEAST_QUOTE = 0.62;
/** Below these what was found is marked doubtful. */
const SURE_QUOTE = 0.8;
const SURE_SCORE = 0.68;
/** Passages longer than this are searched by their ends: the time grows with length. */
const LONG = 1_200;
const END = 200;
/** Letters that say nothing by themselves. */
const SHORT = 12;
/**
 * A passage shorter than this may well stand elsewhere too, in a headline or a caption with half of its neighbours: without its old ones on
 * both sides it is doubtful. A sentence hardly does.
 */
export const COMMON = 64;
/** Share of the context on one side at least; on both sides of what is common. Any 32 letters have a third in common with any others. */
const KNOWN_CONTEXT = 0.5;
const KNOWN_BOTH = 0.6;
/** Letters of context that mark a place by themselves, and the share of them that may be wrong. */
const TELLING = 16;
const WRONG_CONTEXT = 0.3;
/** Two places as alike as this cannot be told apart. */
const TIE = 0.03;

/** The place of `start`–`end` of `text`, for a new clip. @param range the structural place, where there is one */
export function placeIn(text: string, start: number, end: number, range: Place['range'] = null): Place {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { start, end },
    range,
  };
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

interface Scored extends Candidate {
  readonly quote: number;
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/** @param text the page's text, white space collapsed as in a PageText */
export function anchor(text: string, place: Place): Anchored {
  const { quote, position } = place;
  const { exact } = quote;
  if (exact.trim() === '') return { how: 'lost', reason: 'empty' };
  if (position && unchanged(text, place, position))
    return { how: 'position', ...position, score: 1, doubt: false };
  const literal = occurrences(text, exact);
  if (literal.length > 0) return chosen(text, place, literal, 'quote');
  const found = exact.length > LONG ? byEnds(text, exact) : fuzzy(text, exact);
  const similar = chosen(text, place, found, 'fuzzy');
  return similar.how === 'lost' ? (between(text, quote) ?? similar) : similar;
}

/** Other words, but between the old neighbours and about as many: a short passage that was changed in half of its letters. Always doubtful. */
function between(text: string, { exact, prefix, suffix }: Place['quote']): Anchored | null {
  if (prefix.length < TELLING || suffix.length < TELLING) return null;
  const near = (wanted: string) => search(text, wanted, Math.floor(wanted.length * WRONG_CONTEXT));
  const ends = near(suffix);
  let best: { start: number; end: number; errors: number } | null = null;
  for (const before of near(prefix))
    for (const after of ends) {
      const length = after.start - before.end;
      const errors = before.errors + after.errors;
      if (length < exact.length / 2 || length > exact.length * 2) continue;
      if (!best || errors < best.errors) best = { start: before.end, end: after.start, errors };
    }
  if (!best) return null;
  const passage = text.slice(best.start, best.end);
  const start = best.start + passage.length - passage.trimStart().length;
  const end = best.end - passage.length + passage.trimEnd().length;
  const score = 1 - best.errors / (prefix.length + suffix.length);
  return start < end ? { how: 'fuzzy', start, end, score: score / 2, doubt: true } : null;
}

/** The words are where they were, and so are their neighbours. */
function unchanged(text: string, { quote }: Place, { start, end }: { start: number; end: number }): boolean {
  return (
    text.slice(start, end) === quote.exact &&
    text.startsWith(quote.suffix, end) &&
    text.slice(Math.max(0, start - quote.prefix.length), start) === quote.prefix
  );
}

function occurrences(text: string, exact: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < 500; at = text.indexOf(exact, at + 1))
    found.push({ start: at, end: at + exact.length, errors: 0 });
  return found;
}

function fuzzy(text: string, pattern: string): Candidate[] {
  const most = Math.min(MOST_ERRORS, Math.floor(pattern.length * (1 - LEAST_QUOTE)));
  return search(text, pattern, most);
}

/** First and last letters of a long passage, in order and about as far apart as they were; something may have come in between. */
function byEnds(text: string, exact: string): Candidate[] {
  const first = exact.slice(0, END);
  const last = exact.slice(-END);
  const heads = occurrences(text, first);
  const tails = occurrences(text, last);
  const found: Candidate[] = [];
  for (const head of heads.length > 0 ? heads : fuzzy(text, first)) {
    for (const tail of tails.length > 0 ? tails : fuzzy(text, last)) {
      const length = tail.end - head.start;
      if (length < exact.length * 0.6 || length > exact.length * 1.6) continue;
      const errors = head.errors + tail.errors + Math.abs(length - exact.length) / 4;
      found.push({ start: head.start, end: tail.end, errors });
    }
  }
  return found;
}

function chosen(
  text: string,
  place: Place,
  candidates: readonly Candidate[],
  how: 'quote' | 'fuzzy',
): Anchored {
  const scored = candidates.map(candidate => score(text, place, candidate)).sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best || best.quote < LEAST_QUOTE) return { how: 'lost', reason: 'gone' };
  const rival = scored.find(other => other.start >= best.end || other.end <= best.start);
  const tied = rival !== undefined && best.score - rival.score < TIE;
  const { length } = place.quote.exact;
  const stranger = Math.max(best.before, best.after) < KNOWN_CONTEXT;
  const common = length < COMMON && Math.min(best.before, best.after) < KNOWN_BOTH;
  // A few letters that stand in many places, none of them among the old neighbours, are no finding.
  if (tied && length < SHORT && stranger) return { how: 'lost', reason: 'ambiguous' };
  const unlike = how === 'fuzzy' && (best.quote < SURE_QUOTE || best.score < SURE_SCORE || stranger);
  const { start, end } = how === 'fuzzy' ? tidied(text, place.quote, best) : best;
  return { how, start, end, score: best.score, doubt: tied || common || unlike };
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Letters by which an end is moved at most. */
const REACH = 24;

/**
 * The ends of what is similar are where the fewest errors are, and so in the middle of a changed word or beyond a mark: they are put to
 * where words begin and end, if the passage's did.
 */
function tidied(
  text: string,
  { exact }: Place['quote'],
  { start, end }: Candidate,
): { start: number; end: number } {
  const isLetter = (at: number) => LETTER.test(text[at] ?? '');
  let [from, to] = [start, end];
  if (LETTER.test(exact[0] ?? '')) {
    while (from < to && from < start + REACH && !isLetter(from)) from++;
    // Already beyond its beginning: what stands there is a rest of the changed word.
    if (from === start) while (from > 0 && from > start - REACH && isLetter(from - 1)) from--;
  }
  if (LETTER.test(exact.at(-1) ?? '')) {
    while (to > from && to > end - REACH && !isLetter(to - 1)) to--;
    if (to === end) while (to < text.length && to < end + REACH && isLetter(to)) to++;
  }
  // Writing without spaces has no such borders, nor has a text that is one word.
  const sane = from < to && start - from < REACH && to - end < REACH;
  return sane ? { start: from, end: to } : { start, end };
}

function score(text: string, { quote, position }: Place, candidate: Candidate): Scored {
  const { start, end, errors } = candidate;
  const { exact, prefix, suffix } = quote;
  const quoteScore = Math.max(0, 1 - errors / exact.length);
  const before = likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const after = likeness(text.slice(end, end + suffix.length), suffix);
  const near = position ? 1 - Math.abs(start - position.start) / Math.max(1, text.length) : 1;
  const sum =
    WEIGHT.quote * quoteScore +
    WEIGHT.prefix * before +
    WEIGHT.suffix * after +
    WEIGHT.position * Math.max(0, near);
  const all = WEIGHT.quote + WEIGHT.prefix + WEIGHT.suffix + WEIGHT.position;
  return { ...candidate, quote: quoteScore, before, after, score: sum / all };
}

/** 0 to 1: how much of `wanted` is in `text`. */
function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  if (text === '') return 0;
  const [match] = search(text, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
}
