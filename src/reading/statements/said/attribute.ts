/** The statements of one unit, by its verbs of saying. */

import type { Span } from '../../../model/reading.ts';
import type { Cue } from '../clauses/cue.ts';
import type { Range } from '../clauses/range.ts';
import { type Content, isQuotation, type Sentence, spanOf } from '../clauses/sentence.ts';
import { isFixed } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has } from '../items/words.ts';
import { leanedOn, subjectAround } from '../speakers/subject-before-verb.ts';
import { opensWithVerb } from '../speakers/subject-phrases.ts';
import { subjectOf } from '../speakers/subjects.ts';
import { aroundAside, interruptedAside, isComment } from './as-asides.ts';
import { tagsFirst } from './closing-tags.ts';
import { contentAfter, contentBefore } from './content.ts';
import type { Context, Draft } from './draft.ts';
import { Found, rangeSpan } from './found.ts';
import { attributeNouns } from './nouns-of-saying.ts';
import { addPassiveLabel } from './passive-labels.ts';
import { attributeTags } from './quote-tags.ts';
import { isRefused, namesInWords, quotingOf } from './quoting.ts';
import { joinedQuotation } from './said-around.ts';
import { backward, ofTheSentenceBefore } from './sentence-before.ts';
import { saidWith } from './subject-verb.ts';
import { attributeAnyVerb, attributeColon, attributeSo } from './verbless.ts';

/**
 * Drafts of the unit in the order in which they were found. `previous` is the span of the sentence before, of which
 * "Das sagte X" speaks.
 */
export function attributeCues(
  sentence: Sentence,
  unit: Span,
  context: Context,
  previous: Span | null,
): readonly Draft[] {
  const { items, segments, cues } = sentence;
  const found = new Found();
  for (const cue of tagsFirst(sentence, cues)) {
    const at = items[cue.finite];
    if (at === undefined || found.covers([at.start, at.end]) || cue.modal) continue;
    attributeCue(sentence, cue, unit, context, previous, found);
  }
  segments.forEach((segment, s) => {
    if (s > 0 && has(items[segment.from], 'so') && segment.kind === 'fragment')
      attributeSo(sentence, s, found);
  });
  attributeAnyVerb(sentence, found);
  attributeTags(sentence, found);
  attributeNouns(sentence, context, found);
  attributeColon(sentence, found);
  return found.all();
}

function attributeCue(
  sentence: Sentence,
  cue: Cue,
  unit: Span,
  context: Context,
  previous: Span | null,
  found: Found,
): void {
  const { items, segments, lexis } = sentence;
  const segment = segments[cue.segment];
  if (segment === undefined) return;
  const cueSpan = spanOfVerb(sentence, cue);
  const aside = interruptedAside(sentence, cue);
  if (aside !== null) {
    const last = segments[cue.segment - 1];
    const end = last?.kind === 'fragment' ? last.to : segments[aside]?.to;
    const speaker = spanOf(items, (segments[aside]?.from ?? 0) + 1, end ?? 0);
    for (const spans of aroundAside(sentence, aside, cue.segment))
      found.add({ spans, form: 'indirect', cue: cueSpan, speaker });
    return;
  }
  if (segment.kind === 'as') {
    const second = lexis.grammar.order === 'second';
    const speaker = rangeSpan(
      sentence,
      second ? subjectOf(items, segments, cue, false, lexis) : subjectAround(sentence, cue, segment.from + 1),
    );
    // "as it promised people that …": with something said behind the verb it is a clause of its own.
    const more = isFixed(lexis) && saidWith(sentence, cue).contents.length > 0;
    if (!isComment(cue) && !more && (second || speaker !== null))
      for (const spans of aroundAside(sentence, cue.segment, cue.segment)) {
        const form = isQuotation(sentence, spans) ? 'direct' : 'indirect';
        found.add({ spans, form, cue: cueSpan, speaker });
      }
    return;
  }
  if (lexis.grammar.order !== 'second') {
    const back = lexis.grammar.order === 'free' ? ofTheSentenceBefore(sentence, cue, previous) : null;
    if (back === null) attributeSubjectVerb(sentence, cue, unit, cueSpan, context, found);
    else found.add({ spans: back.spans, form: 'indirect', cue: cueSpan, speaker: back.speaker });
    return;
  }
  const before = cue.verb.takes.clause ? contentBefore(sentence, cue) : [];
  // "Er fordere …" within reported speech goes on with it.
  if (cue.mood && before.length === 0 && !cue.final && context.speaker !== null) return;
  const said = contentAfter(sentence, cue);
  const quoting = cue.verb.takes.quoted === true ? quotingOf(sentence, cue, before.length > 0) : null;
  const who = quoting === null ? subjectOf(items, segments, cue, before.length > 0, lexis) : quoting.quoted;
  const speaker = rangeSpan(sentence, who) ?? ofTheVerbBefore(sentence, cue, found);
  const after = isRefused(sentence, cue, who) ? said.filter(({ form }) => form === 'direct') : said;
  const pieces = joinedQuotation(sentence, before, after) ?? [...before, ...after];
  if (pieces.length > 0) {
    // A label that nobody gives is a name: "wird als „…“ bezeichnet", "nennt man „…“".
    const nameless = cue.verb.takes.label === true && speaker === null;
    for (const piece of pieces)
      if (!(nameless && piece.form === 'direct'))
        found.add({ spans: piece.spans, form: piece.form, cue: cueSpan, speaker });
    // "Warnte vor einem „drohenden Abfluss“": the act and the words quoted in it; a paper that quotes somebody reports his words.
    const actor =
      rangeSpan(sentence, quoting?.medium ?? null) ?? (isActAround(sentence, cue, pieces) ? speaker : null);
    if (actor !== null && lexis.data.partialQuotes === true)
      found.addAround({ spans: [unit], form: 'reported', cue: cueSpan, speaker: actor });
    return;
  }
  const back = backward(sentence, cue, previous);
  if (back !== null) {
    found.add({ spans: back, form: 'indirect', cue: cueSpan, speaker });
    return;
  }
  if (
    (cue.verb.takes.act || namesInWords(sentence, cue, who)) &&
    speaker !== null &&
    segment.kind === 'main' &&
    found.drafts.length === 0 &&
    !has(items[cue.finite], 'pluperfect')
  )
    found.addAct({ spans: [unit], form: 'reported', cue: cueSpan, speaker });
}

