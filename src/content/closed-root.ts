/**
 * A closed shadow root under the document element, outside the body: page scripts cannot look in, page styles cannot reach in, and events
 * that happen inside stay inside as far as a page can be kept out. The card stands in one, and the bubble of a clip.
 */
import { render } from 'preact';
import tokensCss from '../ui/tokens.css?inline';
import rootCss from './closed-root.css?inline';

export interface ClosedRoot {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where content is drawn: in the top layer, above everything the page can raise, and out of its transforms. Hidden at first. */
  readonly place: HTMLElement;
}

/** A click inside is no click on the page. `capture` listeners of the page's window still learn that something happened on the host. */
const KEPT_IN =
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove pointerover pointerout ' +
  'touchstart touchmove touchend wheel keydown keyup keypress beforeinput input focusin focusout copy cut paste selectstart dragstart';

function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps adopted sheets from content scripts in some versions.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** @param name of the host's element @param css of what is drawn there, after the tokens and what every such root needs @param signal takes it away */
export function closedRoot(name: string, css: string, signal: AbortSignal): ClosedRoot {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, tokensCss + rootCss + css);
  const place = document.createElement('div');
  place.className = 'place';
  if ('showPopover' in place) place.popover = 'manual';
  place.hidden = true;
  for (const type of KEPT_IN.split(' '))
    place.addEventListener(type, event => event.stopPropagation(), { signal });
  root.append(place);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => {
    render(null, place);
    host.remove();
  });
  return { host, root, place };
}

/** A page that magnifies its own root would magnify this with it, and every place that was measured in the window. */
export function unzoom(element: HTMLElement): void {
  const { currentCSSZoom = 1 } = document.documentElement;
  element.style.setProperty('zoom', String(1 / currentCSSZoom), 'important');
}

export function raise(place: HTMLElement): void {
  unzoom(place);
  place.hidden = false;
  if (place.popover === 'manual' && !place.matches(':popover-open')) place.showPopover();
}

export function lower(place: HTMLElement): void {
  if (place.popover === 'manual' && place.matches(':popover-open')) place.hidePopover();
  place.hidden = true;
  render(null, place);
}
