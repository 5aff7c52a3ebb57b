/** What the library's page and its worker say to each other. The worker reads the clips; writing goes to the background. */
import type { Query } from '../clips/catalog/catalog.ts';
import type { Facet, FacetCounts } from '../clips/choose.ts';
import type { LastFound } from '../messages/clips.ts';
import type { Clip } from '../model/clip.ts';

export interface Row {
  readonly clip: Clip;
  readonly found: LastFound | null;
}

/** `null`: a clip that went just now. */
export type Rows = readonly (Row | null)[];

export interface Shown {
  /** Number of this view: rows are asked for by it, and only the last one is kept. */
  readonly view: number;
  /** How many match, and how many clips there are. */
  readonly matching: number;
  readonly all: number;
  /** The most frequent values of each facet: FEW of them, or MOST where more were asked for. */
  readonly counts: FacetCounts;
  /** How many values there are. */
  readonly sizes: Readonly<Record<Facet, number>>;
  /** Where `rows` begin. */
  readonly from: number;
  readonly rows: Rows;
  /** Place of the clip that was asked about; −1: it does not match. */
  readonly place: number;
  /** Clips that are not in the catalogue yet. */
  readonly waiting: number;
}

export const FEW_VALUES = 6;
export const MOST_VALUES = 1_000;

/** Everything that completes what is typed: of all clips, most used first. */
export interface KnownWords {
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: 'person' | 'organisation';
  }[];
}

export interface LibraryAsks {
  /** `active`: a clip whose place is wanted. `wide`: facets of which more than FEW values are shown. */
  view: {
    request: {
      readonly query: Query;
      readonly from: number;
      readonly count: number;
      readonly active: string | null;
      readonly wide: readonly Facet[];
    };
    answer: Shown;
  };
  /** Rows from–to of a view; `null`: the view is gone. */
  rows: {
    request: { readonly view: number; readonly from: number; readonly to: number };
    answer: Rows | null;
  };
  /** All ids of a view, in order; `null`: the view is gone. */
  ids: { request: { readonly view: number }; answer: readonly string[] | null };
  clips: { request: { readonly ids: readonly string[] }; answer: readonly Row[] };
  words: { request: Record<never, never>; answer: KnownWords };
}

export type AskName = keyof LibraryAsks;
export type Ask<N extends AskName = AskName> = {
  [K in N]: { readonly nr: number; readonly ask: K } & LibraryAsks[K]['request'];
}[N];

export type Told =
  | { readonly nr: number; readonly answer: LibraryAsks[AskName]['answer'] }
  | { readonly nr: number; readonly error: string }
  /** Clips came, changed or went: views may be others now. */
  | { readonly changed: true; readonly waiting: number };
