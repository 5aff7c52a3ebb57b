/** How long hands rest and eyes wait. Prefetch and grace are those of Page Previews (150 and 300 ms); the speed gate is 10ten's idea. */

import type { PaceName } from '../../model/settings.ts';

/** Milliseconds; speed in CSS pixels a millisecond. */
export const HOVER = {
  /** Rest on a name until its card is asked for, at the usual pace. */
  prefetch: 150,
  /** Longer than its opening that a card waits for its answer, so that it opens full and does not grow. */
  patience: 250,
  /** After leaving name and card until it closes. */
  grace: 300,
  /** Two cards that would leave the window empty for less than this between them follow each other without a gap. */
  handover: 300,
  /** A pointer this fast does not rest: it passes, or runs along with the eyes, which read some 200 pixels a second. */
  speed: 0.15,
  /** A pointer that has sent nothing for so long rests. */
  rest: 60,
  /** Pixels the mouse must move until typing is over. */
  nudge: 3,
} as const;

/** Rest on a name until its card opens, in milliseconds; `null`: a resting pointer opens none. */
export type Pace = number | null;

/** The paces that a reader can choose from. */
export const PACES = { quick: 180, usual: 350, slow: 800, never: null } as const satisfies Readonly<
  Record<PaceName, Pace>
>;

/** The question goes out early enough that the answer is there when the card opens. */
export const prefetchAt = (pace: number): number => Math.min(HOVER.prefetch, pace / 2);
