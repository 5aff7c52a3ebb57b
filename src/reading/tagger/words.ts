/** What the tagger sees of one token: hashes, shape and word classes, kept in columns of typed arrays. */
import type { Token } from '../text/token.ts';
import { CASELESS, classOf, DIGIT, foldOf, LOWER, UPPER } from './characters.ts';
import { BEGINNING, type ClassTable, ENDING, WHOLE } from './classes.ts';
import { COMPOUND, classesOfEvidence, ORDINARY_AT, STEMMED } from './evidence.ts';
import { mix } from './hash.ts';

/** Shapes. */
export const MARK = 0;
const NUMBER = 1;
export const LOWERCASE = 2;
const CAPITALISED = 3;
export const ALLCAPS = 4;
/** One capital letter: an initial. */
export const INITIAL = 5;
/** Capitals inside: McDonald, iPhone, GmbH. */
const MIXED = 6;
/** Letters and digits. */
const ALPHANUMERIC = 7;
/** A script without case. */
export const UNCASED = 8;
/** A Roman number of two letters or more: XIV. */
export const ROMAN = 9;
/** What stands for the shape of the word before and behind the sentence. */
export const BEFORE_SHAPE = 14;
export const BEHIND_SHAPE = 15;

/** What stands for the hash of the word before and behind the sentence. */
export const BEFORE = -1;
export const BEHIND = -2;

/** Columns of a word. */
export const HASH = 0;
export const SHAPE = 1;
export const CLASSES = 2;
export const PREFIX = 3;
export const SUFFIX2 = 4;
export const SUFFIX3 = 5;
export const SUFFIX4 = 6;
export const LONG_SHAPE = 7;
/** Hash of what follows the last hyphen; 0: no hyphen. */
export const TAIL = 8;
export const SUFFIX5 = 9;
/** Packed levels of the lists (evidence.ts). */
export const EVIDENCE = 10;
/** Where the token stands in a known name of several words (phrases.ts). */
export const PHRASE_AT = 11;
/** What words it is used like: fine group, above bit 8 the coarse one; 0: unknown. */
export const GROUP = 12;
/** What kinds of names are used like it: two bits each for person, place, organisation and thing. */
export const KINDS = 13;
export const COLUMNS = 14;

const LONGEST_AFFIX = 12;
const SHORTEST_AFFIX = 4;
export const CYRILLIC_SEED = 0x7777;

const units = new Uint16Array(64);
const ROMAN_NUMBER = /^(?:X{0,3}(?:IX|IV|V?I{0,3})|XL(?:IX|IV|V?I{0,3}))$/;

/** Whether a shape starts with a capital letter. */
export function isCapital(shape: number): boolean {
  return (shape >= CAPITALISED && shape <= ALPHANUMERIC) || shape === ROMAN;
}

/** Writes the columns of a token into `out` at `at`; `seed`: seedOfLanguage. */
export function readWord(token: Token, table: ClassTable, seed: number, out: Int32Array, at: number): void {
  const text = token.text;
  let length = 0;
  let hash = 0;
  let prefix = 0;
  let tail = 0;
  let tailAt = 0;
  let cyrillic = false;
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let caseless = 0;
  let firstUpper = false;
  let longShape = 1;
  let lastClass = -1;
  let beginning = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const unitClass = classOf(unit);
    if (unitClass === UPPER) {
      uppers++;
      if (i === 0) firstUpper = true;
    } else if (unitClass === LOWER) lowers++;
    else if (unitClass === DIGIT) digits++;
    else if (unitClass === CASELESS) caseless++;
    if (unit >= 0x400 && unit < 0x530) cyrillic = true;
    const shown = unitClass > CASELESS ? unit : unitClass;
    if (shown !== lastClass) {
      longShape = mix(longShape, shown);
      lastClass = shown;
    }
    const folded = foldOf(unit);
    if (folded === 0) continue;
    hash = mix(hash, folded);
    if (folded === 0x2d) {
      tail = 1;
      tailAt = length + 1;
    } else if (tail !== 0) tail = length === tailAt ? mix(0, folded) : mix(tail, folded);
    if (length < 64) units[length] = folded;
    length++;
    if (length === 4) prefix = hash;
    if (length >= SHORTEST_AFFIX && length <= LONGEST_AFFIX)
      beginning |= table.classesOf(mix(hash, BEGINNING));
  }
  if (prefix === 0) prefix = hash;
  const stored = Math.min(length, 64);
  let shape = shapeOf(token.kind, length, uppers, lowers, digits, caseless, firstUpper);
  if (shape === ALLCAPS && length === text.length && length < 8 && ROMAN_NUMBER.test(text)) shape = ROMAN;
  let suffix = 0x55;
  let suffix2 = 0;
  let suffix3 = 0;
  let suffix4 = 0;
  let suffix5 = 0;
  let ending = 0;
  for (let n = 1; n <= LONGEST_AFFIX && n <= stored; n++) {
    suffix = mix(suffix, units[stored - n] ?? 0);
    if (n === 2) suffix2 = suffix;
    else if (n === 3) suffix3 = suffix;
    else if (n === 4) suffix4 = suffix;
    else if (n === 5) suffix5 = suffix;
    if (n >= SHORTEST_AFFIX && n < stored) ending |= table.classesOf(mix(suffix, ENDING));
  }
  let classes = 0;
  let evidence = 0;
  let group = 0;
  if (shape !== MARK && shape !== NUMBER) {
    // Short Cyrillic function words must not be taken for Latin ones that fold alike ("на", "na").
    classes = table.classesOf(mix(mix(hash, WHOLE), cyrillic ? CYRILLIC_SEED : 0));
    if (classes === 0) classes = beginning | ending;
    if (classes === 0 && tail !== 0) classes = table.classesOf(mix(tail, WHOLE));
    evidence = evidenceOf(table, hash, stored, seed);
    if (!isCapital(shape) && shape !== UNCASED) evidence &= 3 << ORDINARY_AT;
    classes |= classesOfEvidence(evidence);
    if (isCapital(shape)) group = groupOf(table, hash, stored, cyrillic);
  }
  out[at + HASH] = cyrillic ? mix(hash, CYRILLIC_SEED) : hash;
  out[at + SHAPE] = shape;
  out[at + CLASSES] = classes;
  out[at + PREFIX] = prefix;
  out[at + SUFFIX2] = suffix2;
  out[at + SUFFIX3] = suffix3;
  out[at + SUFFIX4] = suffix4;
  out[at + SUFFIX5] = suffix5;
  out[at + LONG_SHAPE] = longShape;
  out[at + TAIL] = tail;
  out[at + EVIDENCE] = evidence;
  out[at + PHRASE_AT] = 0;
  out[at + GROUP] = group & 0xffff;
  out[at + KINDS] = group >>> 16;
}

