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

/** What speaks for an option, by the weights that are fitted and by those that are set. */
interface Sums {
  readonly fitted: number;
  readonly set: number;
}

const NOTHING: Sums = { fitted: 0, set: 0 };

/** @param known features that `sums` has already */
function plus(sums: Sums, features: Features, weights: Weights, known: Features = {}): Sums {
  let { fitted, set } = sums;
  for (const name in features) {
    if (known[name] !== undefined) continue;
    const value = features[name] ?? 0;
    fitted += value * (weights[name] ?? 0);
    set += value * (SET[name] ?? 0);
  }
  return { fitted, set };
}

/** Probabilities of the options of a case, in their order. */
export function probabilities(options: readonly Option[], weights: Weights): readonly number[] {
  return shares(options.map(option => plus(NOTHING, option.features, weights)));
}

function shares(sums: readonly Sums[]): readonly number[] {
  const scores = sums.map(({ fitted, set }) => fitted + set);
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
  const alone = cases.map(one => one.options.map(({ features }) => plus(NOTHING, features, model.together)));
  const company = companyFeatures(cases, profiles, strangers);
  const together = (before: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    company(before).map((more, i) =>
      shares(
        more.map((own, k) =>
          plus(alone[i]?.[k] ?? NOTHING, own, model.together, cases[i]?.options[k]?.features),
        ),
      ),
    );
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
