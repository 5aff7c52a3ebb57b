/** Opens a pack file: its resident part in memory, its records where they are. */
import type { ArticleRecord, Entity, PackInfo, StatementRecord } from '../model/entity.ts';
import type { EntityRef } from '../model/lexicon.ts';
import { PackError } from './error.ts';
import { BlockReader } from './format/blocks.ts';
import { readClips } from './format/clips.ts';
import {
  checkHeaderAside,
  type Header,
  LONGEST_HEADER,
  readUnchecked,
  type Section,
} from './format/header.ts';
import { Offices } from './format/offices.ts';
import type { SectionName } from './format/sections.ts';
import { Kept, RECORDS_KEPT } from './kept.ts';
import { PagedTable } from './names/paged.ts';
import { NamesView } from './names/view.ts';
import type { RandomAccess } from './random-access.ts';
import { type About, checked, idRow, readInfo } from './rows.ts';
import { ArticleSchema, EntitySchema, StatementSchema } from './schema.ts';
import { type Similar, SimilarNames } from './similar/names.ts';
import { SimilarReader } from './similar/reader.ts';
import { hashString } from './text/hash.ts';
import type { Counts } from './write/contents.ts';

/** An opened pack. Its refs are its own; `combine` makes one lexicon of several. */
export interface Pack {
  readonly info: PackInfo;
  readonly counts: Counts;
  /** Bytes of the file, and of its part in memory. */
  readonly size: number;
  readonly residentSize: number;
  readonly names: NamesView;
  refOf(id: string): Promise<EntityRef | null>;
  /** In the order asked. Reads a block once however many of the ids it has: ask for many at once. */
  refsOf(ids: readonly string[]): Promise<(EntityRef | null)[]>;
  /** In the order asked. @throws PackError `bad-record` when one is missing or not what the format allows */
  entities(refs: readonly EntityRef[]): Promise<Entity[]>;
  entity(id: string): Promise<Entity | null>;
  /** Newest first. */
  statementsBy(id: string, limit: number): Promise<StatementRecord[]>;
  /** Newest first. */
  articlesAbout(id: string, limit: number): Promise<ArticleRecord[]>;
  holders(key: string): EntityRef[];
  /** Of a shared collection its clips, unchecked; `null`: it is none. */
  clips(): Promise<readonly unknown[] | null>;
  /** Least different first. */
  similar(name: string, limit: number): Promise<readonly Similar[]>;
  /** Every id with its ref, in the order of the file, some thousands at once. */
  ids(): AsyncGenerator<readonly (readonly [id: string, ref: EntityRef])[]>;
  /** The names' table is in memory; else texts are matched within `CombinedLexicon.reading`. */
  readonly whole: boolean;
  /** How often a line of the names' table was asked for that was not there: a text that was matched meanwhile may have lost names. */
  readonly misses: number;
  /** Reads the lines that were missing. @returns whether there were any */
  fetchMissing(): Promise<boolean>;
  /** Before another text: lines that were read for the last ones need not stay. */
  trim(): void;
  /** Bytes of the pack that are in memory now. */
  memory(): number;
}

export interface OpenOptions {
  /** Leaves a table of names of more bytes than these on disk and reads of it what a text needs (CombinedLexicon.reading). */
  readonly largestTable?: number;
}

/**
 * @throws PackError when this is no pack, or none that can be used safely; checksums of sections are `verifyPack`'s
 */
export async function openPack(source: RandomAccess, options: OpenOptions = {}): Promise<Pack> {
  const head = await source.read(0, Math.min(LONGEST_HEADER, source.size));
  const header = readUnchecked(head, source.size);
  const { offset, length } = sectionOf(header, 'names-table');
  const paged = length > (options.largestTable ?? Number.POSITIVE_INFINITY);
  const [resident, about] = await Promise.all([
    readBuffer(source, 0, paged ? offset : offset + length),
    // What the first bytes say is looked at while the rest is on its way.
    Promise.resolve().then(() => aboutIn(head, header)),
    checkHeaderAside(head),
  ]);
  return new OpenedPack(source, header, resident, paged, about);
}

