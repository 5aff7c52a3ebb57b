/** "Das bestätigte X", "Así lo anunció X", "Об этом сообщил X": what was said is the sentence before. */
import type { Span } from '../../../model/reading.ts';
import type { Cue } from '../clauses/cue.ts';
import { regionStart, type Sentence } from '../clauses/sentence.ts';
import { has, pastCoordinators } from '../items/words.ts';
import { subjectAround } from '../speakers/subject-before-verb.ts';
import { regionContent } from './content.ts';
import { rangeSpan } from './found.ts';

/** "Об этом сообщил X", "Así lo anunció X", "Сообщает об этом X": the words and who said them. */
export function ofTheSentenceBefore(
  sentence: Sentence,
  cue: Cue,
  previous: Span | null,
): { readonly spans: readonly Span[]; readonly speaker: Span } | null {
  const { items, segments } = sentence;
  const own = segments[cue.segment];
  if (own === undefined || previous === null || cue.segment > 0 || cue.verb.takes.clause !== true)
    return null;
  if (segments.some(segment => segment.kind === 'complement' || segment.before === ':')) return null;
  const first = Math.min(...cue.words);
  const from = pastCoordinators(items, own.from, first);
  const that = (i: number): number => {
    const at = has(items[i], 'preposition') ? i + 1 : i;
    return has(items[at], 'that-pronoun') ? at + 1 : i;
  };
  const front = that(from);
  if (front > from) {
    // "Así lo …", "O tym …"
    let start = that(front);
    // "Об этом 11 апреля сообщила пресс-служба": a day stands between.
    const day = items.slice(start, first);
    if (day[0]?.kind === 'number' && day.every(item => item.kind === 'number' || !item.capital))
      start = first;
    const range = subjectAround(sentence, cue, start);
    const span = rangeSpan(sentence, range);
    return span === null ? null : { spans: [previous], speaker: span };
  }
  const next = Math.max(...cue.words) + 1;
  if (from !== first || that(next) === next) return null;
  const after = { ...cue, words: [...cue.words, that(next) - 1] };
  const span = rangeSpan(sentence, subjectAround(sentence, after, own.from));
  return span === null ? null : { spans: [previous], speaker: span };
}

/** "Das bestätigte X": the sentence before is what was said; "…, das teilte X mit": the clause before. */
export function backward(sentence: Sentence, cue: Cue, previous: Span | null): readonly Span[] | null {
  const { items, segments, lexis } = sentence;
  const segment = segments[cue.segment];
  if (segment === undefined || cue.final || cue.verb.takes.clause !== true) return null;
  const from = pastCoordinators(items, segment.from, cue.finite);
  if (from + 1 !== cue.finite || !has(items[from], 'that-pronoun')) return null;
  if (lexis.grammar.prepositions.includes(items[from]?.low ?? '')) return null;
  if (cue.segment > 0 && segment.before !== '') {
    const pieces = regionContent(sentence, regionStart(sentence, cue.segment), cue.segment);
    return pieces[0]?.spans ?? null;
  }
  return cue.segment === 0 && previous !== null ? [previous] : null;
}
