/** What the page's other names say of whom a name means: one sense per page, full names before short ones, entities that belong together. */
import { flatMap } from '../../languages/flat-map.ts';
import type { Entity } from '../../model/entity.ts';
import type { EntityRef } from '../../model/lexicon.ts';
import { type Named, remoteness } from '../beside/shared-bodies.ts';
import { countriesSaid } from '../page/countries-said.ts';
import type { Page } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import type { Stranger } from '../strangers/strangers.ts';
import type { Features } from './bearer-features.ts';
import type { Case } from './cases.ts';
import { likeliestNames } from './likeliest-names.ts';
import { isStrangers, strangeNames } from './strange-names.ts';

/** What of a page's survey is weighed: one without its page would say nothing of whose body a name means. */
export interface Weighable {
  readonly cases: readonly Case[];
  readonly profiles: ReadonlyMap<EntityRef, Profile>;
  readonly strangers: readonly Stranger[];
  readonly page: Page;
}

/** The cases with the features that the page's other names give, from the first pass's probabilities. */
export function withCompany(surveyed: Weighable, first: readonly ArrayLike<number>[]): readonly Case[] {
  const more = companyOf(surveyed)(first);
  return surveyed.cases.map((one, i) => ({
    ...one,
    options: one.options.map((option, k) => {
      const features: Record<string, number> = { ...option.features };
      more(i, k, (name, value) => {
        features[name] = value;
      });
      return { ...option, features };
    }),
  }));
}

/** Tells the features of option `k` of case `i` to `say`, one after the other; none that the option has already. */
type Company = (i: number, k: number, say: (name: string, value: number) => void) => void;

/** What a case has to do with others, by their places. */
interface NameOnPage {
  /** Number of its words among those of all cases. */
  readonly surface: number;
  /** The cases of the same words, itself among them. */
  readonly same: readonly number[];
  /** Longer names that it may be short for. */
  readonly longer: readonly number[];
  /** It is, or may be, a part of a stranger's name. */
  readonly foreign: boolean;
  /** Of its options; `undefined`: nobody. */
  readonly profiles: readonly (Profile | undefined)[];
  /** By option, in how many of the cases of the same words a thing bears the name. */
  readonly things: readonly number[];
}

/** At this probability somebody is taken to be on the page. */
const PROBABLE = 0.6;
/** Below this a longer name on the page is rather nobody's. */
const HALF = 0.5;
/** Less than this is no reason to think of somebody. */
const HARDLY = 0.05;

/**
 * What the page's other names say of each option of each case, from probabilities (by case, then option): what does not depend on these is
 * looked up once for all. As features are told one by one no lists of them are made: a page has hundreds of options.
 */
export function companyOf({
  cases,
  profiles,
  strangers,
  page,
}: Weighable): (first: readonly ArrayLike<number>[]) => Company {
  const shared = cases.some(one => one.shared) ? countriesSaid(page) : null;
  const names = namesOnPage(cases, profiles, strangers);
  return first => {
    const chance = (i: number, ref: EntityRef | null, k: number): number =>
      first[i]?.[placeOf(cases[i], ref, k)] ?? 0;
    const nobody = (i: number): number => chance(i, null, (cases[i]?.options.length ?? 0) - 1);
    const likeliest = likeliestNames(
      cases,
      names.map(({ surface }) => surface),
      first,
      HARDLY,
    );
    const present = presentOf(names, first);
    const countries = shared === null ? null : countriesOf(cases, names, first);
    return (i, k, say) => {
      const one = cases[i];
      const option = one?.options[k];
      const name = names[i];
      if (one === undefined || option === undefined || name === undefined) return;
      const { ref, features } = option;
      const { same, longer, foreign } = name;
      if (same.length > 1) {
        let sum = 0;
        for (const j of same) if (j !== i) sum += chance(j, ref, k);
        say('same', sum / (same.length - 1));
      }
      let anchored = 0;
      for (const j of longer) anchored = Math.max(anchored, 1 - nobody(j));
      if (ref === null) {
        say('nobody:often', Math.log1p(same.length - 1));
        if (foreign && anchored < HALF) say('nobody:stranger', 1);
        if (longer.length > 0) say('nobody:anchor', Math.max(...longer.map(nobody)));
        return;
      }
      const profile = name.profiles[k];
      const kind: Entity['kind'] = profile?.entity.kind ?? 'other';
      if (longer.length > 0) {
        let anchor = Number.NEGATIVE_INFINITY;
        for (const j of longer) anchor = Math.max(anchor, chance(j, ref, k));
        say(ANCHOR[kind], anchor);
        say('otherAnchor', Math.max(0, anchored - anchor));
        // "Claude" is nearer to Georges Claude, whom the packs do not know, than to Claude Debussy.
        if (foreign && features.givenOnly === 1 && features['person:givenTail'] === undefined)
          say('person:givenTail', 1);
      } else if (one.words.length === 1) {
        say(BARE[kind], 1);
        // "Blair, the campaign's director": the only name that the packs have is not the only one there is.
        if (kind === 'person' && features.otherCountry === 1) say('person:bareElsewhere', 1);
      }
      if (
        kind === 'person' &&
        foreign &&
        anchored < HALF &&
        isStrangers(one.words, profile, features, strangers)
      )
        say('person:stranger', 1);
      if (one.shared && shared !== null && countries !== null && kind === 'organisation') {
        const away = remoteness(profile?.country ?? null, shared, countries);
        if (away > 0) say('organisation:theirs', away);
      }
      if (same.length > 1 && isMostlyThing(name, k, features)) say(MOSTLY_THING[kind], 1);
      if (profile !== undefined && isRelated(profile, present)) say('related', 1);
      const elsewhere = likeliest(ref, name.surface);
      if (elsewhere > HARDLY) say('present', elsewhere);
    };
  };
}

