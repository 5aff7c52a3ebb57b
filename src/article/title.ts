/**
 * An article's title. Publishers keep several wordings of one headline (for the page, for search machines, for social media) in the
 * structured data, `og:title`, the headline and `<title>`; on the pages measured no rule of agreement between them did better than
 * this order (docs/benchmarks/articles.md).
 */
import { decodeEntities } from './entities.ts';
import { LETTER } from './letters.ts';
import { metaContent, squeeze } from './meta-content.ts';

export interface TitleInput {
  readonly doc: Document;
  /** The headline that the structured data gives. */
  readonly structured: string | null;
  /** The headline that is to be seen. */
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly url: string;
}

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];
/** The marks that sites put between a title, a section and their name. */
const SEPARATOR = /\s+(?:[|–—\-·•*:»«]|--)\s+|\s*[｜ㅣ]\s*|(?:--|_)(?=[\u3400-\u9fff])/g;
/** Of these the ones that never stand inside a sentence. */
const BAR = /[|｜ㅣ*_»«]|^--/;
const OTHERS = new RegExp(`[^${LETTER}0-9]+`, 'g');
const plain = (text: string): string => text.toLowerCase().replace(OTHERS, '');

/** `''` when the page gives none; at most 300 characters, without the publisher's name. */
export function titleOf({ doc, structured, headline, publisher, url }: TitleInput): string {
  const bare = (title: string | null) => title && bareTitle(decodeEntities(title), publisher, url);
  const given = bare(squeeze(structured, 300));
  if (given) return given;
  const shown = bare(squeeze(headline, 300));
  const written = bare(metaContent(doc, TITLES)) ?? (shown === null ? bare(squeeze(doc.title, 300)) : null);
  const better = shown && written && isTitleOfSite(written, shown, doc) && !isSite(shown, url);
  return (better ? shown : (written ?? shown)) ?? '';
}

/** Some sites head every page with their own name. */
const isSite = (shown: string, url: string): boolean => plain(url.split('/')[2] ?? '').includes(plain(shown));

/** Is `written` worded for the whole site, or the headline with more behind it? */
function isTitleOfSite(written: string, shown: string, doc: Document): boolean {
  const all = written.toLowerCase();
  const own = shown.toLowerCase();
  if (all.startsWith(own)) return /^\s*[|–—\-·:»]/.test(all.slice(own.length));
  const words = new Set(own.split(OTHERS));
  return all.split(OTHERS).every(word => !words.has(word)) && plain(doc.title).startsWith(plain(written));
}

/**
 * "Headline - Publisher" and "Publisher | Headline" without the publisher; after a bar also without what is short, because a bar does not join
 * a sentence.
 */
function bareTitle(title: string, publisher: string | null, url: string): string {
  const own = [publisher ?? '', hostName(url)].map(plain).filter(name => name.length >= 3);
  const marks = Array.from(title.matchAll(SEPARATOR));
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return title;
  const rest = title.slice(first.index + first[0].length);
  if (rest.length >= 8 && own.includes(plain(title.slice(0, first.index))))
    return bareTitle(rest, publisher, url);
  if (last.index < 8) return title;
  const tail = title.slice(last.index + last[0].length);
  const isPublisher = own.some(
    name => plain(tail).includes(name) || (tail.length > 2 && name.includes(plain(tail))),
  );
  const isSection = BAR.test(last[0]) && tail.length <= 30;
  return isPublisher || isSection ? bareTitle(title.slice(0, last.index), publisher, url) : title;
}

/** "theguardian" of "https://www.theguardian.com/…". */
function hostName(url: string): string {
  try {
    const labels = new URL(url).hostname.split('.');
    return labels.at(/^(?:co|com|org|net|gov|ac)$/.test(labels.at(-2) ?? '') ? -3 : -2) ?? '';
  } catch {
    return '';
  }
}
