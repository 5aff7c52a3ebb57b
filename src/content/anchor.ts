/** What a card stands at. */
import { rangeOf } from './marks.ts';
import type { Target } from './targets.ts';

export interface Anchor {
  /** What the card stands at and must not cover, now; `null` when the letters are gone. */
  readonly box: () => DOMRect | null;
  /** An element beside the letters: whose scrolling moves them. */
  readonly beside: Element | undefined;
}

/**
 * Where the line of the name at (`x`, `y`) begins and ends, and above and below all its lines: the card covers none of them.
 * Found anew each time, because the page may have moved or rendered again.
 */
export function anchorAt(named: () => Target | undefined, x: number, y: number): Anchor {
  const rects = (): DOMRect[] => {
    const target = named();
    return Array.from((target && rangeOf(target))?.getClientRects() ?? []);
  };
  const inside = (rect: DOMRect): boolean =>
    x >= rect.left - 2 && x <= rect.right + 2 && y >= rect.top - 2 && y <= rect.bottom + 2;
  const index = Math.max(0, rects().findIndex(inside));
  const box = (): DOMRect | null => {
    const all = rects();
    // A window that was made wider may have taken the name's second line away.
    const line = all[index] ?? all.at(-1);
    if (!line) return null;
    const top = Math.min(...all.map(rect => rect.top));
    const bottom = Math.max(...all.map(rect => rect.bottom));
    return new DOMRect(line.left, top, line.width, bottom - top);
  };
  return { box, beside: named()?.spans[0]?.node.parentElement ?? undefined };
}
