/** What all foreign files share: loose values out of them, and a clip made of what they tell. PURE. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Clip, Place } from '../../model/clip.ts';
import { cleanTags, newClip } from '../revise.ts';

export type Loose = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
export const offsetOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;

/** An ISO time in UTC; `null` for what is none. */
export function timeOf(value: unknown): string | null {
  const time = typeof value === 'string' || typeof value === 'number' ? new Date(value) : null;
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : null;
}

/** The same text, the same id, on every machine: reading a file twice brings nothing twice. */
export function idFor(...parts: readonly string[]): string {
  const hex = bytesToHex(sha256(utf8ToBytes(parts.join('\n')))).slice(0, 32);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

export interface Foreign {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly created: string;
  readonly modified: string;
  readonly creator: string | null;
  readonly place: Place;
  readonly note: string;
  readonly tags: readonly string[];
  readonly language: string | null;
}

/** What is wrong with an entry, for people. */
export class BadEntry extends Error {}

/** @throws BadEntry for an address that is no web page's, or a passage without words */
export function foreignClip(foreign: Foreign): Clip {
  const { id, url, title, created, modified, creator, place, note, language } = foreign;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new BadEntry(`no address of a web page: ${url.slice(0, 200)}`);
  if (place.quote.exact.trim() === '') throw new BadEntry('a passage without words');
  const clean = new URL(url);
  clean.hash = '';
  const tags = cleanTags(foreign.tags);
  const edit = { id: idFor('edit', id, modified, note, ...tags).slice(9), at: modified };
  const source = {
    url: clean.href,
    title,
    authors: [],
    publisher: null,
    published: null,
    accessed: created,
    language,
  };
  const draft = { id, place, entities: [], speaker: null, form: null };
  return { ...newClip(draft, source, edit, { note, tags }), created, creator };
}
