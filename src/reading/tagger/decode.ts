/** The best labels of a sentence (Viterbi) and how sure each name is (forward-backward over the same sums). */
import { isOpen, mayFollow } from './labels.ts';

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
 * hold at least as much.
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
    for (let to = 0; to < L; to++) {
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

/** The logarithms of the forward and backward sums of a sentence, in nats; ask `probability` of them. */
export class Marginals {
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly total: number;
  private readonly labels: number;
  private readonly sums: Int32Array;
  private readonly transitions: Int16Array;
  private readonly step: number;

  constructor(
    sums: Int32Array,
    length: number,
    transitions: Int16Array,
    step: number,
    predecessors: readonly Uint8Array[],
  ) {
    const L = predecessors.length;
    this.labels = L;
    this.sums = sums;
    this.transitions = transitions;
    this.step = step;
    this.forward = new Float64Array(length * L).fill(Number.NEGATIVE_INFINITY);
    this.backward = new Float64Array(length * L).fill(Number.NEGATIVE_INFINITY);
    for (let i = 0; i < length; i++)
      for (let to = 0; to < L; to++) {
        let sum = i === 0 && mayFollow(0, to) ? this.edge(0, to) : Number.NEGATIVE_INFINITY;
        if (i > 0)
          for (const p of predecessors[to] ?? [])
            sum = add(sum, (this.forward[(i - 1) * L + p] ?? 0) + this.edge(p, to));
        this.forward[i * L + to] = sum + this.emission(i, to);
      }
    for (let l = 0; l < L; l++) if (!isOpen(l)) this.backward[(length - 1) * L + l] = 0;
    for (let i = length - 2; i >= 0; i--)
      for (let to = 0; to < L; to++) {
        const value = (this.backward[(i + 1) * L + to] ?? 0) + this.emission(i + 1, to);
        for (const p of predecessors[to] ?? [])
          this.backward[i * L + p] = add(this.backward[i * L + p] ?? 0, value + this.edge(p, to));
      }
    let total = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < L; l++) if (!isOpen(l)) total = add(total, this.forward[(length - 1) * L + l] ?? 0);
    this.total = total;
  }

  /** Probability that the tokens from `first` to `last` have exactly the labels in `best`: 0..1. */
  probability(best: Uint8Array, first: number, last: number): number {
    const L = this.labels;
    let value = this.forward[first * L + (best[first] ?? 0)] ?? 0;
    for (let i = first + 1; i <= last; i++)
      value += this.edge(best[i - 1] ?? 0, best[i] ?? 0) + this.emission(i, best[i] ?? 0);
    value += (this.backward[last * L + (best[last] ?? 0)] ?? 0) - this.total;
    return Math.min(1, Math.exp(value));
  }

  private edge(from: number, to: number): number {
    return (this.transitions[from * this.labels + to] ?? 0) * this.step;
  }

  private emission(i: number, label: number): number {
    return (this.sums[i * this.labels + label] ?? 0) * this.step;
  }
}

function add(a: number, b: number): number {
  const most = Math.max(a, b);
  return most === Number.NEGATIVE_INFINITY ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most));
}
