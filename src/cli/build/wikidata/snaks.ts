/**
 * Claims of Wikidata's JSON (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html): statements by rank, and what their snaks
 * say. Old dumps (2014) write items as `numeric-id` only and empty objects as `[]`: PHP's.
 */
import type { PartialDate } from '../../../model/entity.ts';
import { partialDate } from '../dates.ts';
import { at, isList, isObject, type Json, type JsonObject, listAt, stringAt } from '../json.ts';

/** A part of a line that has another shape than the format says; ends the line, not the build. */
export class MalformedError extends Error {
  override readonly name = 'MalformedError';
}

/**
 * The statements of a property: without deprecated ones, preferred before normal, else in the source's order.
 * @throws MalformedError
 */
export function statements(claims: JsonObject, property: string): readonly JsonObject[] {
  const list = at(claims, property);
  if (list === undefined) return [];
  if (!isList(list)) throw new MalformedError(`claims.${property} is no list`);
  const preferred: JsonObject[] = [];
  const normal: JsonObject[] = [];
  list.forEach((statement, index) => {
    if (!isObject(statement) || !isObject(at(statement, 'mainsnak'))) {
      throw new MalformedError(`claims.${property}[${index}] has no mainsnak`);
    }
    const rank = at(statement, 'rank');
    if (rank === 'preferred') preferred.push(statement);
    else if (rank !== 'deprecated') normal.push(statement);
  });
  return [...preferred, ...normal];
}

/** The best ones only: the preferred, or the normal ones where none is preferred. */
export function best(all: readonly JsonObject[]): readonly JsonObject[] {
  const preferred = all.filter(statement => at(statement, 'rank') === 'preferred');
  return preferred.length > 0 ? preferred : all;
}

export const mainSnak = (statement: JsonObject): Json | undefined => at(statement, 'mainsnak');

/** Qualifiers of a property, in the source's order; `[]` for none. */
export function qualifiers(statement: JsonObject, property: string): readonly Json[] {
  return listAt(at(statement, 'qualifiers'), property);
}

/** `somevalue`: there is one and nobody knows it. `novalue`: there is none. */
export function snakType(snak: Json | undefined): 'value' | 'somevalue' | 'novalue' | null {
  const type = at(snak, 'snaktype');
  return type === 'value' || type === 'somevalue' || type === 'novalue' ? type : null;
}

function value(snak: Json | undefined): Json | undefined {
  return snakType(snak) === 'value' ? at(at(snak, 'datavalue'), 'value') : undefined;
}

const ITEM_ID = /^Q[1-9]\d{0,14}$/;

export const isItemId = (id: string): boolean => ITEM_ID.test(id);

/** Id of the item a snak names; `null` for other values and unknown ones. */
export function itemOf(snak: Json | undefined): string | null {
  const item = value(snak);
  const id = at(item, 'id');
  if (typeof id === 'string') return isItemId(id) ? id : null;
  const numeric = at(item, 'numeric-id');
  return typeof numeric === 'number' && at(item, 'entity-type') === 'item' && isItemId(`Q${numeric}`)
    ? `Q${numeric}`
    : null;
}

/** Values that are text: strings and addresses. */
export function textIn(snak: Json | undefined): string | null {
  const text = value(snak);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

export function monolingualIn(snak: Json | undefined): { language: string; text: string } | null {
  const language = stringAt(value(snak), 'language');
  const text = stringAt(value(snak), 'text');
  return language !== null && text !== null ? { language, text } : null;
}

/** `+1952-03-11T00:00:00Z`, padded to eleven digits in old dumps. */
const TIME = /^([+-])(\d{1,16})-(\d\d)-(\d\d)T/;
/** Wikibase's precisions. */
const YEAR = 9;
const MONTH = 10;
const DAY = 11;

/**
 * A time as exact as Wikidata says it is: decades and coarser are no date (`null`), a time of day is its day. Julian dates
 * stay as they are, as people cite them.
 */
export function dateIn(snak: Json | undefined): PartialDate | null {
  const time = value(snak);
  const precision = at(time, 'precision');
  const parts = TIME.exec(stringAt(time, 'time') ?? '');
  if (parts === null || typeof precision !== 'number' || precision < YEAR) return null;
  const [, sign, year, month, day] = parts;
  return partialDate(
    Number(year) * (sign === '-' ? -1 : 1),
    precision >= MONTH ? Number(month) : 0,
    precision >= DAY ? Number(day) : 0,
  );
}