/** "Gazprom builds Nord Stream" on a page about the pipeline Nord Stream 2, "Sting" on one about a gene: elsewhere the same words mostly are a thing's. */
function isMostlyThing({ same, things }: NameOnPage, k: number, own: Features): boolean {
  return 2 * (things[k] ?? 0) >= same.length && !isThing(own);
}

/** By option, in how many cases a thing bears the name. */
function thingsOf(same: readonly number[], cases: readonly Case[]): readonly number[] {
  const things: number[] = [];
  for (const i of same)
    cases[i]?.options.forEach(({ features }, k) => {
      things[k] = (things[k] ?? 0) + Number(isThing(features));
    });
  return things;
}

const isThing = (features: Features): boolean =>
  features['organisation:numbered'] === 1 ||
  features['organisation:thing'] === 1 ||
  features['person:thing'] === 1;

/** Where a case has an option, -1: nowhere. `k`: where another case has it; the same words mostly have the same options. */
function placeOf(one: Case | undefined, ref: EntityRef | null, k: number): number {
  if (one === undefined) return -1;
  return one.options[k]?.ref === ref ? k : one.options.findIndex(option => option.ref === ref);
}

function namesOnPage(
  cases: readonly Case[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  strangers: readonly Stranger[],
): readonly NameOnPage[] {
  const keys = cases.map(one => one.words.join(' '));
  const bySurface = new Map<string, number[]>();
  keys.forEach((key, i) => {
    const all = bySurface.get(key);
    if (all === undefined) bySurface.set(key, [i]);
    else all.push(i);
  });
  const numbers = new Map([...bySurface.keys()].map((key, number) => [key, number]));
  const anchors = anchorsOf(cases, bySurface, profiles);
  const strange = strangeNames(strangers);
  const things = new Map([...bySurface].map(([key, same]) => [key, thingsOf(same, cases)]));
  return cases.map((one, i) => {
    const key = keys[i] ?? '';
    return {
      surface: numbers.get(key) ?? -1,
      same: bySurface.get(key) ?? [],
      longer: (anchors.get(key) ?? []).filter(j => j !== i),
      foreign: strange.parts.has(key) || one.found.standsFor.some(full => strange.names.has(full)),
      profiles: one.options.map(({ ref }) => (ref === null ? undefined : profiles.get(ref))),
      things: things.get(key) ?? [],
    };
  });
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
  const anchors = new Map<string, readonly number[]>();
  for (const [key, indices] of bySurface) {
    const found: number[] = [];
    for (const full of new Set(flatMap(indices, i => cases[i]?.found.standsFor ?? [])))
      found.push(...(bySurface.get(full) ?? []));
    const [begins, ends] = [`${key} `, ` ${key}`];
    for (const [other, others] of long) {
      if (other.startsWith(begins)) found.push(...others);
      else if (other.endsWith(ends)) found.push(...others.filter(mayBePerson));
    }
    anchors.set(key, found);
  }
  return anchors;
}

/** Names of features by kind. */
const MOSTLY_THING = {
  person: 'person:mostlyThing',
  organisation: 'organisation:mostlyThing',
  other: 'other:mostlyThing',
};
const BARE = { person: 'person:bare', organisation: 'organisation:bare', other: 'other:bare' };
const ANCHOR = { person: 'anchor:person', organisation: 'anchor:organisation', other: 'anchor:other' };

/** What is probably on the page, and what that names in its record. */
interface Present {
  readonly ids: ReadonlySet<string>;
  /** Ids that somebody on the page is a part of, has as a member or held an office of. */
  readonly named: ReadonlySet<string>;
}

function presentOf(names: readonly NameOnPage[], first: readonly ArrayLike<number>[]): Present {
  const probable = new Map<string, Profile>();
  names.forEach(({ profiles }, i) => {
    profiles.forEach((profile, k) => {
      if (profile !== undefined && (first[i]?.[k] ?? 0) >= PROBABLE) probable.set(profile.entity.id, profile);
    });
  });
  const named = new Set<string>();
  for (const { ties } of probable.values()) for (const id of ties) named.add(id);
  return { ids: new Set(probable.keys()), named };
}

/** The countries of whom the page probably names, but for bodies whose own country is in question. */
function countriesOf(
  cases: readonly Case[],
  names: readonly NameOnPage[],
  first: readonly ArrayLike<number>[],
): Named {
  const people = new Map<string, Set<string>>();
  const bodies = new Map<string, Set<string>>();
  names.forEach(({ profiles }, i) => {
    if (cases[i]?.shared === true) return;
    profiles.forEach((profile, k) => {
      if (profile === undefined || profile.country === null || (first[i]?.[k] ?? 0) < PROBABLE) return;
      const { kind, id } = profile.entity;
      const all = kind === 'person' ? people : bodies;
      all.set(profile.country, (all.get(profile.country) ?? new Set()).add(id));
    });
  });
  return { people: sizes(people), bodies: sizes(bodies) };
}

function sizes(sets: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  return new Map([...sets].map(([key, set]) => [key, set.size]));
}

function isRelated({ entity, ties }: Profile, { ids, named }: Present): boolean {
  return named.has(entity.id) || ties.some(id => ids.has(id));
}
