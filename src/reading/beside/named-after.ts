/** Whether a person's name is a part of a place's or a body's: "Aeropuerto Internacional Simón Bolívar", "Nelson Mandela Foundation". */
import { LANGUAGES } from '../../languages/all.ts';
import type { NamesData } from '../../languages/names-data.ts';
import { once } from '../../languages/once.ts';
import { setOf } from '../../languages/set-of.ts';
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Token } from '../text/token.ts';
import { beforePoint, isWordOf } from './beside-words.ts';
import { isTitleWord } from './cues.ts';
import type { Tag } from './tags.ts';

/** Shorter words are others elsewhere ("im"). */
const LEAST_LETTERS = 4;

/** Of all languages, since an orchestra keeps its name abroad. */
const bearers = once(
  (): ReadonlySet<string> =>
    new Set(
      LANGUAGES.flatMap(({ names: { besideNames } }) => [
        ...besideNames.body.before,
        ...besideNames.place.before,
      ]).filter(word => word.length >= LEAST_LETTERS),
    ),
);

function isBearer(token: Token | undefined, names: NamesData): boolean {
  if (token === undefined) return false;
  if (isWordOf(token.lower, 'place', 'before', names)) return true;
  // "Most Falkner voters" stand on no Polish bridge.
  return token.capital && bearers().has(token.lower) && !setOf(names.common).has(token.lower);
}

/** "Clinton Foundation": what bears the name stands directly behind it. */
export function isBeforeBearer(
  { endToken }: Found,
  { tokenized: { tokens }, language: { names } }: Page,
): boolean {
  return isName(tokens[endToken]) && isBearer(tokens[endToken], names);
}

/** Whether what bears the name stands directly before it or behind, or with one more word of its own name between ("Internacional"). */
export function isNamedAfter(found: Found, tag: Tag, page: Page): boolean {
  const { firstToken, endToken } = found;
  const { tokens } = page.tokenized;
  const { names } = page.language;
  const before = beforePoint(tokens, firstToken);
  if (isBearer(tokens[before], names)) return true;
  if (isBeforeBearer(found, page)) return true;
  // Where nouns have capitals one between tells nothing, unless the tagger takes all for one name.
  if (names.nounsCapitalised && tag.place !== 'within') return false;
  return (
    (isNameOfThing(tokens[before], names) &&
      isName(tokens[before - 1]) &&
      isBearer(tokens[before - 1], names)) ||
    (isName(tokens[endToken]) && isName(tokens[endToken + 1]) && isBearer(tokens[endToken + 1], names))
  );
}

/** "Hospital Director Falkner" is somebody at one. */
function isNameOfThing(token: Token | undefined, names: NamesData): boolean {
  return isName(token) && !isTitleWord(token?.lower ?? '', names);
}

/** Not in a shouted headline ("STREET BEATING Donald Trump"). */
function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && /\p{Ll}/u.test(token.text);
}
