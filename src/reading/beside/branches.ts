/** Whether a country or a town beside a body's name makes it a branch, which is a body of its own: "Wikimedia Deutschland", "RT France", "SVP Zürich", "ungarisches Rotes Kreuz". */
import { countryNamesIn } from '../../languages/countries.ts';
import { countryNextTo } from '../offices/country-beside.ts';
import type { Found } from '../page/found.ts';
import { isGivenName } from '../page/given-names.ts';
import { type Page, stemOf } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import { nameWords } from '../text/name-words.ts';
import { isFirm, isOfMedia } from './sport.ts';
import type { Tag } from './tags.ts';

/** A place beside a name. */
export interface Place {
  /** ISO code; `null`: the place is no country. */
  readonly country: string | null;
  /** The place's first word, folded. */
  readonly word: string;
}

/** What stands behind a name and may say of which place the branch is. */
export interface Branch extends Place {
  /** It stands in brackets: an office of states may be meant too. */
  readonly bracketed: boolean;
}

/** Words of a country's name. */
const LONGEST = 3;

/**
 * A place directly behind the name. Where the language does not write the body's own ("dass Amnesty Israel vorwirft") the tagger must take both for one
 * name.
 */
export function branchBehind({ end, endToken }: Found, tag: Tag, page: Page): Branch | null {
  const { tokenized, language, lists } = page;
  const { tokens } = tokenized;
  const first = tokens[endToken];
  if (first?.text === '(' || first?.text === '（') return countryInBracket(endToken + 1, page);
  if (first?.kind !== 'word' || !first.capital || first.start !== end + 1) return null;
  if (tokenized.text.charAt(end) === '\n') return null;
  const isOne = tag.goesOn === true;
  const [word = ''] = nameWords(first.text);
  const countries = countryNamesIn(language);
  let name = '';
  let country: string | null = null;
  for (let i = endToken; i < endToken + LONGEST; i++) {
    name = i === endToken ? first.lower : `${name} ${tokens[i]?.lower}`;
    country = countries.get(name) ?? country;
  }
  if (country !== null)
    return isOne || language.names.spokenIn.includes(country) ? { country, word, bracketed: false } : null;
  const isTown = isOne && lists.isPlace(first.text) && !isGivenName(first.text);
  return isTown ? { country, word, bracketed: false } : null;
}

/** "Greenpeace (Canada)": the country, and nothing else. */
function countryInBracket(from: number, { tokenized: { tokens }, language }: Page): Branch | null {
  const words = tokens.slice(from, from + LONGEST + 1);
  const close = words.findIndex(({ text }) => text === ')' || text === '）');
  if (close < 1) return null;
  const own = words.slice(0, close);
  const joined = own.map(({ lower }) => lower).join(language.speech.grammar?.unspaced === true ? '' : ' ');
  const country = countryNamesIn(language).get(joined);
  const [word = ''] = nameWords(own[0]?.text ?? '');
  return country === undefined ? null : { country, word, bracketed: true };
}

/**
 * Whether that is a branch of the body that the record is of: not where it is of that country itself, nor of none ("NATO"), nor has the place in its names,
 * nor of a firm, whose branches are the firm ("Google France").
 */
export function isBranch(said: Branch, own: Profile): boolean {
  return own.country !== null && isOfOther(said, own);
}

/** The same of a body of no country, which a national one may be a part of ("ungarisches Rotes Kreuz"). What newspapers do abroad is theirs too. */
export function isNational(said: Place, own: Profile): boolean {
  return !isOfMedia(own.entity) && isOfOther(said, own);
}

function isOfOther({ country, word }: Place, own: Profile): boolean {
  if (own.country === country || isFirm(own.entity)) return false;
  return !own.stems.has(stemOf(word)) && ![...own.names.keys()].some(name => name.split(' ').includes(word));
}

/**
 * The country whose own body of that name is said: its adjective directly before ("pakistanische Taliban") or behind ("Croix-Rouge française"), or
 * "Rotes Kreuz Haitis". Not where the words may be another noun's: "the Russian UN ambassador", "NATO Russlands Interessen".
 */
export function nationalOf(found: Found, tag: Tag, page: Page): Place | null {
  const { tokens, text } = page.tokenized;
  if (found.form === 'compound' || /[-‐‑]/u.test(text.charAt(found.end)) || /^\p{Lu}+$/u.test(found.text))
    return null;
  const { names } = page.language;
  const { country, first, end } = countryNextTo(found, page);
  if (country === null || /^['’]s?$/u.test(tokens[found.firstToken - 1]?.text ?? '')) return null;
  const next = tokens[end];
  const nounsFollow = names.countryBehind !== true && !names.nounsCapitalised;
  const isBefore = first < found.firstToken;
  // The tagger takes both for one name where a noun may follow.
  if (isBefore && nounsFollow && tag.begun !== true) return null;
  if (!isBefore && next?.kind === 'word' && next.capital) return null;
  const [word = ''] = nameWords(tokens[isBefore ? first : end - 1]?.text ?? '');
  return { country, word };
}
