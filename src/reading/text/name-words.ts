/** A name as words that compare: folded, without marks. */
import { inSimplified } from './in-simplified.ts';

/** Pages and packs repeat themselves: what was folded is kept, until it is more than a few megabytes. */
const folded = new Map<string, Folded>();
const MOST_FOLDED = 20_000;
const LONGEST_KEPT = 64;

interface Folded {
  readonly words: readonly string[];
  readonly key: string;
}

/** A name's words folded for comparison: lower case, without accents, points and possessive, Chinese in simplified characters. */
export function nameWords(name: string): readonly string[] {
  return foldedOf(name).words;
}

/** Its words joined by spaces: what names are looked up by. */
export function nameKey(name: string): string {
  return foldedOf(name).key;
}

function foldedOf(name: string): Folded {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const words = fold(name);
  const made = { words, key: words.join(' ') };
  if (name.length > LONGEST_KEPT) return made;
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(name, made);
  return made;
}

function fold(name: string): readonly string[] {
  // Most words: what is below would change nothing else.
  if (/^[a-z0-9&]+$/i.test(name)) return [name.toLowerCase()];
  return (
    inSimplified(name)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s?(?![\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}&]+/gu) ?? []
  );
}
