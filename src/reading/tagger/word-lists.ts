/** What the tagger's lists say of single words. They are kept by hash: one word in some thousands is taken for another. */
import { GIVEN_AT, levelAt, ORDINARY_AT, PHRASE, PLACE_AT, seedOfLanguage } from './evidence.ts';
import { hashOfWord, mix } from './hash.ts';
import type { TaggerModel } from './model.ts';

export interface WordLists {
  /** A common word of the page's language, in any case. */
  isOrdinary(word: string): boolean;
  /** The first name of several people, of any country. */
  isGivenName(word: string): boolean;
  /** A place that many know, of any country. */
  isPlace(word: string): boolean;
  /** A name or a word of several characters of a script without spaces, of any language. */
  isPhrase(text: string): boolean;
}

/** Where the tagger has not run nothing is known. */
export const NO_LISTS: WordLists = {
  isOrdinary: () => false,
  isGivenName: () => false,
  isPlace: () => false,
  isPhrase: () => false,
};

/** The level from which a word is a given name rather than a family name that once stood first. */
const GIVEN = 2;

/** The level of places that are also no common word: "Ohio", not "central". */
const PLACE = 3;

/** `language`: BCP 47. */
export function wordLists(model: TaggerModel, language: string): WordLists {
  const seed = seedOfLanguage(language);
  return {
    isOrdinary: word => levelAt(model.evidenceOf(mix(hashOfWord(word), seed)), ORDINARY_AT) > 0,
    isGivenName: word => levelAt(model.evidenceOf(hashOfWord(word)), GIVEN_AT) >= GIVEN,
    isPlace: word => levelAt(model.evidenceOf(hashOfWord(word)), PLACE_AT) >= PLACE,
    isPhrase: text => text.length > 1 && model.evidenceOf(hashOfPhrase(text)) !== 0,
  };
}

/** As phrases.ts makes it, each character a token. */
function hashOfPhrase(text: string): number {
  let hash = PHRASE;
  for (const character of text) hash = mix(hash, hashOfWord(character));
  return hash;
}
