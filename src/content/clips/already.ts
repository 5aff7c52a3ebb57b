/** Whether a passage of the page is saved already. */
import type { PageText } from '../../article/types.ts';
import type { Clip, Place } from '../../model/clip.ts';
import { type Attached, squeeze } from './attach.ts';
import { passageOf } from './selected.ts';

/** The clip that stands on exactly these letters now, wherever it stood when it was saved. @param article as for `passageOf` */
export function savedAt(place: Place, attached: readonly Attached[], article: PageText | null): Clip | null {
  const words = squeeze(place.quote.exact);
  const wanted = JSON.stringify(place);
  const one = attached.find(({ ranges }) => {
    const [first] = ranges;
    const last = ranges.at(-1);
    // Looking where letters are is slow; few clips of a page have the same words.
    if (!first || !last || squeeze(ranges.join('')) !== words) return false;
    const whole = first.cloneRange();
    whole.setEnd(last.endContainer, last.endOffset);
    return JSON.stringify(passageOf(whole, article)?.place) === wanted;
  });
  return one?.clip ?? null;
}
