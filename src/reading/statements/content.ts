/** Where the words stand that somebody is said to have said: before, behind or around the verb of saying. */
import type { Span } from '../../model/reading.ts';
import type { Cue } from './cues.ts';
import type { Lexis } from './lexis.ts';
import { isNameQuote } from './phrases.ts';
import { has, isKnownFinite, isOpen, pastCoordinators, type Segment } from './segments.ts';
import { subjectOf } from './subjects.ts';
import { isTitle } from './titles.ts';
import type { Item } from './units.ts';

export interface Sentence {
  readonly items: readonly Item[];
  readonly segments: readonly Segment[];
  readonly cues: readonly Cue[];
  readonly lexis: Lexis;
}

export interface Content {
  readonly spans: readonly Span[];
  readonly form: 'direct' | 'indirect';
}

/** The text span of items, marks at its ends left out. */
export function spanOf(items: readonly Item[], from: number, to: number): Span | null {
  const first = items[from];
  const last = items[to - 1];
  return first === undefined || last === undefined || to <= from ? null : [first.start, last.end];
}

/** A quotation that could stand alone: several words, or a closing mark of a sentence inside. */
export function isFull(item: Item | undefined): boolean {
  if (item?.quote === undefined) return false;
  const inner = item.text.slice(1, -1).trim();
  return /[.!?…,]$/u.test(inner) || inner.split(/\s+/u).length >= 4;
}

/** Quotations among the items, each a direct piece. */
export function quotesIn(items: readonly Item[], from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item?.kind === 'quote') spans.push([item.start, item.end]);
  }
  return spans;
}

/** Index of the first segment of what stands before segment `s` and can be its content. */
export function regionStart(sentence: Sentence, s: number): number {
  let r = s;
  while (r > 0) {
    const previous = sentence.segments[r - 1];
    if (previous === undefined || previous.after === ';' || previous.after === ':') break;
    // "HOUSTON - Five men …", "Berlin (dpa) – Die …"
    if (r === 1 && previous.kind === 'fragment' && previous.to <= 4 && /^[–—-]$/u.test(previous.after)) break;
    r--;
  }
  return r;
}

/** What stands before a verb that opens its segment ("…, sagte X") or follows quotation marks ("„…“ sagte X"). */
export function contentBefore(sentence: Sentence, cue: Cue): readonly Content[] {
  const { items, segments, lexis } = sentence;
  const segment = segments[cue.segment];
  if (segment === undefined || cue.final) return [];
  const own = pastCoordinators(items, segment.from, cue.finite + 1, lexis);
  if (own < cue.finite) {
    // Only quotations between the start of the segment and the verb.
    for (let i = own; i < cue.finite; i++) {
      const item = items[i];
      const joins = has(lexis, item, 'coordinator') || has(lexis, item, 'so') || item?.kind === 'bracket';
      if (item?.kind !== 'quote' && !joins) return [];
    }
    const last = items[cue.finite - 1];
    if (last?.kind === 'quote' && !isNameQuote(last) && (isFull(last) || own === 0))
      return quotesIn(items, own, cue.finite).map(span => ({ spans: [span], form: 'direct' }));
    return [];
  }
  if (own > segment.from || cue.segment === 0) return [];
  const r = regionStart(sentence, cue.segment);
  return regionContent(sentence, r, cue.segment);
}

/** Segments `r` to `s` as what was said, if they hold a clause or a quotation. */
export function regionContent(sentence: Sentence, r: number, s: number): readonly Content[] {
  const { items, segments, lexis } = sentence;
  const first = segments[r];
  const last = segments[s - 1];
  if (first === undefined || last === undefined || r >= s) return [];
  const from = pastCoordinators(items, first.from, first.to, lexis);
  const onlyQuotes = items
    .slice(first.from, last.to)
    .every(item => item.kind === 'quote' || item.kind === 'mark' || has(lexis, item, 'coordinator'));
  if (onlyQuotes)
    return quotesIn(items, first.from, last.to).map(span => ({ spans: [span], form: 'direct' }));
  let clause = false;
  for (let t = r; t < s; t++) {
    const kind = segments[t]?.kind;
    if (kind === 'main' || (t === r && kind === 'complement')) clause = true;
  }
  // "Als er ankam, sagte er": a clause of time is no content. "Wenn …, werde …, sagte er" has a main clause as well.
  if (!clause) return [];
  const span = spanOf(items, from, last.to);
  return span === null ? [] : [{ spans: [span], form: 'indirect' }];
}

