/** What the tagger sees of one token: hashes, shape and word classes, kept in columns of typed arrays. */
import type { Token } from '../tokens.ts';
import { CASELESS, classOf, DIGIT, foldOf, LOWER, UPPER } from './characters.ts';
import {
  BEGINNING,
  type ClassTable,
  ENDING,
  FAMILY,
  FAMILY_STEM,
  GIVEN,
  GIVEN_STEM,
  WHOLE,
} from './classes.ts';
import { mix } from './hash.ts';

/** Shapes. */
export const MARK = 0;
export const NUMBER = 1;
export const LOWERCASE = 2;
export const CAPITALISED = 3;
export const ALLCAPS = 4;
/** One capital letter: an initial. */
export const INITIAL = 5;
/** Capitals inside: McDonald, iPhone, GmbH. */
export const MIXED = 6;
/** Letters and digits. */
export const ALPHANUMERIC = 7;
/** A script without case. */
export const UNCASED = 8;

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
export const COLUMNS = 10;

const LONGEST_AFFIX = 12;
const SHORTEST_AFFIX = 4;
export const CYRILLIC_SEED = 0x7777;

const units = new Uint16Array(64);

/** Whether a shape starts with a capital letter. */
export function isCapital(shape: number): boolean {
  return shape >= CAPITALISED && shape <= ALPHANUMERIC;
}

/** Writes the columns of a token into `out` at `at`. */
export function readWord(token: Token, table: ClassTable, out: Int32Array, at: number): void {
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
  const shape = shapeOf(token.kind, length, uppers, lowers, digits, caseless, firstUpper);
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
  if (shape !== MARK && shape !== NUMBER) {
    // Short Cyrillic function words must not be taken for Latin ones that fold alike ("на", "na").
    classes = table.classesOf(mix(mix(hash, WHOLE), cyrillic ? CYRILLIC_SEED : 0));
    if (classes === 0) classes = beginning | ending;
    if (classes === 0 && tail !== 0) classes = table.classesOf(mix(tail, WHOLE));
    if (isCapital(shape) || shape === UNCASED) classes |= nameClasses(table, hash, stored);
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
}

/** Given and family name, as it stands or without an ending of one or two letters (Putins, Честертоном). */
function nameClasses(table: ClassTable, hash: number, length: number): number {
  const whole = table.namesOf(hash);
  if (whole !== 0) return whole;
  for (let cut = 1; cut <= 2 && length - cut >= 4; cut++) {
    let stem = 0;
    for (let i = 0; i < length - cut; i++) stem = mix(stem, units[i] ?? 0);
    const found = table.namesOf(stem);
    if (found !== 0)
      return ((found & GIVEN) !== 0 ? GIVEN_STEM : 0) | ((found & FAMILY) !== 0 ? FAMILY_STEM : 0);
  }
  return 0;
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
