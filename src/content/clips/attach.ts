/** From kept clips to their places on the page as it is now. */
import { type NodeSpan, nodeSpans } from '../../article/page-text.ts';
import type { PageText } from '../../article/types.ts';
import { type Anchored, anchor, COMMON } from '../../clips/anchor.ts';
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

/** The page's whole text; `hidden`: with what the markup hides. Put together only when it is needed. */
export type Whole = (hidden: boolean) => PageText;

/**
 * Looks in the article, then by the tree, then in the whole page, at last in what its markup hides: articles are found there too, since
 * scripts show it.
 * @param article `null`: the page is none
 */
export function locate(place: Place, article: PageText | null, whole: Whole, doc: Document): Located {
  const here: Anchored = article ? anchor(article.text, place) : { how: 'lost', reason: 'gone' };
  if (article && here.how !== 'lost' && !here.doubt) return at(article, here);
  const byTree = inTree(place, whole, doc);
  if (byTree) return byTree;
  const page = whole(false);
  // Its offsets are not the article's.
  const there = anchor(page.text, { ...place, position: null });
  if (there.how !== 'lost' && (!there.doubt || here.how === 'lost' || there.score > here.score))
    return at(page, there);
  if (here.how === 'lost') {
    const all = whole(true);
    const hidden = anchor(all.text, { ...place, position: null });
    if (hidden.how !== 'lost') return at(all, hidden);
  }
  return article ? at(article, here) : { found: { how: 'lost', reason: reasonOf(there) }, spans: null };
}

export function attach(clip: Clip, article: PageText | null, whole: Whole): Attached {
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

/** Without white space, which pages set as they please. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** By the structural selector, if the same letters stand there; a few of them only if the whole page's text has no other place for them. */
function inTree(place: Place, whole: Whole, doc: Document): Located | null {
  const { range, quote } = place;
  const start = range && nodeAt(doc, range.start, false);
  const end = range && nodeAt(doc, range.end, true);
  if (!start || !end) return null;
  const spans = spansBetween(doc, start, end, quote.exact.length * 4 + 1_000);
  const words = spans?.map(span => span.node.data.slice(span.start, span.end)).join('');
  if (!spans || words === undefined || squeeze(words) !== squeeze(quote.exact)) return null;
  const doubt = quote.exact.length < COMMON && !standsAlone(whole(true), place, spans);
  return { found: { how: 'position', doubt }, spans };
}

function standsAlone(page: PageText, place: Place, spans: readonly NodeSpan[]): boolean {
  const found = anchor(page.text, { ...place, position: null });
  const [first] = spans;
  if (found.how === 'lost' || found.doubt || !first) return false;
  return found.start === offsetOf(page, first.node, first.start);
}

function offsetOf({ pieces }: PageText, node: Text, offset: number): number | undefined {
  const piece = pieces.find(
    ({ node: own, from, start, end }) => own === node && offset >= from && offset <= from + end - start,
  );
  return piece && piece.start + offset - piece.from;
}
