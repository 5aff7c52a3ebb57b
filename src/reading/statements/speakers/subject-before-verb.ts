/** The subject where it stands before its verb (English), or on either side of it. */

import type { Span } from '../../../model/reading.ts';
import { isClause, looksFinite, onlyQuotes } from '../clauses/clauses.ts';
import type { Cue } from '../clauses/cue.ts';
import { pastSmallListener } from '../clauses/listeners.ts';
import type { Range } from '../clauses/range.ts';
import { datelineEnd, type Sentence, spanOf } from '../clauses/sentence.ts';
import { pastAsides } from '../clauses/time-and-place.ts';
import { isPastForm } from '../items/endings.ts';
import { isFixed } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, isKnownFinite, isOpen, pastCoordinators } from '../items/words.ts';
import { listBefore } from './subject-list.ts';
import {
  bodyOf,
  firstPhrase,
  holdsClause,
  holdsVerb,
  isName,
  lastClause,
  opensWithVerb,
  pastNamedListener,
  trimmed,
  withoutDocument,
} from './subject-phrases.ts';
import { withApposition } from './subjects.ts';

/** First segment of the subject that stands before segment `s`: over appositions and relative clauses, not over a clause. */
export function subjectSegment(sentence: Sentence, s: number): number {
  const { segments, lexis } = sentence;
  let at = s;
  while (at > 0) {
    const previous = segments[at - 1];
    if (previous === undefined || onlyQuotes(sentence, at - 1)) break;
    // "The report by the institute – which was paid for by X – found that …"
    const dash = isDash(previous.after);
    const inside = dash && isDash(previous.before);
    if (!inside && dash && !isDash(segments[at]?.after ?? '')) break;
    if (!inside && !dash && previous.after !== ',') break;
    // "Berg, asked whether he would go, said": a verb without a subject of its own is a participle.
    const participle = previous.finite === previous.from && previous.before === ',' && isFixed(lexis);
    if (!inside && ((previous.kind === 'main' && !participle) || previous.kind === 'complement')) break;
    at--;
  }
  return at;
}

/** Index behind a pronoun and what belongs to it: "one of the dockers", "one father". */
function pronounEnd({ items, lexis }: Sentence, from: number, to: number): number {
  if (!isFixed(lexis)) return from + 1;
  const inner = has(items[from + 1], 'attaching') && !has(items[from + 1], 'place') ? from + 2 : from + 1;
  if (inner === from + 1 && !isOpen(items[inner])) return from + 1;
  return Math.max(from + 1, nounPhraseEnd(items, inner, to, lexis, true));
}

const isDash = (mark: string): boolean => /^[–—-]$/u.test(mark);

