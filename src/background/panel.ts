/** Opens the list of who is on the page: the browser's side panel or sidebar, else a page of its own for this tab. */
import browser, { type Tabs } from 'webextension-polyfill';

const PAGE = 'src/pages/sidepanel/sidepanel.html';

/** Must be called at once in the answer to the reader's key or click: browsers open their panels for nothing else. */
export async function openPanel(tab: Pick<Tabs.Tab, 'id' | 'windowId'>): Promise<void> {
  try {
    await openOwn(tab.windowId);
  } catch (error) {
    console.info('byname: no side panel, a page instead', error);
    await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?tab=${tab.id ?? ''}`) });
  }
}

/** Chrome's API has no types in the polyfill, Firefox's none in Chrome's. */
function openOwn(windowId: number | undefined): Promise<void> {
  // Told apart at build time: Firefox's build must not hold a name that Firefox does not know.
  if (import.meta.env.MODE !== 'firefox' && 'sidePanel' in chrome && windowId !== undefined)
    return chrome.sidePanel.open({ windowId });
  return browser.sidebarAction.open();
}
