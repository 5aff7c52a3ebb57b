/** What was said behind its verb, where the subject stands before it: "X said (that) …", `X said: “…”`. */

import { isClause, looksFinite } from '../clauses/clauses.ts';
import type { Cue } from '../clauses/cue.ts';
import { behindLedListener, pastListener, wholeListener } from '../clauses/listeners.ts';
import { holdsVerbInQuote, indirectFrom } from '../clauses/reported-clause.ts';
import type { Segment } from '../clauses/segments.ts';
import { type Content, isFull, quotesIn, regionStart, type Sentence } from '../clauses/sentence.ts';
import { pastAsides } from '../clauses/time-and-place.ts';
import { endsIn, isPresentForm } from '../items/endings.ts';
import { isFixed } from '../items/lexis.ts';
import { isNameQuote } from '../items/phrases.ts';
import { has, isKnownFinite, isLikelyFinite, isOpen } from '../items/words.ts';
import { opensWithVerb } from '../speakers/subject-phrases.ts';

/** What follows the verb. */
export function saidBehind(sentence: Sentence, cue: Cue): readonly Content[] {
  const { items, segments } = sentence;
  const takes = cue.verb.takes;
  const own = segments[cue.segment];
  if (own === undefined) return [];
  const last = Math.max(...cue.words);
  // "summed up the day: “…”"
  const next = segments[cue.segment + 1];
  const later = sentence.cues.some(other => other.segment === cue.segment && other.finite > last);
  if (
    !later &&
    next?.before === ':' &&
    takes.clause &&
    items[next.from]?.kind === 'quote' &&
    isFull(items[next.from])
  )
    return direct(sentence, next.from, next.to);
  // "indique-t-il dans un communiqué": the pronoun that hangs on the verb is its subject.
  const hung = sentence.lexis.grammar.inversions !== undefined && has(items[last + 1], 'subject');
  const start = pastAsides(sentence, hung ? last + 2 : last + 1, own.to);
  const first = items[start];
  const listener =
    takes.listener || takes.infinitive
      ? pastAsides(sentence, pastListener(sentence, start, own.to), own.to)
      : start;
  // "reminded an audience of owners from two towns that …"
  const whole = takes.listener && isFixed(sentence.lexis) ? wholeListener(sentence, start, own.to) : start;
  const led = behindLedListener(sentence, start, own.to);
  if (takes.clause && has(items[led], 'subject') && led > start && isClause(sentence, led, own.to))
    return indirectFrom(sentence, cue.segment, led, cue);
  for (const i of [start, listener, whole, led])
    if (
      !isRelativeThat(sentence, last + 1, i, own.to) &&
      (has(items[i], 'complementizer') || (takes.whether === true && has(items[i], 'if'))) &&
      (i + 2 < own.to || items[i + 1]?.kind === 'quote' || next?.before === ',') &&
      (takes.clause || takes.that)
    )
      return indirectFrom(sentence, cue.segment, i, cue);
  // "ha insistido en que …", "advirtió de que …"
  const insists = has(first, 'preposition') && has(items[start + 1], 'complementizer') && start + 3 < own.to;
  if (insists && sentence.lexis.grammar.order === 'free' && (takes.clause || takes.that))
    return indirectFrom(sentence, cue.segment, start + 1, cue);
  // "affirme avoir vu": an infinitive of the perfect says what was done.
  let infinitive = start;
  while (has(items[infinitive], 'negation')) infinitive++;
  const done = sentence.lexis.perfectInfinitives.has(items[infinitive]?.low ?? '');
  if (takes.clause && done && infinitive + 1 < own.to) return indirectFrom(sentence, cue.segment, start, cue);
  const reach = Math.min(own.to, last + 14);
  for (let i = last + 1; i < reach && takes.infinitive; i++) {
    if (isKnownFinite(items[i]) || items[i]?.kind === 'quote') break;
    // "proposed a study to find out …": only a listener may stand between.
    if (i > start && takes.listener !== true && isFixed(sentence.lexis)) break;
    if (
      has(items[i], 'infinitive-mark') &&
      i + 1 < own.to &&
      isInfinitive(sentence, i + 1, own.to) &&
      !has(items[i + 1], 'determiner') &&
      !(items[i + 1]?.capital ?? false)
    )
      return indirectFrom(sentence, cue.segment, i, cue);
  }
  if (start < own.to && first !== undefined) {
    if (first.kind === 'quote' && isFull(first) && takes.clause)
      return opensClause(sentence, start, own.to)
        ? indirectFrom(sentence, cue.segment, start, cue)
        : direct(sentence, start, own.to);
    // "назвал главу «Лиги» «великим лидером»": a name is no label where another quotation follows.
    // "described the acts of “hostile” forces as “terror”": what its word opens.
    const opener = items.findIndex(
      (item, i) => i >= start && i < own.to && cue.verb.needs?.includes(item.low),
    );
    const behind = items.slice(Math.max(start, opener), own.to).filter(item => item.kind === 'quote');
    const quoted =
      behind.length > 0 ? behind : items.slice(start, own.to).filter(item => item.kind === 'quote');
    const label = quoted.find(item => !isNameQuote(item)) ?? quoted[0];
    if (takes.label)
      for (let i = start; i < own.to; i++)
        if (items[i] === label) return direct(sentence, i, pastJoinedQuotes(sentence, i, own.to));
    const relative = has(first, 'relative') && start > last + 1 && !has(items[start - 1], 'adverb');
    if (relative) return [];
    if (takes.clause && has(first, 'question') && own.to - start > 2)
      return indirectFrom(sentence, cue.segment, start, cue);
    const from = takes.listener ? listener : start;
    const unspaced = sentence.lexis.grammar.unspaced === true;
    const bare = unspaced
      ? (items[own.to - 1]?.end ?? 0) - first.start >= 4
      : takes.bare === true &&
        own.to - from >= 3 &&
        !opensPhrase(sentence, from) &&
        !looksFinite(sentence, from, own.to);
    // "said Berg “gave the club a new voice”": the verb opens the quotation.
    if (takes.clause && !unspaced && holdsVerbInQuote(sentence, from, own.to))
      return indirectFrom(sentence, cue.segment, from, cue);
    // "told the agency as they were not allowed to speak": a reason, not what was said.
    const goesOn = segments.slice(cue.segment + 1).some(segment => segment.kind === 'main');
    if (has(items[from], 'subordinator') && !goesOn && isFixed(sentence.lexis)) return [];
    // "denied a claim that he had lied": the clause is the noun's, and somebody else's words.
    if (isFixed(sentence.lexis) && opensWithNounOfSaying(sentence, from, own.to)) return [];
    const late = bare || (takes.tag === true && goesOnLate(sentence, cue.segment));
    if (
      takes.clause &&
      !subjectFollows(sentence, cue, from) &&
      (late || (sentence.lexis.bareClauses && isClause(sentence, from, own.to)))
    )
      return indirectFrom(sentence, cue.segment, from, cue);
    // "przekazał jednak ostatecznie, że …": with its comma the conjunction tells, whatever stands between.
    const joined =
      next?.kind === 'complement' && next.before === ',' && sentence.lexis.grammar.order === 'free';
    if (from < own.to && !joined && !takes.listener && !subjectFollows(sentence, cue, from)) return [];
  }
  return inNextSegments(sentence, cue);
}

