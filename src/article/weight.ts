/** How much a block speaks for prose, in characters; negative: against it. */
import type { Block } from './blocks.ts';
import { parentOf } from './composed.ts';

/** Characters: of a block that can be prose by itself; of one that is prose even without the end of a sentence. */
const SHORT = 25;
const LONG = 80;
/** What a block that is no prose weighs. */
const SCRAP = -35;
/** A character of Chinese, Japanese or Korean says as much as some letters of an alphabet. */
export const WIDE = 2.5;

export const linkShare = (block: Block): number => block.linkChars / Math.max(1, block.chars);
export const isHeading = (block: Block): boolean => /^H[1-6]$/i.test(block.element.tagName);

/** Weight of a block as prose: its characters outside links, or less than nothing. */
export function weight(block: Block): number {
  if (linkShare(block) > 0.5) return SCRAP - block.linkChars * 0.2;
  if (isHeading(block)) return 0;
  const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(block.sample) ? WIDE : 1;
  const chars = (block.chars - block.linkChars) * wide;
  if (chars < SHORT || (chars < LONG && !block.sentence)) return SCRAP;
  const tag = block.element.tagName.toUpperCase();
  return tag === 'P' ? chars : tag === 'LI' || tag === 'TD' ? chars * 0.5 : chars * 0.8;
}

/** Only what speaks for it. */
export const prose = (block: Block): number => Math.max(0, weight(block));

/** Sums over the blocks of every element, all ancestors included. */
export function addUp(
  blocks: readonly Block[],
  weigh: (block: Block) => number,
): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of blocks) {
    const value = weigh(block);
    for (let at: Element | null = block.element; at; at = parentOf(at)) {
      sums.set(at, (sums.get(at) ?? 0) + value);
    }
  }
  return sums;
}
