/** Files of labelled data and of packs: JSON, a value a line, packed or not. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A file's text, unpacked where its name ends with `.gz`. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The values of a file, one a line; empty lines do not count. Throws at a line that is no JSON. */
export function readJsonLines<T>(path: string): T[] {
  return readText(path)
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T);
}
