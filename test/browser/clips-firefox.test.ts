/** In a real Firefox: a passage is saved by its key, painted again when the page opens anew, and found in the library. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NewsSite, serveNews } from '../../demo/server.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { FIREFOX } from './setup.ts';

const firefox = findBrowser('firefox');
if (firefox === null) console.log('Firefox: none found, its tests are skipped.');

const SAID = 'Relations have never been better';
/** Where Firefox shall put the extension's pages. */
const UUID = '7d1f1f0e-0b0e-4d5e-9d3a-5d7b0a3c9e11';
const LIBRARY = `moz-extension://${UUID}/src/pages/library/library.html`;

describe.skipIf(firefox === null)('clips in Firefox', () => {
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
        'extensions.background.idle.timeout': 4000,
        'extensions.webextensions.uuids': JSON.stringify({ 'byname@byname.example': UUID }),
      },
    });
    await browser.installExtension(FIREFOX);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const painted = (page: Page) =>
    page.evaluate(() =>
      [...CSS.highlights].flatMap(([key, highlight]) =>
        key.startsWith('byname-clip') ? [...highlight].map(range => String(range)) : [],
      ),
    );
  async function article(): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/en/conference.html`);
    await page.waitForFunction(() => (CSS.highlights.get('byname-person')?.size ?? 0) > 0, {
      timeout: 30_000,
    });
    return page;
  }

  it('are saved, painted again and found in the library', async () => {
    const page = await article();
    await page.evaluate(words => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(words);
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
        return;
      }
    }, SAID);
    await page.keyboard.down('Alt');
    await page.keyboard.press('q');
    await page.keyboard.up('Alt');
    await expect.poll(() => painted(page), { timeout: 20_000 }).toEqual([SAID]);
    await page.close();

    const again = await article();
    await expect.poll(() => painted(again), { timeout: 20_000 }).toEqual([SAID]);
    await again.close();

    const library = await browser.newPage();
    // It loads, but this driver does not hear of it.
    await library.goto(LIBRARY, { timeout: 5_000 }).catch(() => undefined);
    const rows = () =>
      library.evaluate(() => [...document.querySelectorAll('.row .exact')].map(row => row.textContent));
    await expect.poll(rows, { timeout: 20_000 }).toEqual([SAID]);
    await library.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search');
      if (!field) throw new Error('no field');
      field.value = 'zeppelin';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(rows, { timeout: 10_000 }).toEqual([]);
    await library.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search');
      if (!field) throw new Error('no field');
      field.value = 'better relation';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(rows, { timeout: 10_000 }).toEqual([SAID]);
    await library.close();
  });
});
