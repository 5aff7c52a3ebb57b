/** An item of the dump becomes a draft of an entity: everything but what other items must tell. */
import type { Entity, EntityKind } from '../../../model/entity.ts';
import { at, type JsonObject } from '../json.ts';
import { type Facts, resolveId } from './facts.ts';
import type { Item } from './item.ts';
import { type LanguageChoice, namesOf, textsOf, wikipediaOf } from './names.ts';
import type { Draft } from './records.ts';
import { organisationWants, personWants } from './roles.ts';
import { HUMAN } from './roots.ts';
import { best, dateIn, itemOf, mainSnak, qualifiers, snakType, statements, textIn } from './snaks.ts';

export interface DraftOptions {
  readonly languages: readonly LanguageChoice[];
  readonly facts: Facts;
  /** Entities with fewer sitelinks are left out. */
  readonly minSitelinks: number;
  /** Places with at least so many sitelinks become `other`; `null`: none. They keep names of towns from being taken for people. */
  readonly placesFrom: number | null;
}

/** The items a statement's property names. @throws MalformedError */
export function itemsOf(claims: JsonObject, property: string, facts: Facts): string[] {
  return statements(claims, property).flatMap(statement => {
    const id = itemOf(mainSnak(statement));
    return id === null ? [] : [resolveId(id, facts)];
  });
}

/** `null`: nothing for the pack. A country is a place though Wikidata's tree has it under "organisation" in places. */
export function kindOf(item: Item, options: DraftOptions): EntityKind | null {
  const { facts, minSitelinks, placesFrom } = options;
  const sitelinks = Object.keys(item.sitelinks).length;
  const classes = itemsOf(item.claims, 'P31', facts);
  if (classes.includes(HUMAN)) return sitelinks >= minSitelinks ? 'person' : null;
  if (classes.some(id => facts.classes.place.has(id)))
    return placesFrom !== null && sitelinks >= placesFrom ? 'other' : null;
  if (classes.some(id => facts.classes.organisation.has(id)))
    return sitelinks >= minSitelinks ? 'organisation' : null;
  return null;
}

/** `null`: it has no name in the pack's languages. @throws MalformedError */
export function draftOf(item: Item, kind: EntityKind, { languages, facts }: DraftOptions): Draft | null {
  const names = namesOf(item, languages);
  if (Object.keys(names).length === 0) return null;
  const { claims, sitelinks } = item;
  const description = textsOf(item.descriptions, 'descriptions', languages);
  const country = countryOf(claims, kind === 'person' ? 'P27' : 'P17', facts) ?? facts.countries.get(item.id);
  const links = linksOf(item, languages);
  const deaths = kind === 'person' ? statements(claims, 'P570') : [];
  const dead = deaths.some(statement => snakType(mainSnak(statement)) !== 'novalue');
  const died = dateOf(deaths);
  const born = kind === 'person' ? dateOf(statements(claims, 'P569')) : null;
  const gender = kind === 'person' ? genderOf(claims) : null;
  return {
    entity: {
      id: item.id,
      kind,
      names,
      ...(Object.keys(description).length === 0 ? {} : { description }),
      ...(country === undefined ? {} : { country }),
      ...(gender === null ? {} : { gender }),
      ...(born === null ? {} : { born }),
      ...(died === null ? {} : { died }),
      ...(links === null ? {} : { links }),
      prominence: Object.keys(sitelinks).length,
    },
    wants: wantsOf(item, kind, dead, facts),
  };
}

function wantsOf(item: Item, kind: EntityKind, dead: boolean, facts: Facts): Draft['wants'] {
  switch (kind) {
    case 'person':
      return personWants(item.claims, dead, facts);
    case 'organisation':
      return organisationWants(item.claims, item.id, facts);
    case 'other':
      return [];
  }
}

/** The code of the first country that has one, one that is not over before one that is. */
export function countryOf(claims: JsonObject, property: string, facts: Facts): string | undefined {
  let past: string | undefined;
  for (const statement of statements(claims, property)) {
    const id = itemOf(mainSnak(statement));
    const code = id === null ? undefined : facts.countries.get(resolveId(id, facts));
    if (code === undefined) continue;
    if (qualifiers(statement, 'P582').length === 0) return code;
    past ??= code;
  }
  return past;
}

function dateOf(all: readonly JsonObject[]): string | null {
  for (const statement of best(all)) {
    const date = dateIn(mainSnak(statement));
    if (date !== null) return date;
  }
  return null;
}

/** Of P21; every other value than these is `other`. */
const GENDERS: Readonly<Record<string, NonNullable<Entity['gender']>>> = {
  Q6581097: 'male',
  Q2449503: 'male', // trans man
  Q15145778: 'male', // cisgender man
  Q6581072: 'female',
  Q1052281: 'female', // trans woman
  Q15145779: 'female', // cisgender woman
};

function genderOf(claims: JsonObject): NonNullable<Entity['gender']> | null {
  for (const statement of best(statements(claims, 'P21'))) {
    const id = itemOf(mainSnak(statement));
    if (id !== null) return GENDERS[id] ?? 'other';
  }
  return null;
}

function linksOf(item: Item, languages: readonly LanguageChoice[]): NonNullable<Entity['links']> | null {
  const wikipedia = wikipediaOf(item.sitelinks, languages);
  const website = best(statements(item.claims, 'P856'))
    .filter(
      statement => at(statement, 'qualifiers') === undefined || qualifiers(statement, 'P582').length === 0,
    )
    .map(statement => textIn(mainSnak(statement)))
    .find(url => url !== null && /^https?:\/\/\S{1,900}$/i.test(url));
  if (Object.keys(wikipedia).length === 0 && !website) return null;
  return {
    ...(Object.keys(wikipedia).length === 0 ? {} : { wikipedia }),
    ...(website ? { website } : {}),
  };
}
