/**
 * `“…,” he reflects`, `“…”, abundó el jefe`: where the verb follows its subject, or may stand before it, a comma at the closing mark makes any
 * verb one of saying.
 */
import type { Span } from '../../../model/reading.ts';
import { onlyQuotes } from '../clauses/clauses.ts';
import type { Range } from '../clauses/range.ts';
import { isFull, quotesIn, regionStart, type Sentence, spanOf } from '../clauses/sentence.ts';
import { isAdverbOrGerund, isPastForm, isVerbForm } from '../items/endings.ts';
import { isFixed } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, isLikelyFinite, isOpen } from '../items/words.ts';
import { withApposition } from '../speakers/subjects.ts';
import { type Found, rangeSpan } from './found.ts';

interface Tag {
  readonly verb: number;
  readonly speaker: Range;
}

export function attributeTags(sentence: Sentence, found: Found): void {
  const { items, segments, lexis } = sentence;
  const fixed = isFixed(lexis);
  if (!fixed && lexis.grammar.order !== 'free') return;
  for (let s = 0; s < segments.length; s++) {
    if (fixed) attributeBehind(sentence, s, found);
    const said = segments[s - 1];
    const segment = segments[s];
    // "«…», — выпалил тренер": a dash behind the comma, or alone.
    const parted = segment?.before === ',' || (!fixed && /^[–—]$/u.test(segment?.before ?? ''));
    if (said === undefined || segment === undefined || !parted || regionStart(sentence, s) !== s - 1)
      continue;
    const comma = items[said.to]?.text === ',' || segment.before !== ',';
    if (!onlyQuotes(sentence, s - 1) || !isSpeech(items[said.to - 1]?.text ?? '', comma)) continue;
    if (!isFull(items[said.to - 1])) continue;
    const before = fixed ? subjectAndVerb(sentence, segment.from, segment.to) : null;
    const tag = before ?? verbAndSubject(sentence, s);
    if (tag === null) continue;
    const cue = spanOf(items, tag.verb, tag.verb + 1);
    const [first, ...more] = quotesIn(items, said.from, said.to);
    const spans = first === undefined ? [] : [[first, ...restOf(sentence, s)], ...more.map(span => [span])];
    for (const pieces of spans)
      found.add({ spans: pieces, form: 'direct', cue, speaker: rangeSpan(sentence, tag.speaker) });
  }
}

/** `“You can’t,” he begins, “just walk in.”`: the quotation goes on in small letters. */
function restOf(sentence: Sentence, s: number): readonly Span[] {
  const { items, segments } = sentence;
  const next = segments[s + 1];
  if (next?.before !== ',' || !onlyQuotes(sentence, s + 1)) return [];
  return /^.\p{Ll}/u.test(items[next.from]?.text ?? '') ? quotesIn(items, next.from, next.from + 1) : [];
}

/** "He smiled, “I know that.”": a whole sentence in quotation marks ends the sentence, and the verb stands right before its comma. */
function attributeBehind(sentence: Sentence, s: number, found: Found): void {
  const { items, segments } = sentence;
  const segment = segments[s];
  const said = segments[s + 1];
  if (segment === undefined || said?.before !== ',' || s + 1 !== segments.length - 1) return;
  const inner = items[said.from]?.text.slice(1, -1).trim() ?? '';
  if (!onlyQuotes(sentence, s + 1) || said.to - said.from !== 1 || !/^\p{Lu}.*[.!?…]$/su.test(inner)) return;
  const tag = subjectAndVerb(sentence, segment.from, segment.to);
  if (tag === null || tag.verb !== segment.to - 1) return;
  const cue = spanOf(items, tag.verb, tag.verb + 1);
  for (const piece of quotesIn(items, said.from, said.to))
    found.add({ spans: [piece], form: 'direct', cue, speaker: rangeSpan(sentence, tag.speaker) });
}

/** A comma inside or behind, and no title: most of its words are written small. */
function isSpeech(quote: string, comma: boolean): boolean {
  const inner = quote.slice(1, -1).trim();
  const words = inner.split(/\s+/u);
  const small = words.filter(word => /^\p{Ll}/u.test(word)).length;
  return (comma || /[,?!…]$/u.test(inner)) && small * 2 >= words.length;
}

/** "he reflects", "the skipper sobbed on deck" */
function subjectAndVerb(sentence: Sentence, from: number, to: number): Tag | null {
  const { items, lexis } = sentence;
  const first = items[from];
  if (!(has(first, 'subject') || has(first, 'determiner') || first?.capital === true)) return null;
  const end = has(first, 'subject') ? from + 1 : nounPhraseEnd(items, from, to, lexis, true);
  // A phrase whose words are written small ends with the verb that follows it.
  const last = end - 1 > from && couldSpeak(sentence, end - 1) ? end - 1 : end;
  if (end <= from || last >= to || !couldSpeak(sentence, last)) return null;
  return closes(sentence, last + 1, to) ? { verb: last, speaker: { from, to: last } } : null;
}

/** "laughs Ann Berg, who runs the ferry" */
function verbAndSubject(sentence: Sentence, s: number): Tag | null {
  const { items, segments, lexis } = sentence;
  const segment = segments[s];
  if (segment === undefined || !couldSpeak(sentence, segment.from)) return null;
  const from = segment.from + 1;
  const first = items[from];
  if (!(has(first, 'determiner') || first?.capital === true || (!isFixed(lexis) && isOpen(first))))
    return null;
  const end = nounPhraseEnd(items, from, segment.to, lexis, true);
  if (end <= from || !closes(sentence, end, segment.to)) return null;
  return { verb: segment.from, speaker: withApposition(items, segments, s, { from, to: end }, lexis) };
}

const couldSpeak = ({ items, lexis }: Sentence, at: number): boolean => {
  const item = items[at];
  return isVerbForm(item, lexis) || (isOpen(item) && isPastForm(item, lexis)) || isLikelyFinite(item, lexis);
};

/** Behind it stands nothing, or a phrase: an object would make it another verb. */
const closes = ({ items, lexis }: Sentence, at: number, to: number): boolean =>
  at >= to ||
  (['preposition', 'adverb', 'as', 'subordinator', 'coordinator'] as const).some(name =>
    has(items[at], name),
  ) ||
  isAdverbOrGerund(items[at], lexis);
