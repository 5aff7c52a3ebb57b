/** The cast of a page, from its reading and the packs' records: everyone by weight, and apart from them who is to be settled. PURE. */
import type { PageMeta } from '../../messages/page-meta.ts';
import type { CandidateView, CastMember, CastOpen, CastStatement, CastView } from '../../messages/panel.ts';
import { SURE } from '../../model/certainty.ts';
import type { Entity, Role } from '../../model/entity.ts';
import { type Mention, nameOfUnknown, type Reading, speakersOf } from '../../model/reading.ts';
import { nameOf, pick } from '../words.ts';
import { roleLine } from './card-views.ts';
import { rolesNow, rolesOn } from './roles.ts';

/** Where the reading was taken. */
export interface CastPage {
  readonly tabId: number;
  readonly frameId: number;
  readonly incognito: boolean;
  readonly meta: PageMeta;
}

/** A candidate list is for choosing by eye. */
const MOST_CANDIDATES = 8;

/** Ids that `composeCast` wants the records of. */
export function idsIn(reading: Reading): readonly string[] {
  const ids = [
    ...reading.mentions.flatMap(({ entity, candidates }) => [
      entity,
      ...candidates.slice(0, MOST_CANDIDATES).map(([id]) => id),
    ]),
    ...reading.unknowns.flatMap(({ similar = [] }) => similar.slice(0, MOST_CANDIDATES)),
  ];
  return [...new Set(ids)];
}

/** Ids of what the roles are of that `composeCast` tells. */
export function placesIn(entities: Iterable<Entity>, day: string | null): readonly string[] {
  return [...entities].flatMap(entity => {
    const role = roleOn(entity, day) ?? entity.roles?.at(-1);
    return role?.of === undefined ? [] : [role.of];
  });
}

/** Of a choice on which nobody but the reader can decide; the same that makes a choice card. */
const isDoubtful = ({ confidence, candidates }: Mention): boolean =>
  confidence < SURE && candidates.length > 1;

export function composeCast(
  reading: Reading,
  at: CastPage,
  entities: ReadonlyMap<string, Entity>,
  languages: readonly string[],
): CastView {
  const day = reading.published;
  const views = (ids: readonly string[]) =>
    ids.slice(0, MOST_CANDIDATES).flatMap(id => candidate(entities.get(id), day, entities, languages));
  const byEntity = groupBy(
    reading.mentions.filter(mention => !isDoubtful(mention)),
    ({ entity }) => entity,
  );
  const members = [...byEntity].flatMap(([id, mentions]): CastMember[] => {
    const entity = entities.get(id);
    if (!entity || entity.kind === 'other') return [];
    const role = roleOn(entity, day);
    const surface = fullest(mentions);
    return [
      {
        id,
        kind: entity.kind,
        name: nameOf(entity, languages),
        role: role ? roleLine(role, entity.gender, entities, languages) : null,
        description: pick(entity.description, languages),
        starts: mentions.map(({ start }) => start),
        statements: statementsOf(reading, speaker => 'entity' in speaker && speaker.entity === id),
        surface,
        others: views(
          [...new Set(mentions.flatMap(m => m.candidates.map(([other]) => other)))].filter(o => o !== id),
        ),
      },
    ];
  });
  members.sort((a, b) => weight(b) - weight(a) || (a.starts[0] ?? 0) - (b.starts[0] ?? 0));
  return {
    tabId: at.tabId,
    frameId: at.frameId,
    incognito: at.incognito,
    page: { url: at.meta.url, canonical: at.meta.canonical, title: at.meta.title },
    published: day,
    language: reading.language,
    members,
    open: [...doubts(reading, views), ...unknowns(reading, views)].sort(
      (a, b) => (a.starts[0] ?? 0) - (b.starts[0] ?? 0),
    ),
  };
}

/** Being named counts, and so does having a say. */
const weight = ({ starts, statements }: CastMember): number => starts.length + statements.length;

function doubts(reading: Reading, views: (ids: readonly string[]) => readonly CandidateView[]): CastOpen[] {
  const byName = groupBy(reading.mentions.filter(isDoubtful), ({ text }) => text);
  return [...byName].flatMap(([surface, mentions]): CastOpen[] => {
    const [first] = mentions;
    if (!first) return [];
    return [
      {
        type: 'doubt',
        surface,
        kind: first.kind,
        described: null,
        starts: mentions.map(({ start }) => start),
        statements: [],
        candidates: views([...new Set(mentions.flatMap(m => m.candidates.map(([id]) => id)))]),
      },
    ];
  });
}

function unknowns(reading: Reading, views: (ids: readonly string[]) => readonly CandidateView[]): CastOpen[] {
  const byName = groupBy(reading.unknowns, nameOfUnknown);
  return [...byName].flatMap(([surface, found]): CastOpen[] => {
    const [first] = found;
    if (!first) return [];
    const places = new Set(found.map(unknown => reading.unknowns.indexOf(unknown)));
    return [
      {
        type: 'unknown',
        surface,
        kind: first.kind,
        described: found.find(({ described }) => described !== undefined)?.described ?? null,
        starts: found.map(({ start }) => start),
        statements: statementsOf(reading, speaker => 'unknown' in speaker && places.has(speaker.unknown)),
        candidates: views(first.similar ?? []),
      },
    ];
  });
}

type Speaker = NonNullable<Reading['statements'][number]['speaker']>;

function statementsOf(reading: Reading, by: (speaker: Speaker) => boolean): CastStatement[] {
  const marked = [...reading.mentions, ...reading.unknowns];
  return reading.statements.flatMap(statement => {
    const { text, form } = statement;
    const speaker = speakersOf(statement).find(by);
    if (speaker === undefined) return [];
    const [start, end] = speaker.span;
    return [{ text, form, at: marked.find(m => m.start < end && m.end > start)?.start ?? null }];
  });
}

/** The longest name on the page: "Xi Jinping" rather than "Xi"; descriptions are no names. */
function fullest(mentions: readonly Mention[]): string {
  const names = mentions.filter(({ via }) => via === 'name');
  const among = names.length > 0 ? names : mentions;
  return among.reduce((best, { text }) => (text.length > best.length ? text : best), '');
}

const roleOn = (entity: Entity, day: string | null): Role | undefined =>
  (day === null ? rolesNow(entity) : rolesOn(entity, day).certain)[0];

function candidate(
  entity: Entity | undefined,
  day: string | null,
  entities: ReadonlyMap<string, Entity>,
  languages: readonly string[],
): CandidateView[] {
  if (!entity || entity.kind === 'other') return [];
  const role = roleOn(entity, day) ?? entity.roles?.at(-1);
  return [
    {
      id: entity.id,
      kind: entity.kind,
      name: nameOf(entity, languages),
      description: pick(entity.description, languages),
      role: role ? roleLine(role, entity.gender, entities, languages) : null,
    },
  ];
}

function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
