/** How much prose a page has, in the one place that has most of it. */
import { WIDE } from './weight.ts';

/** A paragraph that reads like prose: so many characters at least, and not all of it a link. */
const PROSE = 80;

export interface Prose {
  /** Characters of prose in the parent that holds most, those of Chinese, Japanese and Korean counted as letters of an alphabet. */
  readonly best: number;
  readonly paragraphs: number;
  /** The first of these. */
  readonly first: Element | null;
}

/** Paragraphs looked at, of the document and of each of its open shadow roots. */
const PARAGRAPHS = 80;
/** So many of them one after another, each alone in its box, are a list of teasers: what follows is not looked at (ten would miss articles under a strip of others). */
const ALONE = 14;
/** Elements among which shadow hosts are looked for, and the own paragraphs that make it needless: looking costs a millisecond. */
const HOSTS = 300;
const ENOUGH = 4;

/** What another look at the page would go by: the same as at the last look, and it would see the same. `null`: no count tells (shadow roots). */
export function contentsOf(doc: Document): string | null {
  const { length } = doc.getElementsByTagName('p');
  return length < ENOUGH ? null : `${length} ${doc.getElementsByTagName('script').length}`;
}

export function prose(doc: Document): Prose {
  const paragraphs = doc.getElementsByTagName('p');
  const own = proseOf(paragraphs);
  // A collection's length makes the browser count all of the page.
  if (paragraphs[ENOUGH - 1] !== undefined) return own;
  return openRoots(doc)
    .map(root => proseOf(root.querySelectorAll('p')))
    .reduce((most, found) => (found.best > most.best ? found : most), own);
}

function openRoots(doc: Document): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let left = HOSTS;
  const look = (elements: ArrayLike<Element>): void => {
    for (let at = 0; at < elements.length && left > 0; at++, left--) {
      const root = elements[at]?.shadowRoot;
      if (!root) continue;
      roots.push(root);
      look(root.querySelectorAll('*'));
    }
  };
  look(doc.body?.getElementsByTagName('*') ?? []);
  return roots;
}

/** So many teasers side by side are a list of articles. */
const TEASERS = 3;
/** Characters of prose below which nothing is an article. */
const ARTICLE = 200;
/** Paragraphs of a box by which it is told whether it is a list: a look at links costs as much as the rest. */
const SAMPLE = 10;

/** Alone in its box but for a link that leads to the whole. */
function isTeaser(paragraph: Element): boolean {
  if (paragraph.previousElementSibling?.tagName === 'P' || paragraph.nextElementSibling?.tagName === 'P')
    return false;
  const link = paragraph.parentElement?.getElementsByTagName('a')[0];
  return link !== undefined && !paragraph.contains(link);
}

interface Sum {
  chars: number;
  readonly paragraphs: Element[];
}

function proseOf(all: ArrayLike<Element>): Prose {
  const byParent = new Map<Node, Sum>();
  let alone = 0;
  for (let at = 0; at < PARAGRAPHS && alone < ALONE; at++) {
    const paragraph = all[at];
    if (!paragraph) break;
    const text = (paragraph.textContent ?? '').trim();
    const chars = text.length * widthOf(text);
    if (chars < PROSE) continue;
    // Paragraphs are often wrapped singly: the grandparent gathers them.
    const parent = paragraph.parentNode?.parentNode ?? paragraph.parentNode;
    if (!parent) continue;
    const link = paragraph.firstElementChild;
    if (link?.tagName === 'A' && (link.textContent ?? '').length > text.length * 0.8) continue;
    const sum = byParent.get(parent) ?? { chars: 0, paragraphs: [] };
    byParent.set(parent, sum);
    sum.chars += chars;
    sum.paragraphs.push(paragraph);
    if (sum.paragraphs.length === 1) alone++;
    else alone = 0;
  }
  let best: Sum = { chars: 0, paragraphs: [] };
  for (const sum of byParent.values()) if (sum.chars > best.chars && !isList(sum)) best = sum;
  return { best: best.chars, paragraphs: best.paragraphs.length, first: best.paragraphs[0] ?? null };
}

/** What a character says, by one in the middle: a pattern over all of them costs more than the rest. */
function widthOf(text: string): number {
  const unit = text.charCodeAt(text.length >> 1);
  return unit > 0x2e7f && unit < 0xd800 ? WIDE : 1;
}

/** Teasers side by side. Asked only of what could be an article. */
function isList({ chars, paragraphs }: Sum): boolean {
  if (chars < ARTICLE || paragraphs.length < TEASERS) return false;
  const step = Math.ceil(paragraphs.length / SAMPLE);
  const looks = Math.ceil(paragraphs.length / step);
  const enough = Math.max(TEASERS, looks / 2);
  let teasers = 0;
  let left = looks;
  // Until it is decided: each look takes as long as a paragraph's text.
  for (let at = 0; teasers < enough && teasers + left >= enough; at += step, left--) {
    const paragraph = paragraphs[at];
    if (paragraph && isTeaser(paragraph)) teasers++;
  }
  return teasers >= enough;
}
