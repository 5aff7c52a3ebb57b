/** Which tab the panel is about, and when to look again. */
import browser from 'webextension-polyfill';

/** `?tab=7`: opened as a page of its own for one tab, where the browser has no side panel. */
const FIXED = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

export async function shownTab(): Promise<number | null> {
  if (Number.isInteger(FIXED)) return FIXED;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Calls back when another tab is shown, when it goes elsewhere, and when something else is marked in it. */
export function onTabChange(look: () => void): () => void {
  const updated = (_: number, change: { readonly status?: string }): void => {
    if (change.status !== undefined) look();
  };
  // Every page of ours hears what the pages tell the background.
  const told = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'name' in message && message.name === 'marked')
      look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(told);
  return () => {
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(told);
  };
}
