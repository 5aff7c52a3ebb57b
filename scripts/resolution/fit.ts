/**
 * Maximum likelihood with an L2 penalty; several right answers (anything that is no person and no organisation, or nobody) are added
 * up. Deterministic: full batches, Adam (Kingma & Ba 2015) with a falling step. A name that stands on a page n times counts as often as
 * √n names: its places are as good as one decision, and an article about Ford would else say as much as ten others. What can only
 * speak for a candidate, or only against one, keeps its sign (signs.ts).
 */

import type { Features } from '../../src/reading/resolution/bearer-features.ts';
import type { Case } from '../../src/reading/resolution/cases.ts';
import { withCompany } from '../../src/reading/resolution/company.ts';
import { type Model, namesAlone } from '../../src/reading/resolution/resolve.ts';
import type { Weights } from '../../src/reading/resolution/weights.ts';
import { BY_HAND, DOUBTS } from '../../src/reading/resolution/weights.ts';
import type { Labelled } from './gold.ts';
import { signOf } from './signs.ts';

const ROUNDS = 150;

interface Sample {
  readonly one: Case;
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** Both passes' weights: names alone, then with the probabilities of the first. `penalty`: of the squared weights. */
export function fitBoth(documents: readonly Labelled[], penalty: number): Model {
  const first = fitWeights(samplesOf(documents, alone), penalty);
  return {
    alone: first,
    together: fitWeights(
      samplesOf(documents, d => together(d, first)),
      penalty,
    ),
  };
}

function alone({ surveyed }: Labelled): readonly Case[] {
  return surveyed.cases;
}

/** The cases with what the page's other names say, by the weights of the first pass. */
export function together({ surveyed }: Labelled, weights: Weights): readonly Case[] {
  return withCompany(surveyed, namesAlone(surveyed.cases, weights));
}

function samplesOf(
  documents: readonly Labelled[],
  casesOf: (document: Labelled) => readonly Case[],
): readonly Sample[] {
  return documents.flatMap(document => {
    const judged = casesOf(document).flatMap((one, i) => {
      const right = document.right[i] ?? [];
      return right.includes(true) ? [{ one, right, key: one.words.join(' ') }] : [];
    });
    const times = new Map<string, number>();
    for (const { key } of judged) times.set(key, (times.get(key) ?? 0) + 1);
    return judged.map(
      ({ one, right, key }): Sample => ({
        one,
        right,
        weight: document.weight / Math.sqrt(times.get(key) ?? 1),
      }),
    );
  });
}

function weigh(features: Features, weights: Weights): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);
}

/** All samples' options one after the other, in flat arrays: some hundred thousand short rows are walked a hundred times over. */
interface Table {
  /** Where the options of each sample begin, and where the last one's end. */
  readonly samples: Int32Array;
  /** Where the values of each option begin, and where the last one's end. */
  readonly options: Int32Array;
  /** Scores by the weights that are set by hand. */
  readonly fixed: Float64Array;
  readonly right: Uint8Array;
  readonly feature: Int32Array;
  readonly value: Float64Array;
}

function tableOf(samples: readonly Sample[], index: ReadonlyMap<string, number>): Table {
  const all = samples.flatMap(({ one, right }) =>
    one.options.map((option, k) => ({ features: option.features, right: right[k] === true })),
  );
  const starts: number[] = [0];
  for (const { one } of samples) starts.push((starts.at(-1) ?? 0) + one.options.length);
  const values: number[] = [];
  const features: number[] = [];
  const rows: number[] = [0];
  for (const option of all) {
    for (const [name, value] of Object.entries(option.features)) {
      const feature = index.get(name);
      if (feature === undefined) continue;
      features.push(feature);
      values.push(value);
    }
    rows.push(values.length);
  }
  return {
    samples: Int32Array.from(starts),
    options: Int32Array.from(rows),
    fixed: Float64Array.from(all, option => weigh(option.features, BY_HAND)),
    right: Uint8Array.from(all, option => (option.right ? 1 : 0)),
    feature: Int32Array.from(features),
    value: Float64Array.from(values),
  };
}

function fitWeights(samples: readonly Sample[], penalty: number): Weights {
  const names = [
    ...new Set(samples.flatMap(sample => sample.one.options.flatMap(option => Object.keys(option.features)))),
  ]
    .filter(name => DOUBTS[name] === undefined)
    .sort();
  const table = tableOf(samples, new Map(names.map((name, i) => [name, i])));
  const counts = Float64Array.from(samples, sample => sample.weight);
  const signs = names.map(signOf);
  const w = new Float64Array(names.length);
  const m = new Float64Array(names.length);
  const v = new Float64Array(names.length);
  const scores = new Float64Array(table.fixed.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = gradientOf(table, counts, w, scores, penalty);
    for (let i = 0; i < w.length; i++) {
      const g = gradient[i] ?? 0;
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * g;
      v[i] = 0.99 * (v[i] ?? 0) + 0.01 * g * g;
      const step = (m[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((v[i] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      const next = (w[i] ?? 0) - 0.1 * (1 - round / (ROUNDS + 1)) * step;
      w[i] = next * (signs[i] ?? 0) < 0 ? 0 : next;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round((w[i] ?? 0) * 1000) / 1000]));
}

/** Of the penalised negative logarithm of the likelihood. `scores` is room to work in. */
function gradientOf(
  { samples, options, fixed, right, feature, value }: Table,
  counts: Float64Array,
  w: Float64Array,
  scores: Float64Array,
  penalty: number,
): Float64Array {
  const gradient = w.map(x => penalty * x);
  const at = (list: Int32Array, i: number): number => list[i] ?? 0;
  for (let s = 0; s + 1 < samples.length; s++) {
    const from = at(samples, s);
    const to = at(samples, s + 1);
    let top = Number.NEGATIVE_INFINITY;
    for (let o = from; o < to; o++) {
      let score = fixed[o] ?? 0;
      for (let j = at(options, o); j < at(options, o + 1); j++)
        score += (w[at(feature, j)] ?? 0) * (value[j] ?? 0);
      scores[o] = score;
      if (score > top) top = score;
    }
    let all = 0;
    let good = 1e-12;
    for (let o = from; o < to; o++) {
      const e = Math.exp((scores[o] ?? 0) - top);
      scores[o] = e;
      all += e;
      if (right[o] === 1) good += e;
    }
    for (let o = from; o < to; o++) {
      const e = scores[o] ?? 0;
      const slope = (counts[s] ?? 1) * (e / all - (right[o] === 1 ? e / good : 0));
      for (let j = at(options, o); j < at(options, o + 1); j++) {
        const i = at(feature, j);
        gradient[i] = (gradient[i] ?? 0) + slope * (value[j] ?? 0);
      }
    }
  }
  return gradient;
}
