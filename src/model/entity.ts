/**
 * The facts of a pack, as its folder writes them (docs/pack-format.md, "The folder").
 * PURE: types only; `reading`, `pack`, `store` and the CLI share them.
 */

/** `other` (a place, a work, an event) wins a mention like any name and is then not shown. */
export type EntityKind = 'person' | 'organisation' | 'other';

/** Text by language: BCP 47 tag in lower case; `und` where the source does not tell. */
export type ByLanguage = Readonly<Record<string, string>>;

/** `2020-07-24`, `2020-07` or `2020`: as exact as the source is. */
export type PartialDate = string;

/** A title an entity held. */
export interface Role {
  readonly title: ByLanguage;
  /** Office class, the same in all countries: `head-of-state`, `foreign-minister`, … (src/languages/offices.ts). */
  readonly office?: string;
  /** Id of the organisation or country. */
  readonly of?: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly from?: PartialDate;
  /** `null`: still held when the source was made. Missing: the end is not known. */
  readonly to?: PartialDate | null;
  /** Address of where this was taken from. */
  readonly source?: string;
}

export interface Entity {
  /** Wikidata id (`Q15031`), else `<pack>:<slug>`. */
  readonly id: string;
  readonly kind: EntityKind;
  /** By language: first the label, then aliases. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly description?: ByLanguage;
  readonly roles?: readonly Role[];
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
  readonly gender?: 'male' | 'female' | 'other';
  readonly born?: PartialDate;
  readonly died?: PartialDate | null;
  /** Ids. */
  readonly members?: readonly string[];
  readonly partOf?: readonly string[];
  readonly links?: { readonly wikipedia?: ByLanguage; readonly website?: string };
  /** Ranks namesakes: Wikidata sitelinks, or any count. */
  readonly prominence?: number;
  /** Where the record was taken from, and the day it was checked (`2026-11-23`). */
  readonly source?: string;
  readonly checked?: PartialDate;
}

export interface Source {
  readonly url: string;
  readonly title?: string;
  readonly publisher?: string;
}

/** A past statement in a pack or in the archive. */
export interface StatementRecord {
  /** Id of the speaker. */
  readonly speaker: string;
  readonly text: string;
  readonly form: StatementForm;
  readonly date?: PartialDate;
  readonly language?: string;
  readonly source: Source;
  /** All places where it stands, `source` among them; missing: only there. */
  readonly sources?: readonly (Source & { readonly date?: PartialDate })[];
  /** Ids of the entities the words name. */
  readonly about?: readonly string[];
}

export type StatementForm = 'direct' | 'indirect' | 'reported';

export interface ArticleRecord {
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: PartialDate;
  readonly language?: string;
  /** Ids, most important first. */
  readonly mentions: readonly string[];
  readonly summary?: string;
}

export interface PackInfo {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly attribution?: string;
  readonly languages: readonly string[];
  readonly homepage?: string;
}
