/**
 * The rest of the content script, brought in when the page is an article: reads it, marks the names, shows the cards. The one
 * way through is here: article → message "read" → marks; pointer → aim → message "card" → card.
 */
import type {} from '../messages/frame-state.ts';
import { breath } from './in-slices.ts';
import { startReader } from './reader.ts';

// Injected a second time, by a retry or by an update of the extension: the first one stays, unless it is an orphan.
if (!globalThis.bynameReader || globalThis.bynameReader.signal.aborted) {
  const life = new AbortController();
  globalThis.bynameReader = life;
  // The script has just been compiled, which is a task's worth of work in a fresh process.
  void breath().then(() => {
    if (!life.signal.aborted) startReader(life);
  });
}
