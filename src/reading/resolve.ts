/**
 * Who is meant. Every stretch has its candidates and "nobody"; a log-linear model gives each a probability, first by the name and
 * what stands beside it, then once more with what the page's other names turned out to be (one sense per page, full names before
 * short ones, entities that belong together).
 */
import type { EntityRef } from '../model/lexicon.ts';
import type { Cues } from './cues.ts';
import { type Beside, candidateFeatures, type Features, nobodyFeatures, type Profile } from './features.ts';
import type { Found } from './found.ts';
import { nameWords } from './found.ts';
import type { Page } from './page.ts';
import type { Stranger } from './strangers.ts';
import { BY_HAND, DOUBTS, type Weights } from './weights.ts';

export interface Option {
  /** `null`: nobody. */
  readonly ref: EntityRef | null;
  readonly features: Features;
}

/** A stretch with all that may be meant; the last option is nobody. */
export interface Case {
  readonly found: Found;
  readonly words: readonly string[];
  readonly cues: Cues;
  readonly options: readonly Option[];
}

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

export function caseOf(
  found: Found,
  beside: Beside,
  profiles: ReadonlyMap<EntityRef, Profile>,
  page: Page,
): Case {
  const words = baseForm(nameWords(found.text), found, profiles, page);
  const prominence = (ref: EntityRef): number => profiles.get(ref)?.entity.prominence ?? 0;
  const ranked = [...found.refs].sort((a, b) => prominence(b) - prominence(a));
  const most = Math.max(1, ...ranked.map(prominence));
  const options = ranked.flatMap((ref, rank): Option[] => {
    const profile = profiles.get(ref);
    if (profile === undefined) return [];
    const standing = { rank, share: prominence(ref) / most, only: ranked.length === 1 };
    return [{ ref, features: candidateFeatures(found, words, profile, standing, beside, page) }];
  });
  return {
    found,
    words,
    cues: beside.cues,
    options: [...options, { ref: null, features: nobodyFeatures(found, words, ranked.length, beside, page) }],
  };
}

/** The words as the lexicon knows them: without the ending that the sentence gave the last one ("Sicherheitsrates"). */
export function baseForm(
  words: readonly string[],
  found: Found,
  profiles: ReadonlyMap<EntityRef, Profile>,
  page: Page,
): readonly string[] {
  const known = (key: string): boolean => found.refs.some(ref => profiles.get(ref)?.names.has(key) === true);
  const last = words.at(-1) ?? '';
  if (known(words.join(' '))) return words;
  if (found.form === 'inflected') {
    const same = found.refs.flatMap(ref => inflectedName(words, profiles.get(ref), page) ?? [])[0];
    if (same !== undefined) return same.split(' ');
  }
  for (const ending of page.language.names.nameEndings) {
    if (!last.endsWith(ending) || last.length < ending.length + 2) continue;
    const stem = [...words.slice(0, -1), last.slice(0, -ending.length)];
    if (known(stem.join(' ')) || (found.form === 'short' && ending === 's')) return stem;
  }
  return words;
}

/** The name of a profile that `words` are in another case, each word by itself ("Анжелы Меркель", "Единой России"). */
function inflectedName(words: readonly string[], profile: Profile | undefined, page: Page): string | null {
  if (profile === undefined || (page.language.names.nameEndingSwaps ?? []).length === 0) return null;
  for (const name of profile.names.keys()) {
    const own = name.split(' ');
    if (own.length === words.length && own.every((word, i) => isInflected(words[i] ?? '', word))) return name;
  }
  return null;
}

/** The longest case ending, in letters, and how many letters of a word stay what they are. */
const ENDING = 3;
const LEAST_STEM = 2;

