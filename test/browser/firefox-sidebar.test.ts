import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NewsSite, serveNews } from '../../demo/server.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { FIREFOX } from './setup.ts';

const firefox = findBrowser('firefox');
if (firefox === null) console.log('Firefox: none found, its tests are skipped.');

/** The origin of the extension's own pages, which Firefox draws by lot unless it is told. */
const UUID = 'b1a5e7d0-0000-4000-8000-00000b7a4e01';
const OWN = `moz-extension://${UUID}/src/pages`;

/** Firefox's API, as the extension's own pages have it. */
interface Api {
  readonly extension: { getViews(options: { readonly type: 'sidebar' }): Window[] };
  readonly sidebarAction: { isOpen(options: object): Promise<boolean>; close(): Promise<void> };
  readonly tabs: { query(query: object): Promise<{ readonly id: number; readonly url?: string }[]> };
}

describe.skipIf(firefox === null)('Firefox’s sidebar', () => {
  let browser: Browser;
  let site: NewsSite;
  beforeAll(async () => {
    site = await serveNews();
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox?.path ?? '',
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ 'byname@byname.example': UUID }),
        'intl.accept_languages': 'en',
      },
    });
    await browser.installExtension(FIREFOX);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Navigation to own pages never ends for the driver, though they load. */
  async function own(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${OWN}/${path}`, { timeout: 3_000 }).catch(() => undefined);
    return page;
  }

  /** What the open sidebar says; own pages share a process, and may look at each other. */
  const sidebarText = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const { browser: api } = globalThis as unknown as { browser: Api };
      return api.extension.getViews({ type: 'sidebar' })[0]?.document.body.textContent ?? '';
    });

  it('opens by a click in the popup, shows who is on the page in front, and leads to each mention', async () => {
    const article = await browser.newPage();
    await article.goto(`${site.origin}/en/conference.html`);
    await article.waitForFunction(() => (CSS.highlights.get('byname-person')?.size ?? 0) > 0, {
      timeout: 30_000,
    });
    const asking = await own('options/options.html');
    const tab = await asking.evaluate(async url => {
      const { browser: api } = globalThis as unknown as { browser: Api };
      // Firefox's patterns of addresses have no ports.
      return (await api.tabs.query({})).find(one => one.url === url)?.id ?? -1;
    }, article.url());
    const popup = await own(`popup/popup.html?tab=${tab}`);
    await popup.bringToFront();
    const button = await popup.waitForSelector('#tab-panel', { timeout: 15_000 });
    await button?.click();
    await expect
      .poll(
        () =>
          popup.evaluate(() => {
            const { browser: api } = globalThis as unknown as { browser: Api };
            return api.sidebarAction.isOpen({});
          }),
        { timeout: 10_000 },
      )
      .toBe(true);
    await article.bringToFront();
    await expect.poll(() => sidebarText(asking), { timeout: 15_000 }).toContain('Vladimir Putin');
    const said = await sidebarText(asking);
    expect(said).toContain('Song Tang');
    expect(said).toContain('Relations have never been better');
    await asking.evaluate(() => {
      const { browser: api } = globalThis as unknown as { browser: Api };
      const view = api.extension.getViews({ type: 'sidebar' })[0];
      const row = [...(view?.document.querySelectorAll('[data-entity]') ?? [])].find(one =>
        one.textContent?.includes('Mike Pompeo'),
      );
      row?.querySelector<HTMLElement>('.jumps button:last-of-type')?.click();
    });
    await expect
      .poll(
        () => article.evaluate(() => [...(CSS.highlights.get('byname-active') ?? [])].map(String).join()),
        { timeout: 10_000 },
      )
      .toBe('Mike Pompeo');
    // Another tab, another page: the sidebar follows.
    const german = await browser.newPage();
    await german.goto(`${site.origin}/de/konferenz.html`);
    await expect.poll(() => sidebarText(asking), { timeout: 20_000 }).toContain('Regierungsparteien');
  });
});
