/** What a card shows of a role, an entity, a statement, an article and a clip, in the reader's language. PURE. */
import type { FromOrigin } from '../../archive/here.ts';
import type { Related } from '../../archive/related.ts';
import { textFragment } from '../../archive/text-fragment.ts';
import type {
  ArticleView,
  ClipView,
  NameSpan,
  RoleView,
  SimilarView,
  StatementView,
} from '../../messages/card-content.ts';
import type { Clip } from '../../model/clip.ts';
import type { Entity, Role, StatementRecord } from '../../model/entity.ts';
import { countryName, nameOf, pick, placeName, titleAbbreviates, titleNames } from '../words.ts';
import { shortTitle, titleIn } from './office-title.ts';
import { rolesNow, rolesOn } from './roles.ts';

export function roleView(
  role: Role,
  gender: Entity['gender'],
  others: ReadonlyMap<string, Entity>,
  languages: readonly string[],
): RoleView {
  const title = titleIn(role, gender, languages).text;
  const organisation = role.of === undefined ? undefined : others.get(role.of);
  const place = organisation ? placeName(organisation, languages) : countryName(role.country, languages);
  return {
    title,
    of: titleNames(title, place) || (organisation && titleAbbreviates(title, organisation)) ? null : place,
    from: role.from ?? null,
    to: role.to ?? null,
    current: role.to === null,
    source: role.source ?? null,
  };
}

/** A title with what it is of, on one line: "Präsident · Russland"; titles that say it themselves stand alone. */
export function roleLine(
  role: Role,
  gender: Entity['gender'],
  others: ReadonlyMap<string, Entity>,
  languages: readonly string[],
): string {
  const { title, of } = roleView(role, gender, others, languages);
  return of === null ? title : `${title} · ${of}`;
}

export function briefOf(
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
      role: role ? shortTitle(role, entity.gender, languages) : null,
    },
  ];
}

export function statementView(
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

export function clipView({ place, note, source, created }: Clip): ClipView {
  const { url, title, publisher, language } = source;
  return { text: place.quote.exact, note, url, title, publisher, language, saved: created.slice(0, 10) };
}

export function articleView(
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
    language: record.language ?? null,
    publisher: record.publisher ?? null,
    date: record.date ?? null,
    from,
    shared: shared.filter(e => e.kind !== 'other').map(e => nameOf(e, languages)),
  };
}
