import { LANGUAGES } from '../../languages/all.ts';
import { keptByWord } from '../text/kept-words.ts';

const isOfAny = keptByWord((word, languages: typeof LANGUAGES): boolean => {
  const lower = word.toLowerCase();
  return languages.some(({ names }) => names.givenNames.has(lower));
});

/** In any of the languages: news name people from everywhere. */
export function isGivenName(word: string): boolean {
  return isOfAny(word, LANGUAGES);
}
