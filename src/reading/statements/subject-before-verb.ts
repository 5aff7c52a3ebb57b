/** The subject where it stands before its verb (English), and what there is a clause. */
import type { Span } from '../../model/reading.ts';
import type { Cue } from './cues.ts';
import { nounPhraseEnd } from './phrases.ts';
import { datelineEnd, type Sentence, spanOf } from './sentence.ts';
import { type Range, withApposition } from './subjects.ts';
import { has, isKnownFinite, isLikelyFinite, isOpen, pastCoordinators } from './words.ts';

/** Past adverbs, "on Friday", "in a statement": where what was said can begin. */
export function pastAsides(sentence: Sentence, from: number, to: number): number {
  const { items, lexis } = sentence;
  let i = from;
  for (let guard = 0; guard < 6 && i < to; guard++) {
    if (has(items[i], 'focus') && i + 1 < to) break;
    if (has(items[i], 'adverb') || (isOpen(items[i]) && isManner(sentence, i))) {
      i++;
      continue;
    }
    // "late Thursday", "last week", "two days ago"
    const time = isOpen(items[i]) && has(items[i + 1], 'adverb') && items[i + 1]?.capital === true;
    const span = time ? i + 2 : timeEnd(sentence, i, to);
    if (span > i) {
      i = span;
      continue;
    }
    if (
      has(items[i], 'determiner') &&
      has(items[i + 1], 'adverb') &&
      !has(items[i + 1], 'focus') &&
      !has(items[i], 'complementizer')
    ) {
      i += 2; // "el jueves"
      continue;
    }
    if (!has(items[i], 'preposition') || has(items[i], 'infinitive-mark')) break;
    if (has(items[i + 1], 'adverb')) {
      i += 2; // "on Friday"
      continue;
    }
    const end = nounPhraseEnd(items, i + 1, to, lexis, false);
    if (end <= i + 1) break;
    i = lexis.grammar.order === 'free' ? behindName(items, i + 1, end) : end;
  }
  return i;
}

/** Index behind a span of time that begins at `i` and needs no preposition ("last week", "this morning"), `i` where there is none. */
function timeEnd({ items, lexis }: Sentence, i: number, to: number): number {
  for (let k = i; k < Math.min(to, i + 4); k++) {
    const item = items[k];
    if (item?.kind !== 'number' && item?.kind !== 'word') return i;
    if (lexis.times.has(item.low)) return k > i ? k + 1 : i;
    if (item.kind === 'word' && !isOpen(item) && !has(item, 'determiner') && !has(item, 'adverb')) return i;
  }
  return i;
}

/** "commented sarcastically on …": an adverb by its ending, with no noun behind it that it could begin a clause with. */
function isManner({ items, lexis }: Sentence, i: number): boolean {
  if (lexis.grammar.order !== 'subject-verb') return false;
  const low = items[i]?.low ?? '';
  return lexis.grammar.adverbEndings.some(ending => low.endsWith(ending)) && !isOpen(items[i + 1]);
}

/** "informaron a EFE fuentes …": what goes on in small letters behind a name is another phrase. */
function behindName(items: Sentence['items'], from: number, end: number): number {
  if (items[from]?.capital !== true) return end;
  let i = from;
  while (i < end && items[i]?.capital === true) i++;
  return i;
}

/** Whether a second finite verb follows the relative clause that begins at `from`. */
function inMain(sentence: Sentence, from: number, to: number): boolean {
  let seen = 0;
  for (let i = from + 1; i < to; i++) if (isKnownFinite(sentence.items[i])) seen++;
  return seen > 1;
}

