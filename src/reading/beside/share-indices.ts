/** Whether a share index bears a body's name: "Nikkei-Index", "indices such as Dow Jones and Nasdaq". */
import { LANGUAGES } from '../../languages/all.ts';
import { onceFor } from '../../languages/once.ts';
import { setOf } from '../../languages/set-of.ts';
import type { Entity } from '../../model/entity.ts';
import type { Found } from '../page/found.ts';
import { type Page, sentenceOf } from '../page/page.ts';
import { isListed } from '../text/word-patterns.ts';
import { isWordAbroad } from './beside-words.ts';
import { isFirm, isOfMedia } from './sport.ts';

/** How plainly a name is a share index's: it is called one, a report from an exchange tells its points (a number of 2 to 4 digits), or any figure. */
export type Index = 'called' | 'points' | 'figure' | null;

/** A paper's name by any of these, a firm's or an exchange's not by a figure alone. */
export function mayBeIndex(index: Exclude<Index, null>, entity: Entity): boolean {
  return isOfMedia(entity) || (index !== 'figure' && (isFirm(entity) || isExchange(entity)));
}

/** By what the record says ("American stock exchange"). English descriptions are the fullest: where there is one the others are not asked. */
const isExchange = onceFor(({ description = {} }: Entity): boolean =>
  LANGUAGES.some(
    ({ tag, names: { besideBodies } }) =>
      (description.en === undefined || tag === 'en') &&
      (description[tag]?.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? []).some(word =>
        isListed(word, besideBodies.stocks),
      ),
  ),
);

/** A word directly behind a name, by a space or a hyphen. */
const BEHIND = /^[ \u00a0‐‑-]([\p{L}\p{M}]+)/u;
/** UTF-16 units in which it stands. */
const REACH = 40;

/** Tokens behind a name within which a figure is what its index stands at. */
const FIGURE = 7;

/** "Nikkei-Index", "Nikkei 225", "indice Nikkei", and a paper of which the report from an exchange says a figure. */
export function indexOf({ firstToken, endToken, end }: Found, page: Page): Index {
  const { names, speech } = page.language;
  const { text, tokens } = page.tokenized;
  const behind = text.slice(end, end + REACH);
  if (speech.grammar?.unspaced === true) {
    const next = behind.replace(/^\d+/u, '');
    return names.besideNames.index.behind.some(word => next.startsWith(word)) ? 'called' : null;
  }
  const [, word = ''] = BEHIND.exec(behind) ?? [];
  if (isWordAbroad(word.toLowerCase(), 'index', 'behind', names)) return 'called';
  if (isListed(tokens[firstOfSeveral(firstToken, page) - 1]?.lower ?? '', names.besideNames.index.before))
    return 'called';
  if (/^[-‐‑]\d{2,4}(?![\p{L}\p{N}-])/u.test(behind) && isOfStocks(firstToken, page)) return 'points';
  // "Der Nikkei gab um 0,5 Prozent nach", up to the next mark.
  const sentence = sentenceOf(page, firstToken);
  const rest = tokens.slice(endToken, Math.min(sentence.endToken, endToken + FIGURE));
  const mark = rest.findIndex(token => token.kind === 'mark');
  const clause = mark < 0 ? rest : rest.slice(0, mark);
  const figure = clause.findIndex(token => token.kind === 'number');
  if (figure < 0) return null;
  // "Le quotidien Nikkei rapporte que 300 …"
  if (clause.some(token => names.humanVerbs.has(token.lower))) return null;
  // "Facebook shares fell by 9 %"
  if (clause.slice(0, figure).some(token => isListed(token.lower, names.sport.business))) return null;
  if (isListed(tokens[firstToken - 1]?.lower ?? '', names.sport.media)) return null;
  if (!isOfStocks(firstToken, page)) return null;
  return /^\d{2,4}$/u.test(clause[0]?.text ?? '') ? 'points' : 'figure';
}

/** Whether the sentence says that it is about an exchange. */
function isOfStocks(token: number, page: Page): boolean {
  const { stocks } = page.language.names.besideBodies;
  const { firstToken, endToken } = sentenceOf(page, token);
  return page.tokenized.tokens.slice(firstToken, endToken).some(({ lower }) => isListed(lower, stocks));
}

/** Tokens of the others before a name that is one of several: "S&P 500,". */
const MOST_OTHERS = 20;

/** The first token of the names that stand one after another up to this one: "Indizes wie Dow Jones, S&P 500 und Nasdaq". */
function firstOfSeveral(firstToken: number, page: Page): number {
  const { names, speech } = page.language;
  const { tokens } = page.tokenized;
  const from = Math.max(sentenceOf(page, firstToken).firstToken, firstToken - MOST_OTHERS);
  let first = firstToken;
  let linked = false;
  for (let i = firstToken - 1; i > from; i--) {
    const { kind, capital, lower = '', text = '' } = tokens[i] ?? {};
    if (isListed(lower, names.besideNames.index.before)) break;
    const isBetween =
      kind === 'number' ||
      capital === true ||
      /^[,&]$/u.test(text) ||
      speech.grammar?.coordinators?.includes(lower) === true ||
      names.definiteArticles.includes(lower);
    if (setOf(names.besideNames.index.links).has(lower)) linked = true;
    // What stands before "such as" is no more one of those that follow it.
    else if (linked || !isBetween) return firstToken;
    first = i;
  }
  return first;
}
