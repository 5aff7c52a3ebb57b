/** What a record says of its entity, folded for comparing with a page. */
import { OF_MANY_STATES } from '../../languages/countries.ts';
import { en } from '../../languages/en.ts';
import type { Language } from '../../languages/language.ts';
import { onceFor } from '../../languages/once.ts';
import type { Entity } from '../../model/entity.ts';
import type { EntityRef, Lexicon, LexiconEntity } from '../../model/lexicon.ts';
import { nameWords } from '../text/name-words.ts';
import { countryWordsIn, stemOf } from './page.ts';

/** What is known of an entity, folded once for a page. */
export interface Profile {
  readonly entity: Entity;
  /** Folded labels of all languages, and of all names the place in their list (0: label). */
  readonly names: ReadonlyMap<string, number>;
  /** Spellings as they stand, to tell "US" from "us". */
  readonly spellings: ReadonlySet<string>;
  readonly labels: readonly (readonly string[])[];
  /** Of labels that are more than legal forms. */
  readonly cores: readonly Core[];
  /** Folded names of one word that it has in other languages than the page's and English only, where it has others in those. */
  readonly foreign: ReadonlySet<string>;
  /** Folded names of a checked record that nobody checked: other packs add them. */
  readonly unchecked: ReadonlySet<string>;
  /** Stems of descriptions and role titles. */
  readonly stems: ReadonlySet<string>;
  /** ISO code: the record's, else what its label or its description names ("United States Navy", "French bank"). */
  readonly country: string | null;
  /** Ids of what it is a part of, has as members or held offices of. */
  readonly ties: readonly string[];
  /** The last year that the record tells of a person: of death, or behind a dash in a description's brackets ("1890–1922"), as packs without dates have it. */
  readonly lastYear: number | null;
}

export interface Core {
  readonly label: readonly string[];
  /** Without legal forms and articles. */
  readonly core: readonly string[];
  /** The first letters of all words, and of those that are no small words. */
  readonly initials: readonly [all: string, long: string];
}

/** About as many Wikipedias have an article on whoever more than a few know. */
const NOTED = 20;

/** Whether an entity is known to more than a few: of others a record is one of many namesakes, as likely as not. */
export function isNoted({ prominence = 0 }: Entity): boolean {
  return prominence >= NOTED;
}

const FAMOUS = 60;

/** Whether nobody else is thought of by the full name, nor by a family name that others have too ("Tiffany Trump"). */
export function isFamous({ prominence = 0 }: Entity): boolean {
  return prominence >= FAMOUS;
}

/** By what checked records say in English. */
export const isParty = onceFor(({ description }: Entity): boolean =>
  /\bpart(?:y|ies)\b/iu.test(description?.en ?? ''),
);

const LEGAL = new Set(
  'inc corp corporation ltd limited llc plc co company ag gmbh sa nv se kg ev the'.split(' '),
);