/** The subject: before the verb, past phrases of time and place; behind it in "said X". */
export function subject(sentence: Sentence, cue: Cue, inverted: boolean): Range | null {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  if (own === undefined) return null;
  const limit = Math.min(...cue.words);
  let start = own.from;
  // "a-t-il ajouté"
  const inside = cue.finite + 1;
  if (
    lexis.grammar.inversions !== undefined &&
    inside < Math.max(...cue.words) &&
    has(items[inside], 'pronoun')
  )
    return { from: inside, to: inside + 1 };
  // "with the man who they say did it": a pronoun right before the verb is its subject.
  let near = limit - 1;
  while (near > start && has(items[near], 'adverb') && !has(items[near], 'pronoun')) near--;
  // "what it calls …"
  const asked =
    has(items[near], 'pronoun') && (has(items[near - 1], 'question') || has(items[near - 1], 'relative'));
  const third = lexis.grammar.pronouns.some(({ word, third }) => third && word === items[near]?.low);
  if (isFixed(lexis) && near > start && (has(items[near], 'subject') || third || asked))
    return { from: near, to: near + 1 };
  // "by an expert who warned that …": whom the pronoun stands for.
  if (isFixed(lexis) && near > start && has(items[near], 'relative') && !has(items[near], 'complementizer')) {
    let from = -1;
    for (let i = near - 1; i >= start && i > near - 8; i--)
      if (nounPhraseEnd(items, i, near, lexis, false) === near) from = i;
    if (from >= 0) return { from, to: near };
  }
  if (own.kind === 'relative') {
    const pronoun = pastCoordinators(items, start, limit);
    // "which Israeli figures say …"
    const inside = isFixed(lexis) ? firstPhrase(sentence, pronoun + 1, limit) : -1;
    if (inside >= 0 && nounPhraseEnd(items, inside, limit, lexis, true) === limit)
      return { from: inside, to: limit };
    const inner = lastClause(sentence, pronoun + 1, limit);
    if (inner <= pronoun + 1)
      return whoStandsFor(sentence, cue.segment, pronoun) ?? { from: pronoun, to: pronoun + 1 };
    const from = firstPhrase(sentence, inner, limit);
    return from < 0 ? null : { from, to: trimmed(sentence, from, limit) };
  }
  // "reported a loss but also said …": the subject of the verb before.
  let joint = limit - 1;
  while (joint > start && has(items[joint], 'adverb')) joint--;
  const earlier = sentence.cues.find(other => other.segment === cue.segment && other.finite < joint);
  const known = own.finite >= 0 && own.finite < joint ? own.finite : (earlier?.finite ?? -1);
  const guessed = items.findIndex((_, i) => i > start && i < joint && looksFinite(sentence, i, joint));
  const first = known > start ? known : guessed;
  if (joint > start && has(items[joint], 'coordinator') && first > start) {
    // "explica que preguntó a vecinos y afirmaban que": several do not go on from one.
    const several = (i: number): boolean =>
      (lexis.grammar.pluralEndings ?? []).some(ending => items[i]?.low.endsWith(ending));
    if (lexis.grammar.order === 'free' && several(limit) && !several(first)) return null;
    const from = firstPhrase(sentence, start, first);
    return from < 0 ? null : { from, to: trimmed(sentence, from, first) };
  }
  const free = lexis.grammar.order === 'free';
  // "mostró su solidaridad y recordó que": the verb before is not listed, and who did that stands elsewhere.
  // "…, would not say whether … and only said": the subject stands before the piece.
  const left = free || (isFixed(lexis) && known === start);
  if (left && joint > start && has(items[joint], 'coordinator')) return null;
  const verbFirst = opensWithVerb(sentence, start, limit);
  // "“Is that true?” asked one father", but "told the court" has its listener behind it.
  const quoted = items[own.from - 1]?.kind === 'quote' || items[own.from - 2]?.kind === 'quote';
  const joined = isFixed(lexis) && has(items[own.from], 'coordinator');
  if (verbFirst && joined) return null;
  if (verbFirst && inverted && (cue.verb.takes.listener !== true || (quoted && !cue.verb.takes.tag))) {
    // "ha detto X": behind the participle; "powiedziała w czwartek X": behind the day.
    const next = Math.max(...cue.words) + 1;
    const plural = (lexis.grammar.pluralEndings ?? []).some(ending => items[next - 1]?.low.endsWith(ending));
    const body = lexis.grammar.order === 'free' && plural ? bodyOf(sentence, next, own.to) : null;
    if (body !== null) return body;
    for (const start of [next, pastAsides(sentence, next, own.to)]) {
      const from = lexis.grammar.order === 'free' ? pastNamedListener(sentence, start, own.to) : start;
      // "informó este ministerio": before a noun it is no pronoun.
      const phrase = has(items[from], 'determiner') ? nounPhraseEnd(items, from, own.to, lexis, true) : from;
      if (has(items[from], 'pronoun') && phrase <= from + 1)
        return { from, to: pronounEnd(sentence, from, own.to) };
      // "ha detto all’ANSA il sindaco": whom it was told to.
      if (has(items[from], 'oblique')) continue;
      const end = withoutDocument(sentence, from, nounPhraseEnd(items, from, own.to, lexis, true));
      if (end > from) return withApposition(items, segments, cue.segment, { from, to: end }, lexis);
    }
  }
  // "…, señaló.": the subject is left out, and what stands between commas before it is what was said.
  if (verbFirst && inverted && lexis.grammar.order === 'free') return null;
  if (verbFirst) {
    // "Smith, the chairman, said": back over what stands between commas.
    let s = cue.segment;
    if (has(items[own.from], 'coordinator') || (own.before !== ',' && !isDash(own.before))) return null;
    const subjectAt = subjectSegment(sentence, cue.segment);
    if (subjectAt === cue.segment) return null;
    s = subjectAt;
    let from = -1;
    // Past "However," and the like.
    for (; s < cue.segment && from < 0; s++) {
      start = segments[s]?.from ?? start;
      from = firstPhrase(sentence, start, segments[s]?.to ?? limit);
    }
    if (free && holdsVerb(sentence, from, segments[subjectAt]?.to ?? limit)) return null;
    return from < 0 ? null : { from, to: trimmed(sentence, from, limit) };
  }
  // "El balance lo ha confirmado el presidente": the pronoun takes up an object that stands first.
  const { clitics = [] } = lexis.grammar;
  if (clitics.includes(items[limit - 1]?.low ?? '')) {
    const at = pastAsides(sentence, Math.max(...cue.words) + 1, own.to);
    const end = nounPhraseEnd(items, at, own.to, lexis, true);
    return end > at ? withApposition(items, segments, cue.segment, { from: at, to: end }, lexis) : null;
  }
  const from = firstPhrase(sentence, lastClause(sentence, start, limit), limit);
  if (free && holdsVerb(sentence, from, limit)) return null;
  if (lexis.grammar.unspaced === true && from >= 0) {
    // "普京在接受采访时表示": only the phrase itself, and not what stands between it and the verb.
    // Of what "、" joins, the last: the verb follows it.
    const joint = items.findLastIndex((item, i) => i > from && i < limit - 1 && item.text === '、');
    const at = joint < 0 ? from : joint + 1;
    const to = has(items[at], 'pronoun') ? at + 1 : nounPhraseEnd(items, at, limit, lexis, true);
    return to > at ? { from: at, to } : null;
  }
  if (from < 0 || holdsClause(sentence, from, limit)) return null;
  // "Ann Berg, head of the union said": the second comma is often left out.
  const before = segments[cue.segment - 1];
  const fixed = isFixed(lexis);
  const named = fixed && from === own.from && own.before === ',' && before !== undefined;
  const begin = named && isName(sentence, before.from, before.to) ? before.from : from;
  const list = fixed && from === own.from ? listBefore(items, segments, cue, datelineEnd(sentence)) : begin;
  return { from: Math.min(begin, list), to: trimmed(sentence, from, limit) };
}

