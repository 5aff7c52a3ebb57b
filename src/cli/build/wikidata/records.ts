/**
 * The keyed lines between map and reduce: `KEY <tab> TAG <tab> JSON`. A sort by bytes (`LC_ALL=C sort`) brings together what belongs to a
 * key, in the order of the tags, which is the order in which the reducers need them. JSON has no tab and no line break in it.
 */
import type { Entity, EntityKind, PartialDate } from '../../../model/entity.ts';
import type { Membership } from './words.ts';

/** `A` answer, `E` entity draft, `R` request for an answer, then `L` label: an answer on its way to who asked. For classes: `C`, `R`, `S`. */
export type Tag = 'A' | 'C' | 'E' | 'L' | 'R' | 'S';

/** What an entity needs to know of another item. */
export interface Want {
  readonly as: 'position' | 'partOf' | 'members' | Membership;
  readonly id: string;
  readonly of?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate | null;
}

/** An entity whose references are still bare ids. */
export interface Draft {
  readonly entity: Omit<Entity, 'roles' | 'members' | 'partOf'>;
  readonly wants: readonly Want[];
}

/** What an item tells those who refer to it; short keys, for a full dump holds tens of millions. */
export interface Answer {
  /** Kind, if the item is in the pack. */
  readonly k?: EntityKind;
  /** Labels by language. */
  readonly l: Readonly<Record<string, string>>;
  /** The same of a woman, where a position has it (P2521). */
  readonly f?: Readonly<Record<string, string>>;
  /** Country, ISO 3166-1 alpha-2. */
  readonly c?: string;
  /** What a position is of: organisation directed, body it is part of, jurisdiction, country. */
  readonly of?: string;
}

/** An answer on its way. */
export interface Label extends Answer {
  readonly id: string;
}

export function keyed(key: string, tag: Tag, value: unknown): string {
  return `${key}\t${tag}\t${JSON.stringify(value)}`;
}

const LINE = /^(Q\d+)\t([A-Z])\t(.+)$/s;

export interface KeyedLine {
  readonly key: string;
  readonly tag: string;
  /** What `keyed` was given: our own words come back, so their shape is not checked again. */
  readonly value: unknown;
  readonly text: string;
}

/** Hadoop Streaming puts a tab behind a key without a value; JSON has none at its end. @throws Error with the reason. */
export function parseKeyed(line: string): KeyedLine {
  const text = line.replace(/\t+$/, '');
  const [, key, tag, json] = LINE.exec(text) ?? [];
  if (key === undefined || tag === undefined || json === undefined) {
    throw new Error('no keyed line (KEY, tab, TAG, tab, JSON)');
  }
  return { key, tag, value: JSON.parse(json), text };
}
