/** What a page's JSON-LD says of the article that the page is. Untrusted: wrong shapes are passed over, texts are cut. */
import { type Json, type Structured, sourcesOf, structured } from './structured.ts';

export interface StructuredArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** A short text, white space collapsed; `null` for anything else. */
function text(value: unknown, most = 1000): string | null {
  if (typeof value !== 'string') return null;
  return value.slice(0, most).replace(/\s+/g, ' ').trim() || null;
}

function name(value: unknown): string | null {
  return text(isObject(value) ? value.name : value, 200);
}

/** Also what tells one article from another before the page is read. */
export function headlineOf(node: Json): string | null {
  return text(node.headline) ?? text(node.name);
}

function article(node: Json): StructuredArticle {
  const page = node.mainEntityOfPage;
  return {
    headline: headlineOf(node),
    published: text(node.datePublished, 80) ?? text(node.dateCreated, 80),
    authors: list(node.author ?? node.creator)
      .slice(0, 20)
      .map(name)
      .filter(value => value !== null),
    publisher: list(node.publisher).map(name)[0] ?? null,
    language: text(node.inLanguage, 35) ?? name(node.inLanguage),
    url: text(node.url, 2000) ?? text(isObject(page) ? page['@id'] : page, 2000),
    body: typeof node.articleBody === 'string' ? node.articleBody.slice(0, 300_000) : null,
  };
}

export const structuredArticles = (doc: Document): Structured<StructuredArticle> =>
  structured(sourcesOf(doc), article);
