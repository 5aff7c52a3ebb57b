/** Where the words stand that somebody is said to have said: before, behind or around the verb of saying. */
import { flatMap } from '../../../languages/flat-map.ts';
import type { Cue } from '../clauses/cue.ts';
import { holdsVerbInQuote, indirect } from '../clauses/reported-clause.ts';
import {
  type Content,
  isFull,
  isMarked,
  quotesIn,
  regionStart,
  type Sentence,
  spanOf,
} from '../clauses/sentence.ts';
import { isNameQuote } from '../items/phrases.ts';
import { isNounPhraseQuoted, isTitle } from '../items/titles.ts';
import { has, pastCoordinators } from '../items/words.ts';
import { subjectOf } from '../speakers/subjects.ts';

/** What stands before a verb that opens its segment ("…, sagte X") or follows quotation marks ("„…“ sagte X"). */
export function contentBefore(sentence: Sentence, cue: Cue): readonly Content[] {
  const { items, segments } = sentence;
  const segment = segments[cue.segment];
  if (segment === undefined || cue.final) return [];
  const own = pastCoordinators(items, segment.from, cue.finite + 1);
  // "„…“, so urteilte X"
  const so = has(items[own], 'so') && own + 1 === cue.finite && segment.before === ',';
  if (own < cue.finite && !so) {
    // Only quotations between the start of the segment and the verb.
    for (let i = own; i < cue.finite; i++) {
      const item = items[i];
      const joins = has(item, 'coordinator') || has(item, 'so') || item?.kind === 'bracket';
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
  const { items, segments } = sentence;
  const first = segments[r];
  const last = segments[s - 1];
  if (first === undefined || last === undefined || r >= s) return [];
  const from = pastCoordinators(items, first.from, first.to);
  const onlyQuotes = items
    .slice(first.from, last.to)
    .every(item => item.kind === 'quote' || item.kind === 'mark' || has(item, 'coordinator'));
  if (onlyQuotes)
    return quotesIn(items, first.from, last.to).map(span => ({ spans: [span], form: 'direct' }));
  // `Halle 4. „…“, erklärte X`: behind a point that ends a sentence only the quotation was said.
  const quote = items[last.to - 1];
  if (quote?.kind === 'quote' && isFull(quote) && /[.!?]$/u.test(items[last.to - 2]?.text ?? ''))
    return [{ spans: [[quote.start, quote.end]], form: 'direct' }];
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
  const { items, segments } = sentence;
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
      // "vor, „…“ zu missbrauchen": the clause goes on behind the quotation.
      const goesOn = segment.before === ',' && segment.kind === 'infinitive' && takes.infinitive === true;
      if (first?.kind === 'quote' && !goesOn) {
        for (let i = segment.from; i < segment.to; i++) {
          const item = items[i];
          if (item?.kind === 'quote') direct.push({ spans: [[item.start, item.end]], form: 'direct' });
          else if (!has(item, 'coordinator')) return direct;
        }
        // "sagte: „…“ und „…“"
        for (let u = t + 1; u < segments.length; u++) {
          const more = segments[u];
          if (more === undefined || more.to - more.from !== 2 || !has(items[more.from], 'coordinator')) break;
          direct.push(
            ...quotesIn(items, more.from, more.to).map(span => ({ spans: [span], form: 'direct' as const })),
          );
        }
        return direct;
      }
      if (
        segment.before === ':' &&
        (segment.kind === 'main' || segment.kind === 'adverbial' || segment.kind === 'question') &&
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
        if (!takes.clause) return takes.label ? labels(sentence, cue) : [];
        if (has(first, 'coordinator')) return [];
        // Behind a passive or a verb that closes its clause only the mood tells what was said from what goes on.
        if ((cue.final || cue.voice === 'passive') && !isMarked(sentence, segment))
          return inOwnClause(sentence, cue);
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
      case 'fragment':
        if (
          takes.clause &&
          t === cue.lastSegment + 1 &&
          !cue.final &&
          segment.before === ',' &&
          holdsVerbInQuote(sentence, segment.from, segment.to)
        )
          return indirect(sentence, t, cue);
        continue;
      case 'as':
      case 'relative':
        continue;
    }
  }
  return inOwnClause(sentence, cue);
}

/** Labels, or quotations as an object, in the clause itself, which the verb may close. */
function inOwnClause(sentence: Sentence, cue: Cue): readonly Content[] {
  const { items, segments } = sentence;
  const own = segments[cue.lastSegment];
  if (own === undefined) return [];
  if (cue.verb.takes.label) return labels(sentence, cue);
  if (cue.verb.takes.clause !== true) return [];
  return flatMap(items, (item, i): Content[] => {
    const inside = i >= (cue.final ? own.from : cue.finite + 1) && i < own.to;
    if (!inside || item.kind !== 'quote' || isTitle(sentence, i) || !isFull(item)) return [];
    return [{ spans: [[item.start, item.end]], form: 'direct' }];
  });
}

/** "nannte ihn einen „guten Mann“ und einen „großen Redner“": the quotations in the verb's clause, up to the next verb of saying. */
function labels(sentence: Sentence, cue: Cue): readonly Content[] {
  const { items, segments, cues } = sentence;
  const next = cues.find(other => other.finite > cue.finite && !other.final);
  const limit = next === undefined ? items.length : next.finite;
  const found: Content[] = [];
  for (let s = cue.segment; s < segments.length; s++) {
    const segment = segments[s];
    if (segment === undefined) break;
    if (s > cue.lastSegment) {
      if (segment.kind === 'relative') continue;
      // "nannte acht Karten in einem Spiel, in dem es ruhig zuging, „übertrieben“", "bezeichnete …, …, als „übertrieben“"
      const first = items[segment.from];
      const goesOn =
        has(first, 'coordinator') ||
        (segments[s - 1]?.kind === 'relative' &&
          (first?.kind === 'quote' || cue.verb.needs?.includes(first?.low ?? '') === true));
      if (segment.kind !== 'fragment' || !goesOn) break;
    }
    for (let i = segment.from; i < Math.min(segment.to, limit); i++) {
      const item = items[i];
      if (item?.kind === 'quote' && (!isTitle(sentence, i) || isNounPhraseQuoted(sentence, i)))
        found.push({ spans: [[item.start, item.end]], form: 'direct' });
    }
  }
  return found;
}

/** "sagte nicht, dass": said by nobody; but "schloss nicht aus, dass" says something. */
function isDenied(sentence: Sentence, cue: Cue): boolean {
  const { items, segments } = sentence;
  const own = segments[cue.lastSegment];
  if (own === undefined || cue.verb.takes.doubt === true) return false;
  for (let i = cue.finite + 1; i < own.to; i++)
    if (has(items[i], 'negation') && !has(items[i], 'determiner'))
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
