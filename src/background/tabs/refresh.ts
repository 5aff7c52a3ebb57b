/** Tells every open page to have itself read anew: what the reader has decided shows at once, without loading the page again. */
import browser from 'webextension-polyfill';
import type { Tell } from '../../messages/tell.ts';

/** Tabs without a reader have nobody to listen. */
export async function refreshPages(): Promise<void> {
  const message: Tell = { tell: 'reread' };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, message))),
  );
}
