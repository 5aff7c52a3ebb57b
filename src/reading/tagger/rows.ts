/** Sums of the weights of features: the inner loop of the tagger. */
import type { TaggerModel } from './model.ts';
import { findSlots } from './perfect.ts';
import { MOST_FEATURES } from './runs.ts';

/** Labels of two kinds of names. */
const USUAL = 9;
/** The rows of the features that have weights. */
const slots = new Int32Array(MOST_FEATURES);

/**
 * Writes the sums over the first `count` of `features` by label into `sums`. The usual number of labels is added up in variables: a loop over
 * them, with sums that lie in memory, takes a sixth more of the whole tagger's time.
 */
export function sumRows(model: TaggerModel, features: Int32Array, count: number, sums: Int32Array): void {
  const { features: table, weights, labels } = model;
  const rows = findSlots(table, features, count, slots);
  if (labels !== USUAL) {
    sums.fill(0);
    for (let k = 0; k < rows; k++) {
      const at = (slots[k] ?? 0) * labels;
      for (let l = 0; l < labels; l++) sums[l] = (sums[l] ?? 0) + (weights[at + l] ?? 0);
    }
    return;
  }
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  for (let k = 0; k < rows; k++) {
    const at = (slots[k] ?? 0) * USUAL;
    a += weights[at] ?? 0;
    b += weights[at + 1] ?? 0;
    c += weights[at + 2] ?? 0;
    d += weights[at + 3] ?? 0;
    e += weights[at + 4] ?? 0;
    f += weights[at + 5] ?? 0;
    g += weights[at + 6] ?? 0;
    h += weights[at + 7] ?? 0;
    i += weights[at + 8] ?? 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
  sums[8] = i;
}
