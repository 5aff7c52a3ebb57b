/**
 * When a card opens and closes: a pure state machine. Times come in with the events, what is to be done comes out as effects;
 * no DOM, no clock, no timers.
 */
import { onSafePath } from '../safe-path.ts';
import { elapse, nextWake } from './due.ts';
import type { HoverEffect, HoverEvent } from './events.ts';
import { type Move, NOWHERE, sample, typingAfter } from './hand.ts';
import { PACES, type Pace } from './pace.ts';
import { close, closeSoon, type HoverState, opened, stay, stopWaiting } from './state.ts';

export interface Step {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

export function step(before: HoverState, event: HoverEvent, pace: Pace = PACES.usual): Step {
  const effects: HoverEffect[] = [];
  let state = react(before, event, pace, effects);
  if ('at' in event) state = elapse(state, event.at, pace, effects);
  const wake = nextWake(state, pace);
  if (wake !== nextWake(before, pace) || event.type === 'tick') effects.push({ type: 'wake', at: wake });
  return { state, effects };
}

function react(state: HoverState, event: HoverEvent, pace: Pace, effects: HoverEffect[]): HoverState {
  switch (event.type) {
    case 'move':
      return move(state, event, pace, effects);
    case 'tick':
      return state;
    case 'answered':
      return state.waiting?.token === event.token
        ? { ...state, waiting: { ...state.waiting, answered: true } }
        : state;
    case 'placed':
      return state.open ? { ...state, open: { ...state.open, card: event.card } } : state;
    case 'press':
      return event.inCard ? state : dismiss(state, effects, 'pointer', false);
    case 'type':
      return { ...dismiss(state, effects, 'pointer', false), typing: state.pointer ?? NOWHERE };
    case 'scroll':
      return scrolled(state, event, effects);
    case 'leave':
      return closeSoon(stopWaiting(state, effects), event.at);
    case 'select':
      return { ...(event.some ? stopWaiting(state, effects) : state), selecting: event.some };
    case 'escape':
      return dismiss(state, effects, 'escape', true);
    case 'summon':
      return summon(state, event, effects);
    case 'pin':
      return pin(state, effects);
    case 'renumbered':
      return renumber(state, event.to, effects);
    case 'lost':
      return close(stopWaiting(state, effects), effects, 'lost');
  }
}

function move(before: HoverState, event: Move, pace: Pace, effects: HoverEffect[]): HoverState {
  const pointer = sample(before.pointer, event);
  const over = event.over?.target ?? null;
  const state: HoverState = {
    ...before,
    pointer,
    typing: typingAfter(before.typing, event),
    dismissed: over === before.dismissed ? before.dismissed : null,
  };
  if (event.buttons !== 0) return stopWaiting(state, effects);
  const { open } = state;
  if (event.inCard || (open && over === open.target)) {
    const stayed = stopWaiting(state, effects);
    return open
      ? { ...stayed, open: { ...open, rect: event.over?.rect ?? open.rect, closes: null } }
      : stayed;
  }
  const onPath = open?.card ? onSafePath(event.x, event.y, open.rect, open.card) : false;
  const left = open ? closeSoon(onPath ? stay(state) : state, event.at) : state;
  if (
    !event.over ||
    pace === null ||
    left.typing ||
    left.selecting ||
    left.open?.pinned ||
    left.dismissed === over
  ) {
    return stopWaiting(left, effects);
  }
  const { rect, target } = event.over;
  const { waiting } = left;
  if (waiting?.target === target) {
    // A name crossed on the way to the card opens only once the pointer stops there.
    return { ...left, waiting: { ...waiting, rect, since: onPath ? event.at : waiting.since } };
  }
  const token = left.tokens + 1;
  return {
    ...stopWaiting(left, effects),
    tokens: token,
    waiting: { token, target, rect, since: event.at, fetched: false, answered: false },
  };
}

/**
 * What scrolls under a resting pointer does not open; what the pointer went to and still rests on waits anew, or stays open: a wheel, or
 * a finger on a touchpad, moves by a few pixels what nobody meant to leave.
 */
function scrolled(
  state: HoverState,
  { at, over }: Extract<HoverEvent, { type: 'scroll' }>,
  effects: HoverEffect[],
): HoverState {
  const { waiting, open } = state;
  const waits = waiting !== null && over?.target === waiting.target;
  const next = waits
    ? { ...state, waiting: { ...waiting, rect: over.rect, since: at } }
    : stopWaiting(state, effects);
  if (open && over?.target === open.target)
    return { ...next, open: { ...open, rect: over.rect, closes: null } };
  return closeSoon(next, at);
}

function summon(
  state: HoverState,
  { target, rect, x, y, by }: Extract<HoverEvent, { type: 'summon' }>,
  effects: HoverEffect[],
): HoverState {
  const quiet = close(stopWaiting(state, effects), effects, 'pointer');
  const token = quiet.tokens + 1;
  effects.push({ type: 'fetch', token, target }, { type: 'show', token, target, rect, x, y, by });
  return { ...quiet, tokens: token, dismissed: null, open: opened(token, target, rect, true) };
}

/** The reader says no: by Escape to a pinned card too. */
function dismiss(
  state: HoverState,
  effects: HoverEffect[],
  by: 'pointer' | 'escape',
  pinned: boolean,
): HoverState {
  const dismissed = state.open?.target ?? state.waiting?.target ?? state.dismissed;
  const quiet = stopWaiting(state, effects);
  if (quiet.open?.pinned && !pinned) return quiet;
  return { ...close(quiet, effects, by), dismissed };
}

/** What a reader is at stays, unless its name is gone. */
function renumber(before: HoverState, to: ReadonlyMap<number, number>, effects: HoverEffect[]): HoverState {
  let state = before;
  if (state.waiting && !to.has(state.waiting.target)) state = stopWaiting(state, effects);
  if (state.open && !to.has(state.open.target)) state = close(state, effects, 'lost');
  const { waiting, open, dismissed } = state;
  const now = (target: number): number => to.get(target) ?? target;
  return {
    ...state,
    waiting: waiting && { ...waiting, target: now(waiting.target) },
    open: open && { ...open, target: now(open.target) },
    dismissed: dismissed === null ? null : (to.get(dismissed) ?? null),
  };
}

function pin(state: HoverState, effects: HoverEffect[]): HoverState {
  if (!state.open) return state;
  const pinned = !state.open.pinned;
  effects.push({ type: 'pinned', pinned });
  return { ...stopWaiting(state, effects), open: { ...state.open, pinned, closes: null } };
}
