/** What the Firefox tests share: the built extension in a real Firefox, the news site, and the address of its own pages. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type NewsSite, serveNews } from '../../demo/server.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { FIREFOX } from './setup.ts';

const firefox = findBrowser('firefox');
export const NO_FIREFOX = firefox === null;
if (NO_FIREFOX) console.log('Firefox: none found, its tests are skipped.');

/** The origin of the extension's own pages, which Firefox draws by lot unless it is told. */
const UUID = 'b1a5e7d0-0000-4000-8000-00000b7a4e01';
/** Where the extension's own pages are. */
const OWN = `moz-extension://${UUID}/src/pages`;

export interface FirefoxBench {
  readonly browser: Browser;
  readonly site: NewsSite;
  /** Opens one of the extension's own pages: navigation to them never ends for the driver, though they load. */
  ownPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** @param idle milliseconds after which the background dies: soon and often, as it does in a reader's browser after half a minute */
export async function startFirefox(language: string, idle: number): Promise<FirefoxBench> {
  const site = await serveNews();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox?.path ?? '',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.background.idle.timeout': idle,
      'extensions.webextensions.uuids': JSON.stringify({ 'byname@byname.example': UUID }),
      'intl.accept_languages': language,
    },
  });
  await browser.installExtension(FIREFOX);
  return {
    browser,
    site,
    async ownPage(path) {
      const page = await browser.newPage();
      await page.goto(`${OWN}/${path}`, { timeout: 3_000 }).catch(() => undefined);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
