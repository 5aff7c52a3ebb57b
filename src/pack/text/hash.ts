/** Hashes of tokens and of sequences of tokens: two lanes of 32 bits each, mixed as in MurmurHash3 (A. Appleby, public domain). */
import { charTable, FOLD_MASK } from './chars.ts';
import { folded } from './fold.ts';

/** The two lanes of the last `hashFolded` or `hashUnits`; read them at once. */
export let laneA = 0;
export let laneB = 0;

/** MurmurHash3's finaliser: every bit of the input moves every bit of the output. */
export function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Lane A begins with 0 and is multiplied by this after each unit. */
export const STEP_A = 0x9e3779b1 | 0;
const START_B = 0x2545f491;

/** `mix` undone. */
function unmixed(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x7ed1b41d);
  h = Math.imul(h ^ (h >>> 13) ^ (h >>> 26), 0xa5cb9243);
  return h ^ (h >>> 16);
}
const STEP_A_UNDONE = 0xe8b2f51 | 0;

/** Lane A of a token that is folded unit by unit, without its last unit, which is this one when folded. */
export function laneWithout(laneA: number, unit: number): number {
  return mix(Math.imul(unmixed(laneA), STEP_A_UNDONE) ^ unit);
}

/** Hashes the first `length` units of `folded`. */
export function hashFolded(length: number): void {
  let a = 0;
  let b = START_B;
  for (let i = 0; i < length; i++) {
    const unit = folded[i] ?? 0;
    a = Math.imul(a ^ unit, STEP_A);
    b = stepB(b, unit);
  }
  laneA = mix(a);
  laneB = mix(b);
}

/** Lane B of a token that is folded unit by unit and is no longer than `LONGEST_TOKEN`. */
export function hashPlainB(text: string, start: number, end: number): number {
  const table = charTable;
  let b = START_B;
  // The table knows these units: the token has been cut by it.
  for (let i = start; i < end; i++) b = stepB(b, (table[text.charCodeAt(i)] ?? 0) & FOLD_MASK);
  return mix(b);
}

function stepB(b: number, unit: number): number {
  return Math.imul((b << 5) | (b >>> 27), 0x27d4eb2f) ^ unit;
}

/** Lane A of a name's key after one more token, with the gap before it. */
export function nextA(key: number, token: number, gap: number): number {
  return Math.imul((((key << 7) | (key >>> 25)) ^ token) + gap, 0x9e3779b1);
}

/** Lane B of a name's key after one more token, with the gap before it. */
export function nextB(key: number, token: number, gap: number): number {
  return Math.imul(((key << 11) | (key >>> 21)) + token, 0x27d4eb2f) ^ Math.imul(gap + 1, 0x165667b1);
}

/** A string's hash, for tables of strings and for the check of spellings. */
export function hashString(text: string): number {
  let h = HASH_START;
  for (let i = 0; i < text.length; i++) h = hashUnit(h, text.charCodeAt(i));
  return mix(h);
}

/** `hashString` unit by unit: begins with this, ends with `mix`. FNV-1a (Fowler, Noll, Vo; public domain). */
export const HASH_START = 0x811c9dc5;
export function hashUnit(state: number, unit: number): number {
  return Math.imul(state ^ unit, 0x01000193);
}

/** `hash` brought into 0 … `size` − 1, evenly; `size` below 2²¹. */
export function toRange(hash: number, size: number): number {
  return Math.floor((hash >>> 0) * (size / 4294967296));
}
