/** A finger has no hover: a tap on a marked name opens its card. Links, buttons and fields keep their taps. */
import { type Aimed, isEditable } from './aim.ts';

const TAKEN =
  'a[href],area[href],button,summary,label,input,select,textarea,video,audio,[role="button"],[role="link"],[onclick],[tabindex]:not([tabindex="-1"])';

export interface TapOptions {
  readonly aimAt: (x: number, y: number) => Aimed | null;
  readonly inCard: (event: Event) => boolean;
  readonly onTap: (aimed: Aimed, x: number, y: number) => void;
  readonly signal: AbortSignal;
}

export function watchTaps({ aimAt, inCard, onTap, signal }: TapOptions): void {
  addEventListener(
    'click',
    event => {
      // Older Firefox sends clicks that do not say whose they are: those are left alone.
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || inCard(event)) return;
      if (event.defaultPrevented || document.fullscreenElement !== null) return;
      const target = event.composedPath()[0] ?? null;
      if (isEditable(target) || (target instanceof Element && target.closest(TAKEN))) return;
      if (getSelection()?.isCollapsed === false) return;
      const aimed = aimAt(event.clientX, event.clientY);
      if (aimed) onTap(aimed, event.clientX, event.clientY);
    },
    { capture: true, passive: true, signal },
  );
}
