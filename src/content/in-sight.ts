/** Whether letters can be seen where they stand, and moving what they stand in. */

/** Does something of the page stand over the letters of `beside`? Headers that stay while the page scrolls do. */
export function isCovered(beside: Element | null | undefined, rect: DOMRect): boolean {
  const root = beside?.getRootNode();
  if (!beside || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  const top = root.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
  return top !== null && !top.contains(beside) && !beside.contains(top);
}

const SCROLLS = /auto|scroll|overlay/;

/** The elements around it that scroll up and down, the innermost first, the page last. */
function scrollersOf(beside: Element): Element[] {
  const found: Element[] = [];
  const page = document.scrollingElement ?? document.documentElement;
  for (let at: Element | null = beside; at && at !== page; ) {
    if (at !== document.body && SCROLLS.test(getComputedStyle(at).overflowY)) found.push(at);
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return [...found, page];
}

/** Moves the letters up by `way` pixels (down, when it is negative), or as far as what scrolls around them lets it; returns a way back. */
export function moveUp(beside: Element, way: number): () => void {
  const scrollers = scrollersOf(beside);
  const before = scrollers.map(({ scrollTop }) => scrollTop);
  let left = way;
  for (const scroller of scrollers) {
    const from = scroller.scrollTop;
    scroller.scrollBy({ top: left, behavior: 'instant' });
    left -= scroller.scrollTop - from;
    if (Math.abs(left) < 1) break;
  }
  return () => {
    for (const [at, scroller] of scrollers.entries())
      scroller.scrollTo({ top: before[at] ?? scroller.scrollTop, behavior: 'instant' });
  };
}
