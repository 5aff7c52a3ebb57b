/** What a page says of itself: title, day, authors, publisher, language, address. From structured data, then markup, then what is to be seen. */

import { authorsOf } from './authors.ts';
import type { Block } from './blocks.ts';
import type { DeclaredLanguage } from './declared-language.ts';
import { decodeEntities } from './entities.ts';
import { metaContent, squeeze } from './meta-content.ts';
import { publishedOf } from './published.ts';
import type { Structured } from './structured.ts';
import type { StructuredArticle } from './structured-article.ts';
import { titleOf } from './title.ts';
import type { ArticleMeta } from './types.ts';

const AUTHORS = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'];

/** The article of the structured data that is this page: by address, else the first with a headline. */
export function ownArticle(data: Structured<StructuredArticle>, url: string): StructuredArticle | null {
  const path = pathOf(url);
  return (
    data.articles.find(article => article.headline && article.url && pathOf(article.url) === path) ??
    data.articles.find(article => article.headline && article.published) ??
    data.articles.find(article => article.headline) ??
    data.articles[0] ??
    null
  );
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname.replace(/\/$/, '');
  } catch {
    return url;
  }
}

function httpUrl(value: string | null | undefined, base: string): string | null {
  if (!value) return null;
  try {
    const url = new URL(value, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

export interface MetaInput {
  readonly doc: Document;
  readonly url: string;
  readonly own: StructuredArticle | null;
  readonly declared: DeclaredLanguage;
  readonly blocks: readonly Block[];
  readonly headline: { readonly element: Element; readonly text: string } | null;
  /** The last block of the body. */
  readonly last: Block | null;
}

/** Never throws; every string is limited in length. */
export function metaOf({ doc, url, own, declared, blocks, headline, last }: MetaInput): ArticleMeta {
  const { language, region } = declared;
  const publisher =
    own?.publisher ?? metaContent(doc, ['og:site_name', 'publisher', 'dc.publisher', 'application-name']);
  const published = publishedOf({
    doc,
    url,
    structured: own?.published ?? null,
    blocks,
    headline: headline?.element ?? null,
    last,
    language,
  });
  const meta = metaContent(doc, AUTHORS);
  const authors = authorsOf(own && own.authors.length > 0 ? own.authors : meta ? [meta] : []);
  return {
    url,
    canonical:
      httpUrl(doc.querySelector('link[rel="canonical" i]')?.getAttribute('href'), url) ??
      httpUrl(metaContent(doc, ['og:url']), url) ??
      url,
    title: titleOf({
      doc,
      structured: own?.headline ?? null,
      headline: headline?.text ?? null,
      publisher,
      url,
    }),
    published,
    authors,
    publisher: squeeze(publisher && decodeEntities(publisher), 200),
    language,
    ...(region === null ? {} : { region }),
  };
}
