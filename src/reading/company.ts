/** What the page's other names say of whom a name means: one sense per page, full names before short ones, entities that belong together. */
import type { Entity } from '../model/entity.ts';
import type { EntityRef } from '../model/lexicon.ts';
import type { Case } from './cases.ts';
import type { Features } from './features.ts';
import type { Profile } from './profile.ts';
import type { Stranger } from './strangers.ts';

/** The cases with the features that the page's other names give, from the first pass's probabilities. */
export function withCompany(
  cases: readonly Case[],
  first: readonly (readonly number[])[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  strangers: readonly Stranger[],
): readonly Case[] {
  const more = companyFeatures(cases, profiles, strangers)(first);
  return cases.map((one, i) => ({
    ...one,
    options: one.options.map((option, k) => ({
      ...option,
      features: { ...option.features, ...more[i]?.[k] },
    })),
  }));
}

/** What the page's other names say of each option of each case, from probabilities: what does not depend on these is looked up once for all. */
export function companyFeatures(
  cases: readonly Case[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  strangers: readonly Stranger[],
): (first: readonly (readonly number[])[]) => readonly (readonly Features[])[] {
  const surfaces = cases.map(one => one.words.join(' '));
  const bySurface = new Map<string, number[]>();
  surfaces.forEach((key, i) => {
    const all = bySurface.get(key);
    if (all === undefined) bySurface.set(key, [i]);
    else all.push(i);
  });
  const anchors = anchorsOf(cases, bySurface, profiles);
  const strange = strangeNames(strangers);
  const names = cases.map((one, i): NameOnPage => {
    const key = surfaces[i] ?? '';
    return {
      key,
      same: (bySurface.get(key) ?? []).filter(j => j !== i),
      longer: (anchors.get(key) ?? []).filter(j => j !== i),
      foreign: strange.parts.has(key) || one.found.standsFor.some(full => strange.names.has(full)),
      places: new Map(one.options.map(({ ref }, k) => [ref, k])),
    };
  });
  return first => featuresOf(cases, names, first, profiles);
}

/** What other cases a case has to do with, by their places. */
interface NameOnPage {
  readonly key: string;
  /** The same words elsewhere. */
  readonly same: readonly number[];
  /** Longer names that it may be short for. */
  readonly longer: readonly number[];
  /** It is, or may be, a part of a stranger's name. */
  readonly foreign: boolean;
  /** Where its options stand. */
  readonly places: ReadonlyMap<EntityRef | null, number>;
}

function featuresOf(
  cases: readonly Case[],
  names: readonly NameOnPage[],
  first: readonly (readonly number[])[],
  profiles: ReadonlyMap<EntityRef, Profile>,
): readonly (readonly Features[])[] {
  const chance = (i: number, ref: EntityRef | null): number =>
    first[i]?.[names[i]?.places.get(ref) ?? -1] ?? 0;
  const present = presenceOf(cases, names, first);
  const kindOf = (ref: EntityRef): Entity['kind'] => profiles.get(ref)?.entity.kind ?? 'other';
  const company = companyOf(cases, first, profiles);
  return names.map(({ key, same, longer, foreign }, i) => {
    const one = cases[i];
    if (one === undefined) return [];
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
        more[ANCHOR[kindOf(option.ref)]] = anchor;
        more.otherAnchor = Math.max(0, anchored - anchor);
        // "Claude" is nearer to Georges Claude, whom the packs do not know, than to Claude Debussy.
        if (foreign && option.features.givenOnly === 1) more['person:givenTail'] = 1;
      } else if (one.words.length === 1) {
        more[BARE[kindOf(option.ref)]] = 1;
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

/** Names of features by kind. */
const BARE = { person: 'person:bare', organisation: 'organisation:bare', other: 'other:bare' };
const ANCHOR = { person: 'anchor:person', organisation: 'anchor:organisation', other: 'anchor:other' };

interface Strange {
  /** The names of strangers. */
  readonly names: ReadonlySet<string>;
  /** What they begin or end with. */
  readonly parts: ReadonlySet<string>;
}

function strangeNames(strangers: readonly Stranger[]): Strange {
  const names = new Map(strangers.map(({ words }) => [words.join(' '), words]));
  const parts = new Set<string>();
  for (const words of names.values())
    for (let k = 1; k < words.length; k++) {
      parts.add(words.slice(0, k).join(' '));
      parts.add(words.slice(k).join(' '));
    }
  return { names: new Set(names.keys()), parts };
}

/** For each ref the surfaces under which it probably stands on the page, the two likeliest: "Fed" beside "Federal Reserve". */
function presenceOf(
  cases: readonly Case[],
  names: readonly NameOnPage[],
  first: readonly (readonly number[])[],
): ReadonlyMap<EntityRef, readonly (readonly [surface: string, chance: number])[]> {
  const present = new Map<EntityRef, readonly (readonly [string, number])[]>();
  cases.forEach((one, i) => {
    const surface = names[i]?.key ?? '';
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
    for (const id of profile.ties) named.set(id, (named.get(id) ?? 0) + 1);
  return { ids: new Set(probable.keys()), named };
}

function isRelated({ entity, ties }: Profile, company: Company): boolean {
  return company.named.has(entity.id) || ties.some(id => company.ids.has(id));
}
