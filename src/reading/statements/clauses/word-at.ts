/** A form of a verb of saying where it stands, and the cue that it makes. */

import type { Item } from '../items/item.ts';
import type { Lexis, VerbForm } from '../items/lexis.ts';
import type { Cue } from './cue.ts';
import type { Segment } from './segments.ts';

export interface WordAt {
  readonly items: readonly Item[];
  readonly segments: readonly Segment[];
  readonly lexis: Lexis;
  /** Its segment, and the index of it. */
  readonly own: Segment;
  readonly s: number;
  /** Index of the word. */
  readonly i: number;
}

/** A finite verb of its own, but for what is given. */
export const cueOf = ({ s, i }: WordAt, { verb }: VerbForm, more: Partial<Cue> = {}): Cue => ({
  verb,
  segment: s,
  finite: i,
  words: [i],
  voice: 'active',
  final: false,
  mood: false,
  modal: false,
  lastSegment: s,
  ...more,
});
