/**
 * Finds the article's body among the blocks of a page: each block gets a signed weight (prose counts for, links and scraps
 * against), and the element whose blocks weigh most is the body. After "maximum subsequence segmentation" (Pasternack and
 * Roth, WWW 2009), over the tree instead of over the tokens.
 */
import type { Block } from './blocks.ts';
import { isEndOfArticle, isFurnitureLine, type Suspicion, suspicionOf } from './furniture.ts';

/** Characters: of a block that can be prose by itself; of one that is prose even without the end of a sentence. */
const SHORT = 25;
const LONG = 80;
/** What a block that is no prose weighs. */
const SCRAP = -35;
/** A name of furniture is believed while its bearers hold less than this share of the page's prose. */
const BELIEVED = 0.45;

const linkShare = (block: Block): number => block.linkChars / Math.max(1, block.chars);
const isHeading = (block: Block): boolean => /^H[1-6]$/i.test(block.element.tagName);

/** Weight of a block as prose: its characters outside links, or less than nothing. */
function weight(block: Block): number {
  const links = linkShare(block);
  if (links > 0.5) return SCRAP - block.linkChars * 0.2;
  if (isHeading(block)) return 0;
  const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(block.sample) ? 2.5 : 1;
  const chars = (block.chars - block.linkChars) * wide;
  if (chars < SHORT || (chars < LONG && !block.sentence)) return SCRAP;
  const tag = block.element.tagName.toUpperCase();
  return tag === 'P' ? chars : tag === 'LI' || tag === 'TD' ? chars * 0.5 : chars * 0.8;
}

function addUp(blocks: readonly Block[], weigh: (block: Block) => number): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of blocks) {
    const value = weigh(block);
    for (let at: Element | null = block.element; at; at = at.parentElement)
      sums.set(at, (sums.get(at) ?? 0) + value);
  }
  return sums;
}

/**
 * Blocks outside everything that is named like furniture. A name is believed while what bears it, taken together, holds little of
 * the page's prose; some names always are. What holds the headline is never furniture.
 */
function withoutFurniture(blocks: readonly Block[], headline: Element | null): readonly Block[] {
  const proseOf = addUp(blocks, block => Math.max(0, weight(block)));
  const total = Math.max(0, ...proseOf.values());
  const suspicions = new Map<Element, Suspicion>();
  const proseBy = new Map<string, number>();
  for (const [element, prose] of proseOf) {
    if (/^(?:BODY|HTML|MAIN|ARTICLE)$/i.test(element.tagName) || (headline && element.contains(headline)))
      continue;
    const suspicion = suspicionOf(element);
    if (!suspicion) continue;
    suspicions.set(element, suspicion);
    proseBy.set(suspicion.by, (proseBy.get(suspicion.by) ?? 0) + prose);
  }
  const judged = new Map<Element, boolean>();
  const dropped = (element: Element | null): boolean => {
    if (!element) return false;
    const known = judged.get(element);
    if (known !== undefined) return known;
    const suspicion = suspicions.get(element);
    const share = suspicion ? (proseBy.get(suspicion.by) ?? 0) / total : 1;
    const answer = (suspicion && (suspicion.sure || share < BELIEVED)) || dropped(element.parentElement);
    judged.set(element, answer);
    return answer;
  };
  const kept = blocks.filter(block => !dropped(block.element));
  return kept.some(block => weight(block) > 0) ? kept : blocks;
}

function heaviest(sums: ReadonlyMap<Element, number>): Element | null {
  let best: { readonly element: Element; readonly sum: number } | null = null;
  for (const [element, sum] of sums) {
    // The inner of two equals: what the outer adds weighs nothing.
    const better: boolean =
      best === null ? sum > 0 : sum > best.sum || (sum === best.sum && best.element.contains(element));
    if (better) best = { element, sum };
  }
  return best?.element ?? null;
}

export interface Body {
  readonly root: Element;
  readonly blocks: readonly Block[];
}

/** The blocks of the article's body in order, or `null` when there is no prose. `headline`: never taken for furniture. */
export function bodyOf(all: readonly Block[], headline: Element | null): Body | null {
  const blocks = withoutFurniture(all, headline);
  const body = heaviest(addUp(blocks, weight));
  if (!body) return null;
  const inside = blocks.filter(block => body.contains(block.element) && block.element !== headline);
  const kept = chosen(inside);
  return kept.length > 0 ? { root: body, blocks: kept } : null;
}

/** Of the body's blocks those that are the author's: prose, short lines beside prose, headings over prose. */
function chosen(inside: readonly Block[]): readonly Block[] {
  const last = cutAt(inside);
  const candidates = inside.slice(0, last).filter(block => !isFurnitureLine(block));
  const proseParents = new Set<Element | null>();
  for (const block of candidates) if (weight(block) > 0) proseParents.add(block.element.parentElement);
  const good = candidates.map(block => {
    if (linkShare(block) > 0.6) return false;
    if (isHeading(block)) return block.element.tagName.toUpperCase() !== 'H1';
    if (weight(block) > 0) return true;
    return block.element.tagName.toUpperCase() === 'P' && proseParents.has(block.element.parentElement);
  });
  // A heading with nothing under it headed something that is gone.
  return candidates.filter(
    (block, at) => good[at] && (!isHeading(block) || headsProse(candidates, good, at)),
  );
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
  const total = blocks.reduce((sum, block) => sum + Math.max(0, weight(block)), 0);
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    if (before > total * 0.6 && isEndOfArticle(block)) return at;
    before += Math.max(0, weight(block));
  }
  return blocks.length;
}
