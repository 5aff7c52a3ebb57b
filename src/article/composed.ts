/** The page as it is composed: open shadow roots belong to the article, closed ones are nobody's business. */

/** What stands around this element, out of its shadow root too. Parsers outside browsers have no shadow trees. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** Is `inner` this element, or inside it, or in a shadow root inside it? */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode?.() as Partial<ShadowRoot> | undefined;
  return root?.host ?? null;
}

/**
 * The children that are shown: those of the open shadow root where there is one, and what was put into a slot in place of the slot.
 * `null`: the element's own children.
 */
export function shownChildren(element: Element, tag: string): readonly Node[] | null {
  if (element.shadowRoot) return Array.from(element.shadowRoot.childNodes);
  if (tag !== 'SLOT' || !('assignedNodes' in element)) return null;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}
