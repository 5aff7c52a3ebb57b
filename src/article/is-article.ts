/**
 * Is this page one article? Decided from markup alone, in well under a millisecond: every page of the web pays for it.
 * Front pages, lists, shops and searches carry the same words and types as articles, so an address, a count and the text
 * itself have a say too.
 *
 * What it costs is not the loops but what has to be compiled and built anew in every page: each function, each pattern and each of the
 * browser's interfaces that is touched for the first time. So there are few of each here (docs/benchmarks/page.md).
 */
import { prose } from './prose.ts';
import { ARTICLE_TYPES, structured } from './structured.ts';
import { headlineOf } from './structured-article.ts';

export interface Verdict {
  readonly article: boolean;
  /** In a few words, for the popup and for whoever asks why. */
  readonly reason: string;
}

/** Names of front pages' files. */
const FRONT = ' index home default start startseite ';
/** Path parts of lists and searches in the languages of the web's newspapers. */
const LISTING =
  ' tag tags topic topics thema themen schlagwort search suche recherche buscar busca cerca szukaj zoeken ' +
  'category categories categoria categorie kategorie kategorien author authors autor autoren autores ' +
  'archive archives archiv sitemap login signin register cart warenkorb checkout account ';

const PAGE_TYPES_AGAINST = [
  'Product',
  'ProductGroup',
  'ItemList',
  'CollectionPage',
  'SearchResultsPage',
  'ProfilePage',
  'CheckoutPage',
  'JobPosting',
  'Recipe',
  'QAPage',
];
/** What a script of structured data must name to matter here: most of the web's name a site, a publisher and a place in it. */
const TELLING = [...ARTICLE_TYPES, ...PAGE_TYPES_AGAINST];

const MICRODATA =
  '[itemtype*="schema.org/NewsArticle"],[itemtype*="schema.org/Article"],[itemtype*="schema.org/BlogPosting"],[itemprop~="articleBody"]';
/** What every element of `MICRODATA` has; hardly a page has one, and this is read and asked in half the time. */
const ANY_MICRODATA = '[itemtype],[itemprop]';

/** The reason of the one verdict that rests on the address alone: whatever else comes into such a page, it stays. */
export const FRONT_PAGE = 'front page';

/** The parts of an address's path, in lower case. Without `URL` and `location`, whose first touch costs more than this. */
function partsOf(url: string): string[] {
  const bare = url.toLowerCase().split('#', 1)[0]?.split('?', 1)[0] ?? '';
  return bare.split('/').slice(3).filter(Boolean);
}

/** Addresses of front pages: nothing, a language, "index.html", "home". */
function isFront(parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  const isLanguage = first.length === 2 || (first.length === 5 && (first[2] === '-' || first[2] === '_'));
  const at = isLanguage ? 1 : 0;
  const file = parts[at];
  return parts.length <= at + 1 && (!file || FRONT.includes(` ${file.split('.', 1)[0]} `));
}

function isListing(parts: readonly string[]): boolean {
  for (let at = 0; at < parts.length; at++) if (LISTING.includes(` ${parts[at]} `)) return true;
  return false;
}

const verdict = (article: boolean, reason: string): Verdict => ({ article, reason });

/** `url` is the page's address (`document.URL`), which a saved or served copy's Document need not know. */
export function isArticle(doc: Document, url: string): Verdict {
  const parts = partsOf(url);
  if (url.includes('://') && isFront(parts)) return verdict(false, FRONT_PAGE);
  const { articles, types } = structured(doc, headlineOf, TELLING);
  const titles = articles.length === 0 ? 0 : new Set(articles).size;
  const type = doc.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase();
  if (titles !== 1 && type !== 'article' && isListing(parts)) return verdict(false, 'list or search');
  if (titles > 3) return verdict(false, 'list of articles');
  if (titles > 0) return verdict(true, 'structured data: article');
  const text = prose(doc);
  if (text.best < 1500)
    for (const type of types)
      if (PAGE_TYPES_AGAINST.includes(type)) return verdict(false, 'structured data: no article');
  if (type === 'article' && text.best >= 200) return verdict(true, 'og:type article');
  const product = type?.startsWith('product') === true;
  if (!product && text.best >= 800 && text.paragraphs >= 3) return verdict(true, 'paragraphs of prose');
  // Late, because without a paragraph to begin from it looks at every element; so it does where the page claims to be an article. One attribute
  // at a time: a list of selectors takes the browser's slow way, the two together twice as long and the four nearly four times.
  if (
    text.first && type !== 'article'
      ? text.first.closest(ANY_MICRODATA) && text.first.closest(MICRODATA)
      : (doc.querySelector('[itemtype]') ?? doc.querySelector('[itemprop]')) && doc.querySelector(MICRODATA)
  )
    return verdict(true, 'microdata: article');
  if (product) return verdict(false, 'og:type product');
  if (text.best >= 400 && doc.getElementsByTagName('article').length === 1)
    return verdict(true, 'article element with prose');
  return verdict(false, 'too little prose');
}
