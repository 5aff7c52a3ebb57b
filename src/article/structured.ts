/**
 * What a page says of itself in JSON-LD. The page is untrusted: sizes are limited, wrong shapes are passed over, nothing throws.
 * Kept small, because the start-up script that every page pays for carries it.
 */

export interface StructuredArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

export interface Structured {
  /** Articles that the page is, not those it lists. */
  readonly articles: readonly StructuredArticle[];
  /** Schema.org types of the page's other nodes: "Product", "CollectionPage", … */
  readonly types: readonly string[];
}

export const JSON_LD = 'script[type="application/ld+json" i]';

type Json = Readonly<Record<string, unknown>>;

/** Characters of one script, scripts of a page, nodes of all scripts, depth of nesting. */
const LIMIT = { script: 1_000_000, scripts: 30, nodes: 400, depth: 5 };
/** Subtypes of schema.org's Article that a news reader would call an article. */
const ARTICLE = /(?:Article|BlogPosting|Report|AnalysisNews|OpinionNews)$/;
/** Where a node says what the page is; other properties (`hasPart`, `itemListElement`, `mentions`) say what it shows beside. */
const ABOUT_PAGE = ['@graph', 'mainEntity', 'mainEntityOfPage'];

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

function typesOf(node: Json): string[] {
  return list(node['@type']).filter(type => typeof type === 'string');
}

/** JSON-LD as pages write it: in comment marks, with raw line ends inside strings. */
function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g, '')
    .trim();
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is the control characters that JSON forbids in strings
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s*$/, ''));
    } catch {
      return null;
    }
  }
}

function article(node: Json): StructuredArticle {
  const page = node.mainEntityOfPage;
  return {
    headline: text(node.headline) ?? text(node.name),
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

/** All JSON-LD of `doc`. Order as in the page. Never throws. */
export function structured(doc: Document): Structured {
  const articles: StructuredArticle[] = [];
  const types: string[] = [];
  let nodes = 0;
  const visit = (value: unknown, depth: number): void => {
    for (const node of list(value)) {
      if (!isObject(node) || depth > LIMIT.depth || ++nodes > LIMIT.nodes) continue;
      const of = typesOf(node);
      if (of.some(type => ARTICLE.test(type))) articles.push(article(node));
      else types.push(...of);
      for (const key of ABOUT_PAGE) visit(node[key], depth + 1);
    }
  };
  const scripts = doc.querySelectorAll(JSON_LD);
  for (let at = 0; at < scripts.length && at < LIMIT.scripts; at++) {
    const source = scripts[at]?.textContent ?? '';
    if (source.length <= LIMIT.script) visit(parse(source), 0);
  }
  return { articles, types };
}