/** "Ann Berg, 34, who said …": the noun phrase that the piece before ends with. */
function whoStandsFor(sentence: Sentence, s: number, pronoun: number): Range | null {
  const { items, segments, lexis } = sentence;
  if (!isFixed(lexis) || has(items[pronoun], 'complementizer')) return null;
  let before = segments[s - 1];
  if (before !== undefined && before.to - before.from === 1 && items[before.from]?.kind === 'number')
    before = segments[s - 2];
  if (before === undefined || before.after !== ',') return null;
  const { from, to } = before;
  for (let i = from; i < to; i++) {
    const opens = items[i]?.capital === true || has(items[i], 'determiner');
    if (!opens || nounPhraseEnd(items, i, to, lexis, true) !== to) continue;
    // "The police arrested Ann Berg, who said …"
    const verb = items.some(
      (item, k) => k > i && k < to && (isKnownFinite(item) || looksFinite(sentence, k, to)),
    );
    if (!verb) return { from: i, to };
  }
  return null;
}

/** The subject on either side of the verb, in a clause that begins at `start` and holds nothing that was said: "Как сообщил X". */
export function subjectAround(sentence: Sentence, cue: Cue, start: number): Range | null {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  if (own === undefined) return null;
  const first = Math.min(...cue.words);
  const next = Math.max(...cue.words) + 1;
  if (!opensWithVerb(sentence, start, first)) {
    const from = firstPhrase(sentence, start, first);
    return from < 0 ? null : { from, to: trimmed(sentence, from, first) };
  }
  const plural = (lexis.grammar.pluralEndings ?? []).some(ending => items[next - 1]?.low.endsWith(ending));
  const body = plural ? bodyOf(sentence, next, own.to) : null;
  if (body !== null) return body;
  for (const at of [next, pastAsides(sentence, next, own.to), pastSmallListener(sentence, next, own.to)]) {
    const from = pastNamedListener(sentence, at, own.to);
    if (has(items[from], 'pronoun') && !has(items[from], 'that-pronoun')) return { from, to: from + 1 };
    const end = nounPhraseEnd(items, from, own.to, lexis, true);
    if (end > from) {
      // "Jak podaje agencja, decyzja …": what the last comma opens is what was said.
      const next = segments[cue.segment + 1];
      const apposition = next !== undefined && next.after !== '' && !isClause(sentence, next.from, next.to);
      const range = { from, to: end };
      return apposition ? withApposition(items, segments, cue.segment, range, lexis) : range;
    }
  }
  return null;
}

/** Whom "…, adding that …" leans on: "with analysts saying" names them, else the subject of the clause that opens the sentence. */
export function leanedOn(sentence: Sentence, cue: Cue): Range | null {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  if (own === undefined) return null;
  const from = pastCoordinators(items, own.from, cue.finite);
  if (has(items[from], 'with')) {
    const end = nounPhraseEnd(items, from + 1, cue.finite, lexis, true);
    return end === cue.finite ? { from: from + 1, to: end } : null;
  }
  for (let s = datelineEnd(sentence); s < cue.segment; s++) {
    const segment = segments[s];
    if (segment === undefined || segment.kind === 'relative' || segment.kind === 'adverbial') continue;
    for (let i = segment.from; i < segment.to; i++) {
      // "Roth hit back, calling …": behind a name, whatever follows.
      const named = i > segment.from && items[i - 1]?.capital === true && isPastForm(items[i], lexis);
      if (!named && !isKnownFinite(items[i]) && !looksFinite(sentence, i, segment.to)) continue;
      const first = i === segment.from ? segments[subjectSegment(sentence, s)] : segment;
      const start = first === undefined ? -1 : firstPhrase(sentence, first.from, i);
      if (start >= 0) return { from: start, to: trimmed(sentence, start, i) };
      break;
    }
  }
  return null;
}

/** The subject of the first main clause, if its verb is known. */
export function firstSubject(sentence: Sentence): Span | null {
  const segment = sentence.segments[0];
  if (segment === undefined || segment.finite <= segment.from) return null;
  const from = firstPhrase(sentence, segment.from, segment.finite);
  return from < 0 ? null : spanOf(sentence.items, from, trimmed(sentence, from, segment.finite));
}
