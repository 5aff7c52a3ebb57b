/** Notices that the page is not what was read: its article changed, or the address did without a load. */

export interface PageWatch {
  /** The element whose changes matter; `null`: any. Open shadow roots tell of their changes only to those who ask them. */
  setRoot(root: Node | null, shadows?: readonly ShadowRoot[]): void;
}

/** Milliseconds of quiet after a change until the page is read again; the longest a restless page can put it off. */
const QUIET = 700;
const LONGEST = 4_000;

export function watchPage(changed: () => void, signal: AbortSignal): PageWatch {
  let root: Node | null = null;
  let url = location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;

  const fire = (): void => {
    waitingSince = null;
    if (!signal.aborted) changed();
  };
  const later = (): void => {
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(QUIET, waitingSince + LONGEST - now)));
  };
  const matters = ({ target }: MutationRecord): boolean =>
    root === null || root.contains(target) || target.getRootNode() !== document;
  const observer = new MutationObserver(records => {
    if (location.href !== url || (root !== null && !root.isConnected) || records.some(matters)) {
      url = location.href;
      later();
    }
  });
  const what = { childList: true, characterData: true, subtree: true };
  observer.observe(document.documentElement, what);
  let observed: readonly ShadowRoot[] = [];
  const moved = (): void => {
    if (location.href === url) return;
    url = location.href;
    later();
  };
  addEventListener('popstate', moved, { signal });
  globalThis.navigation?.addEventListener('currententrychange', moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    setRoot(next, shadows = []) {
      root = next;
      if (shadows.length === observed.length && shadows.every((shadow, at) => shadow === observed[at]))
        return;
      observed = shadows;
      // What has happened so far is not to be lost.
      const waiting = observer.takeRecords();
      observer.disconnect();
      observer.observe(document.documentElement, what);
      for (const shadow of shadows) observer.observe(shadow, what);
      if (waiting.some(matters)) later();
    },
  };
}
