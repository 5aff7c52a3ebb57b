/** Whether a family name is that of several people: "i cugini Macri", "die Brüder Wagner", "the Trump siblings", "los Kirchner", "der Assad-Clan". */

import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { isWordOf } from './beside-words.ts';

/** Of a name of one word: a word for several of a family beside it ({@link isOfFamily}), or an article that only several have. */
export function isOfSeveral(found: Found, page: Page): boolean {
  return hasArticleOfSeveral(found, page) || isOfFamily(found, page);
}

/** "los Kirchner", "le BMW" */
export function hasArticleOfSeveral(
  { firstToken }: Found,
  { tokenized: { tokens }, language }: Page,
): boolean {
  return isWordOf(tokens[firstToken - 1]?.lower, 'several', 'before', language.names);
}

/** The word directly before the name, behind it, or joined to it by a hyphen. */
export function isOfFamily(
  { firstToken, endToken, end }: Found,
  { tokenized: { text, tokens }, language: { names, speech } }: Page,
): boolean {
  const { behind } = names.besideNames.kin;
  if (speech.grammar?.unspaced === true) return behind.some(word => text.startsWith(word, end));
  const next = tokens[endToken];
  const [, joined] = JOINED.exec(text.slice(end, end + REACH)) ?? [];
  return (
    isWordOf(tokens[firstToken - 1]?.lower, 'kin', 'before', names) ||
    (next?.capital === false && isWordOf(next.lower, 'kin', 'behind', names)) ||
    isWordOf(joined?.toLowerCase(), 'kin', 'behind', names)
  );
}

const JOINED = /^[-‐‑](\p{L}+)(?![\p{L}\p{N}]|[-‐‑])/u;
/** UTF-16 units in which the longest word for a family stands. */
const REACH = 24;
