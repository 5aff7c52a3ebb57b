/**
 * Whose body a name means that bodies of many countries bear ("Supreme Court", "Bundesrat"): the one of the country that the page speaks of, by
 * its words (countries-said.ts) or by whom else it names.
 */
import { en } from '../../languages/en.ts';
import type { Language } from '../../languages/language.ts';
import { onceFor } from '../../languages/once.ts';
import { nameWords } from '../text/name-words.ts';

/** What such names are made of in a language, folded. */
const sharedWordsOf = onceFor(({ names: { sharedBodies, common, ofWords } }: Language) => ({
  telling: new Set(sharedBodies.flatMap(nameWords)),
  small: new Set([...common, ...ofWords]),
}));

/** Whether `words`, a name's as the lexicon has them (folded), are nothing but such words, of the page's language or of English ("House of Commons"). */
export function isShared(words: readonly string[], language: Language): boolean {
  return isSharedIn(words, language) || (language !== en && isSharedIn(words, en));
}

function isSharedIn(words: readonly string[], language: Language): boolean {
  const { telling, small } = sharedWordsOf(language);
  let any = false;
  for (const word of words) {
    if (telling.has(word)) any = true;
    else if (!small.has(word)) return false;
  }
  return any;
}

/** Somebody on the page speaks for his country as much as so many words. */
const OF_PERSON = 3;
const OF_BODY = 1;
/** A country with this share of what is said of it and of the one that is said most is meant as well as that. */
const ENOUGH = 0.4;

/** Whom the page names beside bodies with such names, by country: how many. */
export interface Named {
  readonly people: ReadonlyMap<string, number>;
  readonly bodies: ReadonlyMap<string, number>;
}

/** Of a body whose country nobody knows. */
const UNKNOWN = 0.6;

/** How little a page speaks of `country` beside the one that it speaks of most, from 0 (enough, or of none) to 1 (not at all). */
export function remoteness(
  country: string | null,
  words: ReadonlyMap<string, number>,
  { people, bodies }: Named,
): number {
  const weight = (code: string): number =>
    Math.sqrt(words.get(code) ?? 0) +
    Math.sqrt(OF_PERSON * (people.get(code) ?? 0)) +
    Math.sqrt(OF_BODY * (bodies.get(code) ?? 0));
  let most = 0;
  for (const code of [...words.keys(), ...people.keys(), ...bodies.keys()])
    if (code !== country) most = Math.max(most, weight(code));
  if (most === 0) return 0;
  if (country === null) return UNKNOWN;
  const own = weight(country);
  return Math.max(0, 1 - own / (own + most) / ENOUGH);
}
