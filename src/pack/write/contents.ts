/** What a pack is compiled from, and what is said meanwhile. */
import type { ArticleRecord, Entity, PackInfo, StatementRecord } from '../../model/entity.ts';
import type { BlockWriter } from '../format/blocks.ts';
import type { SectionName } from '../format/sections.ts';
import type { NameProblem } from '../names/builder.ts';
import type { Spool, Workshop } from '../workshop/workshop.ts';

export type Items<T> = Iterable<T> | AsyncIterable<T>;

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

export type Sections = Map<SectionName, Uint8Array | Spool>;

/** What every step of a build has at hand. */
export interface Building {
  readonly workshop: Workshop;
  readonly sections: Sections;
  readonly warn: (warning: BuildWarning) => void;
  readonly tell: (step: BuildStep, done: number, total: number | null) => void;
}

export function put(
  sections: Sections,
  name: 'ids' | 'entities' | 'statements' | 'articles' | 'about',
  writer: BlockWriter,
): void {
  const { table, data } = writer.finish();
  sections.set(`${name}-blocks`, table);
  sections.set(name, data);
}
