/** Known names of several words, looked up as wholes. */
import type { ClassTable } from './classes.ts';
import { FAMILY_AT, GIVEN_AT, levelAt, ORDINARY_AT, ORGANISATION_AT, PHRASE, PLACE_AT } from './evidence.ts';
import { mix } from './hash.ts';
import type { Runs } from './runs.ts';
import { COLUMNS, HASH, isCapital, PHRASE_AT, SHAPE, UNCASED } from './words.ts';

/** Longest name of several words, or word of several characters, that is looked for as a whole, in tokens. */
const LONGEST_PHRASE = 4;
const LONGEST_UNCASED = 6;

/**
 * Writes into column PHRASE_AT where each token stands in the longest known name of several words (or word, in scripts without
 * case): kinds (1 place, 2 organisation, 4 person, 8 common word) × 4 + 1 first, 2 inside, 3 last. Not overlapping, from the left.
 */
export function findPhrases(words: Int32Array, length: number, runs: Runs, table: ClassTable): void {
  for (let i = 0; i + 1 < length; i++) {
    const shape = words[i * COLUMNS + SHAPE] ?? 0;
    const uncased = shape === UNCASED;
    // Without a capitalised word behind it a known name cannot be told from chance.
    if (!uncased && (!isCapital(shape) || runs.end[i] === i + 1)) continue;
    const limit = Math.min(i + (uncased ? LONGEST_UNCASED : LONGEST_PHRASE), length);
    let hash = mix(PHRASE, words[i * COLUMNS + HASH] ?? 0);
    let found = 0;
    let last = i;
    for (let k = i + 1; k < limit; k++) {
      if (uncased && words[k * COLUMNS + SHAPE] !== UNCASED) break;
      hash = mix(hash, words[k * COLUMNS + HASH] ?? 0);
      const levels = table.evidenceOf(hash);
      if (levels === 0) continue;
      found =
        (levelAt(levels, PLACE_AT) > 0 ? 1 : 0) +
        (levelAt(levels, ORGANISATION_AT) > 0 ? 2 : 0) +
        (levelAt(levels, GIVEN_AT) + levelAt(levels, FAMILY_AT) > 0 ? 4 : 0) +
        (levelAt(levels, ORDINARY_AT) > 0 ? 8 : 0);
      last = k;
    }
    if (found === 0) continue;
    for (let k = i; k <= last; k++)
      words[k * COLUMNS + PHRASE_AT] = found * 4 + (k === i ? 1 : k === last ? 3 : 2);
    i = last;
  }
}
