/** An entity of a dump, checked as far as the build leans on it. */
import { at, isList, isObject, type Json, type JsonObject } from '../json.ts';
import { isItemId, MalformedError } from './snaks.ts';

export interface Item {
  readonly id: string;
  readonly labels: JsonObject;
  readonly aliases: JsonObject;
  readonly descriptions: JsonObject;
  readonly claims: JsonObject;
  readonly sitelinks: JsonObject;
}

export interface Redirect {
  readonly id: string;
  readonly redirect: string;
}

/**
 * An item, a redirect (`{"entity": "Q1", "redirect": "Q2"}`), or `null` for properties, lexemes and media.
 * @throws MalformedError where the line has another shape than the format says.
 */
export function itemOfLine(value: unknown): Item | Redirect | null {
  const line = value as Json;
  if (!isObject(line)) throw new MalformedError('no JSON object');
  const id = at(line, 'id') ?? at(line, 'entity');
  if (typeof id !== 'string') throw new MalformedError('no id');
  const redirect = at(line, 'redirect');
  if (redirect !== undefined) {
    if (typeof redirect !== 'string') throw new MalformedError('the redirect is no id');
    return isItemId(id) && isItemId(redirect) ? { id, redirect } : null;
  }
  const type = at(line, 'type');
  if (type !== undefined && type !== 'item') {
    if (typeof type !== 'string') throw new MalformedError('the type is no text');
    return null;
  }
  if (!isItemId(id)) {
    if (type === undefined && /^[A-Z]\d+$/.test(id)) return null;
    throw new MalformedError(`no item id: ${JSON.stringify(id.slice(0, 40))}`);
  }
  return {
    id,
    labels: part(line, 'labels'),
    aliases: part(line, 'aliases'),
    descriptions: part(line, 'descriptions'),
    claims: part(line, 'claims'),
    sitelinks: part(line, 'sitelinks'),
  };
}

const NONE: JsonObject = {};

function part(line: JsonObject, key: string): JsonObject {
  const value = at(line, key);
  if (value === undefined || (isList(value) && value.length === 0)) return NONE;
  if (!isObject(value)) throw new MalformedError(`${key} is no object`);
  return value;
}
