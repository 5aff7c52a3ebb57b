/** From kept clips to their places on the page as it is now. */
import { type NodeSpan, nodeSpans } from '../../article/page-text.ts';
import type { PageText } from '../../article/types.ts';
import { type Anchored, anchor } from '../../clips/anchor.ts';
import type { Clip, Found, Place } from '../../model/clip.ts';
import { nodeAt, spansBetween } from './tree.ts';

export interface Located {
  readonly found: Found;
  /** The passage's letters only: what was inserted between them since is not among them. `null`: lost. */
  readonly spans: readonly NodeSpan[] | null;
}

export interface Attached {
  readonly clip: Clip;
  readonly found: Found;
  /** Empty: lost. */
  readonly ranges: readonly Range[];
}

const GONE: Located = { found: { how: 'lost', reason: 'gone' }, spans: null };

/**
 * Looks in the article, then by the tree, then in the whole page, which is put together only when it is needed.
 * @param article `null`: the page is none
 */
export function locate(
  place: Place,
  article: PageText | null,
  whole: () => PageText,
  doc: Document,
): Located {
  const here: Anchored = article ? anchor(article.text, place) : { how: 'lost', reason: 'gone' };
  if (article && here.how !== 'lost' && !here.doubt) return at(article, here);
  const byTree = inTree(place, doc);
  if (byTree) return byTree;
  const page = whole();
  // Its offsets are not the article's.
  const there = anchor(page.text, { ...place, position: null });
  if (there.how !== 'lost' && (!there.doubt || here.how === 'lost' || there.score > here.score))
    return at(page, there);
  return article ? at(article, here) : { found: { how: 'lost', reason: reasonOf(there) }, spans: null };
}

export function attach(clip: Clip, article: PageText | null, whole: () => PageText): Attached {
  const { found, spans } = locate(clip.place, article, whole, document);
  const ranges = (spans ?? []).map(({ node, start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
  return { clip, found, ranges };
}

function reasonOf(anchored: Anchored) {
  return anchored.how === 'lost' ? anchored.reason : 'gone';
}

function at(page: PageText, anchored: Anchored): Located {
  if (anchored.how === 'lost') return { found: anchored, spans: null };
  const { how, doubt, start, end } = anchored;
  const spans = nodeSpans(page, start, end);
  return spans.length > 0 ? { found: { how, doubt }, spans } : GONE;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** By the structural selector, if the same letters stand there. */
function inTree({ range, quote }: Place, doc: Document): Located | null {
  const start = range && nodeAt(doc, range.start, false);
  const end = range && nodeAt(doc, range.end, true);
  if (!start || !end) return null;
  const spans = spansBetween(doc, start, end, quote.exact.length * 4 + 1_000);
  const words = spans?.map(span => span.node.data.slice(span.start, span.end)).join('');
  if (!spans || words === undefined || squeeze(words) !== squeeze(quote.exact)) return null;
  return { found: { how: 'position', doubt: false }, spans };
}
