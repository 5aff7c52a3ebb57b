/** Compiles entities, statements and articles into a pack file. The same content gives the same bytes, in whatever order it comes. */
import type { ArticleRecord, Entity, PackInfo, StatementRecord } from '../model/entity.ts';
import { BlockWriter, concat } from './format/blocks.ts';
import { layOut } from './format/header.ts';
import { writeOffices } from './format/offices.ts';
import type { SectionName } from './format/sections.ts';
import { mergeEntities } from './merge.ts';
import { type NameProblem, NamesBuilder } from './names/builder.ts';
import { SimilarBuilder } from './similar/builder.ts';
import { hashString } from './text/hash.ts';
import { generatedForms } from './variants.ts';

type Items<T> = Iterable<T> | AsyncIterable<T>;

export interface PackContents {
  readonly info: PackInfo;
  readonly entities: Items<Entity>;
  readonly statements?: Items<StatementRecord>;
  readonly articles?: Items<ArticleRecord>;
}

export interface BuildOptions {
  /** Told of what is left out: a name that cannot be found, a statement whose speaker is in no record. */
  readonly onWarning?: (warning: BuildWarning) => void;
}

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
}

/** An entity's index of articles holds the newest of them, at most this many. */
export const MOST_ARTICLES = 1_000;

/** An organisation's list of those with a role in it holds the most prominent, at most this many: the table is resident. */
export const MOST_PEOPLE = 200;

/** The bytes of a pack file. @throws PackError `too-large` when a limit of the format is exceeded */
export async function buildPack(contents: PackContents, options: BuildOptions = {}): Promise<Uint8Array> {
  return concat(await buildPackParts(contents, options));
}

/** The same in parts, in the file's order: nothing is copied twice. */
export async function buildPackParts(
  contents: PackContents,
  options: BuildOptions = {},
): Promise<Uint8Array[]> {
  const warn = options.onWarning ?? (() => {});
  const entities = await ordered(contents.entities, warn);
  const refs = new Map(entities.map((entity, ref) => [entity.id, ref]));
  const sections = new Map<SectionName, Uint8Array>();
  const names = writeNames(entities, warn, sections);
  writeEntities(entities, sections);
  const statements = await writeStatements(contents.statements ?? [], refs, warn, sections);
  const articles = await writeArticles(contents.articles ?? [], refs, sections);
  const counts: Counts = { entities: entities.length, names, statements, articles };
  sections.set('info', new TextEncoder().encode(JSON.stringify({ ...contents.info, counts })));
  return layOut(sections);
}

/** One record an id, most prominent first: an entity's place is its ref, so that lists of refs are in order of prominence. */
async function ordered(items: Items<Entity>, warn: (warning: BuildWarning) => void): Promise<Entity[]> {
  const byId = new Map<string, Entity>();
  for await (const entity of items) {
    const before = byId.get(entity.id);
    if (before !== undefined) warn({ type: 'double', entity: entity.id });
    byId.set(entity.id, before === undefined ? entity : mergeEntities(before, entity));
  }
  return [...byId.values()].sort(
    (a, b) => (b.prominence ?? 0) - (a.prominence ?? 0) || compareIds(a.id, b.id),
  );
}

