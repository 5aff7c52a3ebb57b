/** What stands among the blocks of an article's element and is none of its text, told by where it stands. */
import type { Block } from './blocks.ts';
import { holds, parentOf } from './composed.ts';
import { isHeading, linkShare, prose } from './weight.ts';

const PICTURE = 'img,video,picture,iframe,object';
/** Characters of a caption, of one that is a paragraph, and of what may stand beside it in its box. */
const CAPTION = { most: 250, paragraph: 80, beside: 30 };
/** Elements around a caption that may hold it and the picture alone. */
const AROUND = 3;

/** Is it alone with a picture in a box of theirs? Of paragraphs only what is short and no sentence. */
export function isCaption(block: Block): boolean {
  const tag = block.element.tagName.toUpperCase();
  if (isHeading(block) || tag === 'LI' || tag === 'BLOCKQUOTE') return false;
  const paragraph = tag === 'P';
  if (block.chars > (paragraph ? CAPTION.paragraph : CAPTION.most) || (paragraph && block.sentence))
    return false;
  let box: Element | null = block.element;
  for (let level = 0; box && level < AROUND; level++, box = parentOf(box)) {
    if ((box.textContent ?? '').trim().length > block.chars + CAPTION.beside) return false;
    if (box.querySelector(PICTURE)) return true;
    if (paragraph) return false;
  }
  return false;
}

/** Boxes of a kind side by side that are a list, and the share of all prose that a list of teasers may hold. */
const LIST = { least: 3, share: 0.35, chars: 400 };
const LINKED_HEADING = 'h1 a,h2 a,h3 a,h4 a,h5 a,a h1,a h2,a h3,a h4,a h5';

/** The blocks of teasers: boxes of a kind side by side, each a heading that is a link and little prose, that hold little of the whole. */
export function teasersAmong(
  blocks: readonly Block[],
  root: Element,
  main: Element | null,
): ReadonlySet<Block> {
  const boxes = new Map<Element, Block[]>();
  const alike = countKinds();
  for (const block of blocks) {
    const box = boxOf(block.element, root, main, alike);
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), block]);
  }
  const lists = new Map<string, Block[]>();
  for (const [box, inside] of boxes) {
    const kind = kindOf(box);
    const little = sum(inside);
    if (little > 0 && little <= LIST.chars && box.querySelector(LINKED_HEADING))
      lists.set(kind, [...(lists.get(kind) ?? []), ...inside]);
  }
  const found = new Set<Block>();
  const most = sum(blocks) * LIST.share;
  for (const list of lists.values()) if (sum(list) < most) for (const block of list) found.add(block);
  return found;
}

const sum = (blocks: readonly Block[]): number => blocks.reduce((total, block) => total + prose(block), 0);

const kindOf = (element: Element): string => `${element.tagName} ${element.getAttribute('class') ?? ''}`;

/** Counts the children of a kind that an element has, each element's once. */
function countKinds(): (parent: Element, kind: string) => number {
  const counted = new Map<Element, Map<string, number>>();
  return (parent, kind) => {
    let counts = counted.get(parent);
    if (!counts) {
      counts = new Map();
      for (let at = parent.firstElementChild; at; at = at.nextElementSibling)
        counts.set(kindOf(at), (counts.get(kindOf(at)) ?? 0) + 1);
      counted.set(parent, counts);
    }
    return counts.get(kind) ?? 0;
  };
}

/** The outermost box around `from`, apart from the article's own paragraphs, that stands in a list of such. */
function boxOf(
  from: Element,
  root: Element,
  main: Element | null,
  alike: (parent: Element, kind: string) => number,
): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = from; at && at !== root; at = parentOf(at)) {
    if (main && holds(at, main)) break;
    const parent = at.parentElement;
    if (parent && at.tagName.toUpperCase() !== 'P' && alike(parent, kindOf(at)) >= LIST.least) found = at;
  }
  return found;
}

/**
 * Is it the heading of a box whose other contents are gone? `next`: the block that follows it in the article, `all`: the blocks of the
 * article's element, `kept`: whether one is the article's.
 */
export function headsNothing(
  heading: Block,
  next: Block,
  all: readonly Block[],
  kept: (block: Block) => boolean,
): boolean {
  let box = heading.element;
  for (let at = parentOf(box); at && !holds(at, next.element); at = parentOf(at)) box = at;
  const others = all.filter(block => !isHeading(block) && box.contains(block.element));
  return others.length > 0 && !others.some(kept);
}

/** A link to somebody's page with a service, or to their mail. */
const PROFILE =
  /^(?:mailto:|(?:https?:)?\/\/(?:www\.|m\.|mobile\.)?(?:twitter|x|facebook|instagram|youtube|linkedin|tiktok|threads|t|vk|plus\.google)\.(?:com|net|me)\/(?:#!\/)?[^/?#]+\/?(?:[?#]|$))/i;
/** What such a link is called where readers are asked to follow it; a name or initials are whose text it is. */
const SERVICE =
  /@|^(?:on |auf |sur |en |su )?(?:twitter|x|facebook|instagram|youtube|linkedin|tiktok|threads|telegram|vk|google ?\+)$/i;

/** Does a short last block ask the reader to follow or to write? */
export function isInvitation(block: Block): boolean {
  if (block.chars > 160 || linkShare(block) === 0) return false;
  return Array.from(block.element.querySelectorAll('a[href]')).some(
    link =>
      PROFILE.test(link.getAttribute('href') ?? '') &&
      SERVICE.test((link.textContent ?? '').slice(0, 80).trim()),
  );
}

/** Does a short last block end with a colon? What it led to was no text. */
export function isAnnouncement(block: Block): boolean {
  return block.chars <= 80 && /[:：]$/.test(block.sample);
}
