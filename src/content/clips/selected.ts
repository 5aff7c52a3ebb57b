/** From what is selected on the page to a passage of its text. */
import { blocksOf } from '../../article/blocks.ts';
import { nodeSpans, pageText } from '../../article/page-text.ts';
import type { PageText } from '../../article/types.ts';
import { placeIn } from '../../clips/anchor.ts';
import type { Place } from '../../model/clip.ts';
import { rangePlace } from './tree.ts';

/** All text of the page: for passages outside the article, and pages that are none. @param hidden what the markup hides, too */
export function wholePage(doc: Document, hidden = false): PageText {
  return pageText(blocksOf(doc.body, hidden).map(({ inline }) => inline));
}

/** Offsets of the letters of `page` that are in `range`, without white space around them; `null`: none are. */
function offsetsIn(page: PageText, range: Range): { start: number; end: number } | null {
  let start = -1;
  let end = -1;
  for (const piece of page.pieces) {
    const { node, from } = piece;
    if (!range.intersectsNode(node)) continue;
    const length = piece.end - piece.start;
    const first = node === range.startContainer ? Math.max(from, range.startOffset) : from;
    const last = node === range.endContainer ? Math.min(from + length, range.endOffset) : from + length;
    if (first >= last) continue;
    if (start < 0) start = piece.start + first - from;
    end = piece.start + last - from;
  }
  if (start < 0) return null;
  const passage = page.text.slice(start, end);
  start += passage.length - passage.trimStart().length;
  end -= passage.length - passage.trimEnd().length;
  return start < end ? { start, end } : null;
}

export interface Selected {
  readonly place: Place;
  /** Offsets into the article; `null`: the passage is not in it. */
  readonly inArticle: { readonly start: number; readonly end: number } | null;
}

/** A selection holds letters that are not the article's when it has this many times its letters. */
const BEYOND = 1.3;
const letters = (text: string): number => text.replace(/\s+/g, '').length;

/** `null`: nothing that could be saved is in `range`. */
export function passageOf(range: Range, article: PageText | null): Selected | null {
  const at = article && offsetsIn(article, range);
  if (article && at && letters(range.toString()) <= letters(article.text.slice(at.start, at.end)) * BEYOND)
    return { place: placeOf(article, at), inArticle: at };
  const page = wholePage(range.startContainer.ownerDocument ?? document);
  const there = offsetsIn(page, range);
  // Its offsets are not the article's: only the words and the tree lead back.
  return there && { place: { ...placeOf(page, there), position: null }, inArticle: null };
}

function placeOf(page: PageText, { start, end }: { start: number; end: number }): Place {
  const spans = nodeSpans(page, start, end);
  const first = spans[0];
  const last = spans.at(-1);
  const range = first && last ? rangePlace(first.node, first.start, last.node, last.end) : null;
  return placeIn(page.text, start, end, range);
}
