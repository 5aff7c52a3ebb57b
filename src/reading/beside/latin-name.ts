/** A name in another script with its Latin spelling in brackets: 霍華德(Dwight Howard), "Уилсон (Frank Wilson)". */
import type { Found } from '../page/found.ts';
import { isGivenName } from '../page/given-names.ts';
import type { Page } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import { nameWords } from '../text/name-words.ts';

const BRACKET =
  /^\s?[(（]\s?(\p{Lu}[\p{Script=Latin}\p{M}.’'-]+(?:[ ·][\p{Script=Latin}\p{M}.’'-]+)+)\s?[)）]/u;

/** UTF-16 units behind a name in which a bracket ends. */
const REACH = 60;
/** Letters that two spellings of one name begin with: "Zelensky", "Zelenskyy". */
const SAME = 3;

/** Whether the name in brackets is one of the candidate's; `null`: there is none, or it is no person's name, or the record has none to compare. */
export function agreesInBrackets(found: Found, { names }: Profile, page: Page): boolean | null {
  if (/\p{Script=Latin}/u.test(found.text)) return null;
  const [, name] = BRACKET.exec(page.tokenized.text.slice(found.end, found.end + REACH)) ?? [];
  if (name === undefined) return null;
  const written = name.split(/[ ·]/u)[0] ?? '';
  if (!isGivenName(written) && !page.lists.isGivenName(written)) return null;
  const words = nameWords(name);
  const own = [...names.keys()].filter(key => /^[a-z ]+$/u.test(key)).flatMap(key => key.split(' '));
  if (own.length === 0) return null;
  const has = (word: string): boolean => own.some(one => one.slice(0, SAME) === word.slice(0, SAME));
  return has(words[0] ?? '') && has(words.at(-1) ?? '');
}