/** By its ending, where the language has one, and past negations and small words: "accusé de plagiat" has a noun. */
function isInfinitive({ items, lexis }: Sentence, from: number, to: number): boolean {
  const endings = lexis.grammar.endings?.infinitive;
  const verb = items.slice(from, Math.min(to, from + 4)).find(isOpen);
  return endings === undefined || verb === undefined || endsIn(verb.low, endings);
}

/** "said of tips that come from friends": behind a noun, with its verb next, the conjunction is a relative. */
function isRelativeThat(sentence: Sentence, from: number, i: number, to: number): boolean {
  const { items, lexis } = sentence;
  if (i === from || i + 1 >= to || has(items[i - 1], 'adverb') || !has(items[i], 'relative')) return false;
  const next = items[i + 1];
  // "cautioned against a plan that intends …"
  const object = has(items[from], 'preposition') && !has(items[from], 'place') && isOpen(items[i - 1]);
  const verb = object && isPresentForm(next, lexis);
  return isKnownFinite(next) || lexis.pasts.has(next?.low ?? '') || verb;
}

/** "conceded “old habits of ours” meant that …": the quotation is the subject of a clause. */
function opensClause(sentence: Sentence, start: number, to: number): boolean {
  const { items, lexis } = sentence;
  const inner = items[start]?.text.slice(1, -1).trim() ?? '';
  if (!isFixed(lexis) || /[.!?,]$/u.test(inner) || start + 2 >= to) return false;
  return isKnownFinite(items[start + 1]) || looksFinite(sentence, start + 1, to);
}

