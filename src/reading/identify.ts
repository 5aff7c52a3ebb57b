/** Which language a text is in: its markup says it, its function words check it. */
import { LANGUAGES, languageOf } from '../languages/all.ts';
import { en } from '../languages/en.ts';
import type { Language } from '../languages/language.ts';
import { setOf } from '../languages/set-of.ts';

/** Words looked at; more tells nothing new. */
const SAMPLE = 2000;
/** The text overrules its markup when another language has this many times the function words, and at least {@link LEAST}. */
const OVERRULE = 3;
const LEAST = 8;

/**
 * The language of `text`. The markup's tag is believed unless the text's function words speak clearly against it; a tag
 * of a language that cannot be read, or none, is settled by the text. English when nothing tells.
 */
export function identify(text: string, markup: string | null | undefined): Language {
  const counts = countFunctionWords(text);
  const best = LANGUAGES.reduce((a, b) => ((counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a), en);
  const said = languageOf(markup);
  if (said === null) return best;
  const ours = counts.get(best) ?? 0;
  return ours >= LEAST && ours > OVERRULE * (counts.get(said) ?? 0) ? best : said;
}

function countFunctionWords(text: string): ReadonlyMap<Language, number> {
  const sample = text.slice(0, SAMPLE * 8).toLowerCase();
  const counts = new Uint32Array(LANGUAGES.length);
  let at = 0;
  for (let n = 0; n < SAMPLE; n++) {
    while (at < sample.length && partOf(sample.charCodeAt(at)) === NO_WORD) at++;
    if (at === sample.length) break;
    const start = at++;
    if (partOf(sample.charCodeAt(start)) !== HAN)
      while (at < sample.length && partOf(sample.charCodeAt(at)) !== NO_WORD) at++;
    if (at - start > longest) continue;
    for (const place of languagesWith.get(sample.slice(start, at)) ?? NO_PLACES)
      counts[place] = (counts[place] ?? 0) + 1;
  }
  return new Map(LANGUAGES.map((language, place) => [language, counts[place] ?? 0]));
}

const NO_WORD = 1;
const WORD = 2;
/** A word by itself. */
const HAN = 3;
const parts = new Uint8Array(65536);

/** What a UTF-16 unit is to a word; asked of the language's tables once for each unit that a text has. */
function partOf(unit: number): number {
  const known = parts[unit] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const part = /\p{Script=Han}/u.test(character) ? HAN : /[\p{L}\p{M}]/u.test(character) ? WORD : NO_WORD;
  parts[unit] = part;
  return part;
}

const NO_PLACES: readonly number[] = [];

/** The places, in the list of languages, of those that have a function word. */
const languagesWith = new Map<string, number[]>();
LANGUAGES.forEach(({ names }, place) => {
  for (const word of setOf(names.common)) {
    const others = languagesWith.get(word);
    if (others === undefined) languagesWith.set(word, [place]);
    else others.push(place);
  }
});

/** UTF-16 units of the longest function word. */
const longest = Math.max(...[...languagesWith.keys()].map(word => word.length));