function coreOf(label: readonly string[]): readonly Core[] {
  const core = label.filter(word => !LEGAL.has(word));
  const initials = (words: readonly string[]): string => words.map(word => word.charAt(0)).join('');
  return core.length === 0
    ? []
    : [{ label, core, initials: [initials(label), initials(label.filter(word => word.length > 3))] }];
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** By record: a lexicon that has one at hand gives the same one again. */
const profiles = new WeakMap<Entity, Map<Language, Profile>>();

/** What a record says of its entity, to a page of a language. */
export function profileOf(entity: LexiconEntity, language: Language): Profile {
  const known = profiles.get(entity)?.get(language);
  if (known !== undefined) return known;
  const made = makeProfile(entity, language);
  const all = profiles.get(entity);
  if (all === undefined) profiles.set(entity, new Map([[language, made]]));
  else all.set(language, made);
  return made;
}

/** Reads of `refs` those that `profiles` lacks into it; the lexicon is asked once, and not if it lacks none. */
export async function addProfiles(
  refs: Iterable<EntityRef>,
  profiles: Map<EntityRef, Profile>,
  language: Language,
  lexicon: Lexicon,
): Promise<void> {
  const missing = [...new Set(refs)].filter(ref => !profiles.has(ref));
  if (missing.length === 0) return;
  const entities = await lexicon.entities(missing);
  missing.forEach((ref, i) => {
    const entity = entities[i];
    if (entity !== undefined) profiles.set(ref, profileOf(entity, language));
  });
}

function makeProfile(entity: LexiconEntity, language: Language): Profile {
  const names = new Map<string, number>();
  const spellings = new Set<string>();
  const labels = new Map<string, readonly string[]>();
  // Names of no told language that nobody vetted are in no order: "Con" is no label of the Conservative Party.
  const unordered = entity.checked === undefined && Object.keys(entity.names).length > 1;
  for (const [tag, list] of Object.entries(entity.names))
    list.forEach((name, i) => {
      const place = unordered && tag === 'und' ? i + 1 : i;
      const words = nameWords(name);
      const key = words.join(' ');
      spellings.add(name);
      names.set(key, Math.min(names.get(key) ?? place, place));
      if (place === 0) labels.set(key, words);
    });
  if (entity.kind === 'person') for (const [key, place] of [...names]) addContracted(names, key, place);
  const texts = [
    ...Object.values(entity.description ?? {}),
    ...(entity.roles ?? []).flatMap(role => Object.values(role.title)),
  ];
  const stems = new Set(
    texts
      .flatMap(text => nameWords(text))
      .filter(word => word.length > 3)
      .map(stemOf),
  );
  return {
    entity,
    names,
    spellings,
    labels: [...labels.values()],
    cores: [...labels.values()].flatMap(coreOf),
    foreign: foreignNames(entity, language),
    unchecked: uncheckedNames(entity),
    stems,
    country: entity.country ?? countryIn(entity, language),
    ties: tiesOf(entity),
    lastYear: lastYearOf(entity),
  };
}

/** "Irish revolutionary leader (1890-1922)". */
const YEARS = /\(\D*\d{4}\s*[-–]\s*(\d{4})\)/u;

function lastYearOf({ kind, died, description = {} }: Entity): number | null {
  if (kind !== 'person') return null;
  if (typeof died === 'string') return Number(died.slice(0, 4));
  for (const text of Object.values(description)) {
    const [, year] = YEARS.exec(text) ?? [];
    if (year !== undefined) return Number(year);
  }
  return null;
}

function tiesOf({ id, partOf = [], members = [], roles = [] }: Entity): readonly string[] {
  const ties = new Set([...partOf, ...members, ...roles.flatMap(role => role.of ?? [])]);
  ties.delete(id);
  return [...ties];
}

function uncheckedNames({ names, unchecked = [] }: LexiconEntity): ReadonlySet<string> {
  if (unchecked.length === 0) return NO_NAMES;
  const added = new Set(unchecked);
  const keys = new Set(unchecked.map(name => nameWords(name).join(' ')));
  for (const name of Object.values(names).flat())
    if (!added.has(name)) keys.delete(nameWords(name).join(' '));
  return keys;
}

/** "Verdi" is Sweden's green party in Italian, not in German. */
function foreignNames({ kind, names }: Entity, { tag }: Language): ReadonlySet<string> {
  const isHere = (own: string): boolean => OF_ALL.has(own) || own === tag;
  const lists = Object.entries(names);
  if (kind !== 'organisation' || !lists.some(([own]) => isHere(own))) return NO_NAMES;
  const foreign = new Set<string>();
  for (const [, list] of lists)
    for (const name of list) if (!name.includes(' ')) foreign.add(nameWords(name).join(' '));
  for (const [own, list] of lists)
    if (isHere(own)) for (const name of list) foreign.delete(nameWords(name).join(' '));
  return foreign;
}

/** Names in these are those of no language, or read everywhere. */
const OF_ALL: ReadonlySet<string> = new Set(['en', 'und', 'mul']);

/** "Владимир Владимирович Путин" is "Владимир Путин" too: packs make such names without listing them. */
function addContracted(names: Map<string, number>, key: string, place: number): void {
  const words = key.split(' ');
  const short = `${words[0]} ${words.at(-1)}`;
  if (words.length > 2 && !names.has(short)) names.set(short, place);
}

/** The first country that the description or the label names, in the page's language or in English. */
function countryIn(entity: Entity, language: Language): string | null {
  for (const { tag, names } of [language, en]) {
    for (const text of [entity.names[tag]?.[0], entity.description?.[tag]]) {
      if (text === undefined) continue;
      const words = text.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
      const countries = countryWordsIn(tag === en.tag ? en : language);
      for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        if (names.common.includes(word)) continue;
        const code = countries.get(`${word} ${words[i + 1] ?? ''}`) ?? countries.get(word);
        if (code !== undefined && !OF_MANY_STATES.has(code)) return code;
      }
    }
  }
  return null;
}
