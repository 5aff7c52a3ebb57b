/**
 * The names of a page by themselves, with what speaks for and against whoever bears them wherever they stand: a page says most of its names again and
 * again, and this is worked out once for each.
 */
import { flatMap } from '../../languages/flat-map.ts';
import { onceFor } from '../../languages/once.ts';
import type { EntityRef } from '../../model/lexicon.ts';
import { type OwnName, ownNameOf } from '../beside/name.ts';
import { isShared } from '../beside/shared-bodies.ts';
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { isParty, type Profile } from '../page/profile.ts';
import { baseForm } from './base-form.ts';
import { type Bearer, bearerFeatures, type Features, nobodyByName } from './bearer-features.ts';

/** A name with all who may be meant by it. */
interface PageName {
  readonly own: OwnName;
  readonly refs: readonly EntityRef[];
  /** The most prominent first. */
  readonly bearers: readonly Bearer[];
  /** What speaks for "nobody" wherever it stands. */
  readonly nobody: Features;
  /** Bodies of many countries bear it, or parties of several. */
  readonly shared: boolean;
}

const namesOf = onceFor((_: Page): Map<string, PageName[]> => new Map());

/** The name of a stretch. Stretches of a page that read the same have the same name, unless they were found in other ways or may mean others. */
export function pageName(found: Found, profiles: ReadonlyMap<EntityRef, Profile>, page: Page): PageName {
  const names = namesOf(page);
  const alike = names.get(found.text);
  const known = alike?.find(one => isNameOf(one, found));
  if (known !== undefined) return known;
  const made = makePageName(found, profiles, page);
  if (alike === undefined) names.set(found.text, [made]);
  else alike.push(made);
  return made;
}

function isNameOf({ own, refs }: PageName, { form, untrimmed, standsFor, refs: others }: Found): boolean {
  return (
    own.form === form &&
    own.untrimmed === untrimmed &&
    own.isShort === standsFor.length > 0 &&
    refs.length === others.length &&
    refs.every((ref, i) => ref === others[i])
  );
}

function makePageName(found: Found, profiles: ReadonlyMap<EntityRef, Profile>, page: Page): PageName {
  const { refs } = found;
  const own = ownNameOf(found, baseForm(found, profiles, page));
  const prominence = (ref: EntityRef): number => profiles.get(ref)?.entity.prominence ?? 0;
  const ranked = [...refs].sort((a, b) => prominence(b) - prominence(a));
  const most = Math.max(1, ...ranked.map(prominence));
  const bearers = flatMap(ranked, (ref, rank): Bearer[] => {
    const profile = profiles.get(ref);
    if (profile === undefined) return [];
    const standing = { rank, share: prominence(ref) / most, only: ranked.length === 1 };
    return [{ ref, profile, features: bearerFeatures(own, profile, standing, page) }];
  });
  return {
    own,
    refs,
    bearers,
    nobody: nobodyByName(own, ranked.length, page),
    shared: isShared(own.words, page.language) || isOfSeveralParties(own, bearers),
  };
}

/** "FDP", "Die Grünen": parties of several countries have the name. */
function isOfSeveralParties({ key }: OwnName, bearers: readonly Bearer[]): boolean {
  const countries = new Set<string>();
  for (const { profile } of bearers) {
    if (profile.country === null || !profile.names.has(key)) continue;
    if (isParty(profile.entity)) countries.add(profile.country);
  }
  return countries.size > 1;
}
