/** Where the button and the bubble live: a closed shadow root of their own, made when the first passage is selected. */
import { type ComponentChild, render } from 'preact';
import { type ClosedRoot, closedRoot, lower, raise } from '../closed-root.ts';
import bubbleCss from './bubble.css?inline';
import { text } from './text.ts';

export interface ClipHost {
  /** Shows `content` below `box` (of the window), or above it where there is no room below. */
  show(content: ComponentChild, box: DOMRect): void;
  update(content: ComponentChild): void;
  /** Whatever was being typed is told first, as when its field is left. */
  hide(): void;
  /** Leaves the field that is being typed in: its change is told. */
  leave(): void;
  owns(event: Event): boolean;
  readonly open: boolean;
}

const GAP = 8;

export function clipHost(signal: AbortSignal): ClipHost {
  let rooted: ClosedRoot | null = null;
  let beside = new DOMRect();
  /** What is folded out makes it larger. */
  const sizes = new ResizeObserver(() => put());
  signal.addEventListener('abort', () => sizes.disconnect());
  /** The page may have thrown the host away with the rest of the document. */
  const standing = (): ClosedRoot => {
    if (!rooted?.host.isConnected) {
      rooted = closedRoot('byname-clip', bubbleCss, signal);
      // Of the interface, whose languages all run from left to right; the page's are its own.
      rooted.place.lang = text('language');
      rooted.place.dir = 'ltr';
      sizes.disconnect();
      sizes.observe(rooted.place);
    }
    return rooted;
  };

  function put(): void {
    if (!rooted || rooted.place.hidden) return;
    const { place: at } = rooted;
    const { width, height } = at.getBoundingClientRect();
    const below = beside.bottom + GAP + height <= innerHeight || beside.top < height + GAP;
    // Without the page's scrollbar.
    const room = document.documentElement.clientWidth || innerWidth;
    const x = Math.max(GAP, Math.min(beside.left, room - width - GAP));
    const y = below ? Math.min(beside.bottom + GAP, innerHeight - height - GAP) : beside.top - GAP - height;
    at.style.translate = `${Math.round(x)}px ${Math.round(Math.max(GAP, y))}px`;
  }

  /** A field that is taken away while it has the focus tells nobody what was typed in it. */
  function leave(): void {
    const field = rooted?.root.activeElement;
    if (field instanceof HTMLElement) field.blur();
  }

  return {
    show(content, box) {
      if (signal.aborted) return;
      const { place: at } = standing();
      render(content, at);
      raise(at);
      beside = box;
      put();
    },
    update(content) {
      if (rooted && !rooted.place.hidden) render(content, rooted.place);
    },
    hide() {
      leave();
      if (rooted && !rooted.place.hidden) lower(rooted.place);
    },
    leave,
    owns: event => rooted !== null && event.target === rooted.host,
    get open() {
      return rooted !== null && !rooted.place.hidden;
    },
  };
}
