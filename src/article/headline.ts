/** Finds the article's headline among the blocks of a page. */
import type { Block } from './blocks.ts';
import { LETTER } from './letters.ts';
import { linkShare } from './weight.ts';

const WORD = new RegExp(`[${LETTER}0-9]+`, 'g');
const letters = (text: string): string => (text.toLowerCase().match(WORD) ?? []).join(' ');
/** Characters below which a heading, or another line that is a title, is none. */
const SHORT = { heading: 8, line: 16 };

/**
 * The heading that is a title or has most of one, the first of several; else the first `<h1>`, inside an article before others; else the line that is a
 * title. A heading that leads to the front page is the site's name. `titles`: what the page calls itself, `url`: its address.
 */
export function headlineOf(blocks: readonly Block[], titles: readonly string[], url: string): Block | null {
  const named = titles.map(letters);
  const headings = blocks.filter(
    block => block.chars >= SHORT.heading && block.element.closest('h1, h2') !== null && !isLogo(block, url),
  );
  let repeated: Block | null = null;
  let most = 0;
  for (const heading of headings) {
    const own = letters(heading.sample);
    const shared = Math.max(0, ...named.map(title => sharedBy(own, title)));
    if (shared > most) [repeated, most] = [heading, shared];
  }
  if (repeated) return repeated;
  const first = headings.filter(block => block.element.closest('h1') !== null);
  return (
    first.find(block => block.element.closest('article, main') !== null) ??
    first[0] ??
    blocks.find(block => block.chars >= SHORT.line && named.includes(letters(block.sample))) ??
    null
  );
}

/** Letters of the one that is in the other; more than any, where they are the same. */
function sharedBy(heading: string, title: string): number {
  if (title === heading) return Number.POSITIVE_INFINITY;
  if (title.includes(heading)) return heading.length;
  return title.length > 15 && heading.includes(title) ? title.length : 0;
}

/** Is it a link to the front page? */
function isLogo(block: Block, url: string): boolean {
  if (linkShare(block) < 0.8) return false;
  const link = block.element.querySelector('a[href]') ?? block.element.closest('a[href]');
  try {
    const page = new URL(url);
    const to = new URL(link?.getAttribute('href') ?? '', page);
    return to.pathname === '/' && to.search === '' && to.host === page.host && page.pathname !== '/';
  } catch {
    return false;
  }
}
