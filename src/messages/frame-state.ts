/** What the content scripts of a frame leave in their isolated world for each other, and for the background to look at. */
import type { Reading } from '../model/reading.ts';
import type { PageMeta } from './page-meta.ts';

declare global {
  /** The start-up script has run. */
  var bynameStarted: boolean | undefined;
  /** What it made of the page. */
  var bynameVerdict: { readonly article: boolean; readonly reason: string } | undefined;
  /** The reader's life; aborted: switched off, or an orphan. */
  var bynameReader: AbortController | undefined;
  /** The reader was asked for: pages that are no article are read too. */
  var bynameForced: boolean | undefined;
  /** Ids of the entities marked. */
  var bynameFound: readonly string[] | undefined;
  /** What is shown, for the side panel. */
  var bynameShown: { readonly reading: Reading; readonly meta: PageMeta } | undefined;
}
