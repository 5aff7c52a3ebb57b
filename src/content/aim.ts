/** From a point of the window to the name under it, in some ten microseconds: the caret there, then the letters' own boxes. */
import type { Target } from './targets.ts';

export interface Aimed {
  readonly target: Target;
  /** Box of the letters on the pointed line, in CSS pixels of the window. */
  readonly rect: DOMRect;
}

/** Pixels around the letters that still count: between two lines of one name the pointer is in neither. */
const SLACK = 1;

/** Targets by Text node, so that a point needs no search; and the open shadow roots they stand in. */
export interface TargetIndex {
  readonly byNode: ReadonlyMap<Text, readonly Target[]>;
  readonly roots: readonly ShadowRoot[];
}

export function indexTargets(targets: readonly Target[]): TargetIndex {
  const byNode = new Map<Text, Target[]>();
  const roots = new Set<ShadowRoot>();
  for (const target of targets) {
    for (const { node } of target.spans) {
      const there = byNode.get(node);
      if (there) {
        if (there.at(-1) !== target) there.push(target);
        continue;
      }
      byNode.set(node, [target]);
      const root = node.getRootNode();
      if (root instanceof ShadowRoot) roots.add(root);
    }
  }
  return { byNode, roots: [...roots] };
}

/** Chromium has had only the older spelling for long, which sees into no shadow root; both name the node and the offset. */
function caretAt(
  x: number,
  y: number,
  roots: readonly ShadowRoot[],
): { readonly node: Node; readonly offset: number } | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

export function aim({ byNode, roots }: TargetIndex, x: number, y: number): Aimed | null {
  if (byNode.size === 0) return null;
  const caret = caretAt(x, y, roots);
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const node = caret.node as Text;
  for (const target of byNode.get(node) ?? []) {
    for (const span of target.spans) {
      // The caret snaps to the nearest letter, from blank space too: only the letters' boxes tell.
      if (
        span.node !== node ||
        caret.offset < span.start ||
        caret.offset > span.end ||
        span.end > node.data.length
      )
        continue;
      const rect = lineBox(node, span.start, span.end, x, y);
      if (rect) return { target, rect };
    }
  }
  return null;
}

function lineBox(node: Text, start: number, end: number, x: number, y: number): DOMRect | null {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  for (const rect of range.getClientRects()) {
    if (
      x >= rect.left - SLACK &&
      x <= rect.right + SLACK &&
      y >= rect.top - SLACK &&
      y <= rect.bottom + SLACK
    )
      return rect;
  }
  return null;
}

const EDITABLE = 'input,textarea,select,[contenteditable]:not([contenteditable="false"]),[role="textbox"]';

/** Fields where the reader writes: no card there. */
export function isEditable(node: EventTarget | null): boolean {
  return node instanceof Element && node.closest(EDITABLE) !== null;
}

/** Windows within the page, that have pointers of their own. */
export function isFrame(node: EventTarget | null): boolean {
  return node instanceof Element && node.matches('iframe,frame,object,embed,fencedframe');
}
