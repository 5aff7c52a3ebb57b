/** Takes the article out of a Document: works in a browser and on a parsed file in Node; no layout, no browser API, nothing changed. */
import { type Block, blocksOf } from './blocks.ts';
import { bodyIn } from './body.ts';
import { declaredLanguage } from './declared-language.ts';
import { headlineOf } from './headline.ts';
import { metaOf, ownArticle } from './meta.ts';
import { pageText } from './page-text.ts';
import { withoutDateLines } from './published.ts';
import type { Structured } from './structured.ts';
import { type StructuredArticle, structuredArticles } from './structured-article.ts';
import type { Article } from './types.ts';

/** Parsers outside browsers leave an empty body beside the written one when a page breaks the rules, and a text that is no page without any. */
function bodyElement(doc: Document): Element | null {
  if (!doc.documentElement) return null;
  if (doc.body?.firstElementChild) return doc.body;
  const bodies = Array.from(doc.querySelectorAll('body'));
  return bodies.find(body => body.firstElementChild) ?? doc.documentElement;
}

/** What the page calls itself, for finding its headline. */
function titlesOf(doc: Document, data: Structured<StructuredArticle>): readonly string[] {
  const open = doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return [doc.title, open, ...data.articles.map(article => article.headline ?? '')].filter(
    title => title.length >= 8,
  );
}

/**
 * The article on the page: headline and body with the way back to their nodes, and what the page says of itself.
 * `null` when there is no prose. `url`: the page's address. Untrusted markup: never throws.
 */
export function extractArticle(doc: Document, url: string): Article | null {
  const steps = extraction(doc, url);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps, between which a browser may paint and answer the reader. The page may change meanwhile: then read it again. */
export function* extraction(doc: Document, url: string): Generator<undefined, Article | null> {
  const root = bodyElement(doc);
  if (!root) return null;
  const data = structuredArticles(doc);
  yield;
  return (
    (yield* extracted(doc, url, data, blocksOf(root))) ??
    // Pages that a server streams keep their text in `hidden` elements until their scripts have run; saved, they never do.
    (yield* extracted(doc, url, data, doc.querySelector('[hidden] p') ? blocksOf(root, true) : []))
  );
}

function* extracted(
  doc: Document,
  url: string,
  data: Structured<StructuredArticle>,
  blocks: readonly Block[],
): Generator<undefined, Article | null> {
  yield;
  const headline = headlineOf(blocks, titlesOf(doc, data), url);
  yield;
  const body = yield* bodyIn(blocks, headline?.element ?? null);
  if (!body) return null;
  yield;
  const own = ownArticle(data, url);
  const declared = declaredLanguage(doc, own?.language ?? null);
  const inline = withoutDateLines(body.blocks, declared.language).map(block => block.inline);
  const page = pageText(headline ? [headline.inline, ...inline] : inline);
  yield;
  const shown = headline ? { element: headline.element, text: headline.sample } : null;
  return {
    page,
    meta: metaOf({ doc, url, own, declared, blocks, headline: shown, last: body.blocks.at(-1) ?? null }),
  };
}
