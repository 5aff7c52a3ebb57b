/** A Popolo document (https://www.popoloproject.com/specs/) becomes entities. */
import * as v from 'valibot';
import type { Entity, Role } from '../../../model/entity.ts';
import { EntitySchema, reasonOf } from '../../../pack/schema.ts';
import { parsePartialDate } from '../dates.ts';
import { slug, WIKIDATA_ID, wikipediaTitle } from '../ids.ts';
import { at, isObject, type Json, type JsonObject, listAt, stringAt } from '../json.ts';
import { membershipTitle } from '../wikidata/words.ts';
import { namesOf, textsOf } from './names.ts';
import { joinTerms, type Term, termOf } from './terms.ts';

export interface PopoloOptions {
  /** Id of the pack, before ids of the source's own. */
  readonly pack: string;
  /** Of texts whose language the document does not tell. */
  readonly language: string;
  /** ISO 3166-1 alpha-2 of everybody in it: Popolo does not say. */
  readonly country: string | null;
}

/** A record that cannot be used: where in the document, and why. */
export type Bad = (where: string, reason: string) => void;

/** @throws Error when the document is none of Popolo's; single records that cannot be used go to `bad`. */
export function* entitiesOf(document: unknown, options: PopoloOptions, bad: Bad): Generator<Entity> {
  const source = document as Json;
  if (
    !isObject(source) ||
    (!Array.isArray(at(source, 'persons')) && !Array.isArray(at(source, 'organizations')))
  ) {
    throw new Error('no Popolo document: it has neither "persons" nor "organizations"');
  }
  const index = new Index(source, options);
  for (const [list, make] of [
    ['organizations', organisation],
    ['persons', person],
  ] as const) {
    for (const [place, record] of listAt(source, list).entries()) {
      const made = isObject(record) ? make(record, index, options) : 'no object';
      // "n/a" and "unknown" are how sources write that there is no party: nothing is wrong with them.
      if (made === null) continue;
      if (typeof made === 'string') {
        bad(`${list}[${place}]`, made);
        continue;
      }
      const checked = v.safeParse(EntitySchema, made);
      if (checked.success) yield made;
      else bad(`${list}[${place}]`, reasonOf(checked.issues));
    }
  }
}

class Index {
  readonly #organisations = new Map<string, string>();
  readonly posts: ReadonlyMap<string, JsonObject>;
  readonly periods: ReadonlyMap<string, JsonObject>;
  readonly #memberships = new Map<string, JsonObject[]>();

  constructor(source: JsonObject, options: PopoloOptions) {
    for (const [id, record] of byId(listAt(source, 'organizations'))) {
      if (Object.keys(namesOf(record, options.language)).length > 0) {
        this.#organisations.set(id, entityId(record, id, options));
      }
    }
    this.posts = byId(listAt(source, 'posts'));
    this.periods = byId(listAt(source, 'events'));
    for (const membership of listAt(source, 'memberships')) {
      const person = stringAt(membership, 'person_id');
      if (person === null || !isObject(membership)) continue;
      const list = this.#memberships.get(person);
      if (list === undefined) this.#memberships.set(person, [membership]);
      else list.push(membership);
    }
  }

  /** Id in the pack of an organisation that has a name. */
  organisation(id: string | null): string | undefined {
    return id === null ? undefined : this.#organisations.get(id);
  }

  memberships(person: string): readonly JsonObject[] {
    return this.#memberships.get(person) ?? [];
  }
}

function byId(list: readonly Json[]): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const record of list) {
    const id = stringAt(record, 'id');
    if (id !== null && isObject(record)) found.set(id, record);
  }
  return found;
}

/** Wikidata's where the record has it, else the pack's. */
function entityId(record: JsonObject, id: string, { pack }: PopoloOptions): string {
  const known = listAt(record, 'identifiers').find(each => stringAt(each, 'scheme') === 'wikidata');
  const wikidata = stringAt(known, 'identifier') ?? id;
  return WIKIDATA_ID.test(wikidata) ? wikidata : `${pack}:${slug(id) || 'x'}`;
}

type Made = Entity | string | null;

