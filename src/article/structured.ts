/**
 * A page's JSON-LD, walked. The page is untrusted: sizes are limited, wrong shapes are passed over, nothing throws. Kept small and without
 * patterns, because the start-up script that every page pays for carries it, and a pattern's first use costs a tenth of a millisecond.
 */

const JSON_LD = 'script[type="application/ld+json" i]';

export type Json = Readonly<Record<string, unknown>>;

export interface Structured<A> {
  /** Articles that the page is, not those it lists. Order as in the page. */
  readonly articles: readonly A[];
  /** Schema.org types of the page's other nodes: "Product", "CollectionPage", … */
  readonly types: readonly string[];
}

/** Characters of one script, scripts of a page, nodes of all scripts, depth of nesting. */
const LIMIT = { script: 1_000_000, scripts: 30, nodes: 400, depth: 5 };
/** How the subtypes of schema.org's Article end that a news reader would call an article. */
export const ARTICLE_TYPES: readonly string[] = [
  'Article',
  'BlogPosting',
  'Report',
  'AnalysisNews',
  'OpinionNews',
];
/** Where a node says what the page is; other properties (`hasPart`, `itemListElement`, `mentions`) say what it shows beside. */
const ABOUT_PAGE = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** JSON-LD as pages write it: in comment marks, with raw line ends inside strings. */
function repaired(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g, '')
    .trim();
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is the control characters that JSON forbids in strings
    return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s*$/, ''));
  } catch {
    return null;
  }
}

/**
 * The scripts of structured data that `doc` has, as they are written.
 * @param words those that have none of these anywhere are left out: for whoever asks after certain types only, and does so in every page
 */
export function sourcesOf(doc: Document, words: readonly string[] | null = null): readonly string[] {
  const sources: string[] = [];
  // A page without scripts is not searched by attributes.
  if (doc.getElementsByTagName('script').length === 0) return sources;
  const scripts = doc.querySelectorAll(JSON_LD);
  for (let at = 0; at < scripts.length && at < LIMIT.scripts; at++) {
    const source = scripts[at]?.textContent ?? '';
    if (source.length > LIMIT.script) continue;
    let telling = words === null;
    for (let word = 0; words && !telling && word < words.length; word++)
      telling = source.includes(words[word] ?? '');
    if (telling) sources.push(source);
  }
  return sources;
}

/** What `make` makes of each article among the nodes of all `sources`. Never throws, if `make` does not. */
export function structured<A>(sources: readonly string[], make: (node: Json) => A): Structured<A> {
  const articles: A[] = [];
  const types: string[] = [];
  let nodes = 0;
  const visit = (value: unknown, depth: number): void => {
    for (const node of Array.isArray(value) ? value : [value]) {
      if (typeof node !== 'object' || node === null || Array.isArray(node)) continue;
      if (depth > LIMIT.depth || ++nodes > LIMIT.nodes) continue;
      const about: Json = node;
      let isArticle = false;
      const own: string[] = [];
      for (const type of [about['@type']].flat()) {
        if (typeof type !== 'string') continue;
        own.push(type);
        for (const end of ARTICLE_TYPES) if (type.endsWith(end)) isArticle = true;
      }
      if (isArticle) articles.push(make(about));
      else types.push(...own);
      for (const key of ABOUT_PAGE) if (key in about) visit(about[key], depth + 1);
    }
  };
  for (const source of sources) {
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch {
      value = repaired(source);
    }
    visit(value, 0);
  }
  return { articles, types };
}