/** "„…“, sagte Berg und fügt hinzu: „…“": without a subject, whoever spoke before the conjunction. */
function ofTheVerbBefore({ items, segments }: Sentence, cue: Cue, found: Found): Span | null {
  const own = segments[cue.segment];
  const joined = own !== undefined && has(items[own.from], 'coordinator') && cue.finite === own.from + 1;
  return joined && cue.voice === 'active' ? (found.drafts.at(-1)?.speaker ?? null) : null;
}

/** The verb tells of an act that needs no words, and all that was said is quoted within its own piece of the sentence. */
function isActAround({ items, segments }: Sentence, cue: Cue, pieces: readonly Content[]): boolean {
  const { takes } = cue.verb;
  const own = segments[cue.segment];
  if (takes.act !== true || takes.label === true || own?.kind !== 'main') return false;
  if (has(items[cue.finite], 'pluperfect')) return false;
  const from = items[own.from]?.start ?? 0;
  const to = items[own.to - 1]?.end ?? 0;
  return pieces.every(
    ({ form, spans }) => form === 'direct' && spans.every(span => span[0] >= from && span[1] <= to),
  );
}

function attributeSubjectVerb(
  sentence: Sentence,
  cue: Cue,
  unit: Span,
  cueSpan: Span | null,
  context: Context,
  found: Found,
): void {
  if (cue.voice === 'passive' && cue.verb.takes.label === true)
    addPassiveLabel(sentence, cue, cueSpan, found);
  if (cue.voice === 'passive' && cue.verb.takes.quoted !== true) return;
  const { contents, speaker } = saidWith(sentence, cue);
  // "and said that …" has the subject of the verb before.
  const before = found.drafts.at(-1)?.speaker ?? null;
  const leaning =
    cue.leaning === true &&
    before !== null &&
    !has(sentence.items[sentence.segments[cue.segment]?.from ?? 0], 'with');
  const span =
    (leaning ? before : rangeSpan(sentence, speaker)) ??
    (isAlone(sentence, cue, found) ? null : before) ??
    (found.drafts.length === 0 ? (joinedTo(sentence, cue) ?? leftOut(sentence, cue, context)) : null);
  const own = sentence.segments[cue.segment];
  // "Se sitúa en 1985, narra la historia": behind the verb stands its object as often as its subject.
  const object =
    sentence.lexis.grammar.dropsSubject === true &&
    speaker !== null &&
    own !== undefined &&
    opensWithVerb(sentence, own.from, Math.min(...cue.words)) &&
    !isSomebody(sentence, speaker);
  for (const content of contents)
    if (content.form === 'direct' || (span !== null && !object))
      found.add({ spans: content.spans, form: content.form, cue: cueSpan, speaker: span });
  const background = has(sentence.items[cue.finite], 'pluperfect');
  if (
    contents.length === 0 &&
    (cue.verb.takes.act || namesObject(sentence, cue)) &&
    span !== null &&
    !background &&
    hasObject(sentence, cue) &&
    isMainVerb(sentence, cue)
  )
    found.addAct({ spans: [unit], form: 'reported', cue: cueSpan, speaker: span });
}

