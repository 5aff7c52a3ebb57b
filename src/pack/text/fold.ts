/** Folds one token into the units its hash is made of. */
import {
  CYRILLIC,
  charInfo,
  EXPANDS,
  expansionOf,
  FOLD_MASK,
  HANGUL,
  KATAKANA,
  SINGLE,
  VANISHES,
} from './chars.ts';
import { stemLength } from './stem.ts';

/** Longer tokens are cut here: no name has one. */
export const LONGEST_TOKEN = 128;

const E = 0x65;

/** The units of the last `foldToken`; read it at once. */
export const folded = new Uint16Array(LONGEST_TOKEN + 8);
/** Whether the last `foldToken` took a case ending off. */
export let stemmed = false;

/** Folds `text.slice(start, end)`, one token, into `folded`. @returns the number of units */
export function foldToken(text: string, start: number, end: number): number {
  let length = 0;
  let seen = 0;
  let umlautSpelling = false;
  let last = 0;
  for (let i = start; i < end && length < LONGEST_TOKEN; i++) {
    const unit = text.charCodeAt(i);
    const info = charInfo(unit);
    if (info & VANISHES) continue;
    if (info & EXPANDS) {
      const expansion = expansionOf(unit) ?? '';
      for (let k = 0; k < expansion.length; k++) folded[length++] = expansion.charCodeAt(k);
    } else {
      folded[length++] = info & FOLD_MASK;
    }
    const now = info & FOLD_MASK;
    if (now === E && isAOU(last)) umlautSpelling = true;
    last = now;
    seen |= info;
  }
  stemmed = false;
  if (umlautSpelling) length = foldUmlautSpelling(length);
  if (seen & CYRILLIC && (seen & (SINGLE | HANGUL | KATAKANA)) === 0) {
    const stem = stemLength(folded, length);
    stemmed = stem < length;
    length = stem;
  }
  return length;
}

/** Vowels that an e after them may make an umlaut of. */
export function isAOU(unit: number): boolean {
  return unit === 0x61 || unit === 0x6f || unit === 0x75;
}

/**
 * Mueller like Müller and Muller: drops the e of ae, oe, ue in words of five letters or more, unless it ends the word, stands in a final
 * "-el" (Michael, Manuel, Noel) or after another vowel (Bauer, Neuer). Where the rule merges two names all the same, the exact spelling is
 * graded above the other.
 */
function foldUmlautSpelling(length: number): number {
  if (length < 5) return length;
  let to = 1;
  let before = 0;
  let previous = folded[0] ?? 0;
  for (let i = 1; i < length; i++) {
    const unit = folded[i] ?? 0;
    const drop =
      unit === E && isAOU(previous) && !isVowel(before) && i + 1 < length && !isFinalL(i + 1, length);
    before = previous;
    previous = unit;
    if (!drop) folded[to++] = unit;
  }
  return to;
}

function isFinalL(i: number, length: number): boolean {
  return i + 1 === length && folded[i] === 0x6c;
}

function isVowel(unit: number): boolean {
  return isAOU(unit) || unit === E || unit === 0x69;
}
