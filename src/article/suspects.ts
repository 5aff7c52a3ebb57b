/** Takes away what is named like furniture, as far as its names deserve belief on this page. */
import type { Block } from './blocks.ts';
import { holds, parentOf } from './composed.ts';
import { type Suspicion, suspicionOf } from './furniture.ts';
import { addUp, prose } from './weight.ts';

/** A name of furniture is believed while its bearers hold less than this share of the page's prose. */
const BELIEVED = 0.45;
/** Readers' comments may be longer than the article that they follow: so much prose after the headline and before them is one. */
const ANSWERED = 600;
/** An article inside an article is a teaser when it holds less than this share of the outer one's prose. */
const TEASER = 0.3;

/** Words for pictures, and a paragraph that no caption is: a layout is named after its picture too. */
const PICTURE = /^(?:photos?|fotos?|images?|bild|bilder)$/;
const PARAGRAPH = 400;

const isArticle = (element: Element): boolean => element.tagName.toUpperCase() === 'ARTICLE';
const isComment = (suspicion: Suspicion | undefined): boolean => suspicion?.by === 'comment';

/**
 * Blocks outside everything that is named like furniture. A name is believed while what bears it, taken together, holds little of
 * the page's prose; some names always are. What holds the headline is never furniture.
 */
export function withoutSuspects(blocks: readonly Block[], headline: Element | null): readonly Block[] {
  const all = addUp(blocks, prose);
  const long = blocks.filter(block => prose(block) >= PARAGRAPH);
  const suspicions = new Map<Element, Suspicion>();
  for (const element of all.keys()) {
    if (/^(?:BODY|HTML|MAIN|ARTICLE)$/i.test(element.tagName)) continue;
    if (headline && holds(element, headline)) continue;
    const suspicion = suspicionOf(element);
    if (suspicion && !(PICTURE.test(suspicion.by) && long.some(block => holds(element, block.element))))
      suspicions.set(element, suspicion);
  }
  // These go first: beside a long thread other names would hold little of the page.
  const answers = proseBefore(blocks, headline, suspicions) >= ANSWERED;
  const own = answers ? without(blocks, at => isComment(suspicions.get(at))) : blocks;
  const proseOf = own === blocks ? all : addUp(own, prose);
  const total = Math.max(1, ...proseOf.values());
  const proseBy = new Map<string, number>();
  for (const [element, { by }] of suspicions) {
    if (!isWithin(parentOf(element), at => suspicions.get(at)?.by === by))
      proseBy.set(by, (proseBy.get(by) ?? 0) + (proseOf.get(element) ?? 0));
  }
  return without(own, at => {
    const suspicion = suspicions.get(at);
    const believed =
      suspicion !== undefined && (suspicion.sure || (proseBy.get(suspicion.by) ?? 0) < total * BELIEVED);
    return believed || isTeaser(at, proseOf, headline);
  });
}

/** The blocks with no such element around them; all of them, if no prose were left. */
function without(blocks: readonly Block[], isSuch: (element: Element) => boolean): readonly Block[] {
  const judged = new Map<Element, boolean>();
  const dropped = (element: Element | null): boolean => {
    if (!element) return false;
    const known = judged.get(element);
    if (known !== undefined) return known;
    const answer = isSuch(element) || dropped(parentOf(element));
    judged.set(element, answer);
    return answer;
  };
  const kept = blocks.filter(block => !dropped(block.element));
  return kept.some(block => prose(block) > 0) ? kept : blocks;
}

/** Is there such an element among this and those around it? */
function isWithin(from: Element | null, isSuch: (element: Element) => boolean): boolean {
  for (let at = from; at; at = parentOf(at)) if (isSuch(at)) return true;
  return false;
}

/** The prose between the headline and the first element that is named like a comment. */
function proseBefore(
  blocks: readonly Block[],
  headline: Element | null,
  suspicions: ReadonlyMap<Element, Suspicion>,
): number {
  const start = blocks.findIndex(block => block.element === headline) + 1;
  let sum = 0;
  for (const block of blocks.slice(start)) {
    if (isWithin(block.element, at => isComment(suspicions.get(at)))) return sum;
    sum += prose(block);
  }
  return sum;
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
