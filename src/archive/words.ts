/** Telling texts by their words: near-duplicates, mirrors, what a text is about. PURE. */

/** Letters and digits in lower case, everything else one space. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Scripts without spaces are cut into pairs of characters. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The words of a text in order; of Chinese and Japanese the pairs of neighbours. */
export function wordsOf(text: string): string[] {
  return normal(text)
    .split(' ')
    .flatMap(word => {
      if (!WIDE.test(word)) return word === '' ? [] : [word];
      return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
    });
}

/** Share of the words of the shorter text, repeats counted, that the other one has too. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return shared / Math.max(1, Math.min(a.length, b.length));
}

/** Below so many words a text is the same only when all of it is. */
const FEW = 5;
const ALIKE = 0.8;

/** What turns a sentence round or says how much: two reports of the same words agree in it. */
const NEGATIONS = new Set(
  (
    'not no never none nobody nothing without nicht kein keine keinen keiner keinem nie niemals nichts niemand ohne ne pas jamais rien sans ' +
    'nunca jamás nada nadie sin não nem sem non mai niente nessuno senza niet geen nooit не нет ни никогда ничего без nie nigdy żaden bez 不 没 没有'
  ).split(' '),
);
const decisive = (words: readonly string[]): string =>
  words
    .filter(word => /\d/.test(word) || NEGATIONS.has(word))
    .sort()
    .join(' ');

/**
 * Are these two reports of the same words? Four of five words of the shorter one are in the other, and that is not three times as long,
 * and neither has a figure or a negation that the other has not: newspapers cut quotations, change a word, or drop one.
 */
export function alike(a: readonly string[], b: readonly string[]): boolean {
  const short = Math.min(a.length, b.length);
  if (short < FEW) return a.join(' ') === b.join(' ');
  return Math.max(a.length, b.length) <= short * 3 && overlap(a, b) >= ALIKE && decisive(a) === decisive(b);
}

/** Hash functions of a print, and words in a row that one looks at. */
const PRINT = { size: 16, shingle: 4 };

/** A print by which two copies of one article are known (MinHash, Broder 1997): the share of equal places estimates the share of equal passages. */
export function printOf(text: string): number[] {
  const words = wordsOf(text.slice(0, 8_000));
  const least = new Array<number>(PRINT.size).fill(0xffffffff);
  for (let at = 0; at + PRINT.shingle <= words.length; at++) {
    const hash = hash32(words.slice(at, at + PRINT.shingle).join(' '));
    for (let by = 0; by < PRINT.size; by++) {
      const other = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b + by * 0x9e3779b2) >>> 0;
      if (other < (least[by] ?? 0)) least[by] = other;
    }
  }
  return words.length < PRINT.shingle ? [] : least;
}

/** Is one a mirror or an update of the other? */
export function samePrint(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  if (!a?.length || a.length !== b?.length) return false;
  return a.filter((value, at) => value === b[at]).length >= a.length * 0.4;
}

/** Terms kept of an article. */
const TERMS = 40;
/** Letters below which a word of an alphabet says little of what a text is about. */
const SHORT = 4;
export const isTelling = (word: string): boolean => word.length >= SHORT || WIDE.test(word);

/** The words an article is about, hashed: those of its title, then the most frequent; at most forty. */
export function termsOf(title: string, text: string): number[] {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text.slice(0, 20_000))) {
    if (isTelling(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  const words = new Set([...wordsOf(title).filter(isTelling), ...frequent.map(([word]) => word)]);
  return [...words].slice(0, TERMS).map(hash32);
}
