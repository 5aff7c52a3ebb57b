/** A sheet follows the finger down and goes when it was drawn far or fast enough. */

/** CSS pixels; pixels a millisecond. */
const FAR = 72;
const FAST = 0.6;

/** `handle`: which part of the sheet is drawn by. */
export function swipeDown(sheet: HTMLElement, handle: string, away: () => void, signal: AbortSignal): void {
  let from: { readonly y: number; readonly at: number; readonly id: number } | null = null;
  sheet.addEventListener(
    'pointerdown',
    event => {
      const on = event.target instanceof Element && !event.target.closest('button, a, [role=button]');
      if (!on || !(event.target as Element).closest(handle) || !event.isPrimary) return;
      from = { y: event.clientY, at: event.timeStamp, id: event.pointerId };
      sheet.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  sheet.addEventListener(
    'pointermove',
    event => {
      if (from?.id === event.pointerId) sheet.style.translate = `0 ${Math.max(0, event.clientY - from.y)}px`;
    },
    { signal },
  );
  const released = (event: PointerEvent): void => {
    if (from?.id !== event.pointerId) return;
    const down = event.clientY - from.y;
    const fast = down > 20 && down / Math.max(1, event.timeStamp - from.at) > FAST;
    from = null;
    sheet.style.translate = '';
    if (event.type === 'pointerup' && (down > FAR || fast)) away();
  };
  sheet.addEventListener('pointerup', released, { signal });
  sheet.addEventListener('pointercancel', released, { signal });
}
