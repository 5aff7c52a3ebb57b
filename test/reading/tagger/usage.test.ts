import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupWords } from '../../../scripts/tagger/groups.ts';
import { learnKinds } from '../../../scripts/tagger/network.ts';
import { DIMENSIONS } from '../../../scripts/tagger/vectors.ts';
import { seeded } from '../../../src/cli/seeded.ts';
import { featuresOf } from '../../../src/reading/tagger/features.ts';
import { featureOfPair, isKnown, PAIRS_AROUND, pairsAround } from '../../../src/reading/tagger/pairs.ts';
import { findRuns, MOST_FEATURES, roomForRuns } from '../../../src/reading/tagger/runs.ts';
import { COLUMNS, readWord } from '../../../src/reading/tagger/words.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

/** Rows in two bundles: even ones near the first direction, odd ones near the second. */
function bundles(rows: number): Float32Array {
  const random = seeded(5);
  const values = new Float32Array(rows * DIMENSIONS);
  for (let row = 0; row < rows; row++) {
    const noise = Array.from({ length: DIMENSIONS }, () => (random() - 0.5) * 0.05);
    noise[row % 2] = 1;
    const length = Math.hypot(...noise);
    values.set(
      noise.map(value => value / length),
      row * DIMENSIONS,
    );
  }
  return values;
}

describe('groups of words', () => {
  it('keep together what is used alike, also words that were not fitted', () => {
    const { fine, coarse } = groupWords(bundles(60), { fine: 4, coarse: 2, fitted: 40 }, seeded(3));
    const coarseOf = [...fine].map(group => coarse[group - 1]);
    expect(new Set(coarseOf).size).toBe(2);
    for (let row = 2; row < 60; row++) expect(coarseOf[row]).toBe(coarseOf[row - 2]);
    expect(Math.min(...fine)).toBeGreaterThan(0);
  });
});

describe('the network', () => {
  it('says of other words what it learned of known ones, the same each time', () => {
    const values = bundles(60);
    const rows = Array.from({ length: 40 }, (_, row) => row);
    const teach = Array.from({ length: 8 }, () => rows).flat();
    const learn = () =>
      learnKinds(
        values,
        teach,
        teach.map(row => (row % 2 === 0 ? 1 : 2)),
        2,
        seeded(1),
      );
    const found = learn();
    for (let row = 40; row < 60; row++)
      expect(found[row * 2 + (row % 2)]).toBeGreaterThan(found[row * 2 + 1 - (row % 2)] ?? 1);
    expect(learn()).toEqual(found);
  });
});

describe('the filter of pairs', () => {
  const text = fc.string({ unit: fc.constantFrom(...'中国北京大学,A'), minLength: 1, maxLength: 12 });
  it('takes away features of pairs it does not know, and no others', () => {
    fc.assert(
      fc.property(text, fc.array(fc.integer(), { minLength: 4, maxLength: 4 }), (line, bits) => {
        const { tokens } = tokenize(line);
        const words = new Int32Array(tokens.length * COLUMNS);
        const table = { classesOf: () => 0, evidenceOf: () => 0, groupOf: () => 0 };
        tokens.forEach((token, i) => {
          readWord(token, table, 1, words, i * COLUMNS);
        });
        const length = tokens.length;
        const runs = roomForRuns(length);
        findRuns(words, length, runs);
        const filter = Uint32Array.from(bits);
        const features = (used: Uint32Array, i: number) => {
          const out = new Int32Array(MOST_FEATURES);
          return [...out.subarray(0, featuresOf(words, length, i, 0, runs, 4, used, out))];
        };
        const pairs = new Int32Array(PAIRS_AROUND);
        for (let i = 0; i < length; i++) {
          pairsAround(words, length, i, pairs);
          const unknown = [...pairs].flatMap((pair, k) =>
            isKnown(filter, pair) ? [] : [featureOfPair(pair, k)],
          );
          const all = features(new Uint32Array(0), i);
          expect(features(filter, i)).toEqual(all.filter(feature => !unknown.includes(feature)));
        }
      }),
    );
  });
});
