/** What stands around and inside articles that is none of their text, told by element, class and wording. */
import type { Block } from './blocks.ts';
import { LETTER } from './letters.ts';

/**
 * Words of class and id names. A name is cut into words at capitals, `-`, `_` and digits first, so that "thread" is no "ad".
 * From the lists of Readability.js (Apache-2.0) and trafilatura (Apache-2.0), and what the pages tested needed.
 * SURE: never the article, however much of it there is (long threads of comments, consent texts).
 */
const SURE = new Set(
  (
    'comments commentlist kommentare kommentarer commentaires comentarios commenti reacties komentarze disqus livefyre coral onetrust usercentrics sourcepoint consent cookie cookies gdpr ' +
    'related recommended recommendation recommendations recirc recirculation outbrain taboola plista mostread ' +
    'newsletter breadcrumb breadcrumbs pagination navbar visuallyhidden screenreader'
  ).split(' '),
);
/** Believed unless it would take away much of the page's prose: "paywall" is also what paragraphs behind one are called. */
const LIKELY = new Set(
  (
    'ad ads adv advert adverts advertisement advertising adslot anzeige werbung publicidad publicite pub sponsor sponsored sponsoring ' +
    'comment kommentar forum recommend ligatus readmore more mehr teasers trending popular latest ' +
    'subscribe subscription signup abo paywall piano promo promotion promobox cta ' +
    'share sharing shares social socials sharebar addthis sharethis follow whatsapp ' +
    'pager navigation nav menu toolbar tools sidebar rail aside widget banner modal popup popover dialog flyout dropdown lightbox overlay tooltip ' +
    'byline author authors bio autor autoren autorin avatar credits credit copyright caption captions legend photo photos foto fotos image images bild bilder ' +
    'tags taglist keywords topics schlagworte ' +
    'tweet twitter instagram tiktok embed ' +
    'gallery slideshow carousel slider video player audio podcast podlove voting poll survey rating ' +
    'footer impressum disclaimer footnotes print noprint sr hidden invisible skip ' +
    'meta metadata timestamp dateline feedback jobs shop shopping infobox factbox marginalia correction'
  ).split(' '),
);
/** Names that end so are of what holds the text, whatever else they say: "sidebar-layout", "comment-content". */
const HOLDERS = new Set(
  'article articlebody story content main body text entry post paragraph lead intro standfirst page wrapper container layout grid row col column copy'.split(
    ' ',
  ),
);
/** Names with these words say what something has, not what it is: "article has-sidebar", "post-with-gallery". */
const HAVING = new Set('has with without no is'.split(' '));

const FURNITURE_TAGS = new Set(['ASIDE', 'FOOTER', 'FIGURE', 'FORM', 'ADDRESS', 'TABLE']);

