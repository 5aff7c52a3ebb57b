/**
 * Training of a linear-chain conditional random field (Lafferty et al. 2001) by FTRL-Proximal (McMahan et al. 2013), which
 * leaves most weights at exactly nought. One thread, no randomness but the given one: same data, same weights.
 */
import { mayFollow } from '../../src/reading/tagger/labels.ts';

export interface TrainingSentence {
  /** Feature numbers of all tokens, one after the other. */
  readonly features: Int32Array;
  /** Where each token's features start in `features`; one more than there are tokens. */
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
}

export interface CrfOptions {
  readonly epochs: number;
  /** Step size. */
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  /** Share of features left out at random, anew each time a sentence is seen: what is learned rests on more of them. */
  readonly dropout: number;
  /** What the weights of features are multiplied with in the end. */
  readonly scale: number;
  /** The weights are the mean of those after each of so many last epochs. */
  readonly averaged: number;
  readonly random: () => number;
  readonly log: (line: string) => void;
}

export interface Crf {
  /** features × labels. */
  readonly weights: Float64Array;
  /** From label × to label. */
  readonly transitions: Float64Array;
}

export function trainCrf(
  sentences: readonly TrainingSentence[],
  features: number,
  L: number,
  options: CrfOptions,
): Crf {
  const { alpha, l1, l2 } = options;
  const beta = 1;
  const size = features * L;
  // The transitions are the last L × L weights: the same update serves both.
  const weights = new Float64Array(size + L * L);
  const mean = new Float64Array(weights.length);
  const z = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);

  const update = (k: number, gradient: number, shrink: number) => {
    const old = squares[k] ?? 0;
    const now = old + gradient * gradient;
    const sigma = (Math.sqrt(now) - Math.sqrt(old)) / alpha;
    const next = (z[k] ?? 0) + gradient - sigma * (weights[k] ?? 0);
    squares[k] = now;
    z[k] = next;
    weights[k] =
      Math.abs(next) <= shrink
        ? 0
        : -(next - Math.sign(next) * shrink) / ((beta + Math.sqrt(now)) / alpha + l2);
  };

  const predecessors: number[][] = [];
  for (let to = 0; to < L; to++) {
    const list: number[] = [];
    for (let from = 0; from < L; from++) if (mayFollow(from, to)) list.push(from);
    predecessors.push(list);
  }
  const longest = sentences.reduce((most, s) => Math.max(most, s.labels.length), 0);
  const emit = new Float64Array(longest * L);
  const forward = new Float64Array(longest * L);
  const backward = new Float64Array(longest * L);
  const scale = new Float64Array(longest);
  const expT = new Float64Array(L * L);
  const edge = new Float64Array(L * L);
  const order = sentences.map((_, i) => i);

  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(options.random() * (i + 1));
      const a = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = a;
    }
    let loss = 0;
    for (const index of order) {
      const whole = sentences[index];
      if (whole === undefined) continue;
      const sentence = thin(whole, options.dropout, options.random);
      const n = sentence.labels.length;
      if (n === 0) continue;
      for (let k = 0; k < L * L; k++) expT[k] = Math.exp(weights[size + k] ?? 0);
      // Emissions, as factors relative to each token's greatest.
      for (let i = 0; i < n; i++) {
        const at = i * L;
        for (let l = 0; l < L; l++) emit[at + l] = 0;
        const end = sentence.offsets[i + 1] ?? 0;
        for (let f = sentence.offsets[i] ?? 0; f < end; f++) {
          const row = (sentence.features[f] ?? 0) * L;
          for (let l = 0; l < L; l++) emit[at + l] = (emit[at + l] ?? 0) + (weights[row + l] ?? 0);
        }
        let most = -Infinity;
        for (let l = 0; l < L; l++) most = Math.max(most, emit[at + l] ?? 0);
        for (let l = 0; l < L; l++) emit[at + l] = Math.exp((emit[at + l] ?? 0) - most);
      }
      // Forward, scaled to 1 at each token.
      for (let i = 0; i < n; i++) {
        let total = 0;
        for (let l = 0; l < L; l++) {
          let sum = 0;
          if (i === 0) sum = mayFollow(0, l) ? (expT[l] ?? 0) : 0;
          else
            for (const p of predecessors[l] ?? [])
              sum += (forward[(i - 1) * L + p] ?? 0) * (expT[p * L + l] ?? 0);
          const value = sum * (emit[i * L + l] ?? 0);
          forward[i * L + l] = value;
          total += value;
        }
        scale[i] = total;
        for (let l = 0; l < L; l++) forward[i * L + l] = (forward[i * L + l] ?? 0) / total;
      }
      for (let l = 0; l < L; l++) backward[(n - 1) * L + l] = mayFollow(l, 0) ? 1 : 0;
      for (let i = n - 2; i >= 0; i--) {
        for (let l = 0; l < L; l++) backward[i * L + l] = 0;
        for (let to = 0; to < L; to++) {
          const value =
            ((backward[(i + 1) * L + to] ?? 0) * (emit[(i + 1) * L + to] ?? 0)) / (scale[i + 1] ?? 1);
          for (const p of predecessors[to] ?? [])
            backward[i * L + p] = (backward[i * L + p] ?? 0) + value * (expT[p * L + to] ?? 0);
        }
      }
      // The last token must close: renormalise.
      let z0 = 0;
      for (let l = 0; l < L; l++) z0 += (forward[(n - 1) * L + l] ?? 0) * (backward[(n - 1) * L + l] ?? 0);
      edge.fill(0);
      let before = 0;
      for (let i = 0; i < n; i++) {
        const gold = sentence.labels[i] ?? 0;
        if (i > 0) {
          for (let to = 0; to < L; to++) {
            const value = ((backward[i * L + to] ?? 0) * (emit[i * L + to] ?? 0)) / ((scale[i] ?? 1) * z0);
            if (value === 0) continue;
            for (const p of predecessors[to] ?? [])
              edge[p * L + to] =
                (edge[p * L + to] ?? 0) + (forward[(i - 1) * L + p] ?? 0) * value * (expT[p * L + to] ?? 0);
          }
          edge[before * L + gold] = (edge[before * L + gold] ?? 0) - 1;
        } else {
          // The first token follows "outside".
          for (let l = 0; l < L; l++)
            edge[l] = (edge[l] ?? 0) + ((forward[l] ?? 0) * (backward[l] ?? 0)) / z0 - (l === gold ? 1 : 0);
        }
        before = gold;
        const end = sentence.offsets[i + 1] ?? 0;
        for (let l = 0; l < L; l++) {
          const p = ((forward[i * L + l] ?? 0) * (backward[i * L + l] ?? 0)) / z0;
          if (l === gold) loss -= Math.log(Math.max(p, 1e-12));
          const gradient = l === gold ? p - 1 : p;
          if (Math.abs(gradient) < 1e-3) continue;
          for (let f = sentence.offsets[i] ?? 0; f < end; f++)
            update((sentence.features[f] ?? 0) * L + l, gradient, l1);
        }
      }
      for (let k = 0; k < L * L; k++) {
        const gradient = edge[k] ?? 0;
        if (Math.abs(gradient) > 1e-3) update(size + k, gradient, 0);
      }
    }
    if (epoch > options.epochs - options.averaged)
      for (let k = 0; k < weights.length; k++)
        mean[k] = (mean[k] ?? 0) + (weights[k] ?? 0) / options.averaged;
    options.log(`epoch ${epoch}: loss ${loss.toFixed(0)}`);
  }
  // Without dropout there are more features than in training: each counts for less (Srivastava et al. 2014, who take the share
  // that was kept; features that stand for each other make it more).
  return {
    weights: mean.subarray(0, size).map(weight => weight * options.scale),
    transitions: mean.slice(size),
  };
}

/** A sentence without some of its features. */
function thin(sentence: TrainingSentence, share: number, random: () => number): TrainingSentence {
  const features = new Int32Array(sentence.features.length);
  const offsets = new Int32Array(sentence.offsets.length);
  let n = 0;
  for (let i = 0; i + 1 < sentence.offsets.length; i++) {
    for (let f = sentence.offsets[i] ?? 0; f < (sentence.offsets[i + 1] ?? 0); f++)
      if (random() >= share) features[n++] = sentence.features[f] ?? 0;
    offsets[i + 1] = n;
  }
  return { features, offsets, labels: sentence.labels };
}
