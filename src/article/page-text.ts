/** Makes the PageText of blocks of Text nodes: white space collapsed as a browser shows it, each run of characters kept with its way back. */
import type { PageText, Piece } from './types.ts';

/** A line break (`<br>`) between two text nodes of a block. */
export const BREAK = 'break';
export type Inline = Text | typeof BREAK;

/** What CSS collapses; a no-break space is a character like any other. */
const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 9 || code === 13 || code === 12;

/** Blocks are parted by an empty line, lines of a block by a line end; a block of nothing but white space leaves no trace. */
export function pageText(blocks: readonly (readonly Inline[])[]): PageText {
  let text = '';
  const pieces: Piece[] = [];
  for (const block of blocks) {
    // What must stand before the next character of this block.
    let gap = text === '' ? '' : '\n\n';
    let begun = false;
    for (const item of block) {
      if (item === BREAK) {
        if (begun) gap = '\n';
        continue;
      }
      const data = item.data;
      let at = 0;
      while (at < data.length) {
        if (isSpace(data.charCodeAt(at))) {
          if (begun && gap === '') gap = ' ';
          at++;
          continue;
        }
        const from = at;
        at = endOfRun(data, at);
        text += gap;
        pieces.push({ start: text.length, end: text.length + at - from, node: item, from });
        text += data.slice(from, at);
        gap = '';
        begun = true;
      }
    }
  }
  return { text, pieces };
}

/** The end of the characters that stand in the text as in the node: single spaces inside them do. */
function endOfRun(data: string, from: number): number {
  let at = from;
  while (at < data.length) {
    const code = data.charCodeAt(at);
    if (isSpace(code)) {
      const next = at + 1 < data.length ? data.charCodeAt(at + 1) : 32;
      if (code !== 32 || isSpace(next)) return at;
    }
    at++;
  }
  return at;
}

/** A stretch of one Text node, in UTF-16 units of its data. */
export interface NodeSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The nodes' stretches that `start`–`end` of the text was made from, in order; empty when out of range. */
export function nodeSpans(page: PageText, start: number, end: number): NodeSpan[] {
  const { pieces } = page;
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const spans: NodeSpan[] = [];
  for (let at = low; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.start >= end) break;
    const from = Math.max(start, piece.start) - piece.start + piece.from;
    const to = Math.min(end, piece.end) - piece.start + piece.from;
    const last = spans.at(-1);
    // Two pieces of one node are parted only by white space that the page shows as one: one stretch covers it.
    if (last?.node === piece.node) spans[spans.length - 1] = { ...last, end: to };
    else spans.push({ node: piece.node, start: from, end: to });
  }
  return spans;
}
