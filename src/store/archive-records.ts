/** What the archive keeps of what was read, in the archive and on disk. */
import type { DBSchema } from 'idb';
import type { ArticleRecord, Source, StatementRecord } from '../model/entity.ts';

export interface ArchivedArticle extends ArticleRecord {
  /** ISO time it was last read. */
  readonly readAt: string;
  /** What it is about and a print of its text (src/archive/words.ts); missing in what older versions kept. */
  readonly terms?: readonly number[];
  readonly print?: readonly number[];
}

/** Where a statement stands, and the day that source gives it. */
export interface StatementSource extends Source {
  readonly date?: string;
}

export interface ArchivedStatement extends StatementRecord {
  /** The first one is `source`. Never empty. */
  readonly sources: readonly StatementSource[];
}

/** Half the disk of a list of numbers. */
type Hashes = Uint32Array<ArrayBuffer>;

export interface StoredArticle extends Omit<ArchivedArticle, 'terms' | 'print'> {
  readonly terms?: Hashes;
  readonly print?: Hashes;
  /** Keys of what is said there. */
  readonly statements: readonly number[];
  /** Hash of all but `readAt`: the same again changes nothing. Missing in what older versions kept. */
  readonly content?: number;
}

export interface StoredStatement extends ArchivedStatement {
  /** `sameWords` of it. */
  readonly same: number;
}

export interface ArchiveSchema extends DBSchema {
  articles: { key: number; value: StoredArticle; indexes: { url: string } };
  statements: { key: number; value: StoredStatement; indexes: { same: number; speaker: string } };
  /** The lists of src/archive/lists.ts. */
  rows: { key: string; value: Uint16Array<ArrayBuffer> };
  /** In how many articles an id is named; under `ALL` (src/archive/lists.ts) how many there are. */
  counts: { key: string; value: number };
  /** Addresses that are never kept again. */
  removed: { key: string; value: { readonly url: string; readonly at: string } };
}
