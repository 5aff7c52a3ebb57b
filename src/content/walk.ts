/**
 * From name to name by keyboard: a highlight is the focus, because the page's own nodes stay as they are. Enter opens the card; Escape
 * ends the walk where it began, focus and scrolling as they were, unless the reader has scrolled on by hand.
 */
import { isEditable } from './aim.ts';
import { counterpartOf } from './counterpart.ts';
import { isCovered } from './in-sight.ts';
import { rangeOf } from './marks.ts';
import type { Target } from './targets.ts';

export interface Walk {
  step(direction: 1 | -1): void;
  /** Goes to the name that starts here in the text that was read. */
  jump(start: number): void;
  turnTo(targets: readonly Target[]): void;
  /** The name the reader stands on. */
  readonly current: Target | null;
}

export interface WalkOptions {
  /** The reader stands on this name now; `null`: on none. */
  readonly onMove: (target: Target | null, of: number) => void;
  readonly onOpen: (target: Target, rect: DOMRect) => void;
  readonly inCard: (event: Event) => boolean;
  readonly signal: AbortSignal;
}

/** Share of the window's height at its edges where a name does not stand well. */
const MARGIN = 0.12;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Begun {
  readonly at: Place;
  readonly focus: Element | null;
  /** Where the walk itself has scrolled to. */
  last: Place;
}

export function openWalk({ onMove, onOpen, inCard, signal }: WalkOptions): Walk {
  let targets: readonly Target[] = [];
  let current: Target | null = null;
  let begun: Begun | null = null;

  const place = (): Place => ({ x: scrollX, y: scrollY });
  const goTo = (target: Target): void => {
    begun ??= { at: place(), focus: document.activeElement, last: place() };
    current = target;
    reveal(target);
    begun.last = place();
    onMove(target, targets.length);
  };
  const end = (back: boolean): void => {
    const from = begun;
    begun = null;
    if (current === null) return;
    current = null;
    if (back && from) {
      const untouched = Math.abs(scrollY - from.last.y) < 2 && Math.abs(scrollX - from.last.x) < 2;
      if (untouched) scrollTo({ left: from.at.x, top: from.at.y, behavior: 'instant' });
      if (from.focus instanceof HTMLElement && from.focus.isConnected)
        from.focus.focus({ preventScroll: true });
    }
    onMove(null, targets.length);
  };

  addEventListener(
    'keydown',
    event => {
      if (current === null || inCard(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') {
        take(event);
        end(true);
      } else if (event.key === 'Enter' && !event.shiftKey) {
        // Somebody who went on to a link or a field means that.
        if (isEditable(event.target) || document.activeElement !== begun?.focus) return;
        const rect = boxOf(current);
        if (!rect) return;
        take(event);
        onOpen(current, rect);
      }
    },
    { capture: true, signal },
  );
  addEventListener(
    'pointerdown',
    event => {
      if (!inCard(event)) end(false);
    },
    { capture: true, passive: true, signal },
  );

  return {
    step(direction) {
      const next = nextFrom(targets, current, direction);
      if (next) goTo(next);
      else onMove(null, 0);
    },
    jump(start) {
      const target = targets.find(candidate => candidate.start === start);
      if (target) goTo(target);
    },
    turnTo(next) {
      targets = next;
      if (current === null) return;
      current = counterpartOf(current, next);
      if (current === null) begun = null;
      onMove(current, next.length);
    },
    get current() {
      return current;
    },
  };
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function boxOf(target: Target): DOMRect | null {
  const rect = rangeOf(target)?.getClientRects()[0];
  return rect && rect.width > 0 ? rect : null;
}

/** The name after (before) the current one that is shown; without a current one the first from the window's top on (the last before its end). */
function nextFrom(targets: readonly Target[], current: Target | null, direction: 1 | -1): Target | null {
  const shown = (target: Target | undefined): boolean => target !== undefined && boxOf(target) !== null;
  const count = targets.length;
  const start =
    current !== null
      ? targets.indexOf(current) + direction
      : direction === 1
        ? targets.findIndex(target => (boxOf(target)?.bottom ?? -1) > 0)
        : targets.findLastIndex(target => (boxOf(target)?.top ?? innerHeight) < innerHeight);
  const from = start < 0 ? (direction === 1 ? 0 : count - 1) : start;
  for (let tried = 0; tried < count; tried++) {
    const target = targets[(from + tried * direction + count * 2) % count];
    if (target && shown(target)) return target;
  }
  return null;
}

/** Scrolls as little as shows the name well, in whatever scrolls around it. */
function reveal(target: Target): void {
  const stands = (): boolean => {
    const rect = boxOf(target);
    return (
      rect !== null &&
      rect.top >= innerHeight * MARGIN &&
      rect.bottom <= innerHeight * (1 - MARGIN) &&
      !isCovered(target.spans[0]?.node.parentElement, rect)
    );
  };
  if (stands()) return;
  target.spans[0]?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = boxOf(target);
  // A paragraph may be taller than the window.
  if (rect && !stands()) scrollBy({ top: rect.top - innerHeight * 0.4, behavior: 'instant' });
}
