/**
 * Paints the names with the CSS Custom Highlight API: no node is added, removed or wrapped, no layout moves. The rules stand in
 * marks.css. A browser without the API gets an overlay (overlay.ts).
 */
import type { Settings } from '../messages/contract.ts';
import type { MarkKind, Target } from './targets.ts';

const KINDS: readonly MarkKind[] = ['person', 'organisation', 'unknown', 'doubt'];
const STYLES = ['', '-tint', '-none'] as const;
const SUFFIX: Readonly<Record<Settings['marks'], (typeof STYLES)[number]>> = {
  underline: '',
  tint: '-tint',
  none: '-none',
};
const ACTIVE = 'byname-active';

export const canHighlight = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * The name as one range, spaces between its nodes included; `null` when the page has dropped or shortened a node since it was
 * read: it will be read again soon.
 */
export function rangeOf({ spans }: Target): Range | null {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return null;
  if (spans.some(({ node, end }) => !node.isConnected || end > node.data.length)) return null;
  // A range cannot reach from one shadow tree into another.
  if (first.node !== last.node && first.node.getRootNode() !== last.node.getRootNode()) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

/** Replaces all marks. Overlapping kinds: a name that is sure is painted over one in doubt. */
export function paint(targets: readonly Target[], style: Settings['marks']): void {
  clear();
  const byKind = new Map<MarkKind, Range[]>();
  for (const target of targets) {
    const ranges = byKind.get(target.mark) ?? [];
    byKind.set(target.mark, ranges);
    const range = rangeOf(target);
    if (range) ranges.push(range);
  }
  for (const [kind, ranges] of byKind) {
    const highlight = new Highlight(...ranges.slice(0, 1));
    for (const range of ranges.slice(1)) highlight.add(range);
    highlight.priority = kind === 'person' || kind === 'organisation' ? 1 : 0;
    CSS.highlights.set(`byname-${kind}${SUFFIX[style]}`, highlight);
  }
}

/** Marks the name whose card is open; `null`: none. */
export function paintActive(target: Target | null): void {
  if (!canHighlight()) return;
  const range = target && rangeOf(target);
  if (range) CSS.highlights.set(ACTIVE, new Highlight(range));
  else CSS.highlights.delete(ACTIVE);
}

export function clear(): void {
  for (const kind of KINDS) for (const style of STYLES) CSS.highlights.delete(`byname-${kind}${style}`);
  CSS.highlights.delete(ACTIVE);
}
