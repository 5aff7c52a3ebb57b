/** Foreign JSON, looked into without trusting it. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value under `key`; `undefined` where `value` is no object or has no such key of its own. */
export function at(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Text without space around it; `null` where there is none. */
export function stringAt(value: Json | undefined, key: string): string | null {
  const text = at(value, key);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** The list under `key`, empty where there is none. */
export function listAt(value: Json | undefined, key: string): readonly Json[] {
  const list = at(value, key);
  return isList(list) ? list : [];
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
