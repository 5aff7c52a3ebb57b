/** A sheet follows the finger to the edge it stands along, and goes when it was drawn far or fast enough. */

/** CSS pixels; pixels a millisecond. */
const FAR = 72;
const FAST = 0.6;

/** What a sheet is drawn by: its head, and the edge with the handle, which is the card's own and nothing's within it. */
const isHandle = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  !target.closest('button, a, [role=button]') &&
  (target.matches('.sheet .card') || target.closest('.sheet .head') !== null);

/** @param place what the sheet is drawn in; `upper`: the sheet stands along the upper edge */
export function swipeAway(place: HTMLElement, away: () => void, signal: AbortSignal): void {
  let from: { readonly y: number; readonly at: number; readonly id: number } | null = null;
  /** How far out of the window. */
  const out = (y: number): number => (place.classList.contains('upper') ? -1 : 1) * (y - (from?.y ?? y));
  place.addEventListener(
    'pointerdown',
    event => {
      if (!isHandle(event.target) || !event.isPrimary) return;
      from = { y: event.clientY, at: event.timeStamp, id: event.pointerId };
      place.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  place.addEventListener(
    'pointermove',
    event => {
      if (from?.id !== event.pointerId) return;
      const way = Math.max(0, out(event.clientY));
      place.style.translate = `0 ${place.classList.contains('upper') ? -way : way}px`;
    },
    { signal },
  );
  const released = (event: PointerEvent): void => {
    if (from?.id !== event.pointerId) return;
    const way = out(event.clientY);
    const fast = way > 20 && way / Math.max(1, event.timeStamp - from.at) > FAST;
    from = null;
    place.style.translate = '';
    if (event.type === 'pointerup' && (way > FAR || fast)) away();
  };
  place.addEventListener('pointerup', released, { signal });
  place.addEventListener('pointercancel', released, { signal });
}
