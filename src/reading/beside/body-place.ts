/** What the words beside a name say if a body is meant by it, whichever body: worked out once for all candidates. */

import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { isClauseWord } from '../text/clause-words.ts';
import type { Token } from '../text/token.ts';
import { sentenceAt } from '../text/tokens.ts';
import { type BesideBody, besideBody } from './beside-bodies.ts';
import { type Branch, branchBehind, nationalOf, type Place } from './branches.ts';
import type { Cues } from './cues.ts';
import { isInsideKnownWord } from './inside-words.ts';
import { isOfFamily } from './kin.ts';
import { isHeadOfLonger, isJoinedToName } from './longer-names.ts';
import type { Tag } from './tags.ts';

export interface BodyPlace {
  /** A number that tells it from others stands behind it ("Nord Stream 2"). */
  readonly numbered: boolean;
  /** It is a part of a longer name: 0 no, 1 likely, 2 surely. */
  readonly longer: 0 | 1 | 2;
  readonly things: BesideBody;
  /** The middle of a longer word. */
  readonly inside: boolean;
  /** A family's, which a firm may be called after ("the Ford family"), where the tagger sees no body. */
  readonly family: boolean;
  /** What may make it a branch's; `null`: nothing. */
  readonly branch: Branch | null;
  /** The country that is said to have one of its own; `null`: none is. */
  readonly national: Place | null;
}

/** `words`: of the name, folded. */
export function bodyPlaceOf(
  found: Found,
  words: readonly string[],
  cues: Cues,
  tag: Tag,
  page: Page,
): BodyPlace {
  return {
    numbered: isNumbered(found, page),
    longer: isJoinedToName(found, page)
      ? 2
      : isOpeningOf(found, page) || isHeadOfLonger(found, words, cues, page)
        ? 1
        : 0,
    things: besideBody(found, cues, page),
    inside: isInsideKnownWord(found, page),
    family: words.length === 1 && tag.kind !== 'organisation' && isOfFamily(found, page),
    branch: branchBehind(found, tag, page),
    national: nationalOf(found, tag, page),
  };
}

/** A number of one or two digits, or a Roman one, directly behind, or behind the end of a quotation. Neither a score, a share nor a sum of money. */
const NUMBER =
  /^(?:["”»“]?[ \u00a0]?[–—-][ \u00a0]?|["”»“]?[ \u00a0]|[-‐‑])(\d{1,2}|I{2,3}|IV)(?![\p{L}\p{N}]|[-‐‑]|[.,:–/]\d|\s?[%€$£:–‰°])/u;

/** UTF-16 units behind a name in which its number and what follows that stand. */
const REACH = 12;

/** "Nord Stream 2", "Windows 10": what the number tells from others is another thing. Not what it counts: "gave Apple 2 weeks". */
function isNumbered({ end, firstToken }: Found, { tokenized, language }: Page): boolean {
  const { text, tokens, sentences } = tokenized;
  const [whole] = NUMBER.exec(text.slice(end, end + REACH)) ?? [];
  if (whole === undefined) return false;
  const sentence = sentences[sentenceAt(sentences, end - 1)];
  if (sentence === undefined) return false;
  const own = tokens.slice(firstToken, sentence.endToken);
  const behind = own.find(token => token.start >= end + whole.length);
  // "Siemens 2. Quartal"
  if (behind?.text === '.' && language.names.ordinalPoint && behind.end < sentence.end) return false;
  if (isCounted(behind, language)) return false;
  // "Liverpool 2 Chelsea 1", "Google 12, Apple 9"
  const numbers = tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter(token => token.kind === 'number' && token.text.length <= 2);
  return numbers.length < 2;
}

/** A noun that a number may count, or a month. */
function isCounted(token: Token | undefined, language: Page['language']): boolean {
  const { names } = language;
  if (token?.kind !== 'word') return false;
  if (names.common.includes(token.lower) || names.humanVerbs.has(token.lower)) return false;
  if (names.notNames.has(token.lower)) return true;
  return names.nounsCapitalised ? token.capital : !token.capital && !isClauseWord(token.text, language);
}

/** Words of a longer name that are looked at. */
const LONGEST = 6;

/** "Nissan Manufacturing Rus (NMR)": the letters behind are those of a longer name that the stretch begins. */
function isOpeningOf({ firstToken, endToken }: Found, { tokenized: { tokens } }: Page): boolean {
  for (let i = endToken; i < firstToken + LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.text === '(') {
      const letters = tokens[i + 1]?.text ?? '';
      const words = tokens.slice(firstToken, i).filter(({ capital }) => capital);
      return (
        i > endToken &&
        letters.length > 2 &&
        tokens[i + 2]?.text === ')' &&
        letters === words.map(word => word.text.charAt(0)).join('')
      );
    }
    if (token.kind !== 'word') return false;
  }
  return false;
}
