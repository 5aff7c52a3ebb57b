/** "was branded a “disgrace” by the mayor": a judgement in quotation marks, given in the passive. */
import type { Span } from '../../../model/reading.ts';
import type { Cue } from '../clauses/cue.ts';
import type { Sentence } from '../clauses/sentence.ts';
import { isFixed } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { isTitle } from '../items/titles.ts';
import { has } from '../items/words.ts';
import { withApposition } from '../speakers/subjects.ts';
import { type Found, rangeSpan } from './found.ts';

/** Whose label it is, its agent says; without one nobody gives it. */
export function addPassiveLabel(sentence: Sentence, cue: Cue, cueSpan: Span | null, found: Found): void {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  if (!isFixed(lexis) || own === undefined) return;
  const last = Math.max(...cue.words);
  const agent = items.findIndex((item, i) => i > last && i < own.to && has(item, 'agent'));
  const quote = items.find((item, i) => i > last && i < own.to && item.kind === 'quote');
  if (agent < 0 || quote === undefined || isTitle(sentence, items.indexOf(quote))) return;
  const end = nounPhraseEnd(items, agent + 1, own.to, lexis, true);
  if (end <= agent + 1) return;
  const range = withApposition(items, segments, cue.segment, { from: agent + 1, to: end }, lexis);
  const spans: Span[] = [[quote.start, quote.end]];
  found.add({ spans, form: 'direct', cue: cueSpan, speaker: rangeSpan(sentence, range) });
}
