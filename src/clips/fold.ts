/** Words as they are searched for: without case, accents and the difference of full and half width. PURE. */

export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

const RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{N}]+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A run of letters can end where Chinese begins: `\p{L}` alone would swallow both. */
const MIXED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/**
 * The words of a text; of writing without spaces, each pair of neighbouring characters, which finds any word of two or more (the usual
 * bigram index, as in Lucene's CJKBigramFilter), and each character alone.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [run] of folded(text).matchAll(RUNS)) {
    for (const [part] of run.matchAll(MIXED)) {
      if (UNSPACED.test(part)) words.push(...pairs(part, true));
      else words.push(part);
    }
  }
  return words;
}

/** The words of a query: single characters only where the query has no pair. */
export function queryWords(text: string): string[] {
  const words: string[] = [];
  for (const [run] of folded(text).matchAll(RUNS)) {
    for (const [part] of run.matchAll(MIXED)) {
      if (UNSPACED.test(part)) words.push(...pairs(part, false));
      else words.push(part);
    }
  }
  return words;
}

function pairs(run: string, alone: boolean): string[] {
  const letters = Array.from(run);
  if (letters.length === 1) return letters;
  const found = alone ? [...letters] : [];
  for (let at = 0; at + 1 < letters.length; at++) found.push(`${letters[at]}${letters[at + 1]}`);
  return found;
}
