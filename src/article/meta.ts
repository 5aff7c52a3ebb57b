/** What a page says of itself: title, day, authors, publisher, language, address. From structured data, then markup, then what is to be seen. */

import { authorsOf } from './authors.ts';
import type { Block } from './blocks.ts';
import { dayInText, dayOf } from './date.ts';
import { decodeEntities } from './entities.ts';
import { metaContent, squeeze } from './meta-content.ts';
import type { Structured } from './structured.ts';
import type { StructuredArticle } from './structured-article.ts';
import { titleOf } from './title.ts';
import type { ArticleMeta } from './types.ts';

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'published',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'publication_date',
  'last-modified-date',
  'article:modified_time',
];
const AUTHORS = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'];

/** The article of the structured data that is this page: by address, else the first with a headline. */
function ownArticle(data: Structured<StructuredArticle>, url: string): StructuredArticle | null {
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

function languageOf(
  doc: Document,
  own: StructuredArticle | null,
): { readonly language: string | null; readonly region: string | null } {
  const declared =
    doc.documentElement.getAttribute('lang') ??
    doc.documentElement.getAttribute('xml:lang') ??
    own?.language ??
    metaContent(doc, ['og:locale', 'content-language', 'language', 'dc.language']);
  const [, language, region] =
    /^([a-z]{2,3})(?:$|[-_](?:[a-z]{4}[-_])?(?:([a-z]{2})(?![a-z\d]))?)/i.exec(declared?.trim() ?? '') ?? [];
  return { language: language?.toLowerCase() ?? null, region: region?.toUpperCase() ?? null };
}

/** Visible date lines: short blocks between the headline and the first paragraphs, else the first on the page. */
function dayShown(
  doc: Document,
  blocks: readonly Block[],
  headline: Element | null,
  language: string | null,
): string | null {
  for (const time of doc.querySelectorAll('article time, main time, time')) {
    const day = dayOf(time.getAttribute('datetime'), language) ?? dayInText(time.textContent ?? '', language);
    if (day) return day;
  }
  const start = Math.max(
    0,
    blocks.findIndex(block => block.element === headline),
  );
  for (const block of [...blocks.slice(start, start + 25), ...blocks.slice(Math.max(0, start - 5), start)]) {
    if (block.chars > 120) continue;
    const day = dayInText(block.sample, language);
    if (day) return day;
  }
  return null;
}

function dayInUrl(url: string): string | null {
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?!\d)/.exec(url);
  return match ? dayOf(`${match[1]}-${match[2]}-${match[3]}`, null) : null;
}

export interface MetaInput {
  readonly doc: Document;
  readonly url: string;
  readonly data: Structured<StructuredArticle>;
  readonly blocks: readonly Block[];
  readonly headline: { readonly element: Element; readonly text: string } | null;
}

/** Never throws; every string is limited in length. */
export function metaOf({ doc, url, data, blocks, headline }: MetaInput): ArticleMeta {
  const own = ownArticle(data, url);
  const { language, region } = languageOf(doc, own);
  const publisher =
    own?.publisher ?? metaContent(doc, ['og:site_name', 'publisher', 'dc.publisher', 'application-name']);
  const microdata = doc.querySelector('[itemprop~="datePublished"]');
  const published =
    dayOf(own?.published ?? null, language) ??
    dayOf(metaContent(doc, DATES), language) ??
    dayOf(
      microdata?.getAttribute('datetime') ??
        microdata?.getAttribute('content') ??
        microdata?.textContent ??
        null,
      language,
    ) ??
    dayShown(doc, blocks, headline?.element ?? null, language) ??
    dayInUrl(url);
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
