/** Where reported words end: before a new verb of saying, or where the reporter goes on. */

import { endsIn, isPastForm } from '../items/endings.ts';
import type { Item } from '../items/item.ts';
import { classesOf, isFixed } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, isKnownFinite, isLikelyFinite, isOpen, pastCoordinators } from '../items/words.ts';
import { isClause, looksFinite } from './clauses.ts';
import type { Cue } from './cue.ts';
import type { Segment } from './segments.ts';
import { type Content, isFull, isMarked, type Sentence, spanOf } from './sentence.ts';
import { pastAsides } from './time-and-place.ts';

/** A clause that a noun of saying takes: "…, dass", "…, … zu …", a main clause in the mood of reported speech, a quotation. */
export function clauseAt(sentence: Sentence, t: number): Content | null {
  const { items, segments } = sentence;
  const segment = segments[t];
  if (segment === undefined) return null;
  const first = items[segment.from];
  if (first?.kind === 'quote' && isFull(first)) return { spans: [[first.start, first.end]], form: 'direct' };
  if (segment.before !== ',' && segment.before !== ':') return null;
  const verb = items[segment.finite];
  const marked = has(verb, 'strong') || has(verb, 'weak');
  if (
    segment.kind === 'complement' ||
    segment.kind === 'infinitive' ||
    (segment.kind === 'main' && marked && !has(first, 'coordinator'))
  )
    return indirect(sentence, t, null)[0] ?? null;
  return null;
}

/** "sagte, der Mann „wollte sich nicht abfinden“": a noun phrase and a quotation that its verb opens fill the items. */
export function holdsVerbInQuote({ items, lexis }: Sentence, from: number, to: number): boolean {
  const at = items.findIndex((item, i) => i > from && i < to && item.kind === 'quote');
  const item = items[at];
  if (at < 0 || item === undefined) return false;
  // "said he “couldn't believe it”"
  const pronoun = at === from + 1 && has(items[from], 'subject');
  if (!pronoun && (!isFull(item) || nounPhraseEnd(items, from, at, lexis, true) < at)) return false;
  const inner = item.text.slice(1).trim().replaceAll('’', "'").split(/\s+/u);
  // "said he “really wanted” it"
  const adverb = (word: string): boolean =>
    isFixed(lexis) && lexis.grammar.adverbEndings.some(ending => word.endsWith(ending));
  const first = inner.find(word => !adverb(word)) ?? '';
  const classes = classesOf(lexis, first);
  if (isFixed(lexis))
    return (
      /^\p{Ll}/u.test(first) &&
      (classes.has('finite') ||
        lexis.pasts.has(first) ||
        endsIn(first, lexis.grammar.endings?.present) ||
        endsIn(first, lexis.grammar.endings?.past))
    );
  return classes.has('finite') || classes.has('strong') || classes.has('weak');
}

/** From segment `t` to where the words end. */
export function indirect(sentence: Sentence, t: number, cue: Cue | null): readonly Content[] {
  const from = sentence.segments[t]?.from;
  return from === undefined ? [] : indirectFrom(sentence, t, from, cue);
}

/** The same from item `from` in segment `t`. */
export function indirectFrom(
  sentence: Sentence,
  t: number,
  from: number,
  cue: Cue | null,
): readonly Content[] {
  const { items, segments, lexis } = sentence;
  const first = segments[t];
  if (first === undefined) return [];
  let end = cutInside(sentence, first, cue);
  if (end === first.to && isBounded(sentence, t, cue)) end = verbOfBounded(sentence, t, from);
  else if (end === first.to) {
    for (let u = t + 1; u < segments.length; u++) {
      const segment = segments[u];
      // "que, selon lui, le port fermerait": behind the conjunction alone an aside ends nothing.
      const bare = u === t + 1 && first.to === from + 1;
      if (segment === undefined) break;
      // "said the remarks, however, added to …": without a verb so far, the next one is its own.
      const lacksVerb =
        isFixed(lexis) && isKnownCueOf(sentence, u) && !holdsFinite(sentence, from, segment.from);
      if (!bare && !lacksVerb && endsBefore(sentence, u, t, cue)) break;
      // "Mit der Begründung, dass …, wurden …": the clause that all this depends on goes on with its verb.
      const inFront = cue === null || cue.final;
      if (inFront && segment.kind === 'main' && segment.finite === segment.from && first.kind !== 'main')
        break;
      end = cutInside(sentence, segment, cue);
      if (end < segment.to) break;
    }
  }
  const span = spanOf(items, from, end);
  return span === null ? [] : [{ spans: [span], form: 'indirect' }];
}

