/** The number on the button: how many different people and organisations are marked in the tab. */
import browser from 'webextension-polyfill';
import { countFound } from './frame-look.ts';
import { lookAt } from './frames.ts';

/** Counted anew over all frames each time: the background remembers nothing. @returns the number. */
export async function recount(tabId: number | undefined): Promise<number> {
  if (tabId === undefined) return 0;
  const found = countFound(await lookAt(tabId));
  // The tab may be gone by now.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: found === 0 ? '' : found > 999 ? '999+' : String(found) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1d5f8a' }),
  ]).catch(() => undefined);
  return found;
}
