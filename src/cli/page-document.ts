/** An HTML file read as the extension reads a page, without a browser. */

import { parseHTML } from 'linkedom';
import { extractArticle } from '../article/extract.ts';
import { toldLanguage } from '../article/told-language.ts';
import type { SourceDocument } from '../model/reading.ts';

/** @throws Error when the page holds no article. */
export function documentOfPage(html: string, url: string): SourceDocument {
  const { document } = parseHTML(html);
  const article = extractArticle(document as unknown as Document, url);
  if (article === null) throw new Error('no article found in this page');
  const { meta, page } = article;
  return {
    url: meta.canonical,
    title: meta.title,
    published: meta.published,
    text: page.text,
    ...toldLanguage(meta),
  };
}
