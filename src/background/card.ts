/** Puts a card together: facts from the packs, what was said and read from packs and archive, in the reader's language. */
import type { FromOrigin, Here } from '../archive/here.ts';
import { type Candidate, chooseRelated, type Frequencies, type Related } from '../archive/related.ts';
import { shorten } from '../archive/shorten.ts';
import { textFragment } from '../archive/text-fragment.ts';
import { chooseStatements } from '../archive/worth.ts';
import type {
  ArticleView,
  CardContent,
  ClipView,
  EntityCard,
  NameSpan,
  RoleView,
  SimilarView,
  SourceView,
  StatementView,
} from '../messages/card-content.ts';
import type { Contract } from '../messages/contract.ts';
import type { Clip } from '../model/clip.ts';
import type { Entity, Role, StatementRecord } from '../model/entity.ts';
import { belonging, CONTEXT, staffOf } from './card-people.ts';
import { ageOn } from './dates.ts';
import { rolesNow, rolesOn } from './roles.ts';
import { countryName, nameOf, ownNameOf, pick, sameRole, titleNames } from './words.ts';

/** Where a card's facts come from. */
export interface CardSources {
  /** Entities by id, those that are known. */
  entities(ids: readonly string[]): Promise<ReadonlyMap<string, Entity>>;
  /** What a page is about and its print, when the archive has it. */
  about(url: string): Promise<Pick<Here, 'terms' | 'print'>>;
  /** Some that may matter for the page asked from. */
  statements(asked: Asked): Promise<readonly FromOrigin<StatementRecord>[]>;
  articles(asked: Asked): Promise<FoundArticles>;
  /** Who holds or held an office in this organisation. */
  leaders(id: string): Promise<readonly Entity[]>;
  /** Saved passages that name or quote somebody, the last saved first. */
  clips(id: string, most: number): Promise<readonly Clip[]>;
  /** What the reader wrote about them; '' nothing. */
  note(id: string): Promise<string>;
  /** For each text the names in it that can be opened. */
  names(texts: readonly string[], self: string): Promise<readonly (readonly NameSpan[])[]>;
}

/** An entity, asked for from a page: its ids, most important first, and its day. */
export interface Asked {
  readonly entity: string;
  readonly context: readonly string[];
  readonly day: string | null;
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
        described: about.described,
        similar: await brief(about.similar, request, sources),
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
  const asked: Asked = { entity: entity.id, context: request.context, day: page.published };
  const [allStatements, found, clips, note, leaders, about] = await Promise.all([
    sources.statements(asked),
    sources.articles(asked),
    sources.clips(entity.id, CLIPS),
    sources.note(entity.id),
    entity.kind === 'organisation' ? sources.leaders(entity.id) : [],
    sources.about(page.canonical),
  ]);
  const here: Here = {
    ...about,
    url: page.canonical,
    title: page.title,
    published: page.published,
    context: request.context,
    entity: entity.id,
  };
  const statements = chooseStatements(allStatements, here, STATEMENTS).map(one => ({
    ...one,
    shown: shorten(one.record.text, LONGEST),
  }));
  const related = chooseRelated(found.articles, here, RELATED, found.frequencies);
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
  const then = page.published ? staffOf(leaders, entity.id, page.published, languages) : NOBODY;
  const now = staffOf(leaders, entity.id, null, languages);
  const kind = entity.kind === 'organisation' ? 'organisation' : 'person';
  const name = nameOf(entity, languages);
  const view = (role: Role) => roleView(role, others, languages);
  return {
    type: 'entity',
    id: entity.id,
    kind,
    name,
    ownName: ownNameOf(entity, name),
    description: pick(entity.description, languages),
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
    moreStatements: allStatements.length > statements.length,
    related: related.map(r => articleView(r, others, entity.id, languages)),
    clips: clips.map(clipView),
    ...(isOwn(entity) ? {} : { note }),
    sources: [...sourcesOf(entity), ...sourcesOfHeads([...then.heads, ...now.heads], leaders)],
    links: linksOf(entity, languages),
  };
}

const isOwn = ({ id }: Entity): boolean => id.startsWith('own:');

/** Oldest first; of many the latest. */
function datedRoles(entity: Entity): Role[] {
  const dated = (entity.roles ?? []).filter(({ from }) => from !== undefined);
  return dated.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).slice(-TIMELINE);
}

