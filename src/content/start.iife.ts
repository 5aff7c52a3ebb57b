/**
 * The part that every page pays for. It decides whether the page is an article and, when it is, asks the background to bring
 * the rest. Pages that change their address without loading, or fill up after loading, are looked at again.
 */
import { isArticle } from '../article/is-article.ts';
import { runtime } from './runtime.ts';

declare global {
  var bynameStarted: boolean | undefined;
}

function start(): void {
  let url = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = new AbortController();
  const look = (): void => {
    url = location.href;
    if (!isArticle(document, url).article) return;
    // Also ends the watch when the extension is gone; the reader watches the page from here on.
    stop.abort();
    runtime()
      ?.sendMessage({ name: 'article' })
      .catch(() => undefined);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!stop.signal.aborted) look();
    }, 1000);
  };
  const { signal } = stop;
  look();
  if (signal.aborted) return;
  if (document.readyState !== 'complete') addEventListener('load', later, { signal, once: true });
  addEventListener('popstate', later, { signal });
  globalThis.navigation?.addEventListener('currententrychange', () => location.href !== url && later(), {
    signal,
  });
}

if (!globalThis.bynameStarted && document.documentElement instanceof HTMLElement) {
  globalThis.bynameStarted = true;
  start();
}
