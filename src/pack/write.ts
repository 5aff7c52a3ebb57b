/** Compiles entities, statements and articles into a pack file. The same content gives the same bytes, in whatever order it comes. */
import type { ArticleRecord, Entity, PackInfo, StatementRecord } from '../model/entity.ts';
import { BlockWriter, concat } from './format/blocks.ts';
import { writeClips } from './format/clips.ts';
import { layOut } from './format/header.ts';
import { writeOffices } from './format/offices.ts';
import type { SectionName } from './format/sections.ts';
import { mergeEntities } from './merge.ts';
import { type NameProblem, NamesBuilder } from './names/builder.ts';
import { SimilarBuilder } from './similar/builder.ts';
import { hashString } from './text/hash.ts';
import { generatedForms } from './variants/forms.ts';
import {
  ascending,
  backwards,
  descending,
  memoryWorkshop,
  type Sorter,
  type Spool,
  type Workshop,
} from './workshop.ts';

type Items<T> = Iterable<T> | AsyncIterable<T>;

export interface PackContents {
  readonly info: PackInfo;
  readonly entities: Items<Entity>;
  readonly statements?: Items<StatementRecord>;
  readonly articles?: Items<ArticleRecord>;
  /** Of a shared collection; as they are. */
  readonly clips?: readonly unknown[];
}

export interface BuildOptions {
  /** Told of what is left out: a name that cannot be found, a statement whose speaker is in no record. */
  readonly onWarning?: (warning: BuildWarning) => void;
  /** Where what is sorted and written is kept; without it in memory. */
  readonly workshop?: Workshop;
  /** Told now and then how many entities a step of the build has done; `total` is `null` while they are being read. */
  readonly onProgress?: (step: BuildStep, done: number, total: number | null) => void;
}

export type BuildStep = 'read' | 'sort' | 'compile';

export type BuildWarning =
  | { readonly type: 'name'; readonly entity: string; readonly name: string; readonly problem: NameProblem }
  /** Two records with one id: their names are united, the first one's fields count. */
  | { readonly type: 'double'; readonly entity: string }
  | { readonly type: 'unknown-speaker'; readonly entity: string };

export interface Counts {
  readonly entities: number;
  readonly names: number;
  readonly statements: number;
  readonly articles: number;
  /** Of a shared collection. */
  readonly clips?: number;
}

/** An entity's index of articles holds the newest of them, at most this many. */
export const MOST_ARTICLES = 1_000;

/** An organisation's list of those with a role in it holds the most prominent, at most this many: the table is resident. */
export const MOST_PEOPLE = 200;

/** The bytes of a pack file. @throws PackError `too-large` when a limit of the format is exceeded */
export async function buildPack(contents: PackContents, options: BuildOptions = {}): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of buildPackParts(contents, options)) parts.push(part);
  return concat(parts);
}

/** This share of a pack's entities, the most prominent ones, is found under forms that would be too many for all (variants/forms.ts). */
const WELL_KNOWN = 0.05;

type Sections = Map<SectionName, Uint8Array | Spool>;

/** The same in pieces, in the file's order. A piece may be overwritten when the next one is asked for. */
export async function* buildPackParts(
  contents: PackContents,
  options: BuildOptions = {},
): AsyncGenerator<Uint8Array> {
  const workshop = options.workshop ?? memoryWorkshop;
  const sections: Sections = new Map();
  const entities = await ordered(contents.entities, workshop, options);
  const { count } = entities;
  const { refs, names } = await writeEntities(entities, workshop, sections, options);
  const statements = await writeStatements(contents.statements ?? [], refs, workshop, sections, options);
  const articles = await writeArticles(contents.articles ?? [], refs, workshop, sections);
  const { clips } = contents;
  const counts: Counts = {
    entities: count,
    names,
    statements,
    articles,
    ...(clips ? { clips: clips.length } : {}),
  };
  if (clips) sections.set('clips', writeClips(clips));
  sections.set('info', new TextEncoder().encode(JSON.stringify({ ...contents.info, counts })));
  yield* layOut(sections);
}

interface Ordered {
  readonly entities: Sorter;
  readonly count: number;
  /** Ids. */
  readonly organisations: ReadonlySet<string>;
}

/** One record an id, most prominent first: an entity's place is its ref, so that lists of refs are in order of prominence. */
async function ordered(
  items: Items<Entity>,
  workshop: Workshop,
  { onWarning: warn = () => {}, onProgress: tell = () => {} }: BuildOptions,
): Promise<Ordered> {
  const byId = workshop.sorter();
  let read = 0;
  for await (const entity of items) {
    byId.add(entity.id, JSON.stringify(entity));
    tell('read', ++read, null);
  }
  const entities = workshop.sorter();
  const organisations = new Set<string>();
  let count = 0;
  let done = 0;
  let last: Entity | null = null;
  const finish = (entity: Entity) => {
    const { id, prominence = 0 } = entity;
    if (entity.kind === 'organisation') organisations.add(id);
    // Q9 before Q10.
    entities.add(`${descending(prominence)}${ascending(id.length)}${id}`, JSON.stringify(entity));
    count++;
  };
  for await (const { line } of byId.sorted()) {
    const entity = JSON.parse(line) as Entity;
    if (last !== null && last.id === entity.id) {
      warn({ type: 'double', entity: entity.id });
      last = mergeEntities(last, entity);
    } else {
      if (last !== null) finish(last);
      last = entity;
    }
    tell('sort', ++done, read);
  }
  if (last !== null) finish(last);
  return { entities, count, organisations };
}

