/** Marks where custom highlights are missing or cannot be styled: lines drawn in a closed shadow root over the page; its own nodes stay as they are. */
import { unzoom } from './closed-root.ts';
import { rangeOf } from './marks.ts';
import type { MarkKind, Target } from './targets.ts';

const COLOURS: Readonly<Record<MarkKind, string>> = {
  person: '#2f80bd',
  organisation: '#2f80bd',
  unknown: '#8a8172',
  doubt: '#b7791f',
};

export interface Overlay {
  draw(targets: readonly Target[]): void;
}

/** Redraws when the window or the page's size changes; gone when `signal` aborts. */
export function makeOverlay(signal: AbortSignal): Overlay {
  const host = document.createElement('byname-marks');
  const place: Readonly<Record<string, string>> = {
    all: 'initial',
    position: 'absolute',
    top: '0',
    left: '0',
    'pointer-events': 'none',
    'z-index': '2147483646',
  };
  // A page's rule for "*" may be important too: only what is more particular wins over it.
  for (const [property, value] of Object.entries(place)) host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  let drawn: readonly Target[] = [];

  const redraw = (): void => {
    unzoom(host);
    // The host's own box is the origin, whatever the page positions its root by.
    const origin = host.getBoundingClientRect();
    const lines = drawn.flatMap(target =>
      Array.from(rangeOf(target)?.getClientRects() ?? [], rect => {
        const line = document.createElement('div');
        const { style } = line;
        style.position = 'absolute';
        style.left = `${rect.left - origin.left}px`;
        style.top = `${rect.bottom - origin.top - 2}px`;
        style.width = `${rect.width}px`;
        style.borderBottom = `1.5px ${target.mark === 'person' ? 'solid' : 'dotted'} ${COLOURS[target.mark]}`;
        return line;
      }),
    );
    root.replaceChildren(...lines);
  };
  const sizes = new ResizeObserver(redraw);
  sizes.observe(document.documentElement);
  // The page's own scrolling carries the lines along; that of a part of it does not.
  const scrolled = (event: Event): void => {
    if (event.target !== document) requestAnimationFrame(redraw);
  };
  addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    host.remove();
  });
  return {
    draw(targets) {
      drawn = targets;
      redraw();
    },
  };
}
