/** What stands between a verb of saying and what was said: adverbs, days, places. */
import { isFixed } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, isOpen } from '../items/words.ts';
import type { Sentence } from './sentence.ts';

/** Past adverbs, "on Friday", "in a statement": where what was said can begin. */
export function pastAsides(sentence: Sentence, from: number, to: number): number {
  const { items, lexis } = sentence;
  let i = from;
  for (let guard = 0; guard < 6 && i < to; guard++) {
    if (has(items[i], 'focus') && i + 1 < to) break;
    const day = i > 0 && has(items[i - 1], 'adverb') && items[i - 1]?.capital === true;
    // "Sunday morning"
    const dayPart = day && lexis.times.has(items[i]?.low ?? '');
    if (has(items[i], 'adverb') || dayPart || (isOpen(items[i]) && isManner(sentence, i))) {
      i++;
      continue;
    }
    // "late Thursday", "late on Thursday", "last week", "two days ago"
    const parts = lexis.grammar.dayParts?.includes(items[i]?.low ?? '') === true;
    const dayAt = parts && has(items[i + 1], 'place') ? i + 2 : i + 1;
    const time = isOpen(items[i]) && has(items[dayAt], 'adverb') && items[dayAt]?.capital === true;
    const span = time ? dayAt + 1 : timeEnd(sentence, i, to);
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
    // "said over 2,600 people had come"
    const counted = items[i + 1]?.kind === 'number';
    if (counted && lexis.grammar.approximators?.includes(items[i]?.low ?? '') === true) break;
    if (has(items[i + 1], 'adverb') && !has(items[i + 2], 'genitive')) {
      i += 2; // "on Friday"
      continue;
    }
    // "at yesterday's ceremony"
    if (has(items[i + 2], 'genitive')) {
      const end = nounPhraseEnd(items, i + 3, to, lexis, false);
      if (end > i + 3) {
        i = end;
        continue;
      }
    }
    const end = nounPhraseEnd(items, i + 1, to, lexis, false);
    if (end <= i + 1) break;
    // "said since the day they left the town, he …": a clause of time begins what was said.
    const goesOn = sentence.segments.some(({ kind, from: later }) => kind === 'main' && later >= to);
    if (isFixed(lexis) && goesOn && has(items[i], 'subordinator') && has(items[end], 'subject')) break;
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
    // "attack lasted 25 minutes": another word stands only right before the noun of time ("last week").
    if (isOpen(item) && !lexis.times.has(items[k + 1]?.low ?? '')) return i;
    if (item.kind === 'word' && !isOpen(item) && !has(item, 'determiner') && !has(item, 'adverb')) return i;
  }
  return i;
}

/** "commented sarcastically on …": an adverb by its ending, with no noun behind it that it could begin a clause with. */
function isManner({ items, lexis }: Sentence, i: number): boolean {
  if (!isFixed(lexis)) return false;
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
