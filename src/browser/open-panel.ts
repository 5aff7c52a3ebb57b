/** Opens the list of who is on a page: the browser's side panel or sidebar, else a page of its own for the tab. */
import browser from 'webextension-polyfill';

const PAGE = 'src/pages/sidepanel/sidepanel.html';

/** Must be called at once in the answer to the reader's key or click: browsers open their panels for nothing else. */
export async function openPanel(tabId: number): Promise<void> {
  try {
    await openOwn(tabId);
  } catch (error) {
    console.info('byname: no side panel, a page instead', error);
    await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?tab=${tabId}`) });
  }
}

/** Chrome's API has no types in the polyfill, Firefox's none in Chrome's. */
function openOwn(tabId: number): Promise<void> {
  // Told apart at build time: Firefox's build must not hold a name that Firefox does not know.
  if (import.meta.env.MODE !== 'firefox' && 'sidePanel' in chrome) return chrome.sidePanel.open({ tabId });
  return browser.sidebarAction.open();
}
