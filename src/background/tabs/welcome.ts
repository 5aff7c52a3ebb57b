/** Opens the welcome page once, after the first installation; never after updates. */
import browser from 'webextension-polyfill';

const WELCOME = 'src/pages/welcome/welcome.html';

export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome().catch(error => console.error('byname: welcome', error));
  });
}

/** Who loads an unpacked build does so again and again: the page opens for them too, but behind what they look at. */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME), active: installType !== 'development' });
}
