/** The spelling by which an exact match is told from a folded one. */
import { charInfo, HYPHEN, SPACE, VANISHES } from './chars.ts';
import { HASH_START, hashString, hashUnit, mix } from './hash.ts';

/** ASCII without the accent that some use for an apostrophe. */
const PLAIN = /^[ -_a-~]*$/;

/**
 * What stands in the text, without what a page puts inside words: soft hyphens and zero-width characters are gone, all spaces are one
 * space, all hyphens and all apostrophes one character each, accents composed (NFC).
 */
export function cleanSpelling(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text;
  let out = '';
  for (const char of text.normalize('NFC')) {
    const unit = char.charCodeAt(0);
    const info = charInfo(unit);
    if (info >= 0 && info & SPACE) {
      if (!out.endsWith(' ')) out += ' ';
    } else if (info >= 0 && info & HYPHEN) out += '-';
    else if ("'‘’‛`´＇ʼ".includes(char)) out += "'";
    else if (!(info & VANISHES) || isAccent(unit)) out += char;
  }
  return out;
}

/** Accents that NFC could not compose stay: they are part of the spelling. */
function isAccent(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f && unit !== 0x34f;
}

/** Bits of a spelling that are kept. */
export const SPELLING_BITS = 7;

/** What is kept of a spelling: two spellings that differ have the same in one of 128 cases, and a folded match then counts as exact. */
export function spellingCheck(text: string): number {
  return spellingCheckOf(text, 0, text.length);
}

/** The same of `text.slice(start, end)`. */
export function spellingCheckOf(text: string, start: number, end: number): number {
  let state = HASH_START;
  let before = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const plain = unit >= 0x20 && unit <= 0x7e && unit !== 0x60 && (unit !== 0x20 || before !== 0x20);
    if (!plain) return hashString(cleanSpelling(text.slice(start, end))) >>> (32 - SPELLING_BITS);
    state = hashUnit(state, unit);
    before = unit;
  }
  return mix(state) >>> (32 - SPELLING_BITS);
}
