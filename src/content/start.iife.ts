/**
 * The part that every page pays for. It decides whether the page is an article and, when it is, asks the background to bring
 * the rest. Pages that change their address without loading, or fill up after loading, are looked at again.
 */
import { FRONT_PAGE, isArticle } from '../article/is-article.ts';
import { contentsOf } from '../article/prose.ts';
import type {} from '../messages/frame-state.ts';
import { runtime } from './runtime.ts';

/** Milliseconds until an unanswered message is sent again; how often. */
const AGAIN = [300, 1500, 5000];

/** The background may be starting, or die with the message. */
async function bring(attempt = 0): Promise<void> {
  const answer = await runtime()
    ?.sendMessage({ name: 'article' })
    .catch(() => undefined);
  const wait = AGAIN[attempt];
  if (answer === undefined && wait !== undefined && runtime())
    setTimeout(() => void bring(attempt + 1), wait);
}

/** CSS pixels below which a frame is an advertisement or a box of something. */
const SMALL = { width: 400, height: 300 };

/** Asked only of what reads like an article: a frame's size may cost a layout. */
function isSmallFrame(): boolean {
  return window !== window.top && (innerWidth < SMALL.width || innerHeight < SMALL.height);
}

function start(): void {
  // Each thing of the browser's costs a page something when it is touched, and most when it is for the first time.
  const page = document;
  let url = '';
  let contents: string | null = null;
  let found = false;
  let front = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    // Most pages are what they were when they began to load.
    if (contents !== null && page.URL === url && contents === contentsOf(page)) return;
    url = page.URL;
    const verdict = isArticle(page, url);
    globalThis.bynameVerdict = verdict;
    front = verdict.reason === FRONT_PAGE;
    // No body: a picture or a feed in the browser's own clothes.
    if (verdict.article && page.body && !isSmallFrame()) {
      // From here on the reader watches the page.
      found = true;
      void bring();
    } else {
      // Counting takes longer than telling a front page does.
      contents = front ? null : contentsOf(page);
    }
  };
  const later = (): void => {
    if (timer !== undefined) clearTimeout(timer);
    if (!found) timer = setTimeout(look, 1000);
  };
  const moved = (): void => {
    // Not "location": its first touch costs every page a sixth of a millisecond.
    if (page.URL !== url) later();
  };
  look();
  if (found) return;
  const { navigation } = globalThis;
  // A front page is another only at another address, of which this browser tells.
  if (page.readyState !== 'complete' && !(front && navigation))
    addEventListener('load', later, { once: true });
  // Plain listeners that look at a flag: what makes and ends them costs every page more than they do.
  if (navigation) navigation.addEventListener('currententrychange', moved);
  else addEventListener('popstate', later);
}

if (!globalThis.bynameStarted) {
  globalThis.bynameStarted = true;
  start();
}