/** `null`: the bytes do not reach so far. */
function aboutIn(head: Uint8Array, header: Header): About | null {
  const { offset, length } = sectionOf(header, 'info');
  return offset + length > head.length ? null : readInfo(head.subarray(offset, offset + length));
}

function sectionOf({ sections }: Header, name: SectionName): Section {
  const found = sections.find(candidate => candidate.name === name);
  if (found === undefined) throw new PackError('bad-header', 'missing', name);
  return found;
}

/** In a buffer of its own: typed arrays need their sections aligned. */
async function readBuffer(source: RandomAccess, offset: number, length: number): Promise<ArrayBuffer> {
  const bytes = await source.read(offset, length);
  if (bytes.length !== length) throw new PackError('truncated', 'the resident part is short');
  const { buffer } = bytes;
  if (bytes.byteOffset === 0 && bytes.length === buffer.byteLength && buffer instanceof ArrayBuffer)
    return buffer;
  return new Uint8Array(bytes).buffer;
}

class OpenedPack implements Pack {
  readonly info: PackInfo;
  readonly counts: Counts;
  readonly size: number;
  readonly residentSize: number;
  readonly names: NamesView;
  private readonly offices: Offices;
  private readonly records: Readonly<
    Record<'ids' | 'entities' | 'statements' | 'articles' | 'about', BlockReader>
  >;
  private readonly similarNames: SimilarNames;
  private readonly clipsSection: () => Promise<Uint8Array> | null;
  /** Records as they were checked: the people of one article are those of the next. */
  private readonly kept = new Kept<EntityRef, Promise<Entity>>(RECORDS_KEPT);
  private readonly keptRefs = new Kept<string, Promise<EntityRef | null>>(RECORDS_KEPT);

  /** Bytes. */
  private readonly resident: number;
  /** `null` when the table is resident. */
  private readonly paged: PagedTable | null;

  /**
   * @param resident from the beginning of the file to the table of names or, if it is to stay on disk, without it
   * @param about what the section `info` says, where that was read before
   */
  constructor(
    source: RandomAccess,
    header: Header,
    resident: ArrayBuffer,
    paged: boolean,
    about: About | null,
  ) {
    const section = (name: SectionName) => sectionOf(header, name);
    const bytes = (name: SectionName) => {
      const { offset, length } = section(name);
      if (offset + length > resident.byteLength) throw new PackError('bad-header', 'out of its place', name);
      return new Uint8Array(resident, offset, length);
    };
    const { info, counts } = about ?? readInfo(bytes('info'));
    this.info = info;
    this.counts = counts;
    this.size = header.size;
    this.residentSize = header.residentSize;
    this.resident = resident.byteLength;
    const { offset, length } = section('names-table');
    this.paged = paged
      ? new PagedTable((at, count) => source.read(offset + at, count), length, source.release)
      : null;
    this.names = new NamesView({
      head: bytes('names-head'),
      first: bytes('names-first'),
      low: bytes('names-low'),
      prefixes: bytes('names-prefixes'),
      pairs: bytes('names-pairs'),
      buckets: bytes('names-buckets'),
      postings: bytes('names-postings'),
      table: this.paged ?? bytes('names-table'),
    });
    const { entities } = this.names;
    if (entities !== counts.entities) throw new PackError('bad-structure', 'count of entities', 'info');
    this.offices = new Offices(bytes('offices'), entities);
    const blocks = (name: 'ids' | 'entities' | 'statements' | 'articles' | 'about') =>
      new BlockReader(source, section(name), bytes(`${name}-blocks`));
    this.records = {
      ids: blocks('ids'),
      entities: blocks('entities'),
      statements: blocks('statements'),
      articles: blocks('articles'),
      about: blocks('about'),
    };
    const clips = header.sections.find(({ name }) => name === 'clips');
    this.clipsSection = () => (clips ? source.read(clips.offset, clips.length) : null);
    const signatures = new SimilarReader(source, section('similar'), bytes('similar-blocks'), entities);
    this.similarNames = new SimilarNames(signatures, refs => this.entities(refs));
  }