/** What follows the verb: quotations, "dass …", a clause behind a comma or a colon, an infinitive. */
export function contentAfter(sentence: Sentence, cue: Cue): readonly Content[] {
  const { items, segments, lexis } = sentence;
  const takes = cue.verb.takes;
  const own = segments[cue.lastSegment];
  if (own === undefined) return [];
  const direct: Content[] = [];
  // "nannte … und sagte, dass": what follows belongs to the later verb.
  const later = sentence.cues.some(
    other => other !== cue && other.segment === cue.lastSegment && other.finite > cue.finite && !other.final,
  );
  for (let t = cue.lastSegment + 1; t < segments.length && !later; t++) {
    const segment = segments[t];
    if (segment === undefined) break;
    const first = items[segment.from];
    if (
      segment.before === ':' ||
      (segment.before === ',' && takes.clause && first?.kind === 'quote' && isFull(first))
    ) {
      if (first?.kind === 'quote') {
        for (let i = segment.from; i < segment.to; i++) {
          const item = items[i];
          if (item?.kind === 'quote') direct.push({ spans: [[item.start, item.end]], form: 'direct' });
          else if (!has(lexis, item, 'coordinator')) break;
        }
        return direct;
      }
      if (
        segment.before === ':' &&
        (segment.kind === 'main' || segment.kind === 'adverbial') &&
        takes.clause &&
        (cue.voice === 'active' || isMarked(sentence, segment))
      )
        return indirect(sentence, t, cue);
      if (segment.before === ':') return [];
    }
    if (segment.before === ';') break;
    switch (segment.kind) {
      case 'complement':
        if (isDenied(sentence, cue)) return [];
        return takes.clause || takes.act || takes.that ? indirect(sentence, t, cue) : [];
      case 'question':
        return takes.clause ? indirect(sentence, t, cue) : [];
      case 'infinitive':
        if (takes.infinitive) return indirect(sentence, frontOf(sentence, cue, t), cue);
        continue;
      case 'main': {
        if (!takes.clause) return [];
        if (has(lexis, first, 'coordinator')) return [];
        // Behind a passive or a verb that closes its clause only the mood tells what was said from what goes on.
        if ((cue.final || cue.voice === 'passive') && !isMarked(sentence, segment)) return [];
        return indirect(sentence, segment.finite === segment.from ? frontOf(sentence, cue, t) : t, cue);
      }
      case 'adverbial': {
        // "sagte, wenn …, werde …"
        const next = segments[t + 1];
        if (
          takes.clause &&
          t === cue.lastSegment + 1 &&
          next !== undefined &&
          next.kind === 'main' &&
          next.finite === next.from
        )
          return indirect(sentence, t, cue);
        continue;
      }
      case 'as':
      case 'relative':
      case 'fragment':
        continue;
    }
  }
  // Quotations as an object in the clause itself.
  if (takes.clause || takes.label) {
    const from = takes.label ? (segments[cue.segment]?.from ?? own.from) : cue.finite + 1;
    for (let i = from; i < own.to; i++) {
      const item = items[i];
      if (item?.kind !== 'quote' || isTitle(sentence, i)) continue;
      if (takes.label || isFull(item)) direct.push({ spans: [[item.start, item.end]], form: 'direct' });
    }
  }
  return direct;
}

/** "sagte nicht, dass": said by nobody; but "schloss nicht aus, dass" says something. */
function isDenied(sentence: Sentence, cue: Cue): boolean {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.lastSegment];
  if (own === undefined || cue.verb.takes.doubt === true) return false;
  for (let i = cue.finite + 1; i < own.to; i++)
    if (has(lexis, items[i], 'negation') && !has(lexis, items[i], 'determiner'))
      return !(items[i + 1]?.capital ?? false) && items[i + 1]?.low !== 'nur';
  return false;
}

/**
 * First of the pieces that belong to the clause of segment `t`: "…, Herr Berg, der …, habe", "…, die Werke in Varel, Emden und
 * Augsburg zu verkaufen". An apposition to a subject that ends the verb's own piece does not belong to it.
 */
function frontOf(sentence: Sentence, cue: Cue, t: number): number {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.lastSegment];
  if (lexis.grammar.order !== 'second' || own === undefined) return t;
  const subject = subjectOf(items, segments, cue, false, lexis);
  if (subject !== null && subject.to >= own.to) return t;
  const pieces = segments.slice(cue.lastSegment + 1, t);
  return pieces.every(piece => piece.kind === 'fragment' || piece.kind === 'relative') &&
    pieces[0]?.kind !== 'relative'
    ? cue.lastSegment + 1
    : t;
}

