/** Turns what the hand does into events of the hover machine, and keeps its one timer. */
import { type Aimed, isEditable, isFrame } from './aim.ts';
import type { HoverEffect, HoverEvent, Over } from './hover/events.ts';
import type { Pace } from './hover/pace.ts';
import { type HoverState, resting } from './hover/state.ts';
import { step } from './hover/step.ts';

export interface PointerOptions {
  readonly aimAt: (x: number, y: number) => Aimed | null;
  readonly inCard: (event: Event) => boolean;
  readonly onEffect: (effect: Exclude<HoverEffect, { type: 'wake' }>) => void;
  readonly pace: () => Pace;
  readonly signal: AbortSignal;
}

export interface Hover {
  send(event: HoverEvent): void;
  readonly state: HoverState;
}

/** Keys that write nothing and move nothing. */
const QUIET_KEYS = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Tab',
  'Escape',
  'Enter',
]);

export function watchPointer({ aimAt, inCard, onEffect, pace, signal }: PointerOptions): Hover {
  let state = resting;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastX = Number.NaN;
  let lastY = Number.NaN;

  const send = (event: HoverEvent): void => {
    const { state: next, effects } = step(state, event, pace());
    state = next;
    for (const effect of effects) {
      if (effect.type === 'wake') wake(effect.at);
      else onEffect(effect);
    }
  };
  const wake = (at: number | null): void => {
    clearTimeout(timer);
    if (at === null) return;
    // A millisecond more: timers may fire early by a fraction.
    timer = setTimeout(
      () => send({ type: 'tick', at: performance.now() }),
      Math.max(0, at - performance.now()) + 1,
    );
  };
  const overAt = (x: number, y: number): Over | null => {
    const aimed = Number.isNaN(x) ? null : aimAt(x, y);
    return aimed && { target: aimed.target.id, rect: aimed.rect };
  };
  const now = (): number => performance.now();
  const leave = (): void => {
    lastX = Number.NaN;
    lastY = Number.NaN;
    send({ type: 'leave', at: now() });
  };
  const lookAtSelection = (): void => {
    const some = getSelection()?.isCollapsed === false;
    if (some !== state.selecting) send({ type: 'select', some });
  };
  const passive = { capture: true, passive: true, signal } as const;
  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void =>
    addEventListener(type, listener, passive);

  on('pointermove', event => {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, buttons } = event;
    // After scrolling the browser tells of a move that no hand made.
    if (x === lastX && y === lastY) return;
    lastX = x;
    lastY = y;
    // One whose words the page has taken away is gone, and Chromium tells nobody.
    if (state.selecting) lookAtSelection();
    const inside = inCard(event);
    const quiet =
      inside ||
      buttons !== 0 ||
      document.fullscreenElement !== null ||
      isEditable(event.composedPath()[0] ?? null);
    const over = quiet ? null : overAt(x, y);
    send({ type: 'move', at: now(), x, y, over, inCard: inside, buttons });
  });
  on('pointerdown', event => send({ type: 'press', at: now(), inCard: inCard(event) }));
  on('contextmenu', event => send({ type: 'press', at: now(), inCard: inCard(event) }));
  on('dragstart', event => send({ type: 'press', at: now(), inCard: inCard(event) }));
  // What happens in a frame is told to nobody outside: the pointer has gone, as if out of the window.
  on('pointerover', event => {
    if (event.pointerType !== 'touch' && isFrame(event.composedPath()[0] ?? null)) leave();
  });
  on('scroll', event => {
    if (inCard(event)) return;
    const over = state.waiting || state.open ? overAt(lastX, lastY) : null;
    send({ type: 'scroll', at: now(), over });
  });
  on('blur', event => {
    if (event.target === window) leave();
  });
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  document.addEventListener('fullscreenchange', () => send({ type: 'lost' }), { signal });
  document.addEventListener('selectionchange', lookAtSelection, { passive: true, signal });
  addEventListener(
    'keydown',
    event => {
      if (event.key === 'Escape') {
        if (!state.open) return;
        // The card takes this Escape; the next one is the page's.
        event.preventDefault();
        event.stopImmediatePropagation();
        send({ type: 'escape' });
      } else if (
        !inCard(event) &&
        !QUIET_KEYS.has(event.key) &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey
      ) {
        send({ type: 'type', at: now() });
      }
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    send,
    get state() {
      return state;
    },
  };
}
