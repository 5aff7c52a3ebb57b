/**
 * A small network that learns from words of which lists tell what they are how such words are used, and says it of words that no list has:
 * one hidden layer, several answers apart from each other, trained by Adam (Kingma and Ba 2015).
 */
import { DIMENSIONS } from './vectors.ts';

const HIDDEN = 128;
const EPOCHS = 12;
const BATCH = 256;
const DROPOUT = 0.2;
const FIRST_STEP = 0.002;
const LAST_STEP = 0.0001;

/** Probabilities of `answers` kinds by row of `values`, learned from `rows` whose kinds (bits) are known. */
export function learnKinds(
  values: Float32Array,
  rows: readonly number[],
  kinds: readonly number[],
  answers: number,
  random: () => number,
): Float32Array {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const first = adam(DIMENSIONS * HIDDEN, () => normal() * 3 * Math.sqrt(2 / DIMENSIONS));
  const firstBias = adam(HIDDEN, () => 0);
  const second = adam(HIDDEN * answers, () => normal() / Math.sqrt(HIDDEN));
  const secondBias = adam(answers, () => -3);
  const layers = [first, firstBias, second, secondBias];

  const hidden = new Float32Array(HIDDEN);
  const output = new Float32Array(answers);
  const forward = (row: number, dropout: number) => {
    hidden.set(firstBias.weights);
    for (let d = 0; d < DIMENSIONS; d++) {
      const value = values[row * DIMENSIONS + d] ?? 0;
      for (let k = 0; k < HIDDEN; k++)
        hidden[k] = (hidden[k] ?? 0) + value * (first.weights[d * HIDDEN + k] ?? 0);
    }
    output.set(secondBias.weights);
    for (let k = 0; k < HIDDEN; k++) {
      const kept = dropout === 0 || random() >= dropout;
      const value = kept ? Math.max(0, hidden[k] ?? 0) / (1 - dropout) : 0;
      hidden[k] = value;
      for (let a = 0; a < answers; a++)
        output[a] = (output[a] ?? 0) + value * (second.weights[k * answers + a] ?? 0);
    }
    for (let a = 0; a < answers; a++) output[a] = 1 / (1 + Math.exp(-(output[a] ?? 0)));
  };
  const learn = (row: number, known: number) => {
    forward(row, DROPOUT);
    for (let a = 0; a < answers; a++) {
      output[a] = (output[a] ?? 0) - ((known >> a) & 1);
      secondBias.gradient[a] = (secondBias.gradient[a] ?? 0) + (output[a] ?? 0);
    }
    for (let k = 0; k < HIDDEN; k++) {
      const value = hidden[k] ?? 0;
      // Left out, or below nought: nothing flows back.
      if (value === 0) continue;
      let back = 0;
      for (let a = 0; a < answers; a++) {
        back += (output[a] ?? 0) * (second.weights[k * answers + a] ?? 0);
        second.gradient[k * answers + a] = (second.gradient[k * answers + a] ?? 0) + value * (output[a] ?? 0);
      }
      back /= 1 - DROPOUT;
      firstBias.gradient[k] = (firstBias.gradient[k] ?? 0) + back;
      for (let d = 0; d < DIMENSIONS; d++)
        first.gradient[d * HIDDEN + k] =
          (first.gradient[d * HIDDEN + k] ?? 0) + back * (values[row * DIMENSIONS + d] ?? 0);
    }
  };

  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    const step = LAST_STEP + FIRST_STEP * (1 - epoch / EPOCHS);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (const i of batch) learn(rows[i] ?? 0, kinds[i] ?? 0);
      for (const layer of layers) layer.take(step, batch.length);
    }
  }
  const found = new Float32Array((values.length / DIMENSIONS) * answers);
  for (let row = 0; row < values.length / DIMENSIONS; row++) {
    forward(row, 0);
    found.set(output, row * answers);
  }
  return found;
}

interface Layer {
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  /** One step against the gradient, the sum of `count` examples; forgets it. */
  take(step: number, count: number): void;
}

function adam(size: number, start: () => number): Layer {
  const weights = Float32Array.from({ length: size }, start);
  const gradient = new Float32Array(size);
  const mean = new Float32Array(size);
  const square = new Float32Array(size);
  let steps = 0;
  return {
    weights,
    gradient,
    take(step, count) {
      steps++;
      const size1 = 1 - 0.9 ** steps;
      const size2 = 1 - 0.999 ** steps;
      for (let k = 0; k < size; k++) {
        const g = (gradient[k] ?? 0) / count;
        mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g;
        square[k] = 0.999 * (square[k] ?? 0) + 0.001 * g * g;
        weights[k] =
          (weights[k] ?? 0) -
          (step * ((mean[k] ?? 0) / size1)) / (Math.sqrt((square[k] ?? 0) / size2) + 1e-8);
      }
      gradient.fill(0);
    },
  };
}
