/**
 * The lists by which records of the archive are found: what somebody said, said of somebody, which articles name somebody. A list is one
 * row or several, each of the entries down to the day in its key; days are written backwards (99999999 − yyyymmdd), because a database
 * reads quickly only from the beginning of a range: the rows from a day on back in time are a range. PURE.
 */
import type { ArticleRecord, StatementRecord } from '../model/entity.ts';
import { type Entry, packed } from './entry.ts';
import { hash32, normal } from './words.ts';

/** Under it the articles are counted: no id is empty. */
export const ALL = '';
/** Sorts after everything that goes on from a prefix; and the key of the row that takes whatever is older. */
const END = '\uffff';
const OLDEST = '~';
/** Others that a statement is about, and names of an article, by which it can be found. */
const ABOUT = 8;
const NAMES = 40;
/** Entries of a row; a fuller one is halved. */
export const ROW = 96;

export const saidBy = (speaker: string): string => `s ${speaker} `;
export const saidAbout = (speaker: string, about: string): string => `p ${speaker} ${about} `;
export const naming = (id: string): string => `m ${id} `;

/** The number by which the same words of the same speaker are found; two others in four thousand million have the same. */
export const sameWords = (speaker: string, text: string): number => hash32(`${speaker} ${normal(text)}`);

export const listsOfStatement = ({ speaker, about = [] }: StatementRecord): string[] => [
  saidBy(speaker),
  ...[...new Set(about)].slice(0, ABOUT).map(id => saidAbout(speaker, id)),
];
export const namesOf = ({ mentions }: Pick<ArticleRecord, 'mentions'>): string[] =>
  [...new Set(mentions)].slice(0, NAMES);

const backwards = (day: number): string => String(99_999_999 - day).padStart(8, '0');
type Placed = Pick<Entry, 'id' | 'day'>;
const place = ({ id, day }: Placed): string => `${backwards(day)}${String(id).padStart(10, '0')}`;
const order = (a: Placed, b: Placed): number => b.day - a.day || a.id - b.id;

/** Keys of rows: the first one is where an entry of that place is or belongs. */
export const rowsFrom = (list: string, entry: Placed): readonly [from: string, to: string] => [
  list + place(entry),
  list + END,
];
/** Rows with everything of a day and before, the first one perhaps with later ones too; `null`: from the newest. */
export const rowsSince = (list: string, day: number | null): readonly [from: string, to: string] => [
  day === null ? list : list + backwards(day),
  list + END,
];

/** In place of what was kept under the same id. */
export const inserted = (entries: readonly Entry[], entry: Entry): Entry[] =>
  [...entries.filter(({ id }) => id !== entry.id), entry].sort(order);

export type Row = readonly [key: string, row: Uint16Array<ArrayBuffer>];

/** @param key of the row that the entries were in; `null`: of a new list @param entries in order */
export function rowsOf(list: string, key: string | null, entries: readonly Entry[]): Row[] {
  const rows: Row[] = [];
  const parts = Math.ceil(entries.length / ROW);
  for (let part = 0; part < parts; part++) {
    const [from, to] = [part, part + 1].map(at => Math.round((entries.length * at) / parts));
    const inside = entries.slice(from, to);
    const last = inside.at(-1);
    const ends = part === parts - 1 || !last ? (key ?? list + OLDEST) : list + place(last);
    rows.push([ends, packed(inside)]);
  }
  return rows;
}

/** The rows of a whole list that is not kept yet. */
export const newRows = (list: string, entries: readonly Entry[]): Row[] =>
  rowsOf(list, null, [...entries].sort(order));
