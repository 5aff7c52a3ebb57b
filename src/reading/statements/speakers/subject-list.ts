/** "Residents of Upper Mill, Lower Mill and Easton say …": a list of names, cut at its commas, is one subject. */
import type { Cue } from '../clauses/cue.ts';
import type { Segment } from '../clauses/segments.ts';
import type { Item } from '../items/item.ts';
import { has } from '../items/words.ts';

/**
 * Index of the item that the list begins with whose last two parts a conjunction joins before the verb; the start of the verb's own piece
 * where what stands before it is no list of names that opens the sentence. @param first segment behind place and day of the report
 */
export function listBefore(
  items: readonly Item[],
  segments: readonly Segment[],
  cue: Cue,
  first: number,
): number {
  const own = segments[cue.segment];
  if (own === undefined) return 0;
  const names = items.slice(own.from, Math.min(...cue.words));
  const joint = names.findIndex(item => has(item, 'coordinator'));
  if (joint < 1 || !isNamed(names[0]) || !isNamed(names[joint + 1])) return own.from;
  const pieces = segments.slice(first, cue.segment);
  const list = pieces.every(
    ({ kind, after, from, to }) => kind === 'fragment' && after === ',' && isNames(items.slice(from, to)),
  );
  return list ? (pieces[0]?.from ?? own.from) : own.from;
}

const isNamed = (item: Item | undefined): boolean => item?.kind === 'word' && item.capital;

/** Capitals, and only small words that belong to a name or hang one on a noun; no phrase of time or place. */
function isNames(piece: readonly Item[]): boolean {
  const [opener] = piece;
  const phrase = (['preposition', 'adverb', 'subordinator', 'coordinator'] as const).some(name =>
    has(opener, name),
  );
  return (
    !phrase &&
    isNamed(piece.at(-1)) &&
    piece.every(item => isNamed(item) || has(item, 'determiner') || has(item, 'attaching'))
  );
}
