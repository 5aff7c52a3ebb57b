/** What the pointer itself tells: how fast it is, whether it has moved since the reader typed. PURE. */
import type { HoverEvent } from './events.ts';
import { HOVER } from './pace.ts';
import type { HoverState, Pointer } from './state.ts';

export type Move = Extract<HoverEvent, { type: 'move' }>;

/** A pointer that was never seen. */
export const NOWHERE = { x: Number.NaN, y: Number.NaN };

/** A nudge ends the typing, however slow: what counts is the way from where the pointer was. */
export function typingAfter(typing: HoverState['typing'], { x, y }: Move): HoverState['typing'] {
  if (typing === null) return null;
  if (Number.isNaN(typing.x)) return { x, y };
  return Math.hypot(x - typing.x, y - typing.y) < HOVER.nudge ? typing : null;
}

/** The pointer after a move; its speed is the mean of two samples, so that one jump is no flight. */
export function sample(last: Pointer | null, { x, y, at }: Move): Pointer {
  if (!last || at - last.at > HOVER.rest) return { x, y, at, speed: 0, lastSpeed: 0 };
  const now = Math.hypot(x - last.x, y - last.y) / Math.max(1, at - last.at);
  return { x, y, at, speed: (now + last.lastSpeed) / 2, lastSpeed: now };
}

/** CSS pixels a millisecond; a pointer that has sent nothing for a while rests. */
export function speedAt({ pointer }: HoverState, at: number): number {
  return !pointer || at - pointer.at >= HOVER.rest ? 0 : pointer.speed;
}
