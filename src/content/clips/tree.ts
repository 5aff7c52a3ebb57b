/** The structural way to a passage: the path of an element, tag by tag with its place among its equals, and an offset into its text. */
import type { NodeSpan } from '../../article/page-text.ts';
import type { Place, TreePoint } from '../../model/clip.ts';

const STEP = /^([a-z][a-z0-9._-]*)\[([1-9]\d{0,5})\]$/i;

/** `/html[1]/body[1]/p[3]`; `null` in a shadow tree, where no path leads. */
function pathOf(element: Element): string | null {
  let path = '';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const tag = at.localName;
    let nth = 1;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (before.localName === tag) nth++;
    path = `/${tag}[${nth}]${path}`;
    if (at.parentElement === null && at !== element.ownerDocument.documentElement) return null;
  }
  return path;
}

/** @returns the element at such a path, without the browser's XPath: paths come out of files too. */
function elementAt(doc: Document, path: string): Element | null {
  let at: Element | null = null;
  for (const step of path.split('/').slice(1)) {
    const [, tag, nth] = STEP.exec(step) ?? [];
    if (tag === undefined) return null;
    const among: Iterable<Element> = at ? at.children : [doc.documentElement];
    let left = Number(nth);
    let next: Element | null = null;
    for (const child of among) {
      if (child.localName === tag.toLowerCase() && --left === 0) {
        next = child;
        break;
      }
    }
    if (!next) return null;
    at = next;
  }
  return at;
}

/** The point `offset` of `node` as an offset into the text content of the element around it. */
function pointOf(node: Text, offset: number): TreePoint | null {
  const element = node.parentElement;
  const path = element && pathOf(element);
  if (!element || !path) return null;
  let before = 0;
  for (const text of textsIn(element)) {
    if (text === node) return { path, offset: before + offset };
    before += text.data.length;
  }
  return null;
}

export function rangePlace(start: Text, from: number, end: Text, to: number): Place['range'] {
  const first = pointOf(start, from);
  const last = pointOf(end, to);
  return first && last ? { start: first, end: last } : null;
}

/** The Text node and its offset that a point leads to; `atEnd`: of two nodes that meet there, the first. */
export function nodeAt(
  doc: Document,
  { path, offset }: TreePoint,
  atEnd: boolean,
): { readonly node: Text; readonly offset: number } | null {
  const element = elementAt(doc, path);
  if (!element) return null;
  let left = offset;
  for (const node of textsIn(element)) {
    const { length } = node.data;
    if (left < length || (atEnd && left === length)) return { node, offset: left };
    left -= length;
  }
  return null;
}

function* textsIn(node: Node): Generator<Text> {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) yield child as Text;
    else if (child.nodeType === 1) yield* textsIn(child);
  }
}

/** The text from `start` to `end` by its nodes; `null`: the end does not come after the start, or not within `most` UTF-16 units. */
export function spansBetween(
  doc: Document,
  start: { readonly node: Text; readonly offset: number },
  end: { readonly node: Text; readonly offset: number },
  most: number,
): NodeSpan[] | null {
  if (start.node === end.node)
    return start.offset < end.offset ? [{ node: start.node, start: start.offset, end: end.offset }] : null;
  const spans: NodeSpan[] = [];
  let length = 0;
  for (const node of textsIn(doc.documentElement)) {
    if (spans.length === 0 && node !== start.node) {
      if (node === end.node) return null;
      continue;
    }
    const from = node === start.node ? start.offset : 0;
    const to = node === end.node ? end.offset : node.data.length;
    if (from < to) spans.push({ node, start: from, end: to });
    if (node === end.node) return spans;
    length += to - from;
    if (length > most) return null;
  }
  return null;
}
