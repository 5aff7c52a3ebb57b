/** Takes the article out of a Document: works in a browser and on a parsed file in Node; no layout, no browser API, nothing changed. */
import { type Block, blocksOf } from './blocks.ts';
import { bodyOf } from './body.ts';
import { metaOf } from './meta.ts';
import { pageText } from './page-text.ts';
import { structured } from './structured.ts';
import type { Article } from './types.ts';

/** Parsers outside browsers leave an empty body beside the written one when a page breaks the rules. */
function bodyElement(doc: Document): Element | null {
  if (doc.body?.firstElementChild) return doc.body;
  const bodies = Array.from(doc.querySelectorAll('body'));
  return bodies.find(body => body.firstElementChild) ?? doc.documentElement;
}

/** The `<h1>` that is the headline: the first that says something, one inside an article before others. */
function headlineOf(blocks: readonly Block[]): Block | null {
  const all = blocks.filter(block => block.element.closest('h1') !== null && block.chars >= 8);
  return all.find(block => block.element.closest('article, main') !== null) ?? all[0] ?? null;
}

/**
 * The article on the page: headline and body with the way back to their nodes, and what the page says of itself.
 * `null` when there is no prose. `url`: the page's address. Untrusted markup: never throws.
 */
export function extractArticle(doc: Document, url: string): Article | null {
  const root = bodyElement(doc);
  if (!root) return null;
  const blocks = blocksOf(root);
  const headline = headlineOf(blocks);
  const body = bodyOf(blocks, headline?.element ?? null);
  if (!body) return null;
  const inline = body.blocks.map(block => block.inline);
  return {
    page: pageText(headline ? [headline.inline, ...inline] : inline),
    meta: metaOf({
      doc,
      url,
      data: structured(doc),
      blocks,
      headline: headline ? { element: headline.element, text: headline.sample } : null,
    }),
  };
}
