/** Hashes of tokens and of sequences of tokens: two lanes of 32 bits each, mixed as in MurmurHash3 (A. Appleby, public domain). */
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

/** Hashes the first `length` units of `folded`. */
export function hashFolded(length: number): void {
  let a = 0x811c9dc5;
  let b = 0x2545f491 ^ length;
  for (let i = 0; i < length; i++) {
    const unit = folded[i] ?? 0;
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul((b << 5) | (b >>> 27), 0x27d4eb2f) ^ unit;
  }
  laneA = mix(a);
  laneB = mix(b);
}

/** Lane A of a name's key after one more token. */
export function nextA(key: number, token: number, gap: number): number {
  return Math.imul(((key << 7) | (key >>> 25)) ^ token, 0x9e3779b1) + Math.imul(gap + 1, 0x632be5ab);
}

/** Lane B of a name's key after one more token. */
export function nextB(key: number, token: number, gap: number): number {
  return Math.imul(((key << 11) | (key >>> 21)) + token, 0x27d4eb2f) ^ Math.imul(gap + 1, 0x165667b1);
}

/** Of two neighbouring tokens of a name. */
export function pairHash(left: number, right: number, gap: number): number {
  return mix(Math.imul(left, 0x9e3779b1) ^ ((right << 9) | (right >>> 23)) ^ Math.imul(gap, 0x632be5ab));
}

/** A string's hash, for tables of strings and for the check of spellings. */
export function hashString(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** `hash` brought into 0 … `size` − 1, evenly; `size` below 2²¹. */
export function toRange(hash: number, size: number): number {
  return Math.floor((hash >>> 0) * (size / 4294967296));
}
