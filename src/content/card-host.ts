/** Where the card lives: a closed root of its own (closed-root.ts), made at the first card. */
import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  type Platform,
  platform,
  shift,
  size,
} from '@floating-ui/dom';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import cardCss from '../ui/card.css?inline';
import { textsFor } from '../ui/texts.ts';
import type { Anchor } from './anchor.ts';
import hostCss from './card-host.css?inline';
import { type ClosedRoot, closedRoot, lower, raise } from './closed-root.ts';
import type { Box } from './safe-path.ts';
import { openSheet } from './sheet.ts';
import { swipeAway } from './swipe.ts';

export interface Showing {
  readonly anchor: Anchor;
  /** Hears where the card stands, each time it moves; `null`: the letters are out of sight. Never of a sheet. */
  readonly placed: (box: Box | null) => void;
  /** At the letters, or along an edge of the window, for fingers. */
  readonly as: 'card' | 'sheet';
  /** The sheet was swiped away. */
  readonly onSwipe: () => void;
  /** The reader's hands are on the keyboard. */
  readonly focus: boolean;
}

export interface CardHost {
  show(content: ComponentChild, showing: Showing): void;
  update(content: ComponentChild): void;
  /** `back`: when the focus was in the card, it returns to where it was before. */
  hide(back: boolean): void;
  /** Says it to screen readers. */
  announce(text: string): void;
  /** Did this event happen in the card? */
  owns(event: Event): boolean;
  readonly hasFocus: boolean;
}

/** CSS pixels between the line and the card, and between the card and the window's edge. */
const GAP = 8;
const EDGE = 8;
const LEAST_HEIGHT = 120;

/** Counts from the window's corner, as what is fixed in the top layer does; the library's own counts from the page's root, which may have a margin. */
const inWindow: Platform = {
  ...platform,
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
};

interface Rooted extends ClosedRoot {
  readonly live: HTMLElement;
}

function makeRoot(signal: AbortSignal): Rooted {
  const made = closedRoot('byname-card', cardCss + hostCss, signal);
  const live = document.createElement('div');
  live.className = 'live';
  live.role = 'status';
  live.lang = textsFor(navigator.languages).language;
  made.root.append(live);
  return { ...made, live };
}

const dialogIn = (place: HTMLElement): HTMLElement | null => place.querySelector('[role="dialog"]');

/** Everything is taken away when `signal` aborts. */
export function cardHost(signal: AbortSignal): CardHost {
  let rooted: Rooted | null = null;
  let stopFollowing: () => void = () => undefined;
  let before: Element | null = null;
  let away: () => void = () => undefined;
  signal.addEventListener('abort', () => stopFollowing());

  function follow(place: HTMLElement, anchor: Anchor, placed: (box: Box | null) => void): void {
    // The side is chosen once: a card that grows or scrolls does not jump over the line, unless it has no room left there.
    let side: Placement | null = null;
    let last = new DOMRect();
    let room = 0;
    const reference = {
      getBoundingClientRect: () => (last = anchor.box() ?? last),
      ...(anchor.beside ? { contextElement: anchor.beside } : {}),
    };
    const stand = () =>
      computePosition(reference, place, {
        platform: inWindow,
        strategy: 'fixed',
        placement: side ?? 'bottom-start',
        middleware: [
          offset(GAP),
          ...(side ? [] : [flip({ padding: EDGE })]),
          shift({ padding: EDGE }),
          size({
            padding: EDGE,
            apply({ availableHeight }) {
              room = availableHeight;
              place.style.setProperty('--room', `${Math.floor(Math.max(LEAST_HEIGHT, room))}px`);
            },
          }),
        ],
      });
    const update = async (): Promise<void> => {
      let at = await stand();
      const inSight = anchor.box() !== null && last.bottom > 0 && last.top < innerHeight;
      if (side && inSight && room < LEAST_HEIGHT) {
        side = null;
        at = await stand();
      }
      if (place.hidden || signal.aborted) return;
      side = at.placement;
      // Of a name out of sight, or in a window with no room on either side: in the window all the same.
      const lowest = innerHeight - EDGE - place.offsetHeight;
      const y = Math.max(EDGE, Math.min(at.y, lowest));
      place.style.translate = `${Math.round(at.x)}px ${Math.round(y)}px`;
      placed(inSight ? place.getBoundingClientRect() : null);
    };
    stopFollowing = autoUpdate(reference, place, () => void update(), { animationFrame: false });
  }

  /** The page may have thrown the host away with the rest of the document. */
  function standing(): Rooted {
    if (rooted?.host.isConnected) return rooted;
    rooted = makeRoot(signal);
    swipeAway(rooted.place, () => away(), signal);
    return rooted;
  }

  return {
    show(content, { anchor, placed, as, onSwipe, focus }) {
      if (signal.aborted) return;
      stopFollowing();
      const { place, root } = standing();
      away = onSwipe;
      place.classList.toggle('sheet', as === 'sheet');
      place.style.translate = '';
      if (root.activeElement === null) before = document.activeElement;
      render(content, place);
      if (as === 'sheet') stopFollowing = openSheet(place, anchor, () => raise(place));
      else {
        raise(place);
        follow(place, anchor, placed);
      }
      if (focus) dialogIn(place)?.focus({ preventScroll: true });
    },
    update(content) {
      if (!rooted || rooted.place.hidden) return;
      const { place, root } = rooted;
      const focused = root.activeElement !== null;
      render(content, place);
      // What was pressed is gone with what it was part of: the keyboard goes on at the head of what came instead.
      if (focused && root.activeElement === null) dialogIn(place)?.focus({ preventScroll: true });
    },
    hide(back) {
      stopFollowing();
      if (!rooted || rooted.place.hidden) return;
      const { place, root } = rooted;
      const focused = root.activeElement !== null;
      lower(place);
      if (back && focused && before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
      before = null;
    },
    announce(text) {
      if (signal.aborted) return;
      const { live } = standing();
      // A region that has just come is not listened to yet; the same words twice are no change.
      live.textContent = '';
      setTimeout(() => {
        live.textContent = text;
      }, 60);
    },
    owns: event => rooted !== null && event.target === rooted.host,
    get hasFocus() {
      return rooted !== null && rooted.root.activeElement !== null;
    },
  };
}