/** "After India said it had fired, a reporter …": in a clause of time what was said ends with the clause. */
function isBounded({ items, segments, lexis }: Sentence, t: number, cue: Cue | null): boolean {
  const own = segments[t];
  if (cue === null || own === undefined || !isFixed(lexis) || cue.segment !== t) return false;
  const later = segments.slice(t + 1).some(segment => segment.kind === 'main' || segment.kind === 'fragment');
  if (!later) return false;
  const first = items[pastCoordinators(items, own.from, own.to)];
  const unfinished =
    own.kind === 'relative' && segments.slice(0, t).every(segment => segment.kind !== 'main');
  const opening = items
    .slice(own.from, cue.finite)
    .some(item => has(item, 'subordinator') && !has(item, 'as'));
  return unfinished || (own.kind === 'adverbial' && has(first, 'subordinator')) || (t === 0 && opening);
}

/** A verb of saying opens segment `u`, with something behind it that is no subject. */
function isKnownCueOf({ items, segments, cues, lexis }: Sentence, u: number): boolean {
  const own = segments[u];
  if (own === undefined || own.before !== ',' || !cues.some(cue => cue.finite === own.from)) return false;
  return nounPhraseEnd(items, own.from + 1, own.to, lexis, true) < own.to || isOpen(items[own.to - 1]);
}

/** Whether a verb of a clause stands among the items. */
const holdsFinite = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.items.some(
    (item, i) => i > from && i < to && (isKnownFinite(item) || looksFinite(sentence, i, to)),
  );

/** Where such a clause ends whose verb comes behind a relative clause: "since she announced that the chief, who …, would stay". */
function verbOfBounded({ items, segments, lexis }: Sentence, t: number, from: number): number {
  const own = segments[t]?.to ?? from;
  if (items.slice(from, own).some(item => isKnownFinite(item) || isLikelyFinite(item, lexis))) return own;
  for (let u = t + 1; u < segments.length; u++) {
    const segment = segments[u];
    if (segment === undefined) break;
    if (isKnownFinite(items[segment.from])) return segment.to;
    if (segment.kind !== 'relative' && segment.kind !== 'fragment') break;
  }
  return own;
}

/** "…, sagte X" and "…, so X" behind it, or a new main clause of the reporter's own, end what was said. */
function endsBefore(sentence: Sentence, u: number, t: number, own: Cue | null): boolean {
  const { items, segments, cues, lexis } = sentence;
  const segment = segments[u];
  const first = segments[t];
  if (segment === undefined || first === undefined) return true;
  const start = items[segment.from];
  // "…, dass es reiche: „…“": a whole quotation behind a colon is told apart.
  // But not "X said Y told her: “…”": there it is a part of what X said.
  const told = isFixed(lexis) && cues.some(other => other !== own && other.segment >= t && other.segment < u);
  if (segment.before === ':' && start?.kind === 'quote' && isFull(start) && !told) return true;
  const cue = cues.find(other => other.segment === u && !other.final);
  // "…, with analysts saying …": somebody else's words.
  if (cue?.leaning === true) return true;
  if (cue !== undefined && cue.finite === segment.from) return true;
  if (has(start, 'so') && segment.kind === 'fragment') return true;
  // "er sei unschuldig, erkannte das Gericht nicht an": behind a clause in the mood of reported speech, a past tense is the reporter's.
  const verbFirst = lexis.grammar.order === 'second' && segment.before === ',' && first.kind === 'main';
  if (verbFirst && isMarked(sentence, first) && start !== undefined && isPast(sentence, start)) return true;
  const joined =
    lexis.grammar.order !== 'second' ? has(items[segment.from + 1], 'complementizer') : first.kind === 'main';
  // "…, but the rule is being criticized": nobody speaks there.
  const unspoken = isFixed(lexis) && cue?.voice === 'passive';
  if (cue !== undefined && !joined && !unspoken && has(start, 'coordinator')) return true;
  // "…, while the mayor says it is safe": somebody else's words.
  if (cue !== undefined && lexis.grammar.contrasts?.includes(start?.low ?? '') === true) return true;
  // "…, and blamed a rival": whatever the verb needs further on.
  const verb = items[pastCoordinators(items, segment.from, segment.to)];
  if (isFixed(lexis) && has(start, 'coordinator') && verb !== start && verb?.speaks) return true;
  if (isFixed(lexis) && (isSource(sentence, u) || isClosingTag(sentence, u, cue))) return true;
  // "…, but the mayor, Ann Berg, said …"
  const joins = has(start, 'coordinator') || has(start, 'subordinator');
  return isFixed(lexis) && joins && speaksBehind(sentence, u);
}

/** "…, according to the study": a phrase that names the source opens the segment. */
function isSource({ items, segments, lexis }: Sentence, u: number): boolean {
  const from = segments[u]?.from ?? 0;
  const phrases = lexis.phrases.get(items[from]?.low ?? '') ?? [];
  return phrases.some(
    ({ words, place }) => place === 'before' && words.every((word, k) => items[from + k]?.low === word),
  );
}

