/** The messages of choosing and of the side panel. `contract.ts` takes them in. */
import type { Choice, RulingAsked, Scope } from '../model/choice.ts';
import type { EntityKind, StatementForm } from '../model/entity.ts';
import type { OwnEntry, OwnEntryDraft } from '../model/own-entry.ts';
import type { SimilarView } from './card-content.ts';

type Kind = Exclude<EntityKind, 'other'>;

/** A candidate, with what a choice must know of it. */
export interface CandidateView extends SimilarView {
  readonly kind: Kind;
}

export interface CastStatement {
  readonly text: string;
  readonly form: StatementForm;
  /** Start of the mention that says who said it, UTF-16 units; `null`: no mention can be jumped to. */
  readonly at: number | null;
}

/** Someone on the page whom Byname knows. */
export interface CastMember {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** On the day of the article where that is known, else today's. */
  readonly role: string | null;
  readonly description: string | null;
  /** Where the mentions that can be jumped to begin, in order. */
  readonly starts: readonly number[];
  readonly statements: readonly CastStatement[];
  /** The fullest form of the name on the page: what a choice is about. */
  readonly surface: string;
  readonly others: readonly CandidateView[];
}

/** A name that may be one of several, or nobody Byname knows. */
export interface CastOpen {
  readonly type: 'doubt' | 'unknown';
  readonly surface: string;
  readonly kind: Kind;
  /** What the page itself says of them. */
  readonly described: string | null;
  readonly starts: readonly number[];
  readonly statements: readonly CastStatement[];
  readonly candidates: readonly CandidateView[];
}

export interface CastView {
  readonly tabId: number;
  /** Frame that was read: where to jump. */
  readonly frameId: number;
  readonly page: { readonly url: string; readonly canonical: string; readonly title: string };
  readonly incognito: boolean;
  readonly published: string | null;
  readonly language: string;
  /** Weightiest first. */
  readonly members: readonly CastMember[];
  /** In order of the text. */
  readonly open: readonly CastOpen[];
}

export interface PanelContract {
  /** The reader decides about a name on a page. A content script speaks for its own page, whatever `page.url` says. */
  choose: {
    request: {
      readonly page: { readonly url: string; readonly canonical: string };
      readonly surface: string;
      readonly ruling: RulingAsked;
      readonly scope: Scope;
      /** Of the page that one of our own pages shows; a content script's is known. */
      readonly incognito: boolean;
      readonly languages: readonly string[];
    };
    answer: { readonly key: string };
  };
  'choices.list': { request: Record<never, never>; answer: { readonly choices: readonly Choice[] } };
  'choices.undo': { request: { readonly key: string }; answer: { readonly choices: readonly Choice[] } };
  /** Who is on the page in this tab; `null`: nothing was read there. */
  'cast.view': {
    request: { readonly tabId: number; readonly languages: readonly string[] };
    answer: { readonly cast: CastView | null };
  };
  /** Scrolls the page to a mention and marks it. */
  'cast.jump': {
    request: { readonly tabId: number; readonly frameId: number; readonly start: number };
    answer: { readonly told: boolean };
  };
  /** What the reader has selected in the page, for a new entry; `''`: nothing. */
  'cast.selection': { request: { readonly tabId: number }; answer: { readonly text: string } };
  /** The reader's note on an entity; empty text takes it away. */
  'note.save': {
    request: { readonly id: string; readonly text: string };
    answer: Record<never, never>;
  };
  'own.list': { request: Record<never, never>; answer: { readonly entries: readonly OwnEntry[] } };
  /** The id is the asker's: asking twice makes one entry. */
  'own.save': {
    request: { readonly id: string; readonly entry: OwnEntryDraft };
    answer: { readonly entries: readonly OwnEntry[] };
  };
  'own.remove': { request: { readonly id: string }; answer: { readonly entries: readonly OwnEntry[] } };
}
