/**
 * Finds the article's body among the blocks of a page: each block gets a signed weight (prose counts for, links and scraps
 * against), and the element whose blocks weigh most is the body. After "maximum subsequence segmentation" (Pasternack and
 * Roth, WWW 2009), over the tree instead of over the tokens.
 */
import type { Block } from './blocks.ts';
import { holds, parentOf } from './composed.ts';
import { isEndOfArticle, isFurnitureLine, isTeaserName } from './furniture.ts';
import { headsNothing, isAnnouncement, isCaption, isInvitation, teasersAmong } from './strays.ts';
import { withoutSuspects } from './suspects.ts';
import { addUp, isHeading, linkShare, prose, weight } from './weight.ts';

/** An inner element is the body when it holds this share of the outer one's prose. */
const CORE = 0.9;
/** An article ends at a heading like "Related" once this share of its prose has passed. */
const PASSED = 0.6;

export interface Body {
  readonly root: Element;
  readonly blocks: readonly Block[];
}

/** In steps, the blocks of the article's body in order, or `null` when there is no prose. `headline`: never taken for furniture. */
export function* bodyIn(all: readonly Block[], headline: Element | null): Generator<undefined, Body | null> {
  const blocks = withoutSuspects(all, headline);
  yield;
  const root = rootOf(addUp(blocks, weight), addUp(blocks, prose));
  if (!root) return null;
  const inside = blocks.filter(block => holds(root, block.element) && block.element !== headline);
  const kept = chosen(inside, root);
  const [first] = kept;
  return first ? { root, blocks: [...leadOf(blocks, headline, first), ...kept] } : null;
}

/** Blocks after the headline in which the lead is looked for, and how many of them it may be. */
const LEAD = { within: 12, most: 2, chars: 60 };

/** The lead often stands with the headline, outside the body. */
function leadOf(blocks: readonly Block[], headline: Element | null, first: Block): readonly Block[] {
  const start = blocks.findIndex(block => block.element === headline) + 1;
  const end = blocks.indexOf(first);
  if (start === 0 || end <= start) return [];
  return blocks
    .slice(start, Math.min(end, start + LEAD.within))
    .filter(
      block =>
        block.chars >= LEAD.chars &&
        block.sentence &&
        linkShare(block) < 0.3 &&
        !isFurnitureLine(block) &&
        !isCaption(block),
    )
    .slice(0, LEAD.most);
}

/** The heaviest element, or what is nearly as heavy inside it; never a single paragraph. */
function rootOf(sums: ReadonlyMap<Element, number>, proseOf: ReadonlyMap<Element, number>): Element | null {
  let root: Element | null = null;
  let most = 0;
  for (const [element, sum] of sums) {
    if (sum > most) [root, most] = [element, sum];
  }
  for (let inner = root; inner; ) {
    root = inner;
    const enough: number = (proseOf.get(inner) ?? 0) * CORE;
    inner =
      Array.from((inner.shadowRoot ?? inner).children).find(child => (proseOf.get(child) ?? 0) >= enough) ??
      null;
  }
  while (root && parentOf(root) && /^(?:P|LI|H[1-6]|BLOCKQUOTE|TD|B|STRONG|FONT)$/i.test(root.tagName)) {
    root = parentOf(root);
  }
  return root;
}

const isParagraph = (block: Block): boolean => block.element.tagName.toUpperCase() === 'P';

/** The parent that holds most of the prose: its paragraphs are the article's beyond doubt. */
function mainParent(blocks: readonly Block[]): Element | null {
  const sums = new Map<Element | null, number>();
  for (const block of blocks) {
    const parent = parentOf(block.element);
    sums.set(parent, (sums.get(parent) ?? 0) + prose(block));
  }
  let best: Element | null = null;
  for (const [parent, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = parent;
  return best;
}

/** Of the body's blocks those that are the author's: prose, short lines beside prose, headings over prose. */
function chosen(inside: readonly Block[], root: Element): readonly Block[] {
  const main = mainParent(inside);
  const inMain = (block: Block): boolean => parentOf(block.element) === main;
  const end = cutAt(inside);
  const begun = inside.findIndex(block => inMain(block) && prose(block) > 0);
  const teasers = teasersAmong(inside, root, main);
  const inParagraphs = inside.some(block => inMain(block) && isParagraph(block) && prose(block) > 0);
  const candidates = inside.filter(
    (block, at) =>
      !isFurnitureLine(block) &&
      !teasers.has(block) &&
      !((inParagraphs || !inMain(block) || !block.sentence) && isCaption(block)) &&
      (at < end || inMain(block)) &&
      (at <= begun || !isInTeaser(block.element, root)),
  );
  const proseParents = new Set<Element | null>();
  for (const block of candidates) if (prose(block) > 0) proseParents.add(parentOf(block.element));
  const good = candidates.map(block => {
    if (linkShare(block) > (inMain(block) && isParagraph(block) ? 0.75 : 0.6)) return false;
    if (isHeading(block)) return block.element.tagName.toUpperCase() !== 'H1';
    if (listParent(block) === main && linkShare(block) < 0.5) return true;
    return prose(block) > 0 || (isParagraph(block) && proseParents.has(parentOf(block.element)));
  });
  // A heading with nothing under it headed something that is gone.
  const kept = candidates.filter(
    (block, at) => good[at] && (!isHeading(block) || headsProse(candidates, good, at)),
  );
  const all = new Set(kept);
  const own = kept.filter((block, at) => {
    const next = kept[at + 1];
    return !isHeading(block) || !next || !headsNothing(block, next, inside, other => all.has(other));
  });
  return withoutInvitations(own);
}

/** Last blocks that ask the reader to follow somebody, or announce what is gone, go: a few at most. */
function withoutInvitations(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  for (
    let last = blocks[end - 1];
    last && blocks.length - end < 3 && (isInvitation(last) || isAnnouncement(last));
    last = blocks[end - 1]
  )
    end--;
  return blocks.slice(0, end);
}

/** What a list stands in, when the block is one of its items. */
function listParent(block: Block): Element | null {
  return /^(?:LI|DD|DT)$/i.test(block.element.tagName)
    ? (block.element.parentElement?.parentElement ?? null)
    : null;
}

function isInTeaser(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
    if (isTeaserName(at)) return true;
  }
  return false;
}

function headsProse(blocks: readonly Block[], good: readonly boolean[], at: number): boolean {
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (block && good[next]) return !isHeading(block) || headsProse(blocks, good, next);
    if (block && isHeading(block)) return false;
  }
  return false;
}

/** The index of the heading that ends the article: one of the known wordings, with most of the prose before it. */
function cutAt(blocks: readonly Block[]): number {
  const total = blocks.reduce((sum, block) => sum + prose(block), 0);
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    if (before > total * PASSED && isEndOfArticle(block)) return at;
    before += prose(block);
  }
  return blocks.length;
}
