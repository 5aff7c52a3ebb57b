/** What was said before its verb: "…, X said", "…, said X". */

import { isClause, onlyQuotes } from '../clauses/clauses.ts';
import type { Cue } from '../clauses/cue.ts';
import { holdsVerbInQuote } from '../clauses/reported-clause.ts';
import { type Content, isFull, regionStart, type Sentence, spanOf } from '../clauses/sentence.ts';
import { pastAsides } from '../clauses/time-and-place.ts';
import { isFixed } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, isKnownFinite, pastCoordinators } from '../items/words.ts';
import { subject, subjectSegment } from '../speakers/subject-before-verb.ts';
import { isName, opensWithVerb } from '../speakers/subject-phrases.ts';
import { direct } from './said-behind.ts';

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
  // "Roth, mayor from 1945 on, strongly stressed the arts"
  const adverb = pastCoordinators(items, own.from, cue.finite) < Math.min(...cue.words);
  if (verbFirst && !hasAfter && (apposed || adverb) && hasPlainObject(sentence, cue)) return [];
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

/** Subject and verb of saying fill a piece between commas within the segments `r` to `end`. */
function isAsideCue({ segments }: Sentence, cue: Cue, r: number, end: number): boolean {
  const own = segments[cue.segment];
  if (own === undefined || cue.segment <= r || cue.segment >= end || cue.leaning === true) return false;
  return own.before === ',' && own.after === ',' && cue.finite === own.to - 1 && cue.finite > own.from;
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
