/** What the hover machine knows, and the small changes that its rules are made of. PURE. */
import type { Box } from '../safe-path.ts';
import type { HoverEffect } from './events.ts';
import { HOVER } from './pace.ts';

export interface Waiting {
  readonly token: number;
  readonly target: number;
  readonly rect: Box;
  readonly since: number;
  readonly fetched: boolean;
  readonly answered: boolean;
}

export interface Open {
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

export interface Pointer {
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

/** Does anybody still want the answer for `token`? */
export function isWanted(state: HoverState, token: number): boolean {
  return state.waiting?.token === token || state.open?.token === token;
}

export const opened = (token: number, target: number, rect: Box, held: boolean): Open => ({
  token,
  target,
  rect,
  card: null,
  pinned: false,
  held,
  closes: null,
});

export function close(
  state: HoverState,
  effects: HoverEffect[],
  by: 'pointer' | 'escape' | 'lost',
): HoverState {
  if (!state.open) return state;
  effects.push({ type: 'hide', token: state.open.token, by });
  return { ...state, open: null };
}

export function stopWaiting(state: HoverState, effects: HoverEffect[]): HoverState {
  if (!state.waiting) return state;
  if (state.waiting.fetched) effects.push({ type: 'cancel', token: state.waiting.token });
  return { ...state, waiting: null };
}

/** The pointer is on its way to the card, or there. */
export const stay = (state: HoverState): HoverState =>
  state.open ? { ...state, open: { ...state.open, closes: null } } : state;

export function closeSoon(state: HoverState, at: number): HoverState {
  const { open } = state;
  if (!open || open.pinned || open.held || open.closes !== null) return state;
  return { ...state, open: { ...open, closes: at + HOVER.grace } };
}
