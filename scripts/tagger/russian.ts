/**
 * Names in OpenCorpora's dictionary of Russian (CC BY-SA 3.0), as npm az packs it: five million forms in a DAWG in the layout of
 * pymorphy2 (windows-1251, a 0x01, then paradigm and form).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILY_AT, GIVEN_AT, ORGANISATION_AT, PLACE_AT } from '../../src/reading/tagger/evidence.ts';

/** A name that Russian declines. */
export interface RussianName {
  /** What all its forms begin with, in lower case. */
  readonly stem: string;
  /** A place in packed evidence. */
  readonly at: number;
  /** Its forms in the singular, in lower case. */
  readonly forms: readonly string[];
}

export interface RussianNames {
  readonly names: readonly RussianName[];
  /** Forms that are names and nothing else. */
  readonly only: ReadonlySet<string>;
}

const KINDS: readonly (readonly [string, number])[] = [
  ['Geox', PLACE_AT],
  ['Orgn', ORGANISATION_AT],
  ['Trad', ORGANISATION_AT],
  ['Name', GIVEN_AT],
  ['Patr', GIVEN_AT],
  ['Surn', FAMILY_AT],
];

/** Reads the dictionary in `folder` (az/dicts). */
export function readRussianNames(folder: string): RussianNames {
  const tags = JSON.parse(readFileSync(join(folder, 'gramtab-opencorpora-int.json'), 'utf8')) as string[];
  const suffixes = JSON.parse(readFileSync(join(folder, 'suffixes.json'), 'utf8')) as string[];
  const kinds = tags.map(tag => KINDS.find(([name]) => tag.includes(name))?.[1] ?? -1);
  const paradigms = readParadigms(join(folder, 'paradigms.array'));
  const stems = new Map<string, { stem: string; at: number; forms: Set<string> }>();
  const only = new Set<string>();
  for (const [word, payload] of entries(join(folder, 'words.dawg'))) {
    let names = 0;
    for (const [number, form] of payload) {
      const paradigm = paradigms[number] ?? new Uint16Array();
      const size = paradigm.length / 3;
      const tag = paradigm[size + form] ?? 0;
      const at = kinds[tag] ?? -1;
      if (at < 0) continue;
      names++;
      if (tags[tag]?.includes('plur')) continue;
      const suffix = suffixes[paradigm[form] ?? 0] ?? '';
      const stem = word.slice(0, word.length - suffix.length);
      const key = `${stem} ${number}`;
      const known = stems.get(key) ?? { stem, at, forms: new Set<string>() };
      known.forms.add(word);
      stems.set(key, known);
    }
    if (names === payload.length) only.add(word);
  }
  return {
    names: [...stems.values()].map(({ stem, at, forms }) => ({ stem, at, forms: [...forms] })),
    only,
  };
}

function readParadigms(path: string): Uint16Array[] {
  const bytes = readFileSync(path);
  const data = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const paradigms: Uint16Array[] = [];
  for (let at = 1; paradigms.length < (data[0] ?? 0); ) {
    const size = data[at] ?? 0;
    paradigms.push(data.subarray(at + 1, at + 1 + size));
    at += 1 + size;
  }
  return paradigms;
}

type Entry = [word: string, payload: [paradigm: number, form: number][]];

const SEPARATOR = 1;
const HAS_LEAF = 1 << 8;

/** All words of the DAWG with what they may be (dawgdic by Susumu Yata: units, then a guide of first child and next sibling). */
function* entries(path: string): Generator<Entry> {
  const file = readFileSync(path);
  const data = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const view = new DataView(data);
  const count = view.getUint32(0, true);
  const units = new Uint32Array(data, 4, count);
  const guide = new Uint8Array(data, count * 4 + 8, view.getUint32(count * 4 + 4, true) * 2);
  const decoder = new TextDecoder('windows-1251');
  const step = (label: number, index: number) => {
    const base = units[index] ?? 0;
    const next = (index ^ ((base >>> 10) << ((base & (1 << 9)) >>> 6)) ^ label) >>> 0;
    return ((units[next] ?? 0) & 0x800000ff) === label ? next : -1;
  };
  const children = function* (index: number): Generator<[label: number, next: number]> {
    for (let label = guide[index << 1] ?? 0; label !== 0; ) {
      const next = step(label, index);
      if (next < 0) return;
      yield [label, next];
      label = guide[(next << 1) + 1] ?? 0;
    }
  };
  const key: number[] = [];
  const payloads = function* (index: number): Generator<[number, number]> {
    if (((units[index] ?? 0) & HAS_LEAF) !== 0) {
      const byte = (i: number) => key[i] ?? 0;
      yield [((byte(0) ^ 1) << 6) + (byte(1) >> 1), ((byte(2) ^ 1) << 6) + (byte(3) >> 1)];
    }
    for (const [label, next] of children(index)) {
      key.push(label);
      yield* payloads(next);
      key.pop();
    }
  };
  const word: number[] = [];
  const walk = function* (index: number): Generator<Entry> {
    for (const [label, next] of children(index)) {
      if (label === SEPARATOR) {
        yield [decoder.decode(Uint8Array.from(word)), [...payloads(next)]];
        continue;
      }
      word.push(label);
      yield* walk(next);
      word.pop();
    }
  };
  yield* walk(0);
}
