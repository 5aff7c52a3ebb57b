/**
 * What ranking needs to know of a statement or an article, in a few numbers: a hundred of them are read in the time of one record. Many are
 * packed into one row of the archive, the newest first. PURE.
 */
import type { ArticleRecord, StatementRecord } from '../model/entity.ts';
import { outletOf } from './here.ts';
import { hash32, isTelling, termsOf, wordsOf } from './words.ts';

export interface Traits {
  /** yyyymmdd; 0 when no day is known, the first of the month or year when no more is. */
  readonly day: number;
  /** Hashes of the ids that a statement is about, or that an article names, most important first. */
  readonly names: readonly number[];
  /** Hashes of the telling words of a statement, or of what an article is about. */
  readonly words: readonly number[];
  /** Hash of who published a statement; 0 unknown. */
  readonly outlet: number;
}

/** Traits with hashes of 16 bits. */
export interface Entry extends Traits {
  /** Key of the record; 32 bits. */
  readonly id: number;
}

/** Numbers at most, so that a row stays small; a statement of 1,200 characters of an alphabet has fewer words. */
const MOST = { about: 8, named: 10, words: 96, terms: 12 };

/** What an entry has of a hash: one in a thousand entries seems to have what it has not, which costs one record read in vain. */
export const short = (hash: number): number => hash & 0xffff;
/** Of hashes that are not from an entry all bits count. */
export const whole = (hash: number): number => hash;

export function dayOf(date: string | null | undefined): number {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? '') ?? [];
  return year === undefined ? 0 : Number(`${year}${month}${day}`);
}

/** Days between two such days; `null` when one is missing. */
export function daysApart(a: number, b: number): number | null {
  if (a === 0 || b === 0) return null;
  return Math.abs(at(a) - at(b)) / 86_400_000;
}
const at = (day: number): number =>
  Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);

/** The day so many days later. */
export const shiftedDay = (day: number, by: number): number =>
  dayOf(new Date(at(day) + by * 86_400_000).toISOString());

export function statementTraits(record: StatementRecord): Traits {
  const { about = [], date, text } = record;
  const outlet = outletOf(record);
  return {
    day: dayOf(date),
    names: [...new Set(about)].slice(0, MOST.about).map(hash32),
    words: tellingWords(wordsOf(text)),
    outlet: outlet === '' ? 0 : hash32(outlet),
  };
}

export const tellingWords = (words: readonly string[]): number[] =>
  [...new Set(words.filter(isTelling).map(hash32))].slice(0, MOST.words);

export function articleTraits({
  mentions,
  date,
  title,
  terms,
}: ArticleRecord & { readonly terms?: readonly number[] }): Traits {
  return {
    day: dayOf(date),
    names: [...new Set(mentions)].slice(0, MOST.named).map(hash32),
    words: [...new Set(terms ?? termsOf(title, ''))].slice(0, MOST.terms),
    outlet: 0,
  };
}

export const entryOf = (id: number, { day, names, words, outlet }: Traits): Entry => ({
  id,
  day,
  names: names.map(short),
  words: words.map(short),
  outlet: short(outlet),
});

/** 16-bit numbers of an entry before its lists: both lengths, key, day, outlet. */
const HEAD = 6;

export function packed(entries: readonly Entry[]): Uint16Array<ArrayBuffer> {
  const size = ({ names, words }: Entry) => HEAD + names.length + words.length;
  const out = new Uint16Array(entries.reduce((sum, entry) => sum + size(entry), 0));
  let to = 0;
  for (const entry of entries) {
    const { id, day, names, words, outlet } = entry;
    out.set(
      [(names.length << 8) | words.length, id >>> 16, id, day >>> 16, day, outlet, ...names, ...words],
      to,
    );
    to += size(entry);
  }
  return out;
}

export function unpacked(row: Uint16Array): Entry[] {
  const entries: Entry[] = [];
  const wide = (at: number) => (row[at] ?? 0) * 0x1_0000 + (row[at + 1] ?? 0);
  for (let from = 0; from + HEAD <= row.length; ) {
    const lengths = row[from] ?? 0;
    const names = from + HEAD;
    const words = names + (lengths >>> 8);
    const end = words + (lengths & 0xff);
    entries.push({
      id: wide(from + 1),
      day: wide(from + 3),
      outlet: row[from + 5] ?? 0,
      names: list(row, names, words),
      words: list(row, words, end),
    });
    from = end;
  }
  return entries;
}

/** Several times as fast as spreading a part of the row. */
function list(row: Uint16Array, from: number, to: number): number[] {
  const out = new Array<number>(to - from);
  for (let at = from; at < to; at++) out[at - from] = row[at] ?? 0;
  return out;
}
