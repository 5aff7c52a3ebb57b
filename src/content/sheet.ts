/** A sheet in the window: along one of its edges (sheet-place.ts), within what is seen of it when the page is magnified or a keyboard stands over it. */
import type { Anchor } from './anchor.ts';
import { isCovered, moveUp } from './in-sight.ts';
import { type Edge, type Rows, type SheetPlace, sheetPlace } from './sheet-place.ts';

/** Share of the window above a name that was brought back into it. */
const HIGH = 0.2;

/** What is seen of the window, in CSS pixels of the window. */
interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How much fingers have magnified it. */
  readonly scale: number;
}

function seen(): View {
  const { visualViewport: view } = window;
  if (!view) return { left: 0, top: 0, width: innerWidth, height: innerHeight, scale: 1 };
  const { offsetLeft: left, offsetTop: top, width, height, scale } = view;
  return { left, top, width, height, scale };
}

/** Of one that the page's own fingers magnify: in the sheet's pixels, which they do not. */
const rowsIn = ({ top, scale }: View, box: DOMRect | null): Rows | null =>
  box && { top: (box.top - top) * scale, bottom: (box.bottom - top) * scale };

/** Moves the page where there is too little room beside the name, unless that takes the name under something that stands still. */
function makeRoom(anchor: Anchor, view: View): SheetPlace {
  const place = (taken: Edge | null = null): SheetPlace =>
    sheetPlace(rowsIn(view, anchor.box()), view.height * view.scale, taken);
  const first = place();
  if (first.short <= 0 || !anchor.beside) return first;
  const way = (first.edge === 'lower' ? first.short : -first.short) / view.scale;
  for (const share of [1, 0.5]) {
    const back = moveUp(anchor.beside, way * share);
    const box = anchor.box();
    if (box && !isCovered(anchor.beside, box)) return place(first.edge);
    back();
  }
  return first;
}

/** After the lines have been broken anew the name may be out of sight. */
function bringBack(anchor: Anchor, view: View): void {
  const box = anchor.box();
  const out = box && (box.top < view.top || box.bottom > view.top + view.height);
  if (out && anchor.beside) moveUp(anchor.beside, box.top - view.top - view.height * HIGH);
}

function stand(place: HTMLElement, { edge, room }: SheetPlace, view: View): void {
  place.classList.toggle('upper', edge === 'upper');
  place.style.setProperty('--room', `${Math.floor(room)}px`);
  for (const property of ['margin', 'scale', 'inline-size']) place.style.removeProperty(property);
  const offEdge = (): number => {
    const { top, bottom } = place.getBoundingClientRect();
    return edge === 'lower' ? bottom - view.top - view.height : view.top - top;
  };
  if (view.scale === 1 && Math.abs(offEdge()) < 1) return;
  place.style.inlineSize = `${view.width * view.scale}px`;
  place.style.scale = String(1 / view.scale);
  place.style.margin = '0';
  const { left, width } = place.getBoundingClientRect();
  const aside = view.left + (view.width - width) / 2 - left;
  const off = offEdge();
  place.style.margin = edge === 'lower' ? `0 0 ${off}px ${aside}px` : `${off}px 0 0 ${aside}px`;
}

/** @param raise brings it up @returns ends it */
export function openSheet(place: HTMLElement, anchor: Anchor, raise: () => void): () => void {
  const life = new AbortController();
  let view = seen();
  let at = makeRoom(anchor, view);
  let width = innerWidth;
  raise();
  stand(place, at, view);
  const follow = (): void => {
    const now = seen();
    // Whoever magnifies the page over the sheet wants to read the sheet.
    if (now.scale > view.scale + 0.01) return;
    view = now;
    // Bars of the browser and keyboards come and go in height: only a window that was turned has other lines.
    if (width === innerWidth) at = sheetPlace(rowsIn(view, anchor.box()), view.height * view.scale, at.edge);
    else {
      width = innerWidth;
      bringBack(anchor, view);
      at = makeRoom(anchor, view);
    }
    stand(place, at, view);
  };
  const passive = { passive: true, signal: life.signal };
  addEventListener('resize', follow, passive);
  visualViewport?.addEventListener('resize', follow, passive);
  visualViewport?.addEventListener('scroll', follow, passive);
  return () => {
    life.abort();
    place.classList.remove('upper');
    for (const property of ['margin', 'scale', 'inline-size']) place.style.removeProperty(property);
  };
}