  refOf(id: string): Promise<EntityRef | null> {
    return this.keptRefs.get(id, () => this.findRef(id));
  }

  private async findRef(id: string): Promise<EntityRef | null> {
    const rows = await this.records.ids.read(hashString(id) >>> 0, 16);
    for (const row of rows) {
      const entry = idRow(row, this.counts.entities);
      if (entry?.[0] === id) return entry[1];
    }
    return null;
  }

  async entities(refs: readonly EntityRef[]): Promise<Entity[]> {
    return Promise.all(refs.map(ref => this.record(ref)));
  }

  async entity(id: string): Promise<Entity | null> {
    const ref = await this.refOf(id);
    return ref === null ? null : this.record(ref);
  }

  async statementsBy(id: string, limit: number): Promise<StatementRecord[]> {
    const ref = await this.refOf(id);
    if (ref === null) return [];
    const rows = await this.records.statements.read(ref, limit);
    return rows.map(row => checked(StatementSchema, row, 'statements'));
  }

  async articlesAbout(id: string, limit: number): Promise<ArticleRecord[]> {
    const ref = await this.refOf(id);
    if (ref === null) return [];
    const [row] = await this.records.about.read(ref, 1, true);
    const numbers = Array.isArray(row) ? row.slice(0, limit) : [];
    const articles = await Promise.all(numbers.map(number => this.article(number)));
    return articles.filter(article => article !== null);
  }

  holders(key: string): EntityRef[] {
    return this.offices.holders(key);
  }

  async clips(): Promise<readonly unknown[] | null> {
    const bytes = await this.clipsSection();
    return bytes && readClips(bytes);
  }

  similar(name: string, limit: number): Promise<readonly Similar[]> {
    return this.similarNames.of(name, limit);
  }

  async refsOf(ids: readonly string[]): Promise<(EntityRef | null)[]> {
    const places = ids
      .map((id, place) => ({ key: hashString(id) >>> 0, place }))
      .sort((a, b) => a.key - b.key);
    const refs: (EntityRef | null)[] = ids.map(() => null);
    const keys = places.map(({ key }) => key);
    for await (const [i, row] of this.records.ids.ofKeys(keys)) {
      const entry = idRow(row, this.counts.entities);
      const place = places[i]?.place ?? -1;
      if (entry !== null && entry[0] === ids[place]) refs[place] = entry[1];
    }
    return refs;
  }

  async *ids(): AsyncGenerator<readonly (readonly [string, EntityRef])[]> {
    for await (const rows of this.records.ids.all()) {
      yield rows.map(row => idRow(row, this.counts.entities)).filter(entry => entry !== null);
    }
  }

  get whole(): boolean {
    return this.paged === null;
  }

  get misses(): number {
    return this.paged?.misses ?? 0;
  }

  async fetchMissing(): Promise<boolean> {
    return (await this.paged?.load()) ?? false;
  }

  trim(): void {
    this.paged?.trim();
  }

  memory(): number {
    return this.resident + (this.paged?.size ?? 0);
  }

  private record(ref: EntityRef): Promise<Entity> {
    return this.kept.get(ref, async () => {
      const [row] = await this.records.entities.read(ref, 1, true);
      const entity = checked(EntitySchema, row, 'entities');
      // Who was met on a page is asked for by id when the card opens.
      this.keptRefs.get(entity.id, () => Promise.resolve(ref));
      return entity;
    });
  }

  private async article(number: unknown): Promise<ArticleRecord | null> {
    if (typeof number !== 'number') return null;
    const [row] = await this.records.articles.read(number, 1, true);
    return row === undefined ? null : checked(ArticleSchema, row, 'articles');
  }
}
