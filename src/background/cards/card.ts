/** Puts a card together: facts from the packs, what was said and read from packs and archive, in the reader's language. */
import type { FromOrigin, Here } from '../../archive/here.ts';
import { type Candidate, chooseRelated, type Frequencies } from '../../archive/related.ts';
import { shorten } from '../../archive/shorten.ts';
import { chooseStatements } from '../../archive/worth.ts';
import type { CardContent, EntityCard, NameSpan, SimilarView } from '../../messages/card-content.ts';
import type { Contract } from '../../messages/contract.ts';
import type { Clip } from '../../model/clip.ts';
import type { Entity, Role, StatementRecord } from '../../model/entity.ts';
import { countryName, nameOf, ownNameOf, pickWorded, sameRole } from '../words.ts';
import { isOwn, linksOf, sourcesOf, sourcesOfHeads } from './card-origins.ts';
import { belonging, CONTEXT, staffOf } from './card-people.ts';
import { articleView, briefOf, clipView, roleView, statementView } from './card-views.ts';
import { ageOn } from './dates.ts';
import { rolesNow, rolesOn } from './roles.ts';

/** Where a card's facts come from. */
export interface CardSources {
  /** Entities by id, those that are known. */
  entities(ids: readonly string[]): Promise<ReadonlyMap<string, Entity>>;
  /** The page itself, when the archive has it. */
  archived(url: string): Promise<KnownPage | undefined>;
  /** Ids of those with a name like that of somebody in no pack. */
  similar(name: string, kind: EntityCard['kind']): Promise<readonly string[]>;
  /** Some of the card's entity that may matter on the page. */
  statements(here: Here, page: KnownPage | undefined): Promise<FoundStatements>;
  articles(here: Here): Promise<FoundArticles>;
  /** Who holds or held an office in this organisation. */
  leaders(id: string): Promise<readonly Entity[]>;
  /** Saved passages that name or quote somebody, the last saved first. */
  clips(id: string, most: number): Promise<readonly Clip[]>;
  /** What the reader wrote about them; '' nothing. */
  note(id: string): Promise<string>;
  /** For each text the names in it that can be opened. */
  names(texts: readonly string[], self: string): Promise<readonly (readonly NameSpan[])[]>;
}

/** What it is about, its print, and the archive's keys of what is said in it. */
export interface KnownPage extends Pick<Here, 'terms' | 'print'> {
  readonly statements: readonly number[];
}

export interface FoundStatements {
  readonly statements: readonly FromOrigin<StatementRecord>[];
  /** How many of them and of others are known. */
  readonly known: number;
}

export interface FoundArticles {
  readonly articles: readonly FromOrigin<Candidate>[];
  /** `null`: not known beyond these. */
  readonly frequencies: Frequencies | null;
}

type CardRequest = Contract['card']['request'];

/** How many of each a card shows. */
const STATEMENTS = 4;
const RELATED = 5;
/** UTF-16 units of a statement on a card. */
const LONGEST = 320;
const ROLES = 3;
const MEMBERS = 8;
const TIMELINE = 12;
const CLIPS = 3;
const NOBODY = { heads: [], officers: [] };

/** @returns `null` when the entity asked for is in no pack any more. */
export async function composeCard(request: CardRequest, sources: CardSources): Promise<CardContent | null> {
  const { about } = request;
  switch (about.type) {
    case 'entity': {
      const entity = (await sources.entities([about.id])).get(about.id);
      return entity && entity.kind !== 'other' ? entityCard(entity, request, sources) : null;
    }
    case 'choice':
      return {
        type: 'choice',
        name: about.text,
        candidates: await brief(about.ids, request, sources),
      };
    case 'unknown':
      return {
        type: 'unknown',
        name: about.text,
        kind: about.kind,
        described:
          about.described === null ? null : { text: about.described, language: request.page.language },
        similar: await brief(await sources.similar(about.text, about.kind), request, sources),
        related: [],
      };
    default: {
      const nothing: never = about;
      return nothing;
    }
  }
}

