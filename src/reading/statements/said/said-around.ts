/** What was said on both sides of its verb: "…, X said, …", `“…,” she added, “…”`, "…, say economists, …". */
import { isClause, onlyQuotes } from '../clauses/clauses.ts';
import type { Cue } from '../clauses/cue.ts';
import { pastListener } from '../clauses/listeners.ts';
import { type Content, isFull, regionStart, type Sentence, spanOf } from '../clauses/sentence.ts';
import { pastAsides } from '../clauses/time-and-place.ts';
import { isVerbForm } from '../items/endings.ts';
import { isFixed } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, isKnownFinite } from '../items/words.ts';

/** `“The offer,” she added, “is on the table.”`: the second quotation goes on in small letters where the first has not ended. */
export function joinedQuotation(
  { items }: Sentence,
  before: readonly Content[],
  after: readonly Content[],
): readonly Content[] | null {
  const left = before.at(-1);
  const right = after[0];
  const a = left?.spans.at(-1);
  const b = right?.spans[0];
  if (left?.form !== 'direct' || right?.form !== 'direct' || a === undefined || b === undefined) return null;
  const opening =
    items
      .find(item => item.start === b[0])
      ?.text.slice(1)
      .trimStart() ?? '';
  const closing =
    items
      .find(item => item.end === a[1])
      ?.text.slice(0, -1)
      .trimEnd() ?? '';
  if (!/^\p{Ll}/u.test(opening) || /[.!?]$/u.test(closing)) return null;
  return [
    ...before.slice(0, -1),
    { spans: [...left.spans, ...right.spans], form: 'direct' },
    ...after.slice(1),
  ];
}

/** "Prices, Smith said, will rise" and `“The offer,” she added, “is on the table.”`: one statement in two pieces. */
export function saidAround(
  sentence: Sentence,
  cue: Cue,
  region: readonly Content[],
  after: readonly Content[],
): readonly Content[] | null {
  const { items, segments } = sentence;
  const own = segments[cue.segment];
  const next = segments[cue.segment + 1];
  if (own === undefined) return null;
  if (region.at(-1)?.form === 'direct' && after[0]?.form === 'direct')
    return joinedQuotation(sentence, region, after);
  const whole = region[0];
  if (whole?.form === 'indirect' && after.length === 0 && next !== undefined && goesOnBehind(sentence, cue)) {
    const rest = spanOf(items, next.from, segments.at(-1)?.to ?? next.to);
    return rest === null ? null : [{ spans: [...whole.spans, rest], form: 'indirect' }];
  }
  if (
    region.length > 0 ||
    after.length > 0 ||
    next?.before !== ',' ||
    cue.segment === 0 ||
    own.before !== ','
  )
    return null;
  if (cue.verb.takes.clause !== true || own.kind !== 'main') return null;
  const inverted = cue.finite === own.from;
  if (inverted && !isInvertedAside(sentence, cue)) return null;
  // "…, Chile y Perú han reconocido el acuerdo, y …": an object says that this is no aside.
  if (!inverted && sentence.lexis.grammar.unspaced !== true && asideEnd(sentence, cue, own.to) < own.to)
    return null;
  const first = segments[regionStart(sentence, cue.segment)];
  const before = segments[cue.segment - 1];
  const last = segments[lastOfSaid(sentence, cue.segment + 1)];
  if (first === undefined || before === undefined || last === undefined) return null;
  if (!inverted && next.kind !== 'main' && !isClause(sentence, next.from, next.to)) return null;
  const a = spanOf(items, first.from, before.to);
  const b = spanOf(items, next.from, last.to);
  if (a === null || b === null) return null;
  // "But, she says, she had no choice.", "In an update, the company explained, no buses would run."
  const { documents = [] } = sentence.lexis.data;
  const opening = items.slice(first.from, before.to);
  const place = has(opening[0], 'place') && opening.some(item => documents.includes(item.low));
  const alone = place || opening.every(item => has(item, 'coordinator'));
  return [{ spans: alone ? [b] : [a, b], form: 'indirect' }];
}

/** Behind the verb, times and places, and whom it was told: "…, Berg told me in May, …". */
function asideEnd(sentence: Sentence, cue: Cue, to: number): number {
  const behind = pastAsides(sentence, Math.max(...cue.words) + 1, to);
  if (!isFixed(sentence.lexis) || cue.verb.takes.listener !== true) return behind;
  return pastAsides(sentence, pastListener(sentence, behind, to), to);
}

/** The last segment, or the one before a quotation that has a verb of saying of its own: "…, “so they blind nobody,” Berg said". */
function lastOfSaid(sentence: Sentence, from: number): number {
  const { segments, items, cues } = sentence;
  const tagged = segments.findIndex(
    (segment, s) =>
      s > from && onlyQuotes(sentence, s) && isFull(items[segment.from]) && cues.some(cue => cue.segment > s),
  );
  return tagged < 0 ? segments.length - 1 : tagged - 1;
}

/** "The mix, say economists, marks a change": nothing but the subject behind the verb, and the verb of the clause behind that. */
export function isInvertedAside(sentence: Sentence, cue: Cue): boolean {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  const next = segments[cue.segment + 1];
  if (own === undefined || next === undefined || !isFixed(lexis) || cue.verb.takes.bare !== true)
    return false;
  if (nounPhraseEnd(items, own.from + 1, own.to, lexis, true) !== own.to) return false;
  const verb = items[next.from];
  const behind = items[next.from + 1];
  return (
    isKnownFinite(verb) ||
    (isVerbForm(verb, lexis) && (has(behind, 'determiner') || has(behind, 'preposition')))
  );
}

/** "It is not known, police said, how the fire began": what follows the aside belongs to the clause before it. */
function goesOnBehind(sentence: Sentence, cue: Cue): boolean {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  const next = segments[cue.segment + 1];
  if (!isFixed(lexis) || own === undefined || next === undefined) return false;
  if (own.before !== ',' || next.before !== ',' || cue.verb.takes.tag !== true) return false;
  const first = items[next.from];
  if (has(first, 'coordinator')) return false;
  // "What hurts most, they say, is that …"
  if (next.kind === 'main' && next.finite === next.from && isKnownFinite(first)) return true;
  if (next.kind === 'question' || next.kind === 'complement' || next.kind === 'adverbial') return true;
  return (
    next.kind === 'fragment' && (has(first, 'preposition') || has(first, 'negation')) && !has(first, 'with')
  );
}
