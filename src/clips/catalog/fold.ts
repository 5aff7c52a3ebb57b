/** Words as they are searched for: without case, accents and the difference of full and half width. PURE. */

export function folded(text: string): string {
  // Most of what is saved in English: nothing to take apart.
  if (/^[\p{ASCII}]*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
}

/** Writing without spaces, or a run of other letters and digits: `\p{L}` alone would swallow both. */
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The words of a text; of writing without spaces, each pair of neighbouring characters, which finds any word of two or more (the usual
 * bigram index, as in Lucene's CJKBigramFilter: no dictionary cuts names of people rightly), and each character alone.
 */
export function wordsOf(text: string): string[] {
  return wordsOfFolded(folded(text));
}

export function wordsOfFolded(text: string): string[] {
  const words: string[] = [];
  for (const run of text.match(RUNS) ?? []) {
    if (UNSPACED.test(run)) words.push(...pairs(run, true));
    else words.push(run);
  }
  return words;
}

/** The words of a query: single characters only where the query has no pair. */
export function queryWords(text: string): string[] {
  return (folded(text).match(RUNS) ?? []).flatMap(run => (UNSPACED.test(run) ? pairs(run, false) : [run]));
}

function pairs(run: string, alone: boolean): string[] {
  const letters = Array.from(run);
  if (letters.length === 1) return letters;
  const found = alone ? [...letters] : [];
  for (let at = 0; at + 1 < letters.length; at++) found.push(`${letters[at]}${letters[at + 1]}`);
  return found;
}

/**
 * What must stand together: words in quotation marks, and three or more characters of writing without spaces, whose pairs alone could
 * stand anywhere.
 */
export function phrasesOf(query: string): string[] {
  const quoted = Array.from(query.matchAll(/["„“”«»]([^"„“”«»]+)["„“”«»]/g), ([, phrase = '']) =>
    folded(phrase).replace(/\s+/g, ' ').trim(),
  );
  const unspaced = (folded(query).match(RUNS) ?? []).filter(
    run => UNSPACED.test(run) && Array.from(run).length > 2,
  );
  return [...quoted.filter(Boolean), ...unspaced];
}
