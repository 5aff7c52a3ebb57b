/** The best labels of a sentence (Viterbi) and how sure each name is (forward-backward over the same sums). */
import { isOpen, mayFollow } from './labels.ts';

/** The sum of "outside" for a token that is no part of a name whatever stands around it: more than any sum of weights. */
export const FAR = 1 << 20;

/** Below any sum of a sentence's weights (int8, at most MOST_FEATURES a token, LONGEST_SENTENCE tokens). */
const IMPOSSIBLE = -(1 << 30);

/** Label pairs that may follow each other, as one flat list per label that comes second. */
export function predecessorsOf(labels: number): readonly Uint8Array[] {
  return Array.from({ length: labels }, (_, to) =>
    Uint8Array.from(Array.from({ length: labels }, (_, from) => from).filter(from => mayFollow(from, to))),
  );
}

/**
 * Writes the best label of each of `length` tokens into `best`. `sums`: token × label, in weight steps; `scratch` and `back`
 * hold at least as much. Where the sum of "outside" is FAR nothing else is looked at.
 */
export function decode(
  sums: Int32Array,
  length: number,
  transitions: Int16Array,
  predecessors: readonly Uint8Array[],
  scratch: Int32Array,
  back: Uint8Array,
  best: Uint8Array,
): void {
  const L = predecessors.length;
  for (let i = 0; i < length; i++) {
    const only = sums[i * L] === FAR;
    if (only) scratch.fill(IMPOSSIBLE, i * L, i * L + L);
    // Behind "outside" alone nothing else is left to compare.
    if (only && i > 0 && sums[(i - 1) * L] === FAR) {
      scratch[i * L] = (scratch[(i - 1) * L] ?? 0) + (transitions[0] ?? 0) + FAR;
      back[i * L] = 0;
      continue;
    }
    for (let to = 0; to < (only ? 1 : L); to++) {
      let most = IMPOSSIBLE;
      let from = 0;
      if (i === 0) {
        if (mayFollow(0, to)) most = transitions[to] ?? 0;
      } else {
        const list = predecessors[to];
        if (list !== undefined)
          for (let k = 0; k < list.length; k++) {
            const p = list[k] ?? 0;
            const value = (scratch[(i - 1) * L + p] ?? IMPOSSIBLE) + (transitions[p * L + to] ?? 0);
            if (value > most) {
              most = value;
              from = p;
            }
          }
      }
      scratch[i * L + to] = most + (sums[i * L + to] ?? 0);
      back[i * L + to] = from;
    }
  }
  let label = 0;
  let most = -Infinity;
  for (let l = 0; l < L; l++) {
    const value = scratch[(length - 1) * L + l] ?? IMPOSSIBLE;
    if (!isOpen(l) && value > most) {
      most = value;
      label = l;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    best[i] = label;
    label = back[i * L + label] ?? 0;
  }
}

/** Differences of sums beyond this many weight steps count as infinite. */
const LARGEST_DIFFERENCE = 4096;

/**
 * The forward and backward sums of a sentence, each token's scaled to a sum of 1 (Rabiner 1989) so that no logarithm is
 * taken per edge; `read` a sentence, then ask `probability` of it. One for all sentences: its arrays are used again.
 */
export class Marginals {
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly emissions: Float64Array;
  private readonly scales: Float64Array;
  private readonly edges: Float64Array;
  private readonly factors: Float64Array;
  private readonly predecessors: readonly Uint8Array[];
  private total = 0;

  /** `longest`: tokens of the longest sentence; `edges`: factorsOf the transitions; `step`: nats a weight step. */
  constructor(longest: number, edges: Float64Array, step: number, predecessors: readonly Uint8Array[]) {
    const cells = longest * predecessors.length;
    this.forward = new Float64Array(cells);
    this.backward = new Float64Array(cells);
    this.emissions = new Float64Array(cells);
    this.scales = new Float64Array(longest);
    this.edges = edges;
    this.predecessors = predecessors;
    this.factors = Float64Array.from({ length: LARGEST_DIFFERENCE }, (_, k) => Math.exp(-k * step));
  }

  /** `sums`: token × label, in weight steps. */
  read(sums: Int32Array, length: number): void {
    const { forward, backward, emissions, scales, edges, factors, predecessors } = this;
    const L = predecessors.length;
    backward.fill(0, 0, length * L);
    for (let i = 0; i < length; i++) {
      const at = i * L;
      let most = Number.NEGATIVE_INFINITY;
      for (let l = 0; l < L; l++) most = Math.max(most, sums[at + l] ?? 0);
      let scale = 0;
      const far = sums[at] === FAR;
      if (far) {
        forward.fill(0, at, at + L);
        emissions.fill(0, at, at + L);
      }
      for (let to = 0; to < (far ? 1 : L); to++) {
        const emission = factors[most - (sums[at + to] ?? 0)] ?? 0;
        emissions[at + to] = emission;
        let sum = i === 0 && mayFollow(0, to) ? (edges[to] ?? 0) : 0;
        const list = predecessors[to];
        if (i > 0 && list !== undefined)
          for (let k = 0; k < list.length; k++) {
            const p = list[k] ?? 0;
            sum += (forward[at - L + p] ?? 0) * (edges[p * L + to] ?? 0);
          }
        forward[at + to] = sum * emission;
        scale += sum * emission;
      }
      scales[i] = scale;
      for (let l = 0; l < L; l++) forward[at + l] = (forward[at + l] ?? 0) / scale;
    }
    for (let l = 0; l < L; l++) backward[(length - 1) * L + l] = isOpen(l) ? 0 : 1;
    for (let i = length - 2; i >= 0; i--) {
      const next = (i + 1) * L;
      const far = sums[next] === FAR;
      for (let to = 0; to < (far ? 1 : L); to++) {
        const value = ((backward[next + to] ?? 0) * (emissions[next + to] ?? 0)) / (scales[i + 1] ?? 1);
        const list = predecessors[to];
        if (list !== undefined)
          for (let k = 0; k < list.length; k++) {
            const p = list[k] ?? 0;
            backward[i * L + p] = (backward[i * L + p] ?? 0) + value * (edges[p * L + to] ?? 0);
          }
      }
    }
    let total = 0;
    for (let l = 0; l < L; l++)
      total += (forward[(length - 1) * L + l] ?? 0) * (backward[(length - 1) * L + l] ?? 0);
    this.total = total;
  }

  /** Probability that the tokens from `first` to `last` have exactly the labels in `best`: 0..1. */
  probability(best: Uint8Array, first: number, last: number): number {
    const L = this.predecessors.length;
    let value = this.forward[first * L + (best[first] ?? 0)] ?? 0;
    for (let i = first + 1; i <= last; i++) {
      const label = best[i] ?? 0;
      const edge = this.edges[(best[i - 1] ?? 0) * L + label] ?? 0;
      value *= (edge * (this.emissions[i * L + label] ?? 0)) / (this.scales[i] ?? 1);
    }
    value *= this.backward[last * L + (best[last] ?? 0)] ?? 0;
    const probability = value / this.total;
    // Weights that a hostile file blew up beyond what a double holds tell nothing.
    return probability > 0 ? Math.min(1, probability) : Number.MIN_VALUE;
  }
}

/** Transitions, in weight steps, as factors relative to the greatest of them. */
export function factorsOf(transitions: Int16Array, step: number): Float64Array {
  const most = transitions.reduce((a, b) => Math.max(a, b), -32768);
  return Float64Array.from(transitions, value => Math.exp((value - most) * step));
}
