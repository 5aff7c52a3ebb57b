import { LANGUAGES } from '../languages/all.ts';

/** In any of the languages: news name people from everywhere. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return LANGUAGES.some(({ names }) => names.givenNames.has(lower));
}
