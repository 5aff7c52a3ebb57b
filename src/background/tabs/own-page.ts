/** Whose word counts for all clips. */
import browser, { type Runtime } from 'webextension-polyfill';

/** Content scripts share a process with the page they are in. @throws Error when the sender is no page of the extension */
export function libraryOnly(sender: Runtime.MessageSender): void {
  if (sender.url?.startsWith(browser.runtime.getURL('')) !== true)
    throw new Error('only the extension’s own pages may reach all clips');
}
