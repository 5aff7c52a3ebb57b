/**
 * The day an article was published: what the page tells machines, then what is to be seen by its headline, held against the day in its
 * address. A wrong day gives people the offices of another time, so a day in prose, one that contradicts the address and one to come are none.
 */
import { dayInAddress } from './address-day.ts';
import type { Block } from './blocks.ts';
import { parentOf } from './composed.ts';
import { dayInText, dayOf, type FoundDay, findDay } from './date.ts';
import { suspicionOf } from './furniture.ts';
import { LETTER } from './letters.ts';
import { metaContent } from './meta-content.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
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
];
const CHANGED = ['last-modified-date', 'article:modified_time'];

export interface PublishedInput {
  readonly doc: Document;
  readonly url: string;
  /** What the structured data says. */
  readonly structured: string | null;
  readonly blocks: readonly Block[];
  readonly headline: Element | null;
  /** The last block of the article's body. */
  readonly last: Block | null;
  readonly language: string | null;
}

/** `2020-07-24`, or `null` when the page does not tell. */
export function publishedOf(page: PublishedInput): string | null {
  const { doc, structured, language } = page;
  const address = dayInAddress(page.url);
  const told = dayTold(structured, address, language);
  if (told) return told;
  // Each name is sought in the whole page: only as far as needed.
  for (const name of PUBLISHED) {
    const day = dayTold(metaContent(doc, [name]), address, language);
    if (day) return day;
  }
  const shown = dayMarked(page) ?? dayInLines(page);
  if (shown && address) return apart(shown, address) <= 1 ? shown : address;
  return shown ?? address ?? dayOf(metaContent(doc, CHANGED), language);
}

/** What a machine is told. A moment in UTC or of no zone may be the day before or after where the publisher is, whose own day the address has. */
function dayTold(told: string | null, address: string | null, language: string | null): string | null {
  const day = dayOf(told, language);
  const hasZone = /[+-](?!00:?00)\d{2}:?\d{2}$/.test(told ?? '');
  return day && address && !hasZone && apart(day, address) <= 1 ? address : day;
}

const DAY = 86_400_000;
const apart = (day: string, other: string): number => Math.abs(Date.parse(day) - Date.parse(other)) / DAY;
const isToCome = (day: string): boolean => Date.parse(day) > Date.now() + DAY;

/** What says in markup when something was: HTML, microdata, and hAtom, which put days for machines into titles. */
const MARKED = '[itemprop~="datePublished"],time,abbr[title],.published,.dt-published';
const MOST = 200;

/** The day of the mark that stands nearest to the headline in the tree; those that say they mark a publication before others. */
function dayMarked({ doc, headline, language }: PublishedInput): string | null {
  const marks = Array.from(doc.querySelectorAll(MARKED))
    .slice(0, MOST)
    .map(element => ({ element, day: dayOfMark(element, language), sure: saysPublished(element) }))
    .filter(({ day, element }) => day !== null && !isToCome(day) && !isOfThread(element));
  for (let around: Element | null = headline ?? doc.documentElement; around; around = parentOf(around)) {
    const inside = marks.filter(({ element }) => around?.contains(element));
    const nearest = inside.find(({ sure }) => sure) ?? inside[0];
    if (nearest) return nearest.day;
  }
  return null;
}

function dayOfMark(element: Element, language: string | null): string | null {
  const text = element.textContent ?? '';
  return (
    dayOf(element.getAttribute('datetime') ?? element.getAttribute('content'), language) ??
    dayOf(element.getAttribute('title'), language) ??
    (text.length <= 100 && element.tagName.toUpperCase() !== 'ABBR' ? dayInText(text, language) : null)
  );
}

function saysPublished(element: Element): boolean {
  return (
    element.hasAttribute('pubdate') ||
    /\bdatePublished\b/.test(element.getAttribute('itemprop') ?? '') ||
    /(?:^|\s)(?:dt-)?published(?:\s|$)/.test(element.getAttribute('class') ?? '')
  );
}

/** Comments have days of their own. */
function isOfThread(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (suspicionOf(at)?.sure) return true;
  return false;
}

/** Blocks after the headline in which a date line is looked for, before it, and after the article's end. */
const LINES = { after: 25, before: 5, end: 3, chars: 120 };

function dayInLines({ blocks, headline, last, language }: PublishedInput): string | null {
  const start = Math.max(
    0,
    blocks.findIndex(block => block.element === headline),
  );
  const end = last ? blocks.indexOf(last) + 1 : 0;
  const near = [
    ...blocks.slice(start, start + LINES.after),
    ...blocks.slice(Math.max(0, start - LINES.before), start),
    // Lists of other articles follow too.
    ...(end > 0 ? blocks.slice(end, end + LINES.end).filter(block => block.linkChars === 0) : []),
  ];
  for (const block of near) {
    const found = findDateLine(block, language);
    if (found && !isToCome(found.day)) return found.day;
  }
  return null;
}

const WORD = new RegExp(`[${LETTER}]{2,}`, 'g');
/** Characters that fill a word in scripts without spaces. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff]{2}/g;
const SENTENCE = /[.!?…؟।]["'”’»)\]]*$/;
const WIDE_SENTENCE = /[。！？][”」』]?$/;
/** No page is older; what is shown with an older day and other words is what the page tells of. */
const WEB = '1991';

const wordsOf = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).flatMap(word => word.match(WIDE) ?? [word]);
const isSmall = (word: string): boolean => word.charAt(0) !== word.charAt(0).toUpperCase();

/** The day of a line that is there to tell it: beside few words ("By Ann Lee, Berlin, July 24, 2020, 9 a.m."), not in a sentence. */
export function findDateLine({ chars, sample }: Block, language: string | null): FoundDay | null {
  const found = chars <= LINES.chars ? findDay(sample, language) : null;
  if (!found || WIDE_SENTENCE.test(sample)) return null;
  const before = wordsOf(sample.slice(0, found.start));
  const all = before.length + wordsOf(sample.slice(found.end)).length;
  if (all <= 3) return found;
  if (found.day < WEB || before.length > 12 || before.filter(isSmall).length > 3) return null;
  return all > 6 && SENTENCE.test(sample) ? null : found;
}

/** Blocks at either end of a body among which a date line is looked for, and words behind its day that make it something else. */
const EDGE = { first: 3, last: 2, words: 6 };

/** A body without the lines at its ends that are there to tell its day. */
export function withoutDateLines(body: readonly Block[], language: string | null): readonly Block[] {
  const kept = body.filter((block, at) => {
    if ((at >= EDGE.first && at < body.length - EDGE.last) || SENTENCE.test(block.sample)) return true;
    const found = findDateLine(block, language);
    return found === null || wordsOf(block.sample.slice(found.end)).length >= EDGE.words;
  });
  return kept.length > 0 ? kept : body;
}
