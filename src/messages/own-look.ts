/**
 * What an own page that is read tells of itself (the welcome page and its sample): no browser lets a script be run in an extension's page to
 * look at it, as the background does with pages of the web.
 */
import type { Reading } from '../model/reading.ts';
import type { PageMeta } from './page-meta.ts';

/** The background's question; only own pages answer. */
export const OWN_LOOK = 'byname.own-look';

export interface OwnLook {
  readonly verdict: { readonly article: boolean; readonly reason: string } | null;
  readonly reading: boolean;
  readonly found: readonly string[];
  readonly focused: boolean;
  readonly shown: { readonly reading: Reading; readonly meta: PageMeta } | null;
}