async function entityCard(entity: Entity, request: CardRequest, sources: CardSources): Promise<EntityCard> {
  const { languages, page } = request;
  const here: Here = {
    url: page.canonical,
    title: page.title,
    published: page.published,
    context: request.context,
    entity: entity.id,
  };
  // What does not depend on the page is asked for while the archive still looks for the page.
  const [{ said, found, known }, clips, note, leaders] = await Promise.all([
    saidAndRead(here, sources),
    sources.clips(entity.id, CLIPS),
    sources.note(entity.id),
    entity.kind === 'organisation' ? sources.leaders(entity.id) : [],
  ]);
  const statements = chooseStatements(said.statements, known, STATEMENTS).map(one => ({
    ...one,
    shown: shorten(one.record.text, LONGEST),
  }));
  const related = chooseRelated(found.articles, known, RELATED, found.frequencies);
  const held = page.published ? rolesOn(entity, page.published) : { certain: [], open: [] };
  const rolesThen = [...held.certain, ...held.open].slice(0, ROLES);
  const today = rolesNow(entity).slice(0, ROLES);
  const timeline = datedRoles(entity);
  const members = (entity.members ?? []).slice(0, MEMBERS);
  const context = entity.kind === 'organisation' ? request.context.slice(0, CONTEXT) : [];
  const needed = [
    ...(entity.partOf ?? []),
    ...members,
    ...context,
    ...[...rolesThen, ...today, ...timeline].flatMap(role => role.of ?? []),
    ...related.flatMap(r => r.shared),
  ];
  const [others, named] = await Promise.all([
    sources.entities([...new Set(needed)]),
    sources.names(
      statements.map(({ shown }) => shown),
      entity.id,
    ),
  ]);
  const then = page.published ? staffOf(leaders, entity, page.published, languages) : NOBODY;
  const now = staffOf(leaders, entity, null, languages);
  const kind = entity.kind === 'organisation' ? 'organisation' : 'person';
  const name = nameOf(entity, languages);
  const view = (role: Role) => roleView(role, entity.gender, others, languages);
  return {
    type: 'entity',
    id: entity.id,
    kind,
    name,
    ownName: ownNameOf(entity, name),
    description: pickWorded(entity.description, languages),
    on: page.published,
    rolesThen: rolesThen.map(view),
    rolesNow: today.map(view),
    sameRoles: rolesThen.length === today.length && rolesThen.every(r => today.some(n => sameRole(r, n))),
    country: countryName(entity.country, languages),
    born: entity.born ?? null,
    died: entity.died ?? null,
    ageThen: kind === 'person' && entity.born && page.published ? ageOn(entity.born, page.published) : null,
    partOf: (entity.partOf ?? []).flatMap(id => briefOf(others.get(id), page.published, languages)),
    leadersThen: then.heads,
    leadersNow: now.heads,
    timeline: timeline.map(view),
    officersThen: then.officers,
    officersNow: now.officers,
    members: members.flatMap(id => briefOf(others.get(id), page.published, languages)),
    onPage: belonging(
      context.flatMap(id => others.get(id) ?? []),
      entity,
      page.published,
      languages,
    ),
    statements: statements.map((statement, at) => statementView(statement, named[at] ?? [])),
    moreStatements: said.known > statements.length,
    related: related.map(r => articleView(r, others, entity.id, languages)),
    clips: clips.map(clipView),
    ...(isOwn(entity) ? {} : { note }),
    sources: [...sourcesOf(entity), ...sourcesOfHeads([...then.heads, ...now.heads], leaders)],
    links: linksOf(entity, languages),
  };
}

/** Statements and articles that may matter on the page, and all that is `known` of the page by then. */
async function saidAndRead(here: Here, sources: CardSources) {
  const archived = await sources.archived(here.url);
  const known: Here = archived?.terms
    ? { ...here, terms: archived.terms, print: archived.print ?? [] }
    : here;
  const [said, found] = await Promise.all([sources.statements(known, archived), sources.articles(known)]);
  return { said, found, known };
}

/** Oldest first; of many the latest. */
function datedRoles(entity: Entity): Role[] {
  const dated = (entity.roles ?? []).filter(({ from }) => from !== undefined);
  return dated.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).slice(-TIMELINE);
}

async function brief(
  ids: readonly string[],
  request: CardRequest,
  sources: CardSources,
): Promise<SimilarView[]> {
  const known = await sources.entities(ids);
  return ids.flatMap(id => briefOf(known.get(id), request.page.published, request.languages));
}
