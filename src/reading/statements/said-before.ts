/** What was said before its verb, or on both sides of it: "…, X said", "…, said X", "…, X said, …". */

import { isClause, onlyQuotes } from './clauses.ts';
import type { Cue } from './cues.ts';
import { isVerbForm } from './endings.ts';
import { isFixed } from './lexis.ts';
import { nounPhraseEnd } from './phrases.ts';
import { holdsVerbInQuote } from './reported-clause.ts';
import { direct, pastListener } from './said-behind.ts';
import { type Content, isFull, regionStart, type Sentence, spanOf } from './sentence.ts';
import { subject, subjectSegment } from './subject-before-verb.ts';
import { isName, opensWithVerb } from './subject-phrases.ts';
import { pastAsides } from './time-and-place.ts';
import { has, isKnownFinite, pastCoordinators } from './words.ts';

/** What stands before "X said" or "said X". */
export function saidBefore(sentence: Sentence, cue: Cue, hasAfter: boolean): readonly Content[] {
  const { items, segments } = sentence;
  const s = cue.segment;
  const own = segments[s];
  if (
    own === undefined ||
    s === 0 ||
    own.before === ';' ||
    own.before === ':' ||
    cue.verb.takes.clause !== true
  )
    return [];
  if (own.kind === 'relative' || own.kind === 'adverbial') return [];
  // "back to Lund FK, the club that revealed him, before …"
  let pronoun = cue.finite - 1;
  while (pronoun > own.from && has(items[pronoun], 'adverb')) pronoun--;
  if (isFixed(sentence.lexis) && pronoun > own.from && has(items[pronoun], 'relative')) return [];
  // "…, stating that X is so and warned against Y": the second verb of its piece closes nothing.
  if (isFixed(sentence.lexis) && isSecondVerb(sentence, cue, own.from)) return [];
  if (own.kind === 'complement' && sentence.lexis.grammar.order === 'free') return [];
  // Appositions and relative clauses between the subject and its verb do not count.
  let end = s;
  const verbFirst = opensWithVerb(sentence, own.from, Math.min(...cue.words));
  const last = segments[s - 1];
  if (last === undefined) return [];
  const opening = quotationTagged(sentence, s);
  if (opening.length > 0 && verbFirst) return opening;
  if (verbFirst && hasAfter && items[last.to - 1]?.kind !== 'quote') return [];
  const year = items.slice(last.from, last.to).every(({ kind }) => kind === 'number');
  const apposed = year || isName(sentence, last.from, last.to);
  if (verbFirst && !hasAfter && apposed && hasPlainObject(sentence, cue)) return [];
  // "The date is a guess, Ann Berg, a historian, argued in a letter."
  const early = verbFirst && !hasAfter ? subjectSegment(sentence, s) : s;
  if (verbFirst && !hasAfter && sentence.lexis.grammar.order !== 'free') {
    const who = subject(sentence, cue, true);
    if (who === null) {
      if (early === s || early === 0) return [];
      end = early;
    } else if (who.from < own.from) {
      end = segments.findIndex(segment => segment.from <= who.from && who.from < segment.to);
      if (end <= 0) return [];
    }
  }
  const r = regionStart(sentence, s);
  const first = segments[r];
  if (first === undefined) return [];
  const fixed = isFixed(sentence.lexis);
  const quotesOnly = items
    .slice(first.from, segments[end - 1]?.to ?? first.to)
    .every(item => item.kind === 'quote' || item.kind === 'mark' || has(item, 'coordinator'));
  // `“…,” Ann Berg, a lawyer, told the court`: appositions stand between the words and the verb.
  if (!quotesOnly && items[first.from]?.kind === 'quote' && isFull(items[first.from])) {
    let quoted = r;
    while (quoted < s && onlyQuotes(sentence, quoted)) quoted++;
    const between = segments.slice(quoted, s);
    if (quoted > r && between.every(segment => segment.kind === 'fragment' || segment.kind === 'relative'))
      return direct(sentence, first.from, segments[quoted - 1]?.to ?? first.to);
  }
  if (quotesOnly) return direct(sentence, first.from, segments[end - 1]?.to ?? first.to);
  // `As a parent, “we are tired,” she said`
  const quotation = segments[end - 1];
  const clauseBefore = segments
    .slice(r, Math.max(r, end - 1))
    .some(({ kind, from, to }) => kind === 'main' || (kind === 'fragment' && isClause(sentence, from, to)));
  if (
    fixed &&
    !clauseBefore &&
    quotation !== undefined &&
    end - 1 > r &&
    onlyQuotes(sentence, end - 1) &&
    isFull(items[quotation.from])
  )
    return direct(sentence, quotation.from, quotation.to);
  // "To save power, officials said, the port chose lamps, “so they blind nobody,” Berg said": only the quotation is hers.
  const others = sentence.cues.some(other => other !== cue && isAsideCue(sentence, other, r, end - 1));
  if (
    fixed &&
    others &&
    quotation !== undefined &&
    onlyQuotes(sentence, end - 1) &&
    isFull(items[quotation.from])
  )
    return direct(sentence, quotation.from, quotation.to);
  // "A spokesman, Tom Barrow, said …" has no verb before.
  if (hasAfter && items[last.to - 1]?.kind !== 'quote') return [];
  const free = sentence.lexis.grammar.order === 'free';
  const evidence = segments
    .slice(r, end)
    .some(
      segment =>
        segment.kind === 'main' ||
        isClause(sentence, segment.from, segment.to) ||
        holdsVerbInQuote(sentence, segment.from, segment.to) ||
        (verbFirst && free && isFull(items[segment.to - 1])) ||
        (fixed && isFull(items[segment.from])),
    );
  if ((verbFirst || fixed) && cue.verb.takes.tag !== true) return [];
  // "X denied the claims": with an object it is no tag.
  const object = pastAsides(sentence, Math.max(...cue.words) + 1, own.to) < own.to;
  if ((fixed || free) && !hasAfter && !verbFirst && object && cue.verb.takes.listener !== true) return [];
  const tagged = fixed || (free && verbFirst && sentence.lexis.grammar.unspaced !== true);
  if (!evidence && !(tagged && !hasAfter && couldBeSaid(sentence, r, s, end))) return [];
  // "…, which lets them stay, said her brother": where the verb follows its subject, a relative clause before it belongs to the words.
  while (end > r + 1 && segments[end - 1]?.kind === 'relative' && verbFirst && !fixed) end--;
  const from = pastCoordinators(items, first.from, first.to);
  const span = spanOf(items, from, segments[end - 1]?.to ?? first.to);
  // "After years of trouble, the port will close, officials said": behind the clause of time stands what was said.
  // "После обнаружения тел …": before a noun of the main clause it is a preposition.
  const phrase = free && has(items[from], 'preposition') && first.kind === 'main';
  const aside = has(items[from], 'subordinator') && !phrase;
  const behind = segments
    .slice(r + 1, end)
    .some(segment => segment.kind === 'main' || isClause(sentence, segment.from, segment.to));
  const after = fixed && !hasAfter && couldBeSaid(sentence, r + 1, s, end);
  const alone = aside && !(fixed && behind) && !after;
  return span === null || alone ? [] : [{ spans: [span], form: 'indirect' }];
}