/** A noun of saying ends the first noun phrase, and no verb follows it. */
function opensWithNounOfSaying({ items, lexis }: Sentence, from: number, to: number): boolean {
  const at = items.findIndex(
    (item, i) => i >= from && i < Math.min(to - 1, from + 5) && lexis.nouns.has(item.low),
  );
  if (at <= from && !lexis.nouns.has(items[from]?.low ?? '')) return false;
  const next = items[at + 1];
  const clause = has(next, 'complementizer') || has(next, 'subject') || next?.capital === true;
  return (
    clause &&
    items
      .slice(from, at)
      .every(item => isOpen(item) || item.capital || has(item, 'determiner') || has(item, 'genitive'))
  );
}

/** Behind the quotations that a conjunction joins to the one at `i`: "a “cheat” and a “clown”". */
function pastJoinedQuotes({ items }: Sentence, i: number, to: number): number {
  let end = i + 1;
  while (end < to && has(items[end], 'coordinator')) {
    const next = has(items[end + 1], 'determiner') ? end + 2 : end + 1;
    if (next >= to || items[next]?.kind !== 'quote') break;
    end = next + 1;
  }
  return end;
}

const opensPhrase = (sentence: Sentence, i: number): boolean =>
  has(sentence.items[i], 'preposition') ||
  has(sentence.items[i], 'genitive') ||
  has(sentence.items[i], 'coordinator') ||
  has(sentence.items[i], 'subordinator');

/** "said the bridge, which was new, had no cracks": the verb of the clause comes behind a relative clause. */
function goesOnLate(sentence: Sentence, s: number): boolean {
  const { items, segments } = sentence;
  for (let t = s + 1; t < segments.length; t++) {
    const segment = segments[t];
    if (segment === undefined || segment.before !== ',') return false;
    let verb = segment.from;
    while (has(items[verb], 'adverb') && verb < segment.to - 1) verb++;
    if (
      t > s + 1 &&
      (isKnownFinite(items[verb]) || (verb > segment.from && looksFinite(sentence, verb, segment.to)))
    )
      return true;
    if (segment.kind !== 'relative' && segment.kind !== 'fragment') return false;
  }
  return false;
}

