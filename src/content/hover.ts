/**
 * When a card opens and closes: a pure state machine. Times come in with the events, what is to be done comes out as effects;
 * no DOM, no clock, no timers. Numbers from Page Previews (prefetch at 150 ms, 300 ms grace) and 10ten (speed gate).
 */
import { type Box, onSafePath } from './safe-path.ts';

/** Milliseconds; speed in CSS pixels a millisecond. */
export const HOVER = {
  /** Rest on a name until its card is asked for. */
  prefetch: 150,
  /** Rest on a name until its card opens. */
  open: 350,
  /** Longer than `open` that a card waits for its answer, so that it opens full and does not grow. */
  patience: 250,
  /** After leaving name and card until it closes. */
  grace: 300,
  /** A pointer this fast is passing through. */
  speed: 0.5,
  /** A pointer that has sent nothing for so long rests. */
  rest: 60,
  /** Pixels the mouse must move until typing is over. */
  nudge: 3,
} as const;

/** The name under the pointer and the box of its letters there. */
export interface Over {
  readonly target: number;
  readonly rect: Box;
}

/** Whose wish a card is: a pointer that rests, a key, a finger. */
export type Summoner = 'keyboard' | 'touch';

export type HoverEvent =
  | {
      readonly type: 'move';
      readonly at: number;
      readonly x: number;
      readonly y: number;
      readonly over: Over | null;
      readonly inCard: boolean;
      readonly buttons: number;
    }
  | { readonly type: 'tick'; readonly at: number }
  /** The answer for `token`, or the news that there is none, has come. */
  | { readonly type: 'answered'; readonly at: number; readonly token: number }
  /** Where the open card stands. */
  | { readonly type: 'placed'; readonly card: Box }
  | { readonly type: 'press'; readonly at: number; readonly inCard: boolean }
  | { readonly type: 'type'; readonly at: number }
  /** The page moved under the pointer; `over` is what is there now. */
  | { readonly type: 'scroll'; readonly at: number; readonly over: Over | null }
  /** The pointer left the window. */
  | { readonly type: 'leave'; readonly at: number }
  | { readonly type: 'select'; readonly some: boolean }
  | { readonly type: 'escape' }
  /** The reader asks for this card, by a key or a tap: at once, and until it is dismissed. */
  | {
      readonly type: 'summon';
      readonly at: number;
      readonly target: number;
      readonly rect: Box;
      readonly x: number;
      readonly y: number;
      readonly by: Summoner;
    }
  | { readonly type: 'pin' }
  /** The names on the page are others now, or the card may not show any more. */
  | { readonly type: 'lost' };

export type HoverEffect =
  | { readonly type: 'fetch'; readonly token: number; readonly target: number }
  /** Nobody waits for this answer any more. */
  | { readonly type: 'cancel'; readonly token: number }
  | {
      readonly type: 'show';
      readonly token: number;
      readonly target: number;
      readonly rect: Box;
      readonly x: number;
      readonly y: number;
      readonly by: 'pointer' | Summoner;
    }
  | { readonly type: 'hide'; readonly token: number; readonly by: 'pointer' | 'escape' | 'lost' }
  | { readonly type: 'pinned'; readonly pinned: boolean }
  /** Send a tick at this time; replaces an earlier wish; `null`: none needed. */
  | { readonly type: 'wake'; readonly at: number | null };

interface Waiting {
  readonly token: number;
  readonly target: number;
  readonly rect: Box;
  readonly since: number;
  readonly fetched: boolean;
  readonly answered: boolean;
}

interface Open {
  readonly token: number;
  readonly target: number;
  readonly rect: Box;
  readonly card: Box | null;
  readonly pinned: boolean;
  /** Summoned: the pointer's coming and going does not close it. */
  readonly held: boolean;
  /** When it closes; `null` while the pointer is on the name or the card. */
  readonly closes: number | null;
}

interface Pointer {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  /** Mean of the last two samples. */
  readonly speed: number;
  readonly lastSpeed: number;
}

export interface HoverState {
  readonly waiting: Waiting | null;
  readonly open: Open | null;
  readonly pointer: Pointer | null;
  /** Where the pointer was when the reader began to type; `null`: not typing. */
  readonly typing: { readonly x: number; readonly y: number } | null;
  readonly selecting: boolean;
  /** Closed by the reader: this name stays shut until the pointer has left it. */
  readonly dismissed: number | null;
  readonly tokens: number;
}

export const resting: HoverState = {
  waiting: null,
  open: null,
  pointer: null,
  typing: null,
  selecting: false,
  dismissed: null,
  tokens: 0,
};

