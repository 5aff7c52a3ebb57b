/**
 * Who is meant. Every stretch has its candidates and "nobody"; a log-linear model gives each a probability, first by the name and
 * what stands beside it, then once more with what the page's other names turned out to be (one sense per page, full names before
 * short ones, entities that belong together).
 */
import type { EntityRef } from '../model/lexicon.ts';
import type { Case, Option } from './cases.ts';
import { companyFeatures } from './company.ts';
import type { Cues } from './cues.ts';
import type { Features } from './features.ts';
import type { Found } from './found.ts';
import type { Profile } from './profile.ts';
import type { Stranger } from './strangers.ts';
import { BY_HAND, DOUBTS, type Weights } from './weights.ts';

export interface Decision {
  readonly found: Found;
  readonly cues: Cues;
  /** With their probabilities, best first; `null` is nobody. */
  readonly options: readonly (readonly [ref: EntityRef | null, probability: number])[];
}

export interface Model {
  readonly alone: Weights;
  readonly together: Weights;
}

const SET: Weights = { ...BY_HAND, ...DOUBTS };

/** What speaks for each option of a case: two sums, by the weights that are fitted and by those that are set. */
type Sums = Float64Array;

const NONE: Features = {};

/** @param known features that the sums of option `k` have already */
function add(sums: Sums, k: number, features: Features, weights: Weights, known: Features): void {
  let fitted = sums[2 * k] ?? 0;
  let set = sums[2 * k + 1] ?? 0;
  for (const name in features) {
    if (known[name] !== undefined) continue;
    const value = features[name] ?? 0;
    fitted += value * (weights[name] ?? 0);
    set += value * (SET[name] ?? 0);
  }
  sums[2 * k] = fitted;
  sums[2 * k + 1] = set;
}

function sumsOf(options: readonly Option[], weights: Weights): Sums {
  const sums = new Float64Array(2 * options.length);
  options.forEach(({ features }, k) => {
    add(sums, k, features, weights, NONE);
  });
  return sums;
}

/** Probabilities of the options of a case, in their order. */
export function probabilities(options: readonly Option[], weights: Weights): readonly number[] {
  return shares(sumsOf(options, weights));
}

function shares(sums: Sums): readonly number[] {
  const scores = Array.from(
    { length: sums.length / 2 },
    (_, k) => (sums[2 * k] ?? 0) + (sums[2 * k + 1] ?? 0),
  );
  const top = Math.max(...scores);
  const parts = scores.map(score => Math.exp(score - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map(part => part / sum);
}

/**
 * The model is too sure at both ends: on articles that it was not fitted on what it gave .95 was right in .92, what it gave .14 in .37. One
 * factor on the logarithms of the odds mends both (Guo et al. 2017, "temperature"); table in docs/reading.md.
 */
const SHARPNESS = 0.8;

function calibrated(p: readonly number[]): readonly number[] {
  const flat = p.map(one => one ** SHARPNESS);
  const sum = flat.reduce((a, b) => a + b, 0);
  return flat.map(one => one / sum);
}

/** The decisions, in the order of the cases. */
export function resolve(
  cases: readonly Case[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  strangers: readonly Stranger[],
  model: Model,
): readonly Decision[] {
  const alone = cases.map(one => sumsOf(one.options, model.together));
  const company = companyFeatures(cases, profiles, strangers);
  const together = (before: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    company(before).map((more, i) => {
      const sums = new Float64Array(alone[i] ?? []);
      more.forEach((own, k) => {
        add(sums, k, own, model.together, cases[i]?.options[k]?.features ?? NONE);
      });
      return shares(sums);
    });
  const first = cases.map(one => probabilities(one.options, model.alone));
  const last = together(together(first));
  return cases.map((one, i) => {
    const p = calibrated(last[i] ?? []);
    const options = one.options
      .map((option, i) => [option.ref, p[i] ?? 0] as const)
      .sort((a, b) => b[1] - a[1]);
    return { found: one.found, cues: one.cues, options };
  });
}