/** The records, and in the same pass all that is found by them: names, similar names, ids, offices. */
async function writeEntities(
  { entities, count, organisations }: Ordered,
  workshop: Workshop,
  sections: Sections,
  { onWarning: warn = () => {}, onProgress: tell = () => {} }: BuildOptions,
): Promise<{ refs: ReadonlyMap<string, number>; names: number }> {
  const builder = new NamesBuilder();
  const similar = new SimilarBuilder();
  const records = new BlockWriter(workshop.spool());
  const idRows = workshop.sorter();
  const offices = new Map<string, number[]>();
  const refs = new Map<string, number>();
  let ref = 0;
  for await (const { line } of entities.sorted()) {
    const entity = JSON.parse(line) as Entity;
    addNames(ref, entity, ref < count * WELL_KNOWN, builder, similar, warn);
    records.add(ref, line);
    addOffices(ref, entity, organisations, offices);
    refs.set(entity.id, ref);
    const key = hashString(entity.id) >>> 0;
    idRows.add(`${ascending(key)}${ascending(ref)}`, JSON.stringify([key, entity.id, ref]));
    tell('compile', ++ref, count);
  }
  put(sections, 'entities', records);
  sections.set('offices', writeOffices(offices));
  const ids = new BlockWriter(workshop.spool());
  for await (const { line } of idRows.sorted()) {
    const [key, id, own] = JSON.parse(line) as [number, string, number];
    ids.add(key, JSON.stringify([id, own]));
  }
  put(sections, 'ids', ids);
  const { table, data } = similar.finish();
  sections.set('similar-blocks', table);
  sections.set('similar', data);
  return { refs, names: putNames(builder, count, sections) };
}

function addNames(
  ref: number,
  entity: Entity,
  wellKnown: boolean,
  builder: NamesBuilder,
  similar: SimilarBuilder,
  warn: (warning: BuildWarning) => void,
): void {
  for (const name of new Set(Object.values(entity.names).flat())) {
    const problem = builder.add(ref, name, false);
    if (problem !== null) warn({ type: 'name', entity: entity.id, name, problem });
    else if (entity.kind !== 'other') similar.add(ref, name);
  }
  for (const form of generatedForms(entity, wellKnown)) builder.add(ref, form, true);
  similar.endEntity();
}

function putNames(builder: NamesBuilder, entities: number, sections: Sections): number {
  const made = builder.finish(entities);
  sections.set('names-head', made.head);
  sections.set('names-first', made.first);
  sections.set('names-low', made.low);
  sections.set('names-prefixes', made.prefixes);
  sections.set('names-pairs', made.pairs);
  sections.set('names-buckets', made.buckets);
  sections.set('names-postings', made.postings);
  sections.set('names-table', made.table);
  return made.names;
}

/** By office, and by organisation of this pack. */
function addOffices(
  ref: number,
  entity: Entity,
  organisations: ReadonlySet<string>,
  offices: Map<string, number[]>,
): void {
  const hold = (key: string, most: number): void => {
    const holders = offices.get(key);
    if (holders === undefined) offices.set(key, [ref]);
    else if (holders.at(-1) !== ref && holders.length < most) holders.push(ref);
  };
  for (const { office, country, of } of entity.roles ?? []) {
    if (office !== undefined && country !== undefined) hold(`${country}/${office}`, Number.POSITIVE_INFINITY);
    if (of !== undefined && organisations.has(of)) hold(of, MOST_PEOPLE);
  }
}

/** Grouped by speaker, newest first. */
async function writeStatements(
  items: Items<StatementRecord>,
  refs: ReadonlyMap<string, number>,
  workshop: Workshop,
  sections: Sections,
  { onWarning: warn = () => {} }: BuildOptions,
): Promise<number> {
  const rows = workshop.sorter();
  let count = 0;
  for await (const statement of items) {
    const ref = refs.get(statement.speaker);
    if (ref === undefined) {
      warn({ type: 'unknown-speaker', entity: statement.speaker });
      continue;
    }
    const line = JSON.stringify(statement);
    rows.add(`${ascending(ref)}${backwards(statement.date ?? '')}${line}`, line);
    count++;
  }
  const writer = new BlockWriter(workshop.spool());
  for await (const { key, line } of rows.sorted()) writer.add(Number(key.slice(0, 10)), line);
  put(sections, 'statements', writer);
  return count;
}

/** Newest first; beside them, for each entity, the numbers of the articles that name it. */
async function writeArticles(
  items: Items<ArticleRecord>,
  refs: ReadonlyMap<string, number>,
  workshop: Workshop,
  sections: Sections,
): Promise<number> {
  const rows = workshop.sorter();
  for await (const article of items) {
    const line = JSON.stringify(article);
    rows.add(`${backwards(article.date ?? '')}${article.url}\0${line}`, line);
  }
  const writer = new BlockWriter(workshop.spool());
  const about = new Map<number, number[]>();
  let count = 0;
  for await (const { line } of rows.sorted()) {
    const number = count++;
    writer.add(number, line);
    for (const id of new Set((JSON.parse(line) as ArticleRecord).mentions)) {
      const ref = refs.get(id);
      if (ref === undefined) continue;
      const list = about.get(ref);
      if (list === undefined) about.set(ref, [number]);
      else if (list.length < MOST_ARTICLES) list.push(number);
    }
  }
  put(sections, 'articles', writer);
  const index = new BlockWriter(workshop.spool());
  for (const [ref, numbers] of [...about].sort((a, b) => a[0] - b[0]))
    index.add(ref, JSON.stringify(numbers));
  put(sections, 'about', index);
  return count;
}

function put(
  sections: Sections,
  name: 'ids' | 'entities' | 'statements' | 'articles' | 'about',
  writer: BlockWriter,
): void {
  const { table, data } = writer.finish();
  sections.set(`${name}-blocks`, table);
  sections.set(name, data);
}
