/** Fills the table of the names index: one slot for each spelling's key, values refs or posting lists. */
import { PackError } from '../error.ts';
import { Growing } from './growing.ts';
import {
  fingerprint,
  LINE_BYTES,
  LONGEST_PROBE,
  lineOf,
  REACH_AT,
  SLOTS,
  VALUE_LIMIT,
  VALUES_AT,
} from './layout.ts';
import { orderOf } from './order.ts';

/** One entry for each name of each entity. */
export interface Keys {
  /** Mixed. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly tag: Int32Array;
  /** Twice the ref, plus one for a name of two words or more. */
  readonly ref: Int32Array;
}

export interface FilledTable {
  readonly table: Uint8Array;
  /** Lists: a count, then that many refs, most prominent first. */
  readonly postings: Uint32Array;
  readonly lines: number;
  readonly slots: number;
  /** Mixed lane A of each distinct key of two words or more. */
  readonly grams: Int32Array;
}

/**
 * Share of slots that are taken. The fuller the lines, the more names stand in a line after their own: at this share a probe looks into two lines
 * and a half on average, one after the other, which processors fetch ahead.
 */
const LOAD = 0.96;

export function fillTable(keys: Keys, entities: number): FilledTable {
  const order = sorted(keys);
  const lists = new Growing();
  const grams = new Growing();
  const slotA = new Growing();
  const slotTag = new Growing();
  const slotValue = new Growing();
  let lastGram: number | null = null;
  for (let from = 0; from < order.length; ) {
    const one = order[from] ?? 0;
    let to = from + 1;
    while (to < order.length && sameSlot(keys, one, order[to] ?? 0)) to++;
    const refs: number[] = [];
    for (let i = from; i < to; i++) {
      const ref = (keys.ref[order[i] ?? 0] ?? 0) >>> 1;
      if (refs.at(-1) !== ref) refs.push(ref);
    }
    const a = keys.a[one] ?? 0;
    slotA.push(a);
    slotTag.push(fingerprint(keys.b[one] ?? 0) | (keys.tag[one] ?? 0));
    slotValue.push(refs.length === 1 ? (refs[0] ?? 0) : entities + lists.length);
    if (refs.length > 1) {
      lists.push(refs.length);
      for (const ref of refs) lists.push(ref);
    }
    if ((keys.ref[one] ?? 0) & 1 && lastGram !== a) {
      grams.push(a);
      lastGram = a;
    }
    from = to;
  }
  if (entities + lists.length > VALUE_LIMIT) {
    throw new PackError(
      'too-large',
      `${entities} entities and ${lists.length} postings exceed ${VALUE_LIMIT}`,
    );
  }
  let lines = Math.max(1, Math.ceil(slotA.length / (SLOTS * LOAD)));
  for (;;) {
    const table = tryFill(slotA.view(), slotTag.view(), slotValue.view(), lines);
    if (table !== null)
      return {
        table,
        postings: Uint32Array.from(lists.view()),
        lines,
        slots: slotA.length,
        grams: grams.view(),
      };
    lines = Math.ceil(lines * 1.05) + 1;
  }
}

/** Indices of the keys, in order of key, tag and ref. */
function sorted(keys: Keys): Uint32Array {
  const n = keys.a.length;
  const order = orderOf(keys.a);
  const compare = (x: number, y: number) =>
    (keys.b[x] ?? 0) - (keys.b[y] ?? 0) ||
    (keys.tag[x] ?? 0) - (keys.tag[y] ?? 0) ||
    (keys.ref[x] ?? 0) - (keys.ref[y] ?? 0);
  for (let from = 0; from < n; ) {
    const a = keys.a[order[from] ?? 0];
    let to = from + 1;
    while (to < n && keys.a[order[to] ?? 0] === a) to++;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
  return order;
}

function sameSlot(keys: Keys, x: number, y: number): boolean {
  return keys.a[x] === keys.a[y] && keys.b[x] === keys.b[y] && keys.tag[x] === keys.tag[y];
}

/**
 * @param a in ascending order, as unsigned numbers: so names stand in the order of their lines, and no one far from its own
 * @returns `null` when some name would stand too far from its line
 */
function tryFill(a: Int32Array, tags: Int32Array, values: Int32Array, lines: number): Uint8Array | null {
  const table = new Uint8Array(lines * LINE_BYTES);
  const words = new Int32Array(table.buffer);
  const fill = new Uint8Array(lines);
  for (let i = 0; i < a.length; i++) {
    const home = lineOf(a[i] ?? 0, lines);
    let line = home;
    let distance = 0;
    for (; fill[line] === SLOTS; line = line + 1 === lines ? 0 : line + 1) {
      if (++distance > LONGEST_PROBE || distance > lines) return null;
    }
    const flags = home * LINE_BYTES + REACH_AT;
    if (distance > (table[flags] ?? 0)) table[flags] = distance;
    const slot = fill[line] ?? 0;
    fill[line] = slot + 1;
    words[line * (LINE_BYTES / 4) + slot] = tags[i] ?? 0;
    const at = line * LINE_BYTES + VALUES_AT + slot * 3;
    const value = values[i] ?? 0;
    table[at] = value;
    table[at + 1] = value >>> 8;
    table[at + 2] = value >>> 16;
  }
  return table;
}
