/** Whether a street, a square or a bridge bears a person's name: "Karl-Marx-Str. 12", "rue du Général de Gaulle", "ul. Piłsudskiego". */
import { setOf } from '../../languages/set-of.ts';
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { type Cues, isTitleWord } from './cues.ts';

/** UTF-16 units beside a name in which a word of a street stands. */
const REACH = 24;

/** The word of a street directly before the name or behind it. */
export function isOfStreet(found: Found, { titleCase }: Cues, page: Page): boolean {
  return isBefore(found, page) || isBehind(found, titleCase, page);
}

const BEHIND = /^(?<by>[-‐‑ \u00a0])(?<word>\p{L}+)(?![-‐‑]?\p{L})/u;

/** "Willy-Brandt-Platz", "Mandela Avenue"; in a headline where all words have capitals the next word tells nothing. */
function isBehind({ end }: Found, titleCase: boolean, { tokenized: { text }, language }: Page): boolean {
  const { behind } = language.names.besideNames.street;
  if (behind.length === 0) return false;
  const rest = text.slice(end, end + REACH);
  if (language.speech.grammar?.unspaced === true) return behind.some(word => rest.startsWith(word));
  const { by = '', word = '' } = BEHIND.exec(rest)?.groups ?? {};
  const isHeadline = titleCase && !language.names.nounsCapitalised;
  if (/[ \u00a0]/u.test(by) && (isHeadline || !/^\p{Lu}/u.test(word))) return false;
  return setOf(behind).has(word.toLowerCase());
}

/** Titles that may stand between: "rue du Général Charles de Gaulle", "ul. gen. Sikorskiego". */
const MOST_TITLES = 2;

function isBefore(
  { start, firstToken, endToken, text: own }: Found,
  { tokenized: { text }, language: { names } }: Page,
): boolean {
  const { before, links } = names.besideNames.street;
  if (before.length === 0) return false;
  const full = endToken - firstToken > 1 || /[\s-]/u.test(own);
  let at = start;
  let titles = 0;
  let linked = false;
  for (;;) {
    const word = wordBefore(text, at);
    if (word === null) return false;
    const { lower, begin, pointed } = word;
    if (setOf(before).has(lower)) return true;
    if (setOf(before).has(`${wordBefore(text, begin)?.lower} ${lower}`)) return true;
    if (titles < MOST_TITLES && !linked && (isTitleWord(lower, names) || (pointed && lower.length > 1)))
      titles++;
    else if (!linked && ((full && links.includes(lower)) || (titles > 0 && names.ofWords.includes(lower))))
      linked = true;
    else return false;
    at = begin;
  }
}

/** What stands before an offset up to white space, without quotation marks and a last point. */
function wordBefore(
  text: string,
  at: number,
): { readonly lower: string; readonly begin: number; readonly pointed: boolean } | null {
  const found = /(?<![\p{L}\p{N}/.-])(?<word>[\p{L}ºª][\p{L}\p{M}ºª/.-]*) ?$/u.exec(
    text.slice(Math.max(0, at - REACH), at).replace(/\u00a0/gu, ' '),
  );
  const word = found?.groups?.word;
  if (found === null || word === undefined) return null;
  return {
    lower: word.replace(/\.$/u, '').toLowerCase(),
    begin: at - found[0].length,
    pointed: word.endsWith('.'),
  };
}