function words(name: string): string[] {
  return name
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

export interface Suspicion {
  /** The word or tag, by which all elements of a kind on a page are judged together. */
  readonly by: string;
  readonly sure: boolean;
}

/** What this element's tag or name says against it; `null`: nothing. */
export function suspicionOf(element: Element): Suspicion | null {
  const tag = element.tagName.toUpperCase();
  if (FURNITURE_TAGS.has(tag)) return { by: tag, sure: false };
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  if (names.length < 4) return null;
  let likely: string | undefined;
  for (const name of names.split(/\s+/)) {
    const parts = words(name);
    if (parts.some(part => HAVING.has(part))) continue;
    if (HOLDERS.has(parts.findLast(part => part !== '') ?? '')) {
      // What holds a comment's text is no article's, unless most of the page is named so.
      if (parts.includes('comment')) likely ??= 'comment';
      continue;
    }
    const sure = parts.find(part => SURE.has(part));
    if (sure !== undefined) return { by: sure, sure: true };
    // One of a thread: "comment" alone also names a column.
    if (tag === 'LI' && parts.includes('comment')) return { by: 'comments', sure: true };
    likely ??= parts.find(part => LIKELY.has(part));
  }
  return likely === undefined ? null : { by: likely, sure: false };
}

/** A teaser may be the article's own, at its head; further down it leads elsewhere. */
export function isTeaserName(element: Element): boolean {
  const names = element.getAttribute('class') ?? '';
  return names !== '' && words(names).some(word => word.startsWith('teaser') || word === 'similars');
}

/** Whole blocks of wording that is never the author's: "Zur Startseite", "Lesen Sie auch:", "Share this article". */
const LINE = new RegExp(
  '^[\\s»›>|•+*–"“„-]*(?:' +
    [
      'zur startseite|nach oben|zurück zur .{0,30}|startseite|mehr zum thema.{0,60}|mehr dazu|mehr lesen.{0,60}|weiterlesen|weiter ?lesen.{0,40}|lesen sie (?:auch|mehr|hier|dazu).{0,120}|lesen sie .{0,60} auch.{0,80}|auch interessant.{0,80}',
      'das (?:thema )?könnte (?:sie|dich|euch) (?:auch|ebenfalls) interessieren.{0,20}|artikel (?:teilen|drucken|merken|versenden).{0,40}|teilen|drucken|anzeige|werbung|kommentare?(?: \\(?\\d+\\)?)?|quelle: .{0,40}|foto: .{0,80}|bild: .{0,80}|schlagworte?:?.{0,80}|themen:?.{0,80}',
      'back to (?:top|home).{0,20}|read (?:more|also|next).{0,120}|see also.{0,100}|related(?: (?:articles?|stories|topics|content|links))?:?|more (?:on|from|about) .{0,80}|recommended(?: for you)?|you (?:may|might) also (?:like|be interested in).{0,20}|share(?: (?:this|on|via) .{0,40})?|advertisement|sponsored.{0,30}|sign up .{0,80}|subscribe.{0,80}|follow us.{0,60}|follow .{2,40} on (?:twitter|x|facebook|instagram|tiktok|threads|linkedin)|(?:questions|comments)\\?.{0,80}|photo: .{0,80}|image: .{0,80}|print|comments?(?: \\(?\\d+\\)?)?|tags?:.{0,100}|topics?:.{0,100}|copyright .{0,100}|© .{0,120}|all rights reserved.{0,40}',
      '[àa] lire aussi.{0,120}|lire aussi.{0,120}|sur le même sujet.{0,60}|partager.{0,30}|publicité|abonnez-vous.{0,80}|lea también.{0,120}|lee también.{0,120}|te puede interesar.{0,80}|compartir.{0,30}|publicidad|leia (?:mais|também).{0,120}|leggi anche.{0,120}|condividi.{0,30}|pubblicità|lees ook.{0,120}|czytaj (?:też|także|więcej).{0,120}|zobacz (?:też|także).{0,120}|читайте также.{0,120}|читать далее.{0,60}|поделиться.{0,30}|реклама|相关阅读.{0,40}|延伸阅读.{0,40}|责任编辑.{0,30}|分享.{0,20}',
    ].join('|') +
    ')[\\s:.!»›>|•…→]*$',
  'i',
);
/** Headings after which nothing of the article follows. */
const END =
  /^(?:das könnte (?:sie|dich|euch) (?:auch|ebenfalls) interessieren|mehr zum thema|auch interessant|related (?:articles?|stories|content|news)|you (?:may|might) also (?:like|be interested in)|more from .{1,40}|read next|recommended(?: for you| stories)?|most (?:read|popular)|comments|kommentare|sur le même sujet|à lire aussi|te puede interesar|noticias relacionadas|leia também|leggi anche|lees ook|zobacz także|czytaj także|читайте также|相关阅读|相关新闻|延伸阅读)\b.{0,20}$/i;

/** Two letters or digits: less is an ornament between parts, or the name of a button. */
const SAYING = new RegExp(`[${LETTER}0-9].*[${LETTER}0-9]`);

export function isFurnitureLine(block: Block): boolean {
  return block.chars <= 160 && (LINE.test(block.sample) || !SAYING.test(block.sample));
}

export function isEndOfArticle(block: Block): boolean {
  return block.chars <= 80 && END.test(block.sample);
}
