/** Opens the list of who is on the page beside it. Must be called at once in the answer to a click. */
import browser from 'webextension-polyfill';

const PAGE = 'src/pages/sidepanel/sidepanel.html';

/** The browser's side panel or sidebar; where there is none, a page for this tab. */
export async function openPanel(tabId: number): Promise<void> {
  try {
    // Told apart at build time: Firefox's build must not hold a name that Firefox does not know.
    if (import.meta.env.MODE !== 'firefox' && 'sidePanel' in chrome) await chrome.sidePanel.open({ tabId });
    else await browser.sidebarAction.open();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?tab=${tabId}`) });
  }
}
