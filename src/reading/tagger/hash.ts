/** Hashes of the tagger: 32 bits, the same for ever (weights depend on them). */
import { foldOf } from './characters.ts';

/** Mixes a value into a hash; the multiplication and shifts of MurmurHash3's finaliser (Appleby, public domain). */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ value, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Hash of a word after folding; equal for spellings that differ in case, accents, or Cyrillic against Latin letters. */
export function hashOfWord(word: string): number {
  let h = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = foldOf(word.charCodeAt(i));
    if (unit !== 0) h = mix(h, unit);
  }
  return h;
}
