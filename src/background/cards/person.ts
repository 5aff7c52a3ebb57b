/** Answers a person's page: all statements of the packs and of the archive, a part at a time. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { FromOrigin } from '../../archive/here.ts';
import { joinedSources, said } from '../../archive/person.ts';
import { textFragment } from '../../archive/text-fragment.ts';
import type { Contract, Request } from '../../messages/contract.ts';
import type { PersonView, SaidView } from '../../messages/person.ts';
import type { Entity, StatementRecord } from '../../model/entity.ts';
import { allStatementsOf } from '../../store/archive-ask.ts';
import { archivedAt } from '../../store/archive-backup.ts';
import { keepArticle, removedAddresses, removeForGood, takeBackRemoval } from '../../store/archive-keep.ts';
import { pageSchema } from '../archive/archived-page.ts';
import { archive } from '../databases/archive.ts';
import { shelf } from '../packs/shelf.ts';
import { nameOf, pick } from '../words.ts';
import { roleView } from './card-views.ts';
import { rolesNow } from './roles.ts';

/** Statements a message, of a pack at most, and topics to choose from. */
const PART = 100;
const FROM_PACK = 20_000;
const TOPICS = 60;
const PAGE = 'src/pages/library/library.html';

export async function openPerson({ id }: Request<'person.open'>): Promise<Record<never, never>> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(PAGE)}#person=${encodeURIComponent(id)}` });
  return {};
}

export async function removeArticle({
  url,
}: Request<'archive.remove'>): Promise<Contract['archive.remove']['answer']> {
  const db = await archive();
  const page = await archivedAt(db, url);
  await removeForGood(db, url);
  return { page };
}

export async function takeBackArticle({
  url,
  page,
}: Request<'archive.take-back'>): Promise<Record<never, never>> {
  const db = await archive();
  await takeBackRemoval(db, url);
  const kept = v.safeParse(pageSchema, page);
  if (kept.success && kept.output.article.url === url)
    await keepArticle(db, kept.output.article, kept.output.statements);
  return {};
}

/** @throws Error when the entity is in no installed pack. */
export async function viewPerson(request: Request<'person.view'>): Promise<PersonView> {
  const { id, filter, languages, from } = request;
  const [{ lexicon }, db] = await Promise.all([shelf(), archive()]);
  const [entity, pack, archived, removed] = await Promise.all([
    lexicon.entityById(id),
    lexicon.statementsBy(id, FROM_PACK),
    allStatementsOf(db, id),
    removedAddresses(db),
  ]);
  if (entity === null || entity.kind === 'other') throw new Error('this entry is in no installed pack');
  const all = joinedSources(
    pack.filter(({ source }) => !removed.has(source.url)),
    archived,
  );
  const { matching, years, outlets, topics } = said(all, filter);
  const part = matching.slice(from, from + PART);
  const ids = new Set([...topics.slice(0, TOPICS).map(({ key }) => key), ...part.flatMap(aboutOf)]);
  const known = await Promise.all([...ids].map(one => lexicon.entityById(one)));
  const names = new Map(
    known.flatMap(one => (one === null ? [] : [[one.id, nameOf(one, languages)] as const])),
  );
  const role = rolesNow(entity)[0] ?? entity.roles?.at(-1);
  const place = role?.of === undefined ? null : await lexicon.entityById(role.of);
  const places = new Map(place === null ? [] : [[place.id, place]]);
  return {
    id,
    kind: entity.kind,
    name: nameOf(entity, languages),
    description: pick(entity.description, languages),
    role: role ? roleView(role, entity.gender, places, languages) : null,
    total: all.length,
    matching: matching.length,
    years,
    outlets,
    topics: topics.slice(0, TOPICS).flatMap(({ key, count }) => {
      const name = names.get(key);
      return name === undefined ? [] : [{ key, name, count }];
    }),
    statements: part.map(one => saidView(one, names, entity)),
  };
}

const aboutOf = ({ record }: FromOrigin<StatementRecord>): readonly string[] => record.about ?? [];

function saidView(
  { record, from }: FromOrigin<StatementRecord>,
  names: ReadonlyMap<string, string>,
  self: Entity,
): SaidView {
  const { text, form, source, date, language } = record;
  const places = record.sources ?? [{ ...source, ...(date === undefined ? {} : { date }) }];
  return {
    text,
    form,
    date: date ?? null,
    language: language ?? null,
    url: textFragment(source.url, text),
    publisher: source.publisher ?? null,
    title: source.title ?? null,
    from,
    topics: (record.about ?? []).flatMap(id => {
      const name = names.get(id);
      return name === undefined || id === self.id ? [] : [{ id, name }];
    }),
    places: places.map(place => ({
      link: textFragment(place.url, text),
      url: place.url,
      title: place.title ?? null,
      publisher: place.publisher ?? null,
      date: place.date ?? null,
    })),
  };
}