function organisation(record: JsonObject, index: Index, options: PopoloOptions): Made {
  const id = stringAt(record, 'id');
  if (id === null) return 'no id';
  const entity = index.organisation(id);
  if (entity === undefined) return at(record, 'name') === undefined ? 'no name' : null;
  const parent = index.organisation(stringAt(record, 'parent_id'));
  return {
    id: entity,
    kind: 'organisation',
    names: namesOf(record, options.language),
    ...common(record, options),
    ...(parent === undefined ? {} : { partOf: [parent] }),
    ...links(record),
  };
}

function person(record: JsonObject, index: Index, options: PopoloOptions): Made {
  const id = stringAt(record, 'id');
  if (id === null) return 'no id';
  const names = namesOf(record, options.language);
  if (Object.keys(names).length === 0) return 'no name';
  const born = parsePartialDate(stringAt(record, 'birth_date') ?? '');
  const died = parsePartialDate(stringAt(record, 'death_date') ?? '');
  const gender = stringAt(record, 'gender')?.toLowerCase();
  const roles = rolesOf(index.memberships(id), died !== null, index, options);
  return {
    id: entityId(record, id, options),
    kind: 'person',
    names,
    ...common(record, options),
    ...(roles.length === 0 ? {} : { roles }),
    ...(gender === 'male' || gender === 'female' || gender === 'other' ? { gender } : {}),
    ...(born === null ? {} : { born }),
    ...(died === null ? {} : { died }),
    ...links(record),
  };
}

function common(
  record: JsonObject,
  { language, country }: PopoloOptions,
): Pick<Entity, 'description' | 'country'> {
  const summary = textsOf(at(record, 'summary') ?? at(record, 'description'), language);
  return {
    ...(Object.keys(summary).length === 0 ? {} : { description: summary }),
    ...(country === null ? {} : { country }),
  };
}

/** What somebody was in which organisation, and in whose name: two roles of one membership. */
function rolesOf(
  memberships: readonly JsonObject[],
  dead: boolean,
  index: Index,
  options: PopoloOptions,
): Role[] {
  const roles = new Map<string, Role[]>();
  const add = (title: Role['title'], of: string | undefined, term: Term) => {
    if (Object.keys(title).length === 0) return;
    const country = options.country === null ? {} : { country: options.country };
    const role: Role = { title, ...(of === undefined ? {} : { of }), ...country, ...term };
    const key = JSON.stringify([title, of]);
    roles.set(key, [...(roles.get(key) ?? []), role]);
  };
  for (const membership of memberships) {
    const term = termOf(
      membership,
      index.periods.get(stringAt(membership, 'legislative_period_id') ?? ''),
      dead,
    );
    const post = index.posts.get(stringAt(membership, 'post_id') ?? '');
    const organisation = stringAt(membership, 'organization_id') ?? stringAt(post, 'organization_id');
    const party = index.organisation(stringAt(membership, 'on_behalf_of_id'));
    const title = titleOf(membership, post, options.language);
    add(title, index.organisation(organisation), term);
    if (party !== undefined) add(membershipTitle('party', Object.keys(title)), party, term);
  }
  return [...roles.values()].flatMap(joinTerms);
}

function titleOf(membership: JsonObject, post: JsonObject | undefined, language: string): Role['title'] {
  for (const text of [at(post, 'label'), at(membership, 'label'), at(membership, 'role'), at(post, 'role')]) {
    const title = textsOf(text, language);
    if (Object.keys(title).length > 0) return title;
  }
  return membershipTitle('member', [language]);
}

function links(record: JsonObject): Pick<Entity, 'links'> {
  const wikipedia: Record<string, string> = {};
  let website: string | undefined;
  for (const link of listAt(record, 'links')) {
    const url = stringAt(link, 'url') ?? '';
    const title = wikipediaTitle(url);
    if (title !== null) wikipedia[title[0]] ??= title[1];
    else if (/^https?:\/\/\S{1,900}$/i.test(url) && /website|homepage/i.test(stringAt(link, 'note') ?? ''))
      website ??= url;
  }
  if (Object.keys(wikipedia).length === 0 && website === undefined) return {};
  return {
    links: {
      ...(Object.keys(wikipedia).length === 0 ? {} : { wikipedia }),
      ...(website === undefined ? {} : { website }),
    },
  };
}
