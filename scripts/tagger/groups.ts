/** Words that are used alike, in groups, and the groups in coarser ones: spherical k-means (Dhillon and Modha 2001) of their vectors. */
import { DIMENSIONS } from './vectors.ts';

export interface Groups {
  /** By word, from 1. */
  readonly fine: Uint16Array;
  /** By fine group less 1, from 0. */
  readonly coarse: Uint16Array;
}

/** The groups are found among the `fitted` first, most frequent words; the others join the nearest. */
export function groupWords(
  values: Float32Array,
  count: { readonly fine: number; readonly coarse: number; readonly fitted: number },
  random: () => number,
): Groups {
  const fitted = values.subarray(0, count.fitted * DIMENSIONS);
  const centres = findCentres(fitted, count.fine, random);
  const fine = nearest(values, centres);
  const coarse = nearest(centres, findCentres(centres, count.coarse, random));
  return { fine: fine.map(group => group + 1), coarse };
}

const ROUNDS = 20;

function findCentres(values: Float32Array, count: number, random: () => number): Float32Array {
  const rows = values.length / DIMENSIONS;
  const centres = new Float32Array(count * DIMENSIONS);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(Math.floor(random() * rows));
  [...chosen].forEach((row, k) => {
    centres.set(values.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), k * DIMENSIONS);
  });
  for (let round = 0; round < ROUNDS; round++) {
    const groups = nearest(values, centres);
    const sums = new Float32Array(centres.length);
    groups.forEach((group, i) => {
      for (let d = 0; d < DIMENSIONS; d++)
        sums[group * DIMENSIONS + d] =
          (sums[group * DIMENSIONS + d] ?? 0) + (values[i * DIMENSIONS + d] ?? 0);
    });
    for (let k = 0; k < count; k++) {
      const sum = sums.subarray(k * DIMENSIONS, (k + 1) * DIMENSIONS);
      const length = Math.hypot(...sum);
      // A group that lost all its words stays where it was.
      if (length > 0)
        centres.set(
          sum.map(value => value / length),
          k * DIMENSIONS,
        );
    }
  }
  return centres;
}

/** The nearest centre of each row by cosine. */
function nearest(values: Float32Array, centres: Float32Array): Uint16Array {
  const count = centres.length / DIMENSIONS;
  const groups = new Uint16Array(values.length / DIMENSIONS);
  for (let i = 0; i < groups.length; i++) {
    const row = values.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS);
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < count; k++) {
      let product = 0;
      const from = k * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) product += (row[d] ?? 0) * (centres[from + d] ?? 0);
      if (product > most) {
        most = product;
        groups[i] = k;
      }
    }
  }
  return groups;
}
