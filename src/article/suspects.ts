/** Takes away what is named like furniture, as far as its names deserve belief on this page. */
import type { Block } from './blocks.ts';
import { holds, parentOf } from './composed.ts';
import { type Suspicion, suspicionOf } from './furniture.ts';
import { addUp, prose } from './weight.ts';

/** A name of furniture is believed while its bearers hold less than this share of the page's prose. */
const BELIEVED = 0.45;
/** An article inside an article is a teaser when it holds less than this share of the outer one's prose. */
const TEASER = 0.3;

const isArticle = (element: Element): boolean => element.tagName.toUpperCase() === 'ARTICLE';

/**
 * Blocks outside everything that is named like furniture. A name is believed while what bears it, taken together, holds little of
 * the page's prose; some names always are. What holds the headline is never furniture.
 */
export function withoutSuspects(blocks: readonly Block[], headline: Element | null): readonly Block[] {
  const proseOf = addUp(blocks, prose);
  const total = Math.max(1, ...proseOf.values());
  const suspicions = new Map<Element, Suspicion>();
  for (const element of proseOf.keys()) {
    if (/^(?:BODY|HTML|MAIN|ARTICLE)$/i.test(element.tagName)) continue;
    if (headline && holds(element, headline)) continue;
    const suspicion = suspicionOf(element);
    if (suspicion) suspicions.set(element, suspicion);
  }
  const proseBy = new Map<string, number>();
  for (const [element, { by }] of suspicions) {
    if (!hasSuspect(parentOf(element), by, suspicions)) {
      proseBy.set(by, (proseBy.get(by) ?? 0) + (proseOf.get(element) ?? 0));
    }
  }
  const judged = new Map<Element, boolean>();
  const dropped = (element: Element | null): boolean => {
    if (!element) return false;
    const known = judged.get(element);
    if (known !== undefined) return known;
    const suspicion = suspicions.get(element);
    const believed =
      suspicion !== undefined && (suspicion.sure || (proseBy.get(suspicion.by) ?? 0) < total * BELIEVED);
    const answer = believed || isTeaser(element, proseOf, headline) || dropped(parentOf(element));
    judged.set(element, answer);
    return answer;
  };
  const kept = blocks.filter(block => !dropped(block.element));
  return kept.some(block => prose(block) > 0) ? kept : blocks;
}

/** Is there an element of the same suspicion around it, which counts its prose already? */
function hasSuspect(from: Element | null, by: string, all: ReadonlyMap<Element, Suspicion>): boolean {
  for (let at = from; at; at = parentOf(at)) if (all.get(at)?.by === by) return true;
  return false;
}

function isTeaser(
  element: Element,
  proseOf: ReadonlyMap<Element, number>,
  headline: Element | null,
): boolean {
  if (!isArticle(element) || (headline && holds(element, headline))) return false;
  const outer = element.parentElement?.closest('article');
  return !!outer && (proseOf.get(element) ?? 0) < (proseOf.get(outer) ?? 0) * TEASER;
}