/** "…, the study found": subject and verb of saying fill the last segment. */
function isClosingTag(sentence: Sentence, u: number, cue: Cue | undefined): boolean {
  const { segments } = sentence;
  const own = segments[u];
  if (
    cue === undefined ||
    cue.voice === 'passive' ||
    own === undefined ||
    u !== segments.length - 1 ||
    own.kind === 'relative'
  )
    return false;
  return (
    own.before === ',' &&
    cue.finite > own.from &&
    pastAsides(sentence, Math.max(...cue.words) + 1, own.to) >= own.to
  );
}

/** Whether the noun phrase that segment `u` is has its verb of saying behind appositions: "but the mayor, Ann Berg, said …". */
function speaksBehind({ segments, cues }: Sentence, u: number): boolean {
  for (let v = u; v < segments.length; v++) {
    const segment = segments[v];
    if (segment === undefined) return false;
    const verb = cues.find(cue => cue.segment === v && cue.leaning !== true);
    if (v > u && verb !== undefined) return verb.finite === segment.from;
    if (segment.kind !== 'fragment' && segment.kind !== 'relative') return false;
  }
  return false;
}

/** "stating that the port is being misused and warned against it": a past tense does not go on from a present one. */
function changesTense({ items, lexis }: Sentence, from: number, to: number, other: Cue): boolean {
  const verb = items.slice(from, to).find(isKnownFinite);
  const { presents = [] } = lexis.grammar;
  const [base, third] = other.verb.forms;
  const own = items[other.finite]?.low;
  return verb !== undefined && presents.includes(verb.low) && own !== base && own !== third;
}

/** "but declined to say why", "but did not elaborate": what somebody does not say is the reporter's. */
function isLeftUnsaid({ items, lexis }: Sentence, at: number): boolean {
  const says = (i: number): boolean => items[i]?.verbs.some(({ as }) => as === 'infinitive') === true;
  if (has(items[at], 'negation')) return says(at + 1);
  if (has(items[at], 'finite') && has(items[at + 1], 'negation')) return says(at + 2);
  return isPastForm(items[at], lexis) && has(items[at + 1], 'infinitive-mark') && says(at + 2);
}

/** "Roth said he was glad and claimed the numbers were up": who speaks is the same, and a clause follows the second verb as well. */
function saysMore(sentence: Sentence, segment: Segment, joint: number, cue: Cue | null, other: Cue): boolean {
  const { items } = sentence;
  if (cue === null || cue.segment !== other.segment) return false;
  if (other.verb.takes.clause !== true || other.verb.takes.thought === true) return false;
  let from = Math.max(...cue.words) + 1;
  if (has(items[from], 'complementizer')) from++;
  const own = has(items[from], 'subject') && from < joint;
  return own && isClause(sentence, Math.max(...other.words) + 1, segment.to);
}

const isPast = (sentence: Sentence, item: Item): boolean => {
  const { lexis } = sentence;
  if (isKnownFinite(item)) return !has(item, 'strong') && !has(item, 'weak');
  return isOpen(item) && (lexis.mood?.notEndings ?? []).some(ending => item.low.endsWith(ending));
};

/** "dass A komme und kündigte B an": a verb of the reporter's own behind "und" ends what was said. */
function cutInside(sentence: Sentence, segment: Segment, cue: Cue | null): number {
  const { items, lexis, cues } = sentence;
  if (segment.kind === 'main' && lexis.grammar.order === 'second') {
    if (!isMarked(sentence, segment)) return segment.to;
    // "sie müssten … aufgeben und bemühte …": a past tense behind "und" is the reporter's own.
    for (let i = segment.finite + 1; i < segment.to - 2; i++) {
      const next = items[i + 1];
      if (!has(items[i], 'coordinator') || next === undefined || next.capital || next.kind !== 'word')
        continue;
      if (
        isPast(sentence, next) ||
        cues.some(found => found !== cue && found.finite === i + 1 && !found.mood)
      )
        return i;
    }
    return segment.to;
  }
  for (let i = segment.from + 1; i < segment.to - 2; i++) {
    if (!has(items[i], 'coordinator')) continue;
    const next = i + 1;
    const other = cues.find(found => found !== cue && found.finite === next && !found.final);
    if (lexis.grammar.order !== 'second') {
      // "that … but acknowledged that …"
      if (other !== undefined && has(items[Math.max(...other.words) + 1], 'complementizer')) return i;
      if (other !== undefined && isFixed(lexis) && changesTense(sentence, segment.from, i, other)) return i;
      if (isFixed(lexis) && isLeftUnsaid(sentence, next)) return i;
      if (other !== undefined && isFixed(lexis) && saysMore(sentence, segment, i, cue, other)) return i;
      continue;
    }
    if (
      other !== undefined ||
      (isKnownFinite(items[next]) && !has(items[next], 'strong') && !has(items[next], 'weak'))
    )
      return i;
  }
  return segment.to;
}