/** `X said: “…”`, `X said, “…”`, "X said, however, that …". */
export function inNextSegments(sentence: Sentence, cue: Cue): readonly Content[] {
  const { items, segments } = sentence;
  const takes = cue.verb.takes;
  for (let t = cue.segment + 1; t < segments.length; t++) {
    const segment = segments[t];
    const first = segment === undefined ? undefined : items[segment.from];
    if (segment === undefined || first === undefined) break;
    // "X said, the lamps burn low, “so they blind nobody,” Y said": the quotation has a verb of its own.
    const tagged = t > cue.segment + 1 && sentence.cues.some(other => other.segment === t + 1);
    if (first.kind === 'quote' && tagged && isFixed(sentence.lexis)) break;
    if (first.kind === 'quote' && takes.clause) return direct(sentence, segment.from, segment.to);
    if (segment.before === ':' && takes.clause && segment.kind === 'main')
      return indirectFrom(sentence, t, segment.from, cue);
    // "普京表示，…"
    const opens = sentence.lexis.grammar.unspaced === true && t === cue.segment + 1;
    if (opens && takes.clause && (segment.before === ',' || segment.before === ':'))
      return indirectFrom(sentence, t, segment.from, cue);
    if (segment.before === ';' || segment.before === ':') break;
    // "She says, apart from the noise, the boats were a blessing."
    const alone = cue.segment === 0 && takes.bare === true && isFixed(sentence.lexis) && t > cue.segment + 1;
    if (alone && segment.kind === 'main' && !has(first, 'coordinator') && isAside(sentence, cue, t))
      return indirectFrom(sentence, t, segment.from, cue);
    if (segment.kind === 'complement' && isRelativeClause(sentence, cue, segment)) break;
    if (segment.kind === 'complement' && (takes.clause || takes.that))
      return indirectFrom(sentence, t, segment.from, cue);
    if (segment.kind !== 'fragment' && segment.kind !== 'relative') break;
  }
  return [];
}

/**
 * "ha mantenido conversaciones con X, que dirigió el club": behind an object the conjunction is a relative. Where it always has its comma, only
 * a verb right behind it tells that: "что означает".
 */
function isRelativeClause(sentence: Sentence, cue: Cue, { from }: Segment): boolean {
  const { items, segments, lexis } = sentence;
  if (lexis.grammar.order !== 'free' || !has(items[from], 'relative')) return false;
  const next = items[from + 1];
  const verb = isKnownFinite(next) || isLikelyFinite(next, lexis);
  if (lexis.grammar.commaClauses === true && !verb) return false;
  const end = segments[cue.segment]?.to ?? 0;
  return pastAsides(sentence, Math.max(...cue.words) + 1, end) < end;
}

/** Nothing follows the verb but pieces with prepositions, up to segment `t`. */
const isAside = ({ items, segments }: Sentence, cue: Cue, t: number): boolean =>
  Math.max(...cue.words) + 1 === segments[cue.segment]?.to &&
  segments.slice(cue.segment + 1, t).every(({ from, to, kind }) => {
    const opens = has(items[from], 'preposition') || has(items[from + 1], 'preposition');
    return kind === 'fragment' && opens && to - from > 1;
  });

export const direct = (sentence: Sentence, from: number, to: number): readonly Content[] =>
  quotesIn(sentence.items, from, to)
    .slice(0, 2)
    .map(span => ({ spans: [span], form: 'direct' }));

/** "said Tom Barrow": the verb stands first and its subject behind it. */
function subjectFollows(sentence: Sentence, cue: Cue, from: number): boolean {
  const { items, segments } = sentence;
  const own = segments[cue.segment];
  if (own === undefined || cue.segment === 0 || cue.leaning === true) return false;
  // "A spokesman, meanwhile, said the …": only behind what was said does the subject follow.
  const r = regionStart(sentence, cue.segment);
  const said = segments
    .slice(r, cue.segment)
    .some(
      segment =>
        items[segment.to - 1]?.kind === 'quote' ||
        segment.kind === 'main' ||
        isClause(sentence, segment.from, segment.to),
    );
  if (!said) return false;
  // "One guest, who gave no name, said the noise was bad": with a clause behind it the verb is not inverted.
  const previous = segments[cue.segment - 1];
  const quoted = previous !== undefined && items[previous.to - 1]?.kind === 'quote';
  const fixed = isFixed(sentence.lexis);
  if (fixed && !quoted && isClause(sentence, cue.finite + 1, own.to)) return false;
  // "…, who owns it, said she would go": a pronoun with a verb behind it begins what was said.
  if (has(items[cue.finite + 1], 'pronoun') && cue.finite + 2 < own.to) return false;
  return (
    opensWithVerb(sentence, own.from, Math.min(...cue.words)) &&
    from === Math.max(...cue.words) + 1 &&
    !has(items[own.from], 'coordinator')
  );
}