/** `“…,” the mayor, Ann Berg, said`: appositions between the quotation that opens what stands before and its verb. */
function quotationTagged(sentence: Sentence, s: number): readonly Content[] {
  const { items, segments, lexis } = sentence;
  const r = regionStart(sentence, s);
  const first = segments[r];
  const quote = first === undefined ? undefined : items[first.from];
  if (!isFixed(lexis) || first === undefined || !isFull(quote) || !onlyQuotes(sentence, r)) return [];
  if (!/[,?!…]$/u.test(quote?.text.slice(1, -1).trimEnd() ?? '')) return [];
  const between = segments.slice(r + 1, s);
  const apposed = between.every(({ kind }) => kind === 'fragment' || kind === 'relative');
  return between.length > 0 && apposed ? direct(sentence, first.from, first.to) : [];
}

/**
 * "…, and the mayor's rival, Per Roth, recalled her early years", "The floods of May 4, 2001, revealed flaws": behind a name or a year, a noun
 * phrase without a name is no subject but an object.
 */
function hasPlainObject({ items, segments, lexis }: Sentence, cue: Cue): boolean {
  const from = Math.max(...cue.words) + 1;
  const end = nounPhraseEnd(items, from, segments[cue.segment]?.to ?? from, lexis, true);
  const plain = isFixed(lexis) && cue.verb.takes.listener !== true;
  return plain && end > from && items.slice(from, end).every(item => !item.capital);
}

/** A conjunction stands right before the verb, and another verb before that. */
function isSecondVerb({ items }: Sentence, cue: Cue, from: number): boolean {
  let joint = cue.finite - 1;
  while (joint > from && has(items[joint], 'adverb')) joint--;
  return (
    joint > from &&
    has(items[joint], 'coordinator') &&
    items.slice(from, joint).some((item, i) => i > 0 && isKnownFinite(item))
  );
}

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

/** Subject and verb of saying fill a piece between commas within the segments `r` to `end`. */
function isAsideCue({ segments }: Sentence, cue: Cue, r: number, end: number): boolean {
  const own = segments[cue.segment];
  if (own === undefined || cue.segment <= r || cue.segment >= end || cue.leaning === true) return false;
  return own.before === ',' && own.after === ',' && cue.finite === own.to - 1 && cue.finite > own.from;
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

/** A sentence that "X said" closes, whose verb no list knows: some piece of it is no phrase of time or place. */
function couldBeSaid({ items, segments }: Sentence, r: number, s: number, end: number): boolean {
  if (segments.slice(s + 1).some(segment => segment.kind === 'main' || segment.kind === 'complement'))
    return false;
  return segments.slice(r, end).some(segment => {
    const from = pastCoordinators(items, segment.from, segment.to);
    const first = items[from];
    const aside = (['preposition', 'subordinator', 'adverb', 'as'] as const).some(name => has(first, name));
    return !aside && segment.to - from >= 4;
  });
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
