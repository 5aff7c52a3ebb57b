/** What a person's page in the library and the background say to each other. */
import type { SaidFilter } from '../archive/person.ts';
import type { RoleView, StatementView } from './card-content.ts';
import type { ArchivedPage } from './clips.ts';

/** A place where a statement stands. */
export interface SaidSource {
  /** Scrolled to the words. */
  readonly link: string;
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
}

export interface SaidView extends StatementView {
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** All places where it stands. */
  readonly places: readonly SaidSource[];
}

export interface PersonView {
  readonly id: string;
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly description: string | null;
  /** Held today, or else the last; its dates say which. */
  readonly role: RoleView | null;
  /** Statements in all, and those that the filter leaves. */
  readonly total: number;
  readonly matching: number;
  readonly years: readonly { readonly key: string; readonly count: number }[];
  readonly outlets: readonly { readonly key: string; readonly count: number }[];
  readonly topics: readonly { readonly key: string; readonly name: string; readonly count: number }[];
  /** A part of the matching ones, newest first, from the place asked for on. */
  readonly statements: readonly SaidView[];
}

export interface PersonContract {
  /** Opens somebody's page of the library in a tab: a page may not link to it. */
  'person.open': { request: { readonly id: string }; answer: Record<never, never> };
  'person.view': {
    request: {
      readonly id: string;
      readonly filter: SaidFilter;
      readonly languages: readonly string[];
      /** Matching statements to pass over. */
      readonly from: number;
    };
    answer: PersonView;
  };
  /** Removes an article and what was said only there; it is never kept nor shown again. `page`: what takes it back. */
  'archive.remove': { request: { readonly url: string }; answer: { readonly page: ArchivedPage | null } };
  /** The address may be kept and shown again, and what was kept of it is. `page`: as `archive.remove` answered. */
  'archive.take-back': {
    request: { readonly url: string; readonly page: unknown };
    answer: Record<never, never>;
  };
}
