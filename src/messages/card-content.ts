/** What a card shows: chosen, dated and put into the reader's language by the background; the card only lays it out. */

/** Words that may be in another language than the card's: a screen reader says them in theirs. */
export interface Worded {
  readonly text: string;
  /** BCP 47; `null`: not known. */
  readonly language: string | null;
}

export interface RoleView {
  /** "Bundeskanzlerin". */
  readonly title: string;
  /** "Deutschland", "Vereinte Nationen"; `null` when the title already says it. */
  readonly of: string | null;
  /** As exact as the source: `2005-11-22`, `2005`. */
  readonly from: string | null;
  /** `null` with `current: true`: still held when checked; `null` without: the end is not known. */
  readonly to: string | null;
  readonly current: boolean;
  readonly source: string | null;
}

export interface StatementView {
  readonly text: string;
  readonly form: 'direct' | 'indirect' | 'reported';
  readonly date: string | null;
  readonly language: string | null;
  readonly url: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly from: 'pack' | 'archive';
  /** Names in `text` that can be opened, in order, not overlapping; UTF-16 units. */
  readonly mentions?: readonly NameSpan[];
}

export type NameSpan = readonly [start: number, end: number, id: string];

export interface ArticleView {
  readonly url: string;
  readonly title: string;
  /** Of the title. */
  readonly language: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly from: 'pack' | 'archive';
  /** Names shared with the page the reader is on, best first: why it is related. */
  readonly shared: readonly string[];
}

/** A passage that the reader has saved. */
export interface ClipView {
  readonly text: string;
  /** The reader's own words; '' where there are none. */
  readonly note: string;
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly language: string | null;
  /** Day. */
  readonly saved: string;
}

/** Where a fact comes from and how old it is. */
export interface SourceView {
  readonly label: string;
  readonly url: string | null;
  /** Day it was checked or made. */
  readonly checked: string | null;
}

export interface SimilarView {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly role: string | null;
}

export interface EntityCard {
  readonly type: 'entity';
  readonly id: string;
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  /** Name in its own script, when it differs. */
  readonly ownName: Worded | null;
  readonly description: Worded | null;
  /** Day the article was published; `null`: not known, then `rolesThen` is empty. */
  readonly on: string | null;
  readonly rolesThen: readonly RoleView[];
  readonly rolesNow: readonly RoleView[];
  /** `true` when `rolesNow` and `rolesThen` say the same. */
  readonly sameRoles: boolean;
  readonly country: string | null;
  readonly born: string | null;
  readonly died: string | null;
  /** Age on the day of the article, in whole years, where the dates are exact enough. */
  readonly ageThen: number | null;
  /** Organisations: what it belongs to, and its heads then and now. */
  readonly partOf: readonly SimilarView[];
  readonly leadersThen: readonly SimilarView[];
  readonly leadersNow: readonly SimilarView[];
  /** Every dated role, oldest first. */
  readonly timeline?: readonly RoleView[];
  /** Organisations: who has another role in it, then and now; its parts; who of the page belongs to it. */
  readonly officersThen?: readonly SimilarView[];
  readonly officersNow?: readonly SimilarView[];
  readonly members?: readonly SimilarView[];
  readonly onPage?: readonly SimilarView[];
  readonly statements: readonly StatementView[];
  /** There are more statements than these. */
  readonly moreStatements: boolean;
  readonly related: readonly ArticleView[];
  /** What the reader has saved of or about them. */
  readonly clips?: readonly ClipView[];
  /** What the reader wrote about them, '' nothing yet; missing: an own entry, whose note is its description. */
  readonly note?: string;
  readonly sources: readonly SourceView[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

export interface UnknownCard {
  readonly type: 'unknown';
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  /** What the page itself says. */
  readonly described: Worded | null;
  readonly similar: readonly SimilarView[];
  readonly related: readonly ArticleView[];
}

/** Not sure enough: the reader chooses. */
export interface ChoiceCard {
  readonly type: 'choice';
  readonly name: string;
  readonly candidates: readonly SimilarView[];
}

export type CardContent = EntityCard | UnknownCard | ChoiceCard;
