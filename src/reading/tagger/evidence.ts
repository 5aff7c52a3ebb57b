/**
 * What lists of names and words say of one word, in levels: how often it is a given name, a family name, a place, an
 * organisation, and how common a word of the text's language. Kept by hash in the weights' file (hashes and levels, no words).
 */
import { FAMILY, FAMILY_STEM, GIVEN, GIVEN_STEM, NAMED_AFTER, ORDINARY, SETTLEMENT } from './classes.ts';
import { mix } from './hash.ts';

/** Two bits each: 0 never, 3 often. */
export const GIVEN_AT = 0;
export const FAMILY_AT = 2;
export const PLACE_AT = 4;
export const ORGANISATION_AT = 6;
export const ORDINARY_AT = 8;
/** Found without its ending. */
export const STEMMED = 1 << 10;
/** The end of a longer word is common: Außenminister. */
export const COMPOUND = 1 << 11;

/** Starts the hash of a name of several words. */
export const PHRASE = 0x5048;

/** The level at a place of packed evidence. */
export function levelAt(evidence: number, at: number): number {
  return (evidence >> at) & 3;
}

/** What tells the words and the features of a language apart from those of another; `language`: BCP 47. */
export function seedOfLanguage(language: string): number {
  return mix(0x4c41, language.charCodeAt(0) | (language.charCodeAt(1) << 8));
}

/** Classes that evidence gives a word. */
export function classesOfEvidence(evidence: number): number {
  const stemmed = (evidence & STEMMED) !== 0;
  return (
    (levelAt(evidence, GIVEN_AT) > 0 ? (stemmed ? GIVEN_STEM : GIVEN) : 0) |
    (levelAt(evidence, FAMILY_AT) > 0 ? (stemmed ? FAMILY_STEM : FAMILY) : 0) |
    (levelAt(evidence, PLACE_AT) > 0 ? SETTLEMENT : 0) |
    (levelAt(evidence, ORGANISATION_AT) > 0 ? NAMED_AFTER : 0) |
    (levelAt(evidence, ORDINARY_AT) > 0 ? ORDINARY : 0)
  );
}
