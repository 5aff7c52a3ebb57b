/**
 * Who is meant. Every stretch has its candidates and "nobody"; a log-linear model gives each a probability, first by the name and
 * what stands beside it, then once more with what the page's other names turned out to be (one sense per page, full names before
 * short ones, entities that belong together).
 */
import type { Entity } from '../../model/entity.ts';
import type { EntityRef } from '../../model/lexicon.ts';
import type { Cues } from '../beside/cues.ts';
import type { Found } from '../page/found.ts';
import type { Profile } from '../page/profile.ts';
import type { Case, Option } from './cases.ts';
import { companyOf, type Weighable } from './company.ts';
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

/** What a feature weighs in the first pass and in the later ones, and by hand in both. */
interface Weighed {
  readonly alone: number;
  readonly together: number;
  readonly set: number;
}

const tables = new WeakMap<Model, ReadonlyMap<string, Weighed>>();

/** All weights by the feature's name: one look-up in place of one a table. */
function tableOf(model: Model): ReadonlyMap<string, Weighed> {
  const known = tables.get(model);
  if (known !== undefined) return known;
  const { alone, together } = model;
  const names = new Set([alone, together, SET].flatMap(weights => Object.keys(weights)));
  const table = new Map(
    [...names].map(name => [
      name,
      { alone: alone[name] ?? 0, together: together[name] ?? 0, set: SET[name] ?? 0 },
    ]),
  );
  tables.set(model, table);
  return table;
}

/** What speaks for each option of a case: by the weights that are fitted for the first pass, for the later ones, and by those that are set. */
type Sums = Float64Array;
const ALONE = 0;
const TOGETHER = 1;
const BY_SET = 2;
const SUMS = 3;

function sumsOf(options: readonly Option[], table: ReadonlyMap<string, Weighed>): Sums {
  const sums = new Float64Array(SUMS * options.length);
  options.forEach(({ features }, k) => {
    let alone = 0;
    let together = 0;
    let set = 0;
    for (const name in features) {
      const weighed = table.get(name);
      if (weighed === undefined) continue;
      const value = features[name] ?? 0;
      alone += value * weighed.alone;
      together += value * weighed.together;
      set += value * weighed.set;
    }
    sums[SUMS * k + ALONE] = alone;
    sums[SUMS * k + TOGETHER] = together;
    sums[SUMS * k + BY_SET] = set;
  });
  return sums;
}

/** Probabilities of each case's options, in their order, by names alone. */
export function namesAlone(cases: readonly Case[], weights: Weights): readonly Float64Array[] {
  const table = tableOf({ alone: weights, together: {} });
  return cases.map(({ options }) => shares(sumsOf(options, table), ALONE));
}

/** @param pass ALONE or TOGETHER: which sum counts beside those that are set */
function shares(sums: Sums, pass: number): Float64Array {
  const p = new Float64Array(sums.length / SUMS);
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < p.length; k++) {
    const score = (sums[SUMS * k + pass] ?? 0) + (sums[SUMS * k + BY_SET] ?? 0);
    p[k] = score;
    top = Math.max(top, score);
  }
  let sum = 0;
  for (let k = 0; k < p.length; k++) {
    const part = Math.exp((p[k] ?? 0) - top);
    p[k] = part;
    sum += part;
  }
  for (let k = 0; k < p.length; k++) p[k] = (p[k] ?? 0) / sum;
  return p;
}

/**
 * What the odds' logarithms are drawn to the middle by (Guo et al. 2017, "temperature"). On articles that it was not fitted on the model was right
 * of bodies that it gave .96 in .91, of people more often than it said all the way up to .9; table in docs/reading.md.
 */
const SHARPNESS = { person: 1, organisation: 0.8, other: 0.8 };

function calibrated(p: Float64Array, kind: Entity['kind']): Float64Array {
  const flat = p.map(one => one ** SHARPNESS[kind]);
  const sum = flat.reduce((a, b) => a + b, 0);
  return flat.map(one => one / sum);
}

/** Of the likeliest candidate. */
function likeliestKind(
  options: readonly Option[],
  p: Float64Array,
  profiles: ReadonlyMap<EntityRef, Profile>,
): Entity['kind'] {
  let best: EntityRef | null = null;
  let most = 0;
  options.forEach(({ ref }, k) => {
    if (ref === null || (p[k] ?? 0) <= most) return;
    best = ref;
    most = p[k] ?? 0;
  });
  return best === null ? 'other' : (profiles.get(best)?.entity.kind ?? 'other');
}

/** The decisions, in the order of the cases. */
export function resolve(surveyed: Weighable, model: Model): readonly Decision[] {
  const { cases, profiles } = surveyed;
  const table = tableOf(model);
  const sums = cases.map(one => sumsOf(one.options, table));
  const company = companyOf(surveyed);
  const together = (before: readonly Float64Array[]): readonly Float64Array[] => {
    const tell = company(before);
    return cases.map(({ options }, i) => {
      const own = new Float64Array(sums[i] ?? []);
      options.forEach((_, k) => {
        tell(i, k, (name, value) => {
          const weighed = table.get(name);
          if (weighed === undefined) return;
          own[SUMS * k + TOGETHER] = (own[SUMS * k + TOGETHER] ?? 0) + value * weighed.together;
          own[SUMS * k + BY_SET] = (own[SUMS * k + BY_SET] ?? 0) + value * weighed.set;
        });
      });
      return shares(own, TOGETHER);
    });
  };
  const last = together(together(sums.map(own => shares(own, ALONE))));
  return cases.map(({ found, cues, options }, i) => {
    const raw = last[i] ?? new Float64Array();
    const p = calibrated(raw, likeliestKind(options, raw, profiles));
    return {
      found,
      cues,
      options: options.map((option, k) => [option.ref, p[k] ?? 0] as const).sort((a, b) => b[1] - a[1]),
    };
  });
}
