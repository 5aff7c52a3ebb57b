/** A word that is written like an acronym but for its capitals: "Bund" and BUND, "Una" and UNA. */
import { nameWords } from '../text/name-words.ts';

/**
 * Whether the record has the word `text`, whose base form is `word` (folded), with capitals inside only. Where that is a common word of
 * the page's language too, it is one here: "Bund und Länder". Records spell out what may be written both ways ("Nato").
 */
export function isSpelledInCapitals(text: string, word: string, spellings: ReadonlySet<string>): boolean {
  if (capitals(text) !== 1 || !/\p{Ll}/u.test(text)) return false;
  let found = false;
  for (const spelling of spellings) {
    if (spelling.length > text.length + 2 || nameWords(spelling).join(' ') !== word) continue;
    if (capitals(spelling) < 2) return false;
    found = true;
  }
  return found;
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}