function roleView(role: Role, others: ReadonlyMap<string, Entity>, languages: readonly string[]): RoleView {
  const title = pick(role.title, languages) ?? '';
  const organisation = role.of === undefined ? undefined : others.get(role.of);
  const place = organisation ? nameOf(organisation, languages) : countryName(role.country, languages);
  return {
    title,
    of: titleNames(title, place) ? null : place,
    from: role.from ?? null,
    to: role.to ?? null,
    current: role.to === null,
    source: role.source ?? null,
  };
}

async function brief(
  ids: readonly string[],
  request: CardRequest,
  sources: CardSources,
): Promise<SimilarView[]> {
  const known = await sources.entities(ids);
  return ids.flatMap(id => briefOf(known.get(id), request.page.published, request.languages));
}

function briefOf(
  entity: Entity | undefined,
  day: string | null,
  languages: readonly string[],
): SimilarView[] {
  if (!entity || entity.kind === 'other') return [];
  const held = day ? rolesOn(entity, day).certain : rolesNow(entity);
  const role = held[0] ?? entity.roles?.at(-1);
  return [
    {
      id: entity.id,
      name: nameOf(entity, languages),
      description: pick(entity.description, languages),
      role: role ? pick(role.title, languages) : null,
    },
  ];
}

function statementView(
  { record, from, shown }: FromOrigin<StatementRecord> & { readonly shown: string },
  mentions: readonly NameSpan[],
): StatementView {
  return {
    text: shown,
    form: record.form,
    date: record.date ?? null,
    language: record.language ?? null,
    url: textFragment(record.source.url, record.text),
    publisher: record.source.publisher ?? null,
    title: record.source.title ?? null,
    from,
    ...(mentions.length === 0 ? {} : { mentions }),
  };
}

function clipView({ place, note, source, created }: Clip): ClipView {
  const { url, title, publisher, language } = source;
  return { text: place.quote.exact, note, url, title, publisher, language, saved: created.slice(0, 10) };
}

function articleView(
  related: Related,
  others: ReadonlyMap<string, Entity>,
  self: string,
  languages: readonly string[],
): ArticleView {
  const { record, from } = related.article;
  const shared = related.shared.filter(id => id !== self).flatMap(id => others.get(id) ?? []);
  return {
    url: record.url,
    title: record.title,
    publisher: record.publisher ?? null,
    date: record.date ?? null,
    from,
    shared: shared.filter(e => e.kind !== 'other').map(e => nameOf(e, languages)),
  };
}

/** Who leads an organisation is told by the leaders' own entries: each is a source of its card. */
function sourcesOfHeads(heads: readonly SimilarView[], people: readonly Entity[]): SourceView[] {
  const named = new Map(heads.map(({ id, name }) => [id, name]));
  return people.flatMap(person => {
    const name = named.get(person.id);
    if (name === undefined) return [];
    return sourcesOf(person).map(source => ({ ...source, label: `${source.label} (${name})` }));
  });
}

function sourcesOf(entity: Entity): SourceView[] {
  // Who entered it, and when it was last changed, stands for the source.
  if (isOwn(entity)) return [{ label: 'Byname', url: null, checked: entity.checked ?? null }];
  if (!entity.source) return [];
  const host = URL.canParse(entity.source)
    ? new URL(entity.source).hostname.replace(/^www\./, '')
    : entity.source;
  return [{ label: host, url: entity.source, checked: entity.checked ?? null }];
}

function linksOf(entity: Entity, languages: readonly string[]): EntityCard['links'] {
  const links: { label: string; url: string }[] = [];
  const wikipedia = entity.links?.wikipedia;
  const title = pick(wikipedia, languages);
  const language = Object.keys(wikipedia ?? {}).find(tag => wikipedia?.[tag] === title);
  if (title && language && /^[a-z-]+$/.test(language)) {
    links.push({
      label: 'Wikipedia',
      url: `https://${language}.wikipedia.org/wiki/${encodeURI(decode(title))}`,
    });
  }
  const website = entity.links?.website;
  if (website && /^https?:\/\//.test(website)) links.push({ label: new URL(website).hostname, url: website });
  return links;
}

function decode(title: string): string {
  try {
    return decodeURIComponent(title);
  } catch {
    return title;
  }
}
