/**
 * What is read out of one page (the "Reading" of the CLI's `--json`). PURE: types only.
 * All offsets are UTF-16 code units into `text`, end exclusive.
 */
import type { EntityKind, StatementForm } from './entity.ts';

/** What the reading is given: the text of a page or of a file, unchanged, and what is known of it. */
export interface SourceDocument {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  /** BCP 47, as the page's markup says; checked against the text. */
  readonly language?: string;
  /** Day the article was published, `2020-07-24`; `null` or missing: not known. */
  readonly published?: string | null;
  readonly text: string;
}

export type Span = readonly [start: number, end: number];

export type Via = 'name' | 'short' | 'acronym' | 'description' | 'compound';

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Best candidate's id. */
  readonly entity: string;
  readonly kind: Exclude<EntityKind, 'other'>;
  readonly via: Via;
  /** 0 to 1, calibrated: the share of mentions with this figure that are right. */
  readonly confidence: number;
  /** Best first, with their share of the confidence. */
  readonly candidates: readonly (readonly [id: string, confidence: number])[];
}

/** Somebody in no pack. */
export interface Unknown {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Their name in full, as the page has it elsewhere, where this is a part of it: "Song Tang" of "Song". */
  readonly fullName?: string;
  readonly kind: Exclude<EntityKind, 'other'>;
  /** What the page itself says of them. */
  readonly described?: string;
  /** Ids of entities with a similar name, most similar first; left out where nobody has asked for them yet. */
  readonly similar?: readonly string[];
}

/** Somebody in no pack by the fullest name that the page has. */
export const nameOfUnknown = ({ fullName, text }: Pick<Unknown, 'fullName' | 'text'>): string =>
  fullName ?? text;

export type Speaker =
  | { readonly span: Span; readonly entity: string }
  /** Index into `unknowns`. */
  | { readonly span: Span; readonly unknown: number }
  /** Somebody without a name: "die Polizei". */
  | { readonly span: Span; readonly text: string };

export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The pieces, when the words are interrupted: „…“, sagte er, „…“. */
  readonly spans?: readonly Span[];
  readonly form: StatementForm;
  /** The words that say that somebody said something ("erklärte"). */
  readonly cue: Span | null;
  /** `null`: the text does not tell. */
  readonly speaker: Speaker | null;
  /** Who said it in the same breath ("Xi und Putin gratulierten"), in order behind `speaker`; the span is that of them all. Missing: nobody. */
  readonly also?: readonly Speaker[];
}

/** All who said it: first `speaker`, then those of `also`. */
export const speakersOf = ({
  speaker,
  also = [],
}: Pick<Statement, 'speaker' | 'also'>): readonly Speaker[] => (speaker === null ? [] : [speaker, ...also]);

export interface Reading {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly language: string;
  readonly published: string | null;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly unknowns: readonly Unknown[];
  readonly statements: readonly Statement[];
}
