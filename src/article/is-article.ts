/**
 * Is this page one article? Decided from markup alone, in well under a millisecond: every page of the web pays for it.
 * Front pages, lists, shops and searches carry the same words and types as articles, so an address, a count and the text
 * itself have a say too.
 *
 * What it costs is not the loops but what has to be compiled and built anew in every page: each function, each pattern and each of the
 * browser's interfaces that is touched for the first time. So there are few of each here (docs/benchmarks/page.md).
 */
import { ENOUGH, proseOf, withOpenRoots } from './prose.ts';
import { ARTICLE_TYPES, sourcesOf, structured } from './structured.ts';
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
const TELLING = ARTICLE_TYPES.concat(PAGE_TYPES_AGAINST);

const MICRODATA =
  '[itemtype*="schema.org/NewsArticle"],[itemtype*="schema.org/Article"],[itemtype*="schema.org/BlogPosting"],[itemprop~="articleBody"]';
/** What every element of `MICRODATA` has; hardly a page has one, and this is read and asked in half the time. */
const ANY_MICRODATA = '[itemtype],[itemprop]';

/** Line breaks looked at, and characters of text between them that are an article's. */
const BREAKS = 40;
const BROKEN = 600;

/** The reason of the one verdict that rests on the address alone: whatever else comes into such a page, it stays. */
export const FRONT_PAGE = 'front page';

/**
 * `url` is the page's address (`document.URL`), which a saved or served copy's Document need not know.
 * One function for what nearly every page comes through, as each further one is compiled in each of them.
 */
export function isArticle(doc: Document, url: string): Verdict {
  // Without `URL` and `location`, whose first touch costs more than this.
  const low = url.toLowerCase();
  const path = low.split('#', 1)[0]?.split('?', 1)[0]?.split('/') ?? [];
  let count = 0;
  let language = 0;
  let file = '';
  let list = false;
  for (let at = 3; at < path.length; at++) {
    const part = path[at];
    if (!part) continue;
    if (count === 0 && (part.length === 2 || (part.length === 5 && (part[2] === '-' || part[2] === '_'))))
      language = 1;
    if (count === language) file = part;
    count++;
    if (LISTING.includes(` ${part} `)) list = true;
  }
  if (
    count <= language + 1 &&
    (file === '' || FRONT.includes(` ${file.split('.', 1)[0]} `)) &&
    url.includes('://')
  )
    return { article: false, reason: FRONT_PAGE };
  const sources = sourcesOf(doc, TELLING);
  // Most pages have nothing telling, and do not have the walk through it compiled.
  const data = sources.length > 0 ? structured(sources, headlineOf) : null;
  const titles = data && data.articles.length > 0 ? new Set(data.articles).size : 0;
  const type = doc.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase();
  if (titles !== 1 && type !== 'article' && list) return { article: false, reason: 'list or search' };
  if (titles > 3) return { article: false, reason: 'list of articles' };
  if (titles > 0) return { article: true, reason: 'structured data: article' };
  const paragraphs = doc.getElementsByTagName('p');
  let text = proseOf(paragraphs);
  // Not by the collection's length, which makes the browser count all of the page.
  if (paragraphs[ENOUGH - 1] === undefined) text = withOpenRoots(doc, text);
  if (data && text.best < 1500 && data.types.some(type => PAGE_TYPES_AGAINST.includes(type)))
    return { article: false, reason: 'structured data: no article' };
  if (type === 'article' && text.best >= 200) return { article: true, reason: 'og:type article' };
  const product = type?.startsWith('product') === true;
  if (!product && text.best >= 800 && text.paragraphs >= 3)
    return { article: true, reason: 'paragraphs of prose' };
  // Late, because without a paragraph to begin from it looks at every element; so it does where the page claims to be an article. One attribute
  // at a time: a list of selectors takes the browser's slow way, the two together twice as long and the four nearly four times.
  if (
    text.first && type !== 'article'
      ? text.first.closest(ANY_MICRODATA) && text.first.closest(MICRODATA)
      : (doc.querySelector('[itemtype]') ?? doc.querySelector('[itemprop]')) && doc.querySelector(MICRODATA)
  )
    return { article: true, reason: 'microdata: article' };
  if (product) return { article: false, reason: 'og:type product' };
  if (text.best >= 400 && doc.getElementsByTagName('article').length === 1)
    return { article: true, reason: 'article element with prose' };
  // Last, as hardly a page comes here that says it is an article.
  if (type === 'article' && hasBrokenText(doc)) return { article: true, reason: 'og:type article' };
  return { article: false, reason: 'too little prose' };
}

/** Is there text in one element that line breaks part, in place of paragraphs? Its own only: links and lists have elements. */
function hasBrokenText(doc: Document): boolean {
  const breaks = doc.getElementsByTagName('br');
  for (let at = 0; at < BREAKS; at++) {
    const box = breaks[at]?.parentNode;
    if (!box) return false;
    let chars = 0;
    for (let node = box.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3) chars += (node.nodeValue ?? '').trim().length;
    if (chars >= BROKEN) return true;
  }
  return false;
}
