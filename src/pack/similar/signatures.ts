/**
 * What two similar names have in common. A name is written in Latin consonants (its skeleton): vowels are dropped, and letters that transliterations
 * exchange are one letter (s z c sch ш; k q g х; f v w; …). Names with one of these in common are candidates, and their spellings decide.
 */

import { hashString } from '../text/hash.ts';
import { cleanSpelling } from '../text/spelling.ts';

/** Cyrillic in the letters that newspapers use for it. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 's',
  з: 's',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'k',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  ђ: 's',
  ј: 'i',
  љ: 'l',
  њ: 'n',
  ћ: 's',
  џ: 's',
};

/** A name's words for comparing: lower case, without accents, Cyrillic in Latin letters. */
export function comparable(name: string): string[] {
  return cleanSpelling(name)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[\u0430-\u045f\u0491]/g, letter => CYRILLIC[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .slice(0, 8);
}

/** Skeletons of words met lately: given names and surnames come again and again while a pack is built. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** Consonants of a word as the classes that spellings exchange; a word without any keeps its letters. */
function skeleton(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = makeSkeleton(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, made);
  return made;
}

function makeSkeleton(word: string): string {
  const classes = word
    .replace(/tsch|sch|tch|dsch|zh|sh|ch|cz|sz|rz|ts|tz|dz|dj|dž/g, 's')
    .replace(/ph/g, 'f')
    .replace(/kh|gh|ck|qu/g, 'k')
    .replace(/[zçcxj]/g, letter =>
      letter === 'j' ? 'i' : letter === 'x' ? 'ks' : letter === 'c' ? 'k' : 's',
    )
    .replace(/[vw]/g, 'f')
    .replace(/[qg]/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/[aeiouyäöüh]/g, '')
    .replace(/(.)\1+/g, '$1');
  return classes === '' ? word : classes;
}

/** Hashes under which a name is filed and looked for; at most a handful. */
export function signatures(words: readonly string[]): number[] {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const made = new Set<string>();
  if (/[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7a3]/u.test(first)) {
    const all = [...words.join('')];
    if (all.length >= 2) {
      made.add(`<${all.slice(0, 2).join('')}`);
      made.add(`>${all.slice(-2).join('')}`);
    }
  } else if (words.length === 1) {
    if (first.length >= 4) made.add(`=${skeleton(first)}`);
  } else {
    if (last.length >= 4) made.add(`=${skeleton(last)}`);
    // An error in one of the two words leaves the other's skeleton and this one's first letter.
    made.add(`${skeleton(first)}|${initial(last)}`);
    made.add(`${initial(first)}|${skeleton(last)}`);
  }
  return [...made].map(signature => hashString(signature) >>> 0);
}

function initial(word: string): string {
  const consonants = skeleton(word);
  return /^[aeiouyäöü]/.test(word) ? 'a' : (consonants[0] ?? '');
}

/** 32 bits of a name's letter pairs: similar names differ in few of them. */
export function sketch(words: readonly string[]): number {
  let bits = 0;
  for (const word of words) {
    const padded = ` ${word} `;
    for (let i = 0; i + 1 < padded.length; i++) bits |= 1 << (hashString(padded.slice(i, i + 2)) & 31);
  }
  return bits >>> 0;
}

/** Number of bits that differ. */
export function sketchDistance(a: number, b: number): number {
  let n = (a ^ b) >>> 0;
  n -= (n >>> 1) & 0x55555555;
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