/** Longest ending that is taken off a word to look it up again. */
const LONGEST_ENDING = 4;
/** Longest ending that names of all languages take. */
const SHORT_ENDING = 2;
/** Longest ending of a Cyrillic name that is known by its spelling in Latin letters. */
const LONGEST_CYRILLIC = 3;
const SHORTEST_STEM = 3;
/** Shortest end of a compound that is looked up. */
const SHORTEST_END = 5;
/** What a genitive ends in. */
const LETTER_S = 0x73;
const ORDINARY_LEVELS = 3 << ORDINARY_AT;

/**
 * What the lists say of the word in `units`: as it stands, as a word of the language, and where it is neither, without an
 * ending (Putins, Честертоном, Веллингтонского) or of its end alone (Außenminister) in languages that join words.
 */
function evidenceOf(table: ClassTable, hash: number, length: number, seed: number): number {
  let whole = table.evidenceOf(hash) | table.evidenceOf(mix(hash, seed));
  if (length < SHORTEST_AFFIX) return whole;
  whole |= table.evidenceOf(mix(mix(hash, seed), STEMMED));
  let names = 0;
  let ordinary = 0;
  for (let i = 0, stem = 0; i < length - 1; i++) {
    stem = mix(stem, units[i] ?? 0);
    const cut = length - 1 - i;
    if (cut > LONGEST_ENDING || i + 1 < SHORTEST_STEM) continue;
    let found = table.evidenceOf(mix(mix(stem, seed), STEMMED));
    if (i + 1 >= SHORTEST_AFFIX) {
      if (cut <= SHORT_ENDING) found |= table.evidenceOf(stem);
      if (cut < LONGEST_ENDING) found |= table.evidenceOf(mix(stem, seed));
    }
    if ((found & ~ORDINARY_LEVELS) !== 0) names = found & ~ORDINARY_LEVELS;
    ordinary |= found & ORDINARY_LEVELS;
  }
  if ((whole & ORDINARY_LEVELS) === 0 && ordinary !== 0) whole |= 1 << ORDINARY_AT;
  if ((whole & ~ORDINARY_LEVELS) === 0 && names !== 0) return whole | names | STEMMED;
  if (whole !== 0 || table.evidenceOf(mix(seed, STEMMED)) === 0) return whole;
  return hasCommonEnd(table, length, seed) ? COMPOUND | (1 << ORDINARY_AT) : 0;
}

/** The group of the word in `units`, or of what is left of it without a genitive's s or, in Cyrillic, the shortest ending. */
function groupOf(table: ClassTable, hash: number, length: number, cyrillic: boolean): number {
  let group = table.groupOf(cyrillic ? mix(hash, CYRILLIC_SEED) : hash);
  if (group !== 0 || length < SHORTEST_AFFIX) return group;
  const longest = cyrillic ? LONGEST_CYRILLIC : units[length - 1] === LETTER_S ? 1 : 0;
  for (let i = 0, stem = 0; i < length - 1; i++) {
    stem = mix(stem, units[i] ?? 0);
    if (i + 1 < Math.max(SHORTEST_STEM, length - longest)) continue;
    group = table.groupOf(cyrillic ? mix(stem, CYRILLIC_SEED) : stem) || group;
  }
  return group;
}

/** Whether the word in `units` ends in a common word, with or without an ending. */
function hasCommonEnd(table: ClassTable, length: number, seed: number): boolean {
  for (let start = 3; length - start >= SHORTEST_END; start++) {
    let end = 0;
    for (let i = start; i < length; i++) {
      end = mix(end, units[i] ?? 0);
      const isWord = i - start + 1 >= SHORTEST_END && length - 1 - i <= SHORT_ENDING;
      if (isWord && (table.evidenceOf(mix(end, seed)) & ORDINARY_LEVELS) !== 0) return true;
    }
  }
  return false;
}

function shapeOf(
  kind: 'word' | 'number' | 'mark',
  length: number,
  uppers: number,
  lowers: number,
  digits: number,
  caseless: number,
  firstUpper: boolean,
): number {
  if (kind === 'mark') return MARK;
  if (kind === 'number') return NUMBER;
  if (caseless > 0 && uppers === 0) return UNCASED;
  if (digits > 0) return uppers > 0 ? ALPHANUMERIC : NUMBER;
  if (uppers === 0) return LOWERCASE;
  if (length === 1) return INITIAL;
  if (lowers === 0) return ALLCAPS;
  return firstUpper && uppers === 1 ? CAPITALISED : MIXED;
}
