/** Paints the saved passages beside the marks of names; the page's nodes stay as they are. Rules: clips.css. */
import type { Colour } from '../../model/clip.ts';
import { canHighlight } from '../marks.ts';
import type { Attached } from './attach.ts';

const NAMES: Readonly<Record<Colour, string>> = {
  yellow: 'byname-clip',
  green: 'byname-clip-green',
  blue: 'byname-clip-blue',
  pink: 'byname-clip-pink',
};
const DOUBT = 'byname-clip-doubt';

export function paintClips(attached: readonly Attached[]): void {
  if (!canHighlight()) return;
  clearClips();
  for (const { clip, found, ranges } of attached) {
    if (ranges.length === 0) continue;
    const name = found.how !== 'lost' && found.doubt ? DOUBT : NAMES[clip.colour];
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    // Under the names' marks.
    highlight.priority = -1;
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set(name, highlight);
  }
}

export function clearClips(): void {
  if (!canHighlight()) return;
  for (const name of [...Object.values(NAMES), DOUBT]) CSS.highlights.delete(name);
}
