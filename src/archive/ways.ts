/**
 * The ways by which records of the archive are found: strings in one index of many entries, in which ranges give the newest first. Days
 * are written backwards (99999999 − yyyymmdd), because an index can be read quickly only from its beginning. PURE.
 */
import type { ArticleRecord, StatementRecord } from '../model/entity.ts';
import { hash32, normal } from './words.ts';

/** Sorts after everything that goes on from a prefix. */
const END = '\uffff';
/** Others that a statement is about, and names of an article, by which it can be found. */
const ABOUT = 8;
const NAMES = 40;

/** `2020-07-24` as eight digits that are smaller the later the day; without a day the largest. */
export function backwards(date: string | null | undefined): string {
  const [year, month = '01', day = '01'] = (date ?? '').split('-');
  return year ? String(99_999_999 - Number(`${year}${month}${day}`)).padStart(8, '0') : '99999999';
}

/** All records under `prefix` from the day `before` on, back in time; `null`: from the newest. */
export const since = (prefix: string, before: string | null): readonly [from: string, to: string] => [
  before === null ? prefix : prefix + backwards(before),
  prefix + END,
];
/** Those later than `day`, newest first. */
export const after = (prefix: string, day: string): readonly [from: string, to: string] => [
  prefix,
  prefix + String(Number(backwards(day)) - 1).padStart(8, '0') + END,
];
/** Days either way. */
export function around(prefix: string, day: string, days: number): readonly [from: string, to: string] {
  const shifted = (by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
  return [prefix + backwards(shifted(days)), prefix + backwards(shifted(-days)) + END];
}

export const saidBy = (speaker: string): string => `s ${speaker} `;
export const saidAbout = (speaker: string, about: string): string => `p ${speaker} ${about} `;
export const sameWords = (speaker: string, text: string): string =>
  `x ${speaker} ${hash32(normal(text)).toString(36)}`;
export const inArticle = (url: string): string => `a ${url}`;
export const naming = (id: string): string => `m ${id} `;

export function waysOfStatement(
  { speaker, text, date, about = [] }: StatementRecord,
  urls: readonly string[],
): string[] {
  const day = backwards(date);
  const others = about.slice(0, ABOUT).map(id => saidAbout(speaker, id) + day);
  return [saidBy(speaker) + day, sameWords(speaker, text), ...others, ...urls.map(inArticle)];
}

export function waysOfArticle({ mentions, date }: ArticleRecord): string[] {
  const day = backwards(date);
  return [...new Set(mentions)].slice(0, NAMES).map(id => naming(id) + day);
}
