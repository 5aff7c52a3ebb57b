/** What the slots of our own sentences are filled with: names as they are in the world, rather than every name of a list alike. */

import { PLACE_AT } from '../../src/reading/tagger/evidence.ts';
import { listNames } from './lists.ts';
import type { RussianNames } from './russian.ts';
import type { City, Entity } from './sources.ts';

export interface NamePool {
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Given and family name of people there are. */
  readonly people: readonly (readonly [given: string, family: string])[];
  readonly places: readonly string[];
  /** Organisations by slot: C club, M company, I institution. */
  readonly organisations: ReadonlyMap<string, readonly string[]>;
}

export interface Pools {
  /** The pool of a language. */
  of(language: string): NamePool;
  /** Names of everywhere in Latin letters. */
  readonly latin: NamePool;
}

const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  de: ['DE', 'AT', 'CH'],
  en: ['GB', 'US', 'CA', 'AU', 'IE', 'NZ', 'IN'],
  fr: ['FR', 'BE', 'CA', 'CH'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE'],
  it: ['IT'],
  nl: ['NL', 'BE'],
  pl: ['PL'],
  pt: ['PT', 'BR'],
};

const LATIN_WORD = /^(?=\p{Lu})[\p{Script=Latin}'’-]{2,15}$/u;

/** Reads all pools. `known`: which given and family names may be used. */
export function readPools(
  folder: string,
  known: (name: string) => boolean,
  cities: readonly City[],
  entities: readonly Entity[],
  russian: RussianNames,
): Pools {
  const list = (script: RegExp) => ({
    given: listNames(folder, ['male', 'female'], script, known),
    family: listNames(folder, ['family'], script, known),
  });
  const ofLatin = list(/^(?=\p{Lu}\p{Ll}+$)\p{Script=Latin}{3,12}$/u);
  const organisations = bySlot(entities);
  const people = (of: readonly Entity[], test: RegExp, language?: string) =>
    of.flatMap(entity => {
      if (entity.kind !== 'person') return [];
      const names = language === undefined ? Object.values(entity.names).flat() : entity.names[language];
      const words = names?.find(name => test.test(name.split(' ')[0] ?? ''))?.split(' ') ?? [];
      const [given = '', family = ''] = words;
      return words.length === 2 && test.test(given) && test.test(family) ? [[given, family] as const] : [];
    });
  const named = cities.filter(({ name }) => /^(?=\p{Lu})[\p{Script=Latin}\s'’-]+$/u.test(name));
  const latin = {
    ...ofLatin,
    people: people(entities, LATIN_WORD),
    places: named.filter(({ population }) => population > 20_000).map(({ name }) => name),
    organisations,
  };
  const pools = new Map<string, NamePool>();
  for (const [language, countries] of Object.entries(COUNTRIES))
    pools.set(language, {
      ...ofLatin,
      people: people(
        entities.filter(({ country }) => country !== undefined && countries.includes(country)),
        LATIN_WORD,
      ),
      places: named.filter(({ country }) => countries.includes(country)).map(({ name }) => name),
      organisations,
    });
  const cyrillic = list(/^[А-ЯЁ][а-яё]{2,11}$/u);
  const forms = (at: number) =>
    russian.names
      .filter(name => name.at === at && name.stem.length > 2)
      .flatMap(name => name.forms.map(form => form.charAt(0).toUpperCase() + form.slice(1)));
  pools.set('ru', {
    given: cyrillic.given,
    family: cyrillic.family,
    people: people(entities, /^[А-ЯЁ][а-яё]+$/u, 'ru'),
    places: forms(PLACE_AT),
    organisations,
  });
  return { of: language => pools.get(language) ?? latin, latin };
}

const SLOTS: readonly (readonly [slot: string, test: RegExp])[] = [
  ['C', /\b(?:football|basketball|baseball|hockey|sports?) (?:club|team)|franchise\b/],
  ['I', /university|college|institute|museum|foundation|ministry|agency|commission|association|union\b/],
  ['M', /company|corporation|manufacturer|\bbank\b|label|newspaper|publisher|airline|studio|chain|retailer/],
];

function bySlot(entities: readonly Entity[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { kind, names, description } of entities) {
    if (kind !== 'organisation') continue;
    const name = Object.values(names)[0]?.[0] ?? '';
    const told = description?.en?.toLowerCase() ?? '';
    const slot = SLOTS.find(([, test]) => test.test(told))?.[0];
    if (slot === undefined || !/^[\p{Lu}\d][\p{Script=Latin}\d\s.&'’-]+$/u.test(name)) continue;
    const list = found.get(slot) ?? [];
    list.push(name);
    found.set(slot, list);
  }
  return found;
}
