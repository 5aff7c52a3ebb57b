/** What falls due as time passes. PURE. */
import type { HoverEffect } from './events.ts';
import { speedAt } from './hand.ts';
import { HOVER, type Pace, prefetchAt } from './pace.ts';
import { close, type HoverState, opened } from './state.ts';

/** Time passes: what is due is done. */
export function elapse(state: HoverState, at: number, pace: Pace, effects: HoverEffect[]): HoverState {
  let next = state;
  const closes = closesAt(next, pace);
  if (closes !== null && at >= closes) next = close(next, effects, 'pointer');
  const { waiting } = next;
  if (!waiting || pace === null) return next;
  const rested = at - waiting.since;
  if (rested >= prefetchAt(pace) && !waiting.fetched) {
    effects.push({ type: 'fetch', token: waiting.token, target: waiting.target });
    next = { ...next, waiting: { ...waiting, fetched: true } };
  }
  const ready = waiting.answered || rested >= pace + HOVER.patience;
  return rested >= pace && ready && speedAt(next, at) < HOVER.speed ? show(next, effects) : next;
}

/**
 * When the open card closes by itself; `null`: it stays. One whose neighbour's follows soon waits for it, but not for a hand that runs along
 * the neighbour and never rests.
 */
function closesAt({ open, waiting }: HoverState, pace: Pace): number | null {
  if (!open || open.closes === null) return null;
  if (waiting === null || pace === null || waiting.since + pace - open.closes > HOVER.handover)
    return open.closes;
  return Math.max(open.closes, waiting.since + pace + HOVER.patience);
}

function show(state: HoverState, effects: HoverEffect[]): HoverState {
  const { waiting, pointer } = state;
  if (!waiting) return state;
  const { token, target, rect } = waiting;
  const closed = close(state, effects, 'pointer');
  const at = { x: pointer?.x ?? rect.left, y: pointer?.y ?? rect.top };
  effects.push({ type: 'show', token, target, rect, ...at, by: 'pointer' });
  return { ...closed, waiting: null, open: opened(token, target, rect, false) };
}

/** When something falls due without an event. */
export function nextWake(state: HoverState, pace: Pace): number | null {
  const due: number[] = [];
  const closes = closesAt(state, pace);
  if (closes !== null) due.push(closes);
  const { waiting, pointer } = state;
  if (waiting && pace !== null) {
    const slow = pointer && pointer.speed >= HOVER.speed ? pointer.at + HOVER.rest : 0;
    if (!waiting.fetched) due.push(waiting.since + prefetchAt(pace));
    else due.push(Math.max(slow, waiting.since + pace + (waiting.answered ? 0 : HOVER.patience)));
  }
  return due.length > 0 ? Math.min(...due) : null;
}
