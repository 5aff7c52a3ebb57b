/**
 * A clip: a passage the reader saved, with its place, its people, its speaker and its source. PURE: types only. It is kept and exchanged
 * as a W3C Web Annotation (src/clips/annotation.ts); this is the same, flat, for the code that shows, filters and cites it.
 * All offsets are UTF-16 code units, end exclusive; all times ISO 8601 in UTC.
 */
import type { EntityKind, PartialDate, StatementForm } from './entity.ts';

export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof COLOURS)[number];

/** The passage's words and the letters around them. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A place in the document's tree: XPath of an element (by its place among equals), and an offset into its text content. */
export interface TreePoint {
  readonly path: string;
  readonly offset: number;
}

/** Three ways back to the passage, from the quickest to the most patient. */
export interface Place {
  readonly quote: Quote;
  /** Into the PageText. `null`: a foreign clip that does not say, or one from outside an article. */
  readonly position: { readonly start: number; readonly end: number } | null;
  readonly range: { readonly start: TreePoint; readonly end: TreePoint } | null;
}

export interface ClipSource {
  /** Canonical address. */
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: PartialDate | null;
  /** When the reader saw the page. */
  readonly accessed: string;
  readonly language: string | null;
}

export interface ClipEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: Exclude<EntityKind, 'other'>;
}

export interface ClipSpeaker {
  /** `null`: somebody in no pack, or nobody with a name. */
  readonly id: string | null;
  readonly name: string;
}

/** What the user can change of a clip, and the reading filled in. */
export interface ClipValues {
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: Colour;
  readonly collection: string | null;
  readonly speaker: ClipSpeaker | null;
  /** Of the statement the passage is, is in, or holds; `null`: it is none. */
  readonly form: StatementForm | null;
  readonly entities: readonly ClipEntity[];
  readonly deleted: boolean;
}

/** What the user can correct of the page's description, for citing it. */
export type SourceValues = Pick<ClipSource, 'title' | 'authors' | 'publisher' | 'published'>;

/** What one edit changes: values given anew, or tags put to those there are and taken from them. */
export interface ClipChange extends Partial<ClipValues>, Partial<SourceValues> {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

/** A value of a field that can hold several at once, with the edit that brought it. */
export interface Dotted {
  readonly edit: string;
  readonly value: string;
}

/** When and by which edit a field that holds one value was last set. */
export interface Stamp {
  readonly at: string;
  readonly edit: string;
}

export type SingleField = 'colour' | 'collection' | 'speaker' | 'form' | keyof SourceValues;

/**
 * What merging two people's copies needs (src/clips/merge.ts): every edit that this copy has seen, and which of them each value stands
 * on. Ids of edits are random.
 */
export interface Revision {
  readonly edits: readonly string[];
  readonly notes: readonly Dotted[];
  readonly tags: readonly Dotted[];
  /** By the entities' ids. */
  readonly entities: readonly Dotted[];
  /** Edits that keep the clip alive; none: it is deleted. */
  readonly alive: readonly string[];
  readonly set: Readonly<Partial<Record<SingleField, Stamp>>>;
}

export interface Clip extends ClipValues {
  /** `urn:uuid:…`, or a foreign annotation's own address. */
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  /** Who made it, where the file it came from says so. */
  readonly creator: string | null;
  readonly place: Place;
  readonly source: ClipSource;
  readonly revision: Revision;
}

/** What the page hands over when a passage is saved. */
export interface ClipDraft {
  readonly id: string;
  readonly place: Place;
  readonly entities: readonly ClipEntity[];
  readonly speaker: ClipSpeaker | null;
  readonly form: StatementForm | null;
}

/** Why a clip's passage was not found on its page. */
export const LOST = ['gone', 'ambiguous', 'empty'] as const;
export type LostReason = (typeof LOST)[number];

/** How a clip's passage was found when its page was last open. */
export type Found =
  | { readonly how: 'position' | 'quote' | 'fuzzy'; readonly doubt: boolean }
  | { readonly how: 'lost'; readonly reason: LostReason };

/** How many clips of a file are new, say more of known ones, and bring nothing new. */
export interface Gain {
  readonly added: number;
  readonly merged: number;
  readonly same: number;
}
