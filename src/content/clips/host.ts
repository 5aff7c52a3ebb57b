/** Where the button and the bubble live: a closed shadow root of their own, made when the first passage is selected. */
import { type ComponentChild, render } from 'preact';
import tokensCss from '../../ui/tokens.css?inline';
import bubbleCss from './bubble.css?inline';

export interface ClipHost {
  /** Shows `content` below `box` (of the window), or above it where there is no room below. */
  show(content: ComponentChild, box: DOMRect): void;
  update(content: ComponentChild): void;
  hide(): void;
  owns(event: Event): boolean;
  readonly open: boolean;
}

const GAP = 8;
const KEPT_IN =
  'click dblclick mousedown mouseup pointerdown pointerup keydown keyup keypress beforeinput input focusin focusout copy paste cut wheel';

export function clipHost(signal: AbortSignal): ClipHost {
  let host: HTMLElement | null = null;
  let place: HTMLElement | null = null;

  function standing(): HTMLElement {
    if (place && host?.isConnected) return place;
    host = document.createElement('byname-clip');
    const root = host.attachShadow({ mode: 'closed' });
    const css = tokensCss + bubbleCss;
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
    } catch {
      const style = document.createElement('style');
      style.textContent = css;
      root.append(style);
    }
    const made = document.createElement('div');
    made.className = 'place';
    made.hidden = true;
    if ('showPopover' in made) made.popover = 'manual';
    for (const type of KEPT_IN.split(' '))
      made.addEventListener(type, event => event.stopPropagation(), { signal });
    root.append(made);
    document.documentElement.append(host);
    place = made;
    return made;
  }

  signal.addEventListener('abort', () => {
    if (place) render(null, place);
    host?.remove();
  });

  return {
    show(content, box) {
      if (signal.aborted) return;
      const at = standing();
      render(content, at);
      at.hidden = false;
      if (at.popover === 'manual' && !at.matches(':popover-open')) at.showPopover();
      const { width, height } = at.getBoundingClientRect();
      const below = box.bottom + GAP + height <= innerHeight || box.top < height + GAP;
      const x = Math.max(GAP, Math.min(box.left, innerWidth - width - GAP));
      const y = below ? Math.min(box.bottom + GAP, innerHeight - height - GAP) : box.top - GAP - height;
      at.style.translate = `${Math.round(x)}px ${Math.round(Math.max(GAP, y))}px`;
    },
    update(content) {
      if (place && !place.hidden) render(content, place);
    },
    hide() {
      if (!place || place.hidden) return;
      if (place.popover === 'manual' && place.matches(':popover-open')) place.hidePopover();
      place.hidden = true;
      render(null, place);
    },
    owns: event => host !== null && event.target === host,
    get open() {
      return place !== null && !place.hidden;
    },
  };
}