/** Begins as a clause does and has a finite verb. */
export function isClause(sentence: Sentence, from: number, to: number): boolean {
  const { items, lexis } = sentence;
  const first = items[from];
  if (first === undefined || first.kind === 'mark' || to - from < 2) return false;
  if (has(first, 'infinitive-mark') || (has(first, 'negation') && has(items[from + 1], 'infinitive-mark')))
    return false;
  // A clause does not begin with its verb: "the deal announced Wednesday was set …".
  if (lexis.grammar.order === 'subject-verb' && isKnownFinite(first) && !has(first, 'determiner'))
    return false;
  for (let i = from + 1; i < to; i++) {
    // What a relative clause or a clause of time says does not make a noun a clause.
    if (
      lexis.grammar.order === 'subject-verb' &&
      i > from + 1 &&
      has(items[i], 'subordinator') &&
      !has(items[i], 'preposition') &&
      !has(first, 'subordinator')
    )
      return false;
    if (i > from + 1 && has(items[i], 'relative') && !has(items[i], 'determiner'))
      return inMain(sentence, i, to);
    if (isKnownFinite(items[i]) || isLikelyFinite(items[i], sentence.lexis)) return true;
    const item = items[i];
    // "it's", "they're"
    if (/^['’]s$/u.test(item?.low ?? '') && has(items[i - 1], 'pronoun')) return true;
    if (item !== undefined && looksFinite(sentence, i, to)) return true;
  }
  if (/['’](?:re|ll|ve|d|m)$/u.test(first.low)) return true;
  return has(first, 'subject') && to - from >= 3;
}

/** A past tense or a verb in -s that no list knows, by what stands around it: "sales dropped sharply", "comes the hard part". */
export function looksFinite({ items, lexis }: Sentence, i: number, to: number): boolean {
  const item = items[i];
  const before = items[i - 1];
  const after = i + 1 < to ? items[i + 1] : undefined;
  if (lexis.grammar.order !== 'subject-verb' || item === undefined || item.kind !== 'word' || item.capital)
    return false;
  if (/n't$/u.test(item.low)) return true;
  if (has(before, 'determiner') || has(before, 'preposition') || has(before, 'coordinator')) return false;
  if (isOpen(item) && /[^s]s$/u.test(item.low)) return has(after, 'determiner') && !has(before, 'genitive');
  const past = lexis.pasts.has(item.low) || (isOpen(item) && /(?:[^e]ed)$/u.test(item.low));
  // "allow married couples": before a noun in small letters it describes it.
  if (past && has(before, 'pronoun') && !has(before, 'determiner')) return true;
  return past && !has(after, 'agent') && !(isOpen(after) && !/(?:ly|ing)$/u.test(after?.low ?? ''));
}

export function onlyQuotes(sentence: Sentence, s: number): boolean {
  const segment = sentence.segments[s];
  return (
    segment !== undefined &&
    sentence.items.slice(segment.from, segment.to).every(item => item.kind === 'quote')
  );
}

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
    const participle =
      previous.finite === previous.from && previous.before === ',' && lexis.grammar.order === 'subject-verb';
    if (!inside && ((previous.kind === 'main' && !participle) || previous.kind === 'complement')) break;
    at--;
  }
  return at;
}

const isDash = (mark: string): boolean => /^[–—-]$/u.test(mark);

/** The subject: before the verb, past phrases of time and place; behind it in "said X". */
export function subject(sentence: Sentence, cue: Cue, inverted: boolean): Range | null {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  if (own === undefined) return null;
  const limit = Math.min(...cue.words);
  let start = own.from;
  // "with the man who they say did it": a pronoun right before the verb is its subject.
  let near = limit - 1;
  while (near > start && has(items[near], 'adverb') && !has(items[near], 'pronoun')) near--;
  if (lexis.grammar.order === 'subject-verb' && near > start && has(items[near], 'subject'))
    return { from: near, to: near + 1 };
  // "by an expert who warned that …": whom the pronoun stands for.
  if (
    lexis.grammar.order === 'subject-verb' &&
    near > start &&
    has(items[near], 'relative') &&
    !has(items[near], 'complementizer')
  ) {
    let from = -1;
    for (let i = near - 1; i >= start && i > near - 8; i--)
      if (nounPhraseEnd(items, i, near, lexis, false) === near) from = i;
    if (from >= 0) return { from, to: near };
  }
  if (own.kind === 'relative') {
    const pronoun = pastCoordinators(items, start, limit);
    // "which Israeli figures say …"
    const inside = lexis.grammar.order === 'subject-verb' ? firstPhrase(sentence, pronoun + 1, limit) : -1;
    if (inside >= 0 && nounPhraseEnd(items, inside, limit, lexis, true) === limit)
      return { from: inside, to: limit };
    const inner = lastClause(sentence, pronoun + 1, limit);
    if (inner <= pronoun + 1) return { from: pronoun, to: pronoun + 1 };
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
    const from = firstPhrase(sentence, start, first);
    return from < 0 ? null : { from, to: trimmed(sentence, from, first) };
  }
  const free = lexis.grammar.order === 'free';
  // "mostró su solidaridad y recordó que": the verb before is not listed, and who did that stands elsewhere.
  // "…, would not say whether … and only said": the subject stands before the piece.
  const left = free || (lexis.grammar.order === 'subject-verb' && known === start);
  if (left && joint > start && has(items[joint], 'coordinator')) return null;
  const verbFirst = opensWithVerb(sentence, start, limit);
  // "“Is that true?” asked one father", but "told the court" has its listener behind it.
  const quoted = items[own.from - 1]?.kind === 'quote' || items[own.from - 2]?.kind === 'quote';
  const joined = lexis.grammar.order === 'subject-verb' && has(items[own.from], 'coordinator');
  if (verbFirst && joined) return null;
  if (verbFirst && inverted && (cue.verb.takes.listener !== true || (quoted && !cue.verb.takes.tag))) {
    // "ha detto X": behind the participle; "powiedziała w czwartek X": behind the day.
    const next = Math.max(...cue.words) + 1;
    const plural = (lexis.grammar.pluralEndings ?? []).some(ending => items[next - 1]?.low.endsWith(ending));
    const body = lexis.grammar.order === 'free' && plural ? bodyOf(sentence, next, own.to) : null;
    if (body !== null) return body;
    for (const start of [next, pastAsides(sentence, next, own.to)]) {
      const from = lexis.grammar.order === 'free' ? pastNamedListener(sentence, start, own.to) : start;
      if (has(items[from], 'pronoun')) return { from, to: from + 1 };
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
  const fixed = lexis.grammar.order === 'subject-verb';
  const named = fixed && from === own.from && own.before === ',' && before !== undefined;
  const begin = named && isName(sentence, before.from, before.to) ? before.from : from;
  return { from: begin, to: trimmed(sentence, from, limit) };
}

/** Two capitalised words or more and nothing else. */
const isName = ({ items }: Sentence, from: number, to: number): boolean =>
  to - from >= 2 &&
  items.slice(from, to).every(item => item.kind === 'word' && item.capital && item.classes.size === 0);

/** A verb or an infinitive stands among the items, outside a relative clause: they are no noun phrase. */
function holdsClause({ items, lexis }: Sentence, from: number, to: number): boolean {
  if (lexis.grammar.order !== 'subject-verb') return false;
  if (isOpen(items[from]) && /ing$/u.test(items[from]?.low ?? '')) return true;
  for (let i = from; i < to - 1; i++) {
    if (has(items[i], 'relative')) return false;
    if (has(items[i], 'infinitive-mark') || (isKnownFinite(items[i]) && !has(items[i], 'perfect')))
      return true;
  }
  return false;
}

/** "said Berg in a statement": where it was said is no part of the speaker. */
function withoutDocument({ items, lexis }: Sentence, from: number, end: number): number {
  const { documents = [] } = lexis.data;
  for (let i = from + 1; i < end; i++)
    if (has(items[i], 'place') && items.slice(i + 1, end).some(item => documents.includes(item.low)))
      return i;
  return end;
}

/** A verb that no list knows stands among the items: they are no noun phrase. */
function holdsVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i >= 0 && i < to; i++) {
    if (has(sentence.items[i], 'relative')) return false;
    if (isLikelyFinite(sentence.items[i], sentence.lexis)) return true;
  }
  return false;
}

/** Whether the verb at `limit` opens the clause, past conjunctions and, where the order is free, adverbs. */
export function opensWithVerb(sentence: Sentence, start: number, limit: number): boolean {
  const { items, lexis } = sentence;
  let i = pastCoordinators(items, start, limit + 1);
  while (lexis.grammar.order === 'free' && i < limit && has(items[i], 'adverb') && !has(items[i], 'pronoun'))
    i++;
  return i === limit;
}

/** "сообщили РИА Новости в пресс-службе": several speak, unnamed; the place speaks, the name before it only listens. */
function bodyOf(sentence: Sentence, from: number, to: number): Range | null {
  const { items, lexis } = sentence;
  const listens = items[from]?.capital === true || items[from]?.kind === 'quote';
  const at = listens ? nounPhraseEnd(items, from, to, lexis, false) : from;
  if (!has(items[at], 'place')) return null;
  const end = nounPhraseEnd(items, at + 1, to, lexis, true);
  return end > at + 1 ? { from: at + 1, to: end } : null;
}

/** "рассказал „Дню“ источник": a name in quotation marks with a noun phrase behind it is the paper that listens. */
function pastNamedListener(sentence: Sentence, from: number, to: number): number {
  const { items, lexis } = sentence;
  if (items[from]?.kind !== 'quote' || from + 1 >= to || items[from + 1]?.kind !== 'word') return from;
  if (has(items[from + 1], 'determiner')) return from + 1;
  return nounPhraseEnd(items, from + 1, to, lexis, false) > from + 1 ? from + 1 : from;
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
  for (const at of [next, pastAsides(sentence, next, own.to)]) {
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

/** Where the last clause before `limit` begins: behind another finite verb or a conjunction, if no relative clause holds them. */
function lastClause(sentence: Sentence, start: number, limit: number): number {
  const { items } = sentence;
  let from = start;
  for (let i = start; i < limit; i++) {
    if (has(items[i], 'relative') && !has(items[i], 'complementizer')) return from;
    if (has(items[i], 'complementizer') || has(items[i], 'subordinator')) from = i + 1;
    else if (isKnownFinite(items[i]) && !has(items[i], 'perfect')) from = i + 1;
  }
  return from >= limit ? start : from;
}

/** Start of the first noun phrase or pronoun that can be a subject, past adverbs and phrases with prepositions; -1 if none. */
function firstPhrase(sentence: Sentence, start: number, limit: number): number {
  const { items, lexis } = sentence;
  let i = pastCoordinators(items, start, limit);
  for (let guard = 0; guard < 12 && i < limit; guard++) {
    const item = items[i];
    if (has(item, 'preposition')) {
      const end = nounPhraseEnd(items, i + 1, limit, lexis, false);
      i = end > i + 1 ? end : i + 1;
    } else if (has(item, 'pronoun') && !has(item, 'impersonal')) return i;
    else if (nounPhraseEnd(items, i, limit, lexis, false) > i && !has(item, 'oblique')) return i;
    else i++;
  }
  return -1;
}

/** Without adverbs, auxiliaries and marks at the end. */
function trimmed(sentence: Sentence, from: number, limit: number): number {
  const { items } = sentence;
  let to = limit;
  while (to > from + 1) {
    const last = items[to - 1];
    if (
      last?.kind === 'mark' ||
      has(last, 'preposition') ||
      has(last, 'adverb') ||
      has(last, 'perfect') ||
      (isOpen(last) && last?.low.endsWith('ly'))
    )
      to--;
    else break;
  }
  return to;
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
      if (!isKnownFinite(items[i]) && !looksFinite(sentence, i, segment.to)) continue;
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
