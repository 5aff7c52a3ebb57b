/** Keys that sort as what they are made of. */
import type { Row } from './workshop.ts';

export function compareRows(a: Row, b: Row): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** A whole number from 0 to 2³² − 1. */
export function ascending(number: number): string {
  return number.toString().padStart(10, '0');
}

/** Any finite number, larger ones first: the bits of an IEEE 754 double, turned so that their order is the numbers'. */
export function descending(number: number): string {
  const view = new DataView(new ArrayBuffer(8));
  // Without the sum −0 would not equal 0.
  view.setFloat64(0, number + 0);
  const negative = view.getUint8(0) >= 128;
  let key = '';
  for (let i = 0; i < 8; i++) {
    const byte = view.getUint8(i) ^ (negative ? 0 : i === 0 ? 0x7f : 0xff);
    key += byte.toString(16).padStart(2, '0');
  }
  return key;
}

/** A text of ASCII characters, later ones first, a longer one before its beginning. */
export function backwards(text: string): string {
  let key = '';
  for (let i = 0; i < text.length; i++) key += String.fromCharCode(0xff - text.charCodeAt(i));
  return `${key}\u00ff`;
}