/** Q9 before Q10. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function writeNames(
  entities: readonly Entity[],
  warn: (warning: BuildWarning) => void,
  sections: Map<SectionName, Uint8Array>,
): number {
  const builder = new NamesBuilder();
  const similar = new SimilarBuilder();
  entities.forEach((entity, ref) => {
    for (const name of new Set(Object.values(entity.names).flat())) {
      const problem = builder.add(ref, name, false);
      if (problem !== null) warn({ type: 'name', entity: entity.id, name, problem });
      else if (entity.kind !== 'other') similar.add(ref, name);
    }
    for (const form of generatedForms(entity)) builder.add(ref, form, true);
    similar.endEntity();
  });
  const made = builder.finish(entities.length);
  sections.set('names-head', made.head);
  sections.set('names-starts', made.starts);
  sections.set('names-first', made.first);
  sections.set('names-low', made.low);
  sections.set('names-pairs', made.pairs);
  sections.set('names-grams', made.grams);
  sections.set('names-postings', made.postings);
  sections.set('names-table', made.table);
  const { table, data } = similar.finish();
  sections.set('similar-blocks', table);
  sections.set('similar', data);
  return made.names;
}

function writeEntities(entities: readonly Entity[], sections: Map<SectionName, Uint8Array>): void {
  const records = new BlockWriter();
  const offices = new Map<string, number[]>();
  const hold = (key: string, ref: number, most: number): void => {
    const holders = offices.get(key);
    if (holders === undefined) offices.set(key, [ref]);
    else if (holders.at(-1) !== ref && holders.length < most) holders.push(ref);
  };
  const organisations = new Set(entities.filter(({ kind }) => kind === 'organisation').map(({ id }) => id));
  entities.forEach((entity, ref) => {
    records.add(ref, entity);
    for (const { office, country, of } of entity.roles ?? []) {
      if (office !== undefined && country !== undefined) hold(`${country}/${office}`, ref, Infinity);
      if (of !== undefined && organisations.has(of)) hold(of, ref, MOST_PEOPLE);
    }
  });
  const ids = new BlockWriter();
  const rows = entities.map(({ id }, ref) => ({ key: hashString(id) >>> 0, id, ref }));
  rows.sort((a, b) => a.key - b.key || a.ref - b.ref);
  for (const { key, id, ref } of rows) ids.add(key, [id, ref]);
  put(sections, 'entities', records);
  put(sections, 'ids', ids);
  sections.set('offices', writeOffices(offices));
}

/** Grouped by speaker, newest first. */
async function writeStatements(
  items: Items<StatementRecord>,
  refs: ReadonlyMap<string, number>,
  warn: (warning: BuildWarning) => void,
  sections: Map<SectionName, Uint8Array>,
): Promise<number> {
  const rows: { ref: number; statement: StatementRecord; line: string }[] = [];
  for await (const statement of items) {
    const ref = refs.get(statement.speaker);
    if (ref === undefined) warn({ type: 'unknown-speaker', entity: statement.speaker });
    else rows.push({ ref, statement, line: JSON.stringify(statement) });
  }
  rows.sort(
    (a, b) =>
      a.ref - b.ref || compare(b.statement.date ?? '', a.statement.date ?? '') || compare(a.line, b.line),
  );
  const writer = new BlockWriter();
  for (const { ref, statement } of rows) writer.add(ref, statement);
  put(sections, 'statements', writer);
  return rows.length;
}

/** Newest first; beside them, for each entity, the numbers of the articles that name it. */
async function writeArticles(
  items: Items<ArticleRecord>,
  refs: ReadonlyMap<string, number>,
  sections: Map<SectionName, Uint8Array>,
): Promise<number> {
  const articles: ArticleRecord[] = [];
  for await (const article of items) articles.push(article);
  articles.sort(
    (a, b) =>
      compare(b.date ?? '', a.date ?? '') ||
      compare(a.url, b.url) ||
      compare(JSON.stringify(a), JSON.stringify(b)),
  );
  const writer = new BlockWriter();
  const about = new Map<number, number[]>();
  articles.forEach((article, number) => {
    writer.add(number, article);
    for (const id of new Set(article.mentions)) {
      const ref = refs.get(id);
      if (ref === undefined) continue;
      const list = about.get(ref);
      if (list === undefined) about.set(ref, [number]);
      else if (list.length < MOST_ARTICLES) list.push(number);
    }
  });
  put(sections, 'articles', writer);
  const index = new BlockWriter();
  for (const [ref, numbers] of [...about].sort((a, b) => a[0] - b[0])) index.add(ref, numbers);
  put(sections, 'about', index);
  return articles.length;
}

function put(
  sections: Map<SectionName, Uint8Array>,
  name: 'ids' | 'entities' | 'statements' | 'articles' | 'about',
  writer: BlockWriter,
): void {
  const { table, data } = writer.finish();
  sections.set(`${name}-blocks`, table);
  sections.set(name, data);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
