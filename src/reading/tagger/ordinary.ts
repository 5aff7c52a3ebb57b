/** Which words the tagger's lists have as common words of a language. */
import { levelAt, ORDINARY_AT, seedOfLanguage } from './evidence.ts';
import { hashOfWord, mix } from './hash.ts';
import type { TaggerModel } from './model.ts';

export type OrdinaryWords = (word: string) => boolean;

/** Asks for one word in any case; `language`: BCP 47. The lists are kept by hash: one word in some thousands is taken for another. */
export function ordinaryWords(model: TaggerModel, language: string): OrdinaryWords {
  const seed = seedOfLanguage(language);
  return word => levelAt(model.evidenceOf(mix(hashOfWord(word), seed)), ORDINARY_AT) > 0;
}