/** Whether the clause's verb stands in the mood of reported speech. */
export const isMarked = (sentence: Sentence, segment: Segment): boolean => {
  const verb = sentence.items[segment.finite];
  return (
    has(sentence.lexis, verb, 'strong') ||
    has(sentence.lexis, verb, 'weak') ||
    has(sentence.lexis, verb, 'hearsay')
  );
};

/** A clause that a noun of saying takes: "…, dass", "…, … zu …", a main clause in the mood of reported speech, a quotation. */
export function clauseAt(sentence: Sentence, t: number): Content | null {
  const { items, segments, lexis } = sentence;
  const segment = segments[t];
  if (segment === undefined) return null;
  const first = items[segment.from];
  if (first?.kind === 'quote' && isFull(first)) return { spans: [[first.start, first.end]], form: 'direct' };
  if (segment.before !== ',' && segment.before !== ':') return null;
  const verb = items[segment.finite];
  const marked = has(lexis, verb, 'strong') || has(lexis, verb, 'weak');
  if (
    segment.kind === 'complement' ||
    segment.kind === 'infinitive' ||
    (segment.kind === 'main' && marked && !has(lexis, first, 'coordinator'))
  )
    return indirect(sentence, t, null)[0] ?? null;
  return null;
}

/** From segment `t` to where the words end. */
function indirect(sentence: Sentence, t: number, cue: Cue | null): readonly Content[] {
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
  const { items, segments } = sentence;
  const first = segments[t];
  if (first === undefined) return [];
  let end = cutInside(sentence, first, cue);
  if (end === first.to) {
    for (let u = t + 1; u < segments.length; u++) {
      const segment = segments[u];
      if (segment === undefined || endsBefore(sentence, u, t)) break;
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

/** "…, sagte X" and "…, so X" behind it, or a new main clause of the reporter's own, end what was said. */
function endsBefore(sentence: Sentence, u: number, t: number): boolean {
  const { items, segments, cues, lexis } = sentence;
  const segment = segments[u];
  const first = segments[t];
  if (segment === undefined || first === undefined) return true;
  const start = items[segment.from];
  const cue = cues.find(other => other.segment === u && !other.final);
  if (cue !== undefined && cue.finite === segment.from) return true;
  if (has(lexis, start, 'so') && segment.kind === 'fragment') return true;
  const own =
    lexis.grammar.order === 'subject-verb'
      ? has(lexis, items[segment.from + 1], 'complementizer')
      : first.kind === 'main';
  if (cue !== undefined && !own && has(lexis, start, 'coordinator')) return true;
  return false;
}

const isPast = (sentence: Sentence, item: Item): boolean => {
  const { lexis } = sentence;
  if (isKnownFinite(lexis, item)) return !has(lexis, item, 'strong') && !has(lexis, item, 'weak');
  return isOpen(lexis, item) && (lexis.mood?.notEndings ?? []).some(ending => item.low.endsWith(ending));
};

/** "dass A komme und kündigte B an": a verb of the reporter's own behind "und" ends what was said. */
function cutInside(sentence: Sentence, segment: Segment, cue: Cue | null): number {
  const { items, lexis, cues } = sentence;
  if (segment.kind === 'main' && lexis.grammar.order === 'second') {
    if (!isMarked(sentence, segment)) return segment.to;
    // "sie müssten … aufgeben und bemühte …": a past tense behind "und" is the reporter's own.
    for (let i = segment.finite + 1; i < segment.to - 2; i++) {
      const next = items[i + 1];
      if (!has(lexis, items[i], 'coordinator') || next === undefined || next.capital || next.kind !== 'word')
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
    if (!has(lexis, items[i], 'coordinator')) continue;
    const next = i + 1;
    const other = cues.find(found => found !== cue && found.finite === next && !found.final);
    if (lexis.grammar.order === 'subject-verb') {
      // "that … but acknowledged that …"
      if (other !== undefined && has(lexis, items[Math.max(...other.words) + 1], 'complementizer')) return i;
      continue;
    }
    if (
      other !== undefined ||
      (isKnownFinite(lexis, items[next]) &&
        !has(lexis, items[next], 'strong') &&
        !has(lexis, items[next], 'weak'))
    )
      return i;
  }
  return segment.to;
}
