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
export const ENOUGH = 4;

/** What another look at the page would go by: the same as at the last look, and it would see the same. `null`: no count tells (shadow roots). */
export function contentsOf(doc: Document): string | null {
  const { length } = doc.getElementsByTagName('p');
  return length < ENOUGH ? null : `${length} ${doc.getElementsByTagName('script').length}`;
}

/** The most of `own` and of what the document's open shadow roots hold. */
export function withOpenRoots(doc: Document, own: Prose): Prose {
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
  return roots
    .map(root => proseOf(root.querySelectorAll('p')))
    .reduce((most, found) => (found.best > most.best ? found : most), own);
}

/** So many teasers side by side are a list of articles. */
const TEASERS = 3;
/** Characters of prose below which nothing is an article. */
const ARTICLE = 200;
/** Paragraphs of a box by which it is told whether it is a list: a look at links costs as much as the rest. */
const SAMPLE = 10;

/** The paragraphs of a box. */
interface Sum {
  chars: number;
  readonly paragraphs: Element[];
}

export function proseOf(all: ArrayLike<Element>): Prose {
  // Two lists, because the first touch of a map costs more than the search in them.
  const boxes: Node[] = [];
  const sums: Sum[] = [];
  let alone = 0;
  for (let at = 0; at < PARAGRAPHS && alone < ALONE; at++) {
    const paragraph = all[at];
    if (!paragraph) break;
    const text = (paragraph.textContent ?? '').trim();
    // What a character says, by one in the middle: a pattern over all of them costs more than the rest.
    const unit = text.charCodeAt(text.length >> 1);
    const chars = unit > 0x2e7f && unit < 0xd800 ? text.length * WIDE : text.length;
    if (chars < PROSE) continue;
    // Paragraphs are often wrapped singly: the grandparent gathers them.
    const box = paragraph.parentNode?.parentNode ?? paragraph.parentNode;
    if (!box) continue;
    const link = paragraph.firstElementChild;
    if (link?.nodeName === 'A' && (link.textContent ?? '').length > text.length * 0.8) continue;
    const sum = sums[boxes.indexOf(box)];
    if (sum) {
      sum.chars += chars;
      sum.paragraphs.push(paragraph);
      alone = 0;
    } else {
      boxes.push(box);
      sums.push({ chars, paragraphs: [paragraph] });
      alone++;
    }
  }
  let best: Sum | undefined;
  for (let at = 0; at < sums.length; at++) {
    const sum = sums[at];
    if (sum && sum.chars > (best ? best.chars : 0) && !isList(sum)) best = sum;
  }
  return best
    ? { best: best.chars, paragraphs: best.paragraphs.length, first: best.paragraphs[0] ?? null }
    : { best: 0, paragraphs: 0, first: null };
}

/** Teasers side by side: each alone in its box but for a link that leads to the whole. Asked only of what could be an article. */
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
    if (
      !paragraph ||
      paragraph.previousElementSibling?.nodeName === 'P' ||
      paragraph.nextElementSibling?.nodeName === 'P'
    )
      continue;
    const links = paragraph.parentElement?.getElementsByTagName('a');
    if (!links) continue;
    // Beside a paragraph without elements any link will do, and none is touched: its kind of element has many members to be made.
    if (paragraph.firstElementChild ? links[0] && !paragraph.contains(links[0]) : links.length > 0) teasers++;
  }
  return teasers >= enough;
}
