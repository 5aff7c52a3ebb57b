/**
 * Endings that a word of a query may have where the passage has another: "моста" finds "мост", "Brücken" finds "Brücke". Light, as
 * Savoy's stemmers are (J. Savoy, "Light stemming approaches", 2006): an ending is taken off the query's word only, and only words that
 * are hardly longer than the rest are taken for its forms. Folded spelling (fold.ts); longest first. PURE.
 */

const CYRILLIC =
  'иями ями ами ого его ому ему ыми ими иях иям ием ией ов ев еи ои ыи ии ая яя ое ее ые ие ую юю ом ем ам ям ах ях их ых им ым у ю а я о е ы и ь и'.split(
    ' ',
  );
const LATIN =
  'ami ach owi ego emu ych ich ern ing ed en er em es om ow os as is ie ia n s e a o i y u t'.split(' ');

/** Letters that must stay. */
const LEAST = 4;

/** The beginning that a word's forms share, and how long those may be; `null`: the word has no ending that is known, or is too short. */
export function stemOf(word: string): { readonly stem: string; readonly longest: number } | null {
  const cyrillic = /^\p{Script=Cyrillic}/u.test(word);
  if (!cyrillic && !/^\p{Script=Latin}/u.test(word)) return null;
  const ending = (cyrillic ? CYRILLIC : LATIN).find(one => word.endsWith(one));
  if (ending === undefined || word.length - ending.length < LEAST) return null;
  const stem = word.slice(0, -ending.length);
  return { stem, longest: stem.length + (cyrillic ? 3 : 2) };
}