export interface Step {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

/** Does anybody still want the answer for `token`? */
export function isWanted(state: HoverState, token: number): boolean {
  return state.waiting?.token === token || state.open?.token === token;
}

export function step(before: HoverState, event: HoverEvent): Step {
  const effects: HoverEffect[] = [];
  let state = react(before, event, effects);
  if ('at' in event) state = elapse(state, event.at, effects);
  const wake = nextWake(state);
  if (wake !== nextWake(before) || event.type === 'tick') effects.push({ type: 'wake', at: wake });
  return { state, effects };
}

function react(state: HoverState, event: HoverEvent, effects: HoverEffect[]): HoverState {
  switch (event.type) {
    case 'move':
      return move(state, event, effects);
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
      return closeSoon(scrolled(state, event, effects), event.at);
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
    case 'lost':
      return close(stopWaiting(state, effects), effects, 'lost');
  }
}

type Move = Extract<HoverEvent, { type: 'move' }>;

function move(before: HoverState, event: Move, effects: HoverEffect[]): HoverState {
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
    return open ? { ...stayed, open: { ...open, closes: null } } : stayed;
  }
  const onPath = open?.card ? onSafePath(event.x, event.y, open.rect, open.card) : false;
  const left = open ? closeSoon(onPath ? stay(state) : state, event.at) : state;
  if (!event.over || left.typing || left.selecting || left.open?.pinned || left.dismissed === over) {
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

const NOWHERE = { x: Number.NaN, y: Number.NaN };

/** A nudge ends the typing, however slow: what counts is the way from where the pointer was. */
function typingAfter(typing: HoverState['typing'], { x, y }: Move): HoverState['typing'] {
  if (typing === null) return null;
  if (Number.isNaN(typing.x)) return { x, y };
  return Math.hypot(x - typing.x, y - typing.y) < HOVER.nudge ? typing : null;
}

/** What scrolls under a resting pointer does not open; what the pointer went to and still rests on waits anew. */
function scrolled(
  state: HoverState,
  { at, over }: Extract<HoverEvent, { type: 'scroll' }>,
  effects: HoverEffect[],
): HoverState {
  const { waiting } = state;
  if (!waiting || over?.target !== waiting.target) return stopWaiting(state, effects);
  return { ...state, waiting: { ...waiting, rect: over.rect, since: at } };
}

function sample(last: Pointer | null, { x, y, at }: Move): Pointer {
  if (!last || at - last.at > HOVER.rest) return { x, y, at, speed: 0, lastSpeed: 0 };
  const now = Math.hypot(x - last.x, y - last.y) / Math.max(1, at - last.at);
  return { x, y, at, speed: (now + last.lastSpeed) / 2, lastSpeed: now };
}

/** Time passes: what is due is done. */
function elapse(state: HoverState, at: number, effects: HoverEffect[]): HoverState {
  let next = state;
  if (next.open && next.open.closes !== null && at >= next.open.closes)
    next = close(next, effects, 'pointer');
  const { waiting } = next;
  if (!waiting) return next;
  const rested = at - waiting.since;
  if (rested >= HOVER.prefetch && !waiting.fetched) {
    effects.push({ type: 'fetch', token: waiting.token, target: waiting.target });
    next = { ...next, waiting: { ...waiting, fetched: true } };
  }
  const ready = waiting.answered || rested >= HOVER.open + HOVER.patience;
  return rested >= HOVER.open && ready && speedAt(next, at) < HOVER.speed ? show(next, effects) : next;
}

function speedAt({ pointer }: HoverState, at: number): number {
  return !pointer || at - pointer.at >= HOVER.rest ? 0 : pointer.speed;
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

const opened = (token: number, target: number, rect: Box, held: boolean): Open => ({
  token,
  target,
  rect,
  card: null,
  pinned: false,
  held,
  closes: null,
});

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

function close(state: HoverState, effects: HoverEffect[], by: 'pointer' | 'escape' | 'lost'): HoverState {
  if (!state.open) return state;
  effects.push({ type: 'hide', token: state.open.token, by });
  return { ...state, open: null };
}

function stopWaiting(state: HoverState, effects: HoverEffect[]): HoverState {
  if (!state.waiting) return state;
  if (state.waiting.fetched) effects.push({ type: 'cancel', token: state.waiting.token });
  return { ...state, waiting: null };
}

const stay = (state: HoverState): HoverState =>
  state.open ? { ...state, open: { ...state.open, closes: null } } : state;

function closeSoon(state: HoverState, at: number): HoverState {
  const { open } = state;
  if (!open || open.pinned || open.held || open.closes !== null) return state;
  return { ...state, open: { ...open, closes: at + HOVER.grace } };
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

function pin(state: HoverState, effects: HoverEffect[]): HoverState {
  if (!state.open) return state;
  const pinned = !state.open.pinned;
  effects.push({ type: 'pinned', pinned });
  return { ...stopWaiting(state, effects), open: { ...state.open, pinned, closes: null } };
}

/** When something falls due without an event. */
function nextWake(state: HoverState): number | null {
  const due: number[] = [];
  if (state.open && state.open.closes !== null) due.push(state.open.closes);
  const { waiting, pointer } = state;
  if (waiting) {
    const slow = pointer && pointer.speed >= HOVER.speed ? pointer.at + HOVER.rest : 0;
    if (!waiting.fetched) due.push(waiting.since + HOVER.prefetch);
    else due.push(Math.max(slow, waiting.since + HOVER.open + (waiting.answered ? 0 : HOVER.patience)));
  }
  return due.length > 0 ? Math.min(...due) : null;
}
