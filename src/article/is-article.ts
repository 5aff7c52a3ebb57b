/**
 * Is this page one article? Decided from markup alone, in well under a millisecond: every page of the web pays for it.
 * Front pages, lists, shops and searches carry the same words and types as articles, so an address, a count and the text
 * itself have a say too.
 */
import { JSON_LD, structured } from './structured.ts';

export interface Verdict {
  readonly article: boolean;
  /** In a few words, for the popup and for whoever asks why. */
  readonly reason: string;
}

/** Addresses of front pages: nothing, a language, "index.html", "home". */
const FRONT =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|start(?:seite)?)(?:\.\w+)?\/?)?$/i;
/** Path parts of lists and searches in the languages of the web's newspapers. */
const LISTING = new Set(
  (
    'tag tags topic topics thema themen schlagwort search suche recherche buscar busca cerca szukaj zoeken ' +
    'category categories categoria categorie kategorie kategorien author authors autor autoren autores ' +
    'archive archives archiv sitemap login signin register cart warenkorb checkout account'
  ).split(' '),
);
const isListing = (path: string): boolean =>
  path
    .toLowerCase()
    .split('/')
    .some(part => LISTING.has(part));

const PAGE_TYPES_AGAINST =
  /^(?:Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|ProfilePage|CheckoutPage|JobPosting|Recipe|QAPage)$/;

const MICRODATA =
  '[itemtype*="schema.org/NewsArticle"],[itemtype*="schema.org/Article"],[itemtype*="schema.org/BlogPosting"],[itemprop~="articleBody"]';

/** A paragraph that reads like prose: so many characters at least, and not all of it a link. */
const PROSE = 80;

interface Prose {
  /** Characters of prose in the parent that holds most. */
  readonly best: number;
  readonly paragraphs: number;
  /** The first of these. */
  readonly first: Element | null;
}

/** Paragraphs looked at, of the document and of each of its open shadow roots. */
const PARAGRAPHS = 80;
/** So many of them one after another, each alone in its box, are a list of teasers: what follows is not looked at. */
const ALONE = 30;
/** Elements among which shadow hosts are looked for, and the own paragraphs that make it needless: looking costs a millisecond. */
const HOSTS = 300;
const ENOUGH = 4;

function prose(doc: Document): Prose {
  const paragraphs = doc.getElementsByTagName('p');
  const own = proseOf(paragraphs);
  if (hasEnough(paragraphs)) return own;
  return openRoots(doc)
    .map(root => proseOf(root.querySelectorAll('p')))
    .reduce((most, found) => (found.best > most.best ? found : most), own);
}

/** A collection's length makes the browser count all of the page. */
const hasEnough = (paragraphs: ArrayLike<Element>): boolean => paragraphs[ENOUGH - 1] !== undefined;

/**
 * What another look at the page would go by: the same as at the last look, and it would see the same. `null`: it may see what no count tells
 * (open shadow roots).
 */
export function contentsOf(doc: Document): string | null {
  const paragraphs = doc.getElementsByTagName('p');
  if (!hasEnough(paragraphs)) return null;
  return `${paragraphs.length} ${doc.querySelectorAll(JSON_LD).length}`;
}

function openRoots(doc: Document): readonly ShadowRoot[] {
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
  return roots;
}

/** So many teasers side by side are a list of articles. */
const TEASERS = 3;
/** Characters of prose below which nothing is an article. */
const ARTICLE = 200;

/** Alone in its box but for a link that leads to the whole. */
function isTeaser(paragraph: Element): boolean {
  if (paragraph.previousElementSibling?.tagName === 'P' || paragraph.nextElementSibling?.tagName === 'P')
    return false;
  const link = paragraph.parentElement?.getElementsByTagName('a')[0];
  return link !== undefined && !paragraph.contains(link);
}

interface Sum {
  chars: number;
  readonly paragraphs: Element[];
}

function proseOf(all: ArrayLike<Element>): Prose {
  const byParent = new Map<Node, Sum>();
  let alone = 0;
  for (let at = 0; at < PARAGRAPHS && alone < ALONE; at++) {
    const paragraph = all[at];
    if (!paragraph) break;
    const chars = (paragraph.textContent ?? '').trim().length;
    if (chars < PROSE) continue;
    // Paragraphs are often wrapped singly: the grandparent gathers them.
    const parent = paragraph.parentNode?.parentNode ?? paragraph.parentNode;
    if (!parent) continue;
    const link = paragraph.firstElementChild;
    if (link?.tagName === 'A' && (link.textContent ?? '').length > chars * 0.8) continue;
    const sum = byParent.get(parent) ?? { chars: 0, paragraphs: [] };
    byParent.set(parent, sum);
    sum.chars += chars;
    sum.paragraphs.push(paragraph);
    if (sum.paragraphs.length === 1) alone++;
    else alone = 0;
  }
  let best: Sum = { chars: 0, paragraphs: [] };
  for (const sum of byParent.values()) if (sum.chars > best.chars && !isList(sum)) best = sum;
  return { best: best.chars, paragraphs: best.paragraphs.length, first: best.paragraphs[0] ?? null };
}

/** Teasers side by side. Asked only of what could be an article: a look at links costs as much as the rest. */
function isList({ chars, paragraphs }: Sum): boolean {
  if (chars < ARTICLE || paragraphs.length < TEASERS) return false;
  const teasers = paragraphs.filter(isTeaser).length;
  return teasers >= TEASERS && teasers * 2 >= paragraphs.length;
}

/** The path of an address as the browser writes it; a `URL` costs a page more than this look at it. */
function pathOf(url: string): string {
  const parts = /^[\w-]+:\/\/[^/?#]*([^?#]*)/.exec(url);
  return parts === null ? '/?' : parts[1] || '/';
}

const yes = (reason: string): Verdict => ({ article: true, reason });
const no = (reason: string): Verdict => ({ article: false, reason });

/** `url` is the page's address (`location.href`), which a saved or served copy's Document need not know. */
export function isArticle(doc: Document, url: string): Verdict {
  const path = pathOf(url);
  if (FRONT.test(path)) return no('front page');
  const { articles, types } = structured(doc);
  const titles = new Set(articles.map(article => article.headline));
  const type = (doc.head ?? doc)
    .querySelector('meta[property="og:type"]')
    ?.getAttribute('content')
    ?.toLowerCase();
  if (isListing(path) && titles.size !== 1 && type !== 'article') return no('list or search');
  if (titles.size > 3) return no('list of articles');
  if (titles.size > 0) return yes('structured data: article');
  const text = prose(doc);
  if (types.some(type => PAGE_TYPES_AGAINST.test(type)) && text.best < 1500)
    return no('structured data: no article');
  if (type === 'article' && text.best >= 200) return yes('og:type article');
  const product = type?.startsWith('product') === true;
  if (!product && text.best >= 800 && text.paragraphs >= 3) return yes('paragraphs of prose');
  // Late, because without a paragraph to begin from it looks at every element; so it does where the page claims to be an article.
  if (text.first && type !== 'article' ? text.first.closest(MICRODATA) : doc.querySelector(MICRODATA))
    return yes('microdata: article');
  if (product) return no('og:type product');
  if (text.best >= 400 && doc.getElementsByTagName('article').length === 1)
    return yes('article element with prose');
  return no('too little prose');
}
