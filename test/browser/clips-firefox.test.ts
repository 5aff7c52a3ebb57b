/** In a real Firefox: a passage is saved by its key, painted again when the page opens anew, and found in the library. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectionPack } from '../../src/collections/contents.ts';
import { buildPack } from '../../src/pack/write.ts';
import { plainClip } from '../clips/arbitrary.ts';
import { type FirefoxBench, NO_FIREFOX, startFirefox } from './setup-firefox.ts';

const SAID = 'Relations have never been better';

describe.skipIf(NO_FIREFOX)('clips in Firefox', () => {
  let bench: FirefoxBench;
  beforeEach(async () => {
    bench = await startFirefox('en', 4_000);
  });
  afterEach(() => bench?.close());

  const painted = (page: Page) =>
    page.evaluate(() =>
      [...CSS.highlights].flatMap(([key, highlight]) =>
        key.startsWith('byname-clip') ? [...highlight].map(range => String(range)) : [],
      ),
    );
  async function article(): Promise<Page> {
    const page = await bench.browser.newPage();
    await page.goto(`${bench.site.origin}/en/conference.html`);
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

    const library = await bench.ownPage('library/library.html');
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

  it('come in with the pack of a shared collection', async () => {
    const clips = [1, 2].map(nth => plainClip({ collection: 'Summits', note: `note ${nth}` }, nth));
    const told = { title: 'Summits', licence: 'none', attribution: '', known: [] };
    const pack = await buildPack(collectionPack(clips, told));
    const library = await bench.ownPage('library/library.html');
    await library.waitForSelector('#count[data-indexed=true]');
    await library.click('#transfer-open');
    await library.waitForSelector('#import');
    await library.evaluate(bytes => {
      const input = document.querySelector<HTMLInputElement>('#import');
      if (!input) throw new Error('no field');
      const files = new DataTransfer();
      files.items.add(new File([Uint8Array.from(bytes)], 'summits.byname'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, Array.from(pack));
    const notice = () => library.evaluate(() => document.querySelector('#notice')?.textContent);
    await expect.poll(notice, { timeout: 30_000 }).toMatch(/2 (?:new|neu).*Summits/);
    const rows = () => library.evaluate(() => document.querySelectorAll('.row').length);
    await expect.poll(rows, { timeout: 20_000 }).toBe(2);
    await library.close();
  });
});