/** "At her trial she did not deny it, but said it was petty.": the subject is that of the clause before. */
function joinedTo(sentence: Sentence, cue: Cue): Span | null {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  if (!isFixed(lexis) || own === undefined || cue.segment === 0 || !has(items[own.from], 'coordinator'))
    return null;
  return opensWithVerb(sentence, own.from, Math.min(...cue.words))
    ? rangeSpan(sentence, leanedOn(sentence, cue))
    : null;
}

/** "Campo explica que preguntó a vecinos y afirmaban que …": a verb for several has not the one speaker before as its subject. */
function isAlone({ items, lexis }: Sentence, cue: Cue, found: Found): boolean {
  const endings = lexis.grammar.pluralEndings ?? [];
  if (lexis.grammar.order !== 'free' || endings.length === 0) return false;
  const several = (low: string): boolean => endings.some(ending => low.endsWith(ending));
  const last = found.drafts.at(-1)?.cue ?? null;
  const earlier = last === null ? undefined : items.find(item => item.start === last[0]);
  return several(items[cue.finite]?.low ?? '') && earlier !== undefined && !several(earlier.low);
}

/** "called him a liar", "called the report a joke": a noun phrase right behind the object. */
function namesObject({ items, segments, lexis }: Sentence, cue: Cue): boolean {
  if (cue.verb.takes.naming !== true) return false;
  const from = Math.max(...cue.words) + 1;
  const to = segments[cue.segment]?.to ?? from;
  const pronoun = has(items[from], 'oblique') || has(items[from], 'pronoun');
  const end = pronoun ? from + 1 : nounPhraseEnd(items, from, to, lexis, false);
  return end > from && end < to && has(items[end], 'determiner') && !has(items[end], 'adverb');
}

/** "Five policies announced in the speech": with no object the verb is a participle, and nobody speaks. */
const hasObject = ({ items, lexis }: Sentence, cue: Cue): boolean =>
  !isFixed(lexis) || !has(items[Math.max(...cue.words) + 1], 'place');

/** The verb of a main clause, and no verb of another before it in its piece: not "a week after the mayor announced the sale". */
function isMainVerb({ items, segments, lexis }: Sentence, cue: Cue): boolean {
  const own = segments[cue.segment];
  if (own?.kind !== 'main') return false;
  if (!isFixed(lexis)) return true;
  for (let i = own.from; i < cue.finite; i++)
    if (
      (has(items[i], 'subordinator') || has(items[i], 'complementizer')) &&
      !has(items[i], 'preposition') &&
      i > own.from
    )
      return false;
  // "The neighboring states welcomed …": the first verb may be a noun.
  const first = items[own.finite]?.low ?? '';
  return own.finite === cue.finite || lexis.grammar.nounForms?.includes(first) === true;
}

/** A name, a pronoun or somebody who speaks for others among the words, or a noun of people before whatever hangs on it. */
function isSomebody({ items, lexis }: Sentence, range: Range): boolean {
  const { spokespeople = [] } = lexis.data;
  const words = items.slice(range.from, range.to);
  const hangs = words.findIndex(item => has(item, 'attaching') || has(item, 'preposition'));
  const head = hangs < 0 ? words : words.slice(0, hangs);
  return (
    head.some(({ low }) => lexis.people.has(low)) ||
    words.some(
      item =>
        item.capital || item.kind === 'quote' || has(item, 'pronoun') || spokespeople.includes(item.low),
    )
  );
}

/** "Dijo que …", "…, señaló.": who spoke last, where the sentence before has one speaker and the verb does not say several. */
function leftOut(sentence: Sentence, cue: Cue, context: Context): Span | null {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  if (lexis.grammar.dropsSubject !== true || own === undefined || context.dropped === null) return null;
  const first = Math.min(...cue.words);
  if (!opensWithVerb(sentence, own.from, first)) return null;
  const verbs = cue.words.map(word => items[word]?.low ?? '');
  const several = (lexis.grammar.pluralEndings ?? []).some(ending =>
    verbs.some(verb => verb.endsWith(ending)),
  );
  return several ? null : context.dropped;
}

/** The word that means the saying: the verb itself, not its auxiliary. */
function spanOfVerb({ items }: Sentence, cue: Cue): Span | null {
  const auxiliary = (['perfect', 'passive', 'modal'] as const).some(name => has(items[cue.finite], name));
  const at = auxiliary ? Math.max(...cue.words) : Math.min(...cue.words);
  return spanOf(items, at, at + 1);
}
