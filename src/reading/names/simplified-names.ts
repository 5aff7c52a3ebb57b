/** Names that a page in traditional characters spells otherwise than the packs, which mostly have simplified ones. */
import type { Language } from '../../languages/language.ts';
import type { Lexicon, NameHit } from '../../model/lexicon.ts';
import { inSimplified } from '../text/in-simplified.ts';

/** `hits` of `text` and those of the same text in simplified characters, in order of start; of two that touch the longer, then the page's own spelling. */
export function withSimplified(
  hits: readonly NameHit[],
  text: string,
  lexicon: Lexicon,
  { speech }: Language,
): readonly NameHit[] {
  if (speech.grammar?.unspaced !== true) return hits;
  const simplified = inSimplified(text);
  if (simplified === text) return hits;
  const length = ({ start, end }: NameHit): number => end - start;
  const touch = (a: NameHit, b: NameHit): boolean => a.start < b.end && b.start < a.end;
  const more = lexicon
    .match(simplified)
    .filter(own => hits.every(hit => !touch(hit, own) || length(hit) < length(own)));
  if (more.length === 0) return hits;
  const kept = hits.filter(hit => !more.some(own => touch(hit, own)));
  return [...kept, ...more].sort((a, b) => a.start - b.start);
}