/** Whether two words differ in their last letters only. */
function isInflected(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= LEAST_STEM && a.length - same <= ENDING && b.length - same <= ENDING;
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
  const together = (before: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    companyFeatures(cases, before, profiles, strangers).map((more, i) =>
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

/** The cases with the features that the page's other names give, from the first pass's probabilities. */
export function withCompany(
  cases: readonly Case[],
  first: readonly (readonly number[])[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  strangers: readonly Stranger[],
): readonly Case[] {
  const more = companyFeatures(cases, first, profiles, strangers);
  return cases.map((one, i) => ({
    ...one,
    options: one.options.map((option, k) => ({
      ...option,
      features: { ...option.features, ...more[i]?.[k] },
    })),
  }));
}

/** What the page's other names say of each option of each case. */
function companyFeatures(
  cases: readonly Case[],
  first: readonly (readonly number[])[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  strangers: readonly Stranger[],
): readonly (readonly Features[])[] {
  const chances = cases.map(
    (one, i) => new Map(one.options.map((option, k) => [option.ref, first[i]?.[k] ?? 0])),
  );
  const chance = (i: number, ref: EntityRef | null): number => chances[i]?.get(ref) ?? 0;
  const bySurface = new Map<string, number[]>();
  cases.forEach((one, i) => {
    const key = one.words.join(' ');
    bySurface.set(key, [...(bySurface.get(key) ?? []), i]);
  });
  const anchors = anchorsOf(cases, bySurface, profiles);
  const present = presenceOf(cases, first);
  const kindOf = (ref: EntityRef): string => profiles.get(ref)?.entity.kind ?? 'other';
  const company = companyOf(cases, first, profiles);
  return cases.map((one, i) => {
    const key = one.words.join(' ');
    const same = (bySurface.get(key) ?? []).filter(j => j !== i);
    const longer = anchors.get(key) ?? [];
    const foreign = strangers.some(
      stranger =>
        contains(stranger.words, one.words) || one.found.standsFor.includes(stranger.words.join(' ')),
    );
    const anchored = Math.max(0, ...longer.map(j => 1 - chance(j, null)));
    return one.options.map(option => {
      const more: Record<string, number> = {};
      if (same.length > 0) more.same = mean(same.map(j => chance(j, option.ref)));
      if (option.ref === null) {
        more['nobody:often'] = Math.log1p(same.length);
        if (foreign && anchored < 0.5) more['nobody:stranger'] = 1;
        if (longer.length > 0) more['nobody:anchor'] = Math.max(...longer.map(j => chance(j, null)));
        return more;
      }
      if (longer.length > 0) {
        const anchor = Math.max(...longer.map(j => chance(j, option.ref)));
        more[`anchor:${kindOf(option.ref)}`] = anchor;
        more.otherAnchor = Math.max(0, anchored - anchor);
        // "Claude" is nearer to Georges Claude, whom the packs do not know, than to Claude Debussy.
        if (foreign && option.features.givenOnly === 1) more['person:givenTail'] = 1;
      } else if (one.words.length === 1) {
        more[`${kindOf(option.ref)}:bare`] = 1;
        // "Blair, the campaign's director": the only name that the packs have is not the only one there is.
        if (kindOf(option.ref) === 'person' && option.features.otherCountry === 1)
          more['person:bareElsewhere'] = 1;
      }
      const profile = profiles.get(option.ref);
      if (profile !== undefined && isRelated(profile, company)) more.related = 1;
      const elsewhere = present.get(option.ref)?.find(([surface]) => surface !== key)?.[1] ?? 0;
      if (elsewhere > 0.05) more.present = elsewhere;
      return more;
    });
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

/**
 * For each surface the cases with a longer name that it may be short for: one that begins with it, or a person's that ends with it. A
 * body's name at the end of another's is another body ("Central Committee of the Party").
 */
function anchorsOf(
  cases: readonly Case[],
  bySurface: ReadonlyMap<string, readonly number[]>,
  profiles: ReadonlyMap<EntityRef, Profile>,
): ReadonlyMap<string, readonly number[]> {
  const long = [...bySurface].filter(([key]) => key.includes(' '));
  const mayBePerson = (i: number): boolean =>
    cases[i]?.options.some(({ ref }) => ref !== null && profiles.get(ref)?.entity.kind === 'person') === true;
  const anchors = new Map<string, number[]>();
  for (const [key, indices] of bySurface) {
    const add = (more: readonly number[]): void =>
      void anchors.set(key, [...(anchors.get(key) ?? []), ...more]);
    for (const full of new Set(indices.flatMap(i => cases[i]?.found.standsFor ?? [])))
      add(bySurface.get(full) ?? []);
    for (const [other, others] of long) {
      if (other.startsWith(`${key} `)) add(others);
      else if (other.endsWith(` ${key}`)) add(others.filter(mayBePerson));
    }
  }
  return anchors;
}

/** Whether `short` is the beginning or the end of `long`. */
function contains(long: readonly string[], short: readonly string[]): boolean {
  if (short.length >= long.length || short.length === 0) return false;
  return (
    short.every((word, i) => long[i] === word) ||
    short.every((word, i) => long[long.length - short.length + i] === word)
  );
}

/** For each ref the surfaces under which it probably stands on the page, the two likeliest: "Fed" beside "Federal Reserve". */
function presenceOf(
  cases: readonly Case[],
  first: readonly (readonly number[])[],
): ReadonlyMap<EntityRef, readonly (readonly [surface: string, chance: number])[]> {
  const present = new Map<EntityRef, readonly (readonly [string, number])[]>();
  cases.forEach((one, i) => {
    const surface = one.words.join(' ');
    one.options.forEach(({ ref }, k) => {
      const chance = first[i]?.[k] ?? 0;
      if (ref === null || chance < 0.05) return;
      const rest = (present.get(ref) ?? []).filter(([other, p]) => other !== surface || p > chance);
      const same = rest.some(([other]) => other === surface);
      const all = same ? rest : [...rest, [surface, chance] as const];
      present.set(ref, [...all].sort((a, b) => b[1] - a[1]).slice(0, 2));
    });
  });
  return present;
}

/** What is probably on the page, and what that names in its record. */
interface Company {
  readonly ids: ReadonlySet<string>;
  /** Ids that somebody on the page is a part of, has as a member or held an office of; with how many say so. */
  readonly named: ReadonlyMap<string, number>;
}

function companyOf(
  cases: readonly Case[],
  first: readonly (readonly number[])[],
  profiles: ReadonlyMap<EntityRef, Profile>,
): Company {
  const probable = new Map<string, Profile>();
  cases.forEach((one, i) => {
    one.options.forEach((option, k) => {
      if (option.ref === null || (first[i]?.[k] ?? 0) < 0.6) return;
      const profile = profiles.get(option.ref);
      if (profile !== undefined) probable.set(profile.entity.id, profile);
    });
  });
  const named = new Map<string, number>();
  for (const profile of probable.values())
    for (const id of new Set(tiesOf(profile))) named.set(id, (named.get(id) ?? 0) + 1);
  return { ids: new Set(probable.keys()), named };
}

function tiesOf({ entity }: Profile): readonly string[] {
  const roles = (entity.roles ?? []).flatMap(role => role.of ?? []);
  return [...(entity.partOf ?? []), ...(entity.members ?? []), ...roles].filter(id => id !== entity.id);
}

function isRelated(profile: Profile, company: Company): boolean {
  return company.named.has(profile.entity.id) || tiesOf(profile).some(id => company.ids.has(id));
}
