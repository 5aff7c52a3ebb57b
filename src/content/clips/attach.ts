/** From kept clips to their places on the page as it is now. */
import { nodeSpans } from '../../article/page-text.ts';
import type { PageText } from '../../article/types.ts';
import { type Anchored, anchor } from '../../clips/anchor.ts';
import type { Clip, Found, Place } from '../../model/clip.ts';
import { nodeAt } from './tree.ts';

export interface Attached {
  readonly clip: Clip;
  readonly found: Found;
  /** `null`: lost. */
  readonly range: Range | null;
}

/** Looks in the article, then by the tree, then in the whole page, which is put together only when it is needed. */
export function attach(clip: Clip, article: PageText | null, whole: () => PageText): Attached {
  const { place } = clip;
  const here: Anchored = article ? anchor(article.text, place) : { how: 'lost', reason: 'gone' };
  if (article && here.how !== 'lost' && !here.doubt) return at(clip, article, here);
  const byTree = treeRange(place);
  if (byTree) return { clip, found: { how: 'position', doubt: false }, range: byTree };
  const page = whole();
  const there = anchor(page.text, { ...place, position: null });
  if (there.how !== 'lost' && (!there.doubt || here.how === 'lost' || there.score > here.score))
    return at(clip, page, there);
  return article ? at(clip, article, here) : { clip, found: { how: 'lost', reason: 'gone' }, range: null };
}

function at(clip: Clip, page: PageText, anchored: Anchored): Attached {
  if (anchored.how === 'lost') return { clip, found: anchored, range: null };
  const { how, doubt, start, end } = anchored;
  const spans = nodeSpans(page, start, end);
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return { clip, found: { how: 'lost', reason: 'gone' }, range: null };
  return { clip, found: { how, doubt }, range: rangeOf(first.node, first.start, last.node, last.end) };
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** The structural selector's range, if the same letters stand in it. */
function treeRange({ range, quote }: Place): Range | null {
  const start = range && nodeAt(document, range.start, false);
  const end = range && nodeAt(document, range.end, true);
  if (!start || !end) return null;
  const found = rangeOf(start.node, start.offset, end.node, end.offset);
  return squeeze(found.toString()) === squeeze(quote.exact) ? found : null;
}

function rangeOf(start: Text, from: number, end: Text, to: number): Range {
  const range = start.ownerDocument.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  return range;
}
