/**
 * The extension's own pages in each of the interface's languages, in windows wide and narrow (or in large letters, which is the same to a
 * page): nothing stands outside the window, no word of a button is broken or cut, and what is listed can be reached.
 */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inLanguage } from '../../scripts/in-language.ts';
import { marked } from '../../scripts/look-inside.ts';
import { LIBRARY, select, waitForBubble } from './clips-setup.ts';
import { ask, type Bench, CHROME, start } from './setup.ts';

const PAGES = ['packs/packs', 'options/options', 'sources/sources', 'welcome/welcome', 'popup/popup'];
const WIDTHS = [1280, 1000, 768, 600, 340, 320];

/** What a reader would see broken: a line each. */
function broken(): string[] {
  const found: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    found.push(`the page is wider than its window by ${scrollWidth - clientWidth}`);
  const range = document.createRange();
  for (const element of document.querySelectorAll<HTMLElement>('button, label, a, p, select')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    const name = `${element.localName}#${element.id}.${element.className}`;
    if (box.right > clientWidth + 1) found.push(`outside: ${name}`);
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || element.localName === 'select') continue;
      // Addresses may break anywhere.
      for (const { 0: word, index } of node.data.matchAll(/\p{L}+/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`"${word}" is broken in ${name}`);
      }
    }
  }
  return found;
}

async function show(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 640 });
  await page.waitForTimeout(150);
}

describe.each(['en', 'de', 'fr', 'es'])('the pages in "%s"', language => {
  let bench: Bench;
  let copy: string | null = null;
  beforeAll(async () => {
    copy = language === 'en' ? null : inLanguage(CHROME, language);
    bench = await start({ extension: copy ?? CHROME, locale: language });
  });
  afterAll(async () => {
    await bench?.close();
    if (copy) rmSync(copy, { recursive: true });
  });

  it.each(PAGES)('%s stands whole in every width', async path => {
    const page = await bench.ownPage(`src/pages/${path}.html`);
    await page.waitForSelector('h1');
    // Names of sites are no words: they may break where they must.
    await ask(page, 'settings.site', {
      site: 'www.a-newspaper-with-a-long-name.example.org',
      where: 'always',
    });
    await page.reload();
    await page.waitForSelector('h1');
    for (const width of path.startsWith('popup') ? [344] : WIDTHS) {
      await show(page, width);
      expect({ width, broken: await page.evaluate(broken) }).toEqual({ width, broken: [] });
    }
    await page.close();
  });

  it('the popup over an article is no higher than the browser lets it be', async () => {
    const article = await bench.context.newPage();
    await article.goto(`${bench.site.origin}/en/conference.html`);
    await marked(article);
    const asking = await bench.ownPage('src/pages/options/options.html');
    const id = await asking.evaluate(
      async url => (await chrome.tabs.query({})).find(tab => tab.url === url)?.id,
      article.url(),
    );
    await asking.close();
    const popup = await bench.ownPage(`src/pages/popup/popup.html?tab=${id}`);
    await popup.setViewportSize({ width: 344, height: 300 });
    await popup.waitForSelector('#tab-switch');
    await popup.waitForSelector('#archive-empty');
    const height = () => popup.evaluate(() => document.body.offsetHeight);
    expect(await height()).toBeLessThanOrEqual(600);
    // Nor when it says what a switch has done.
    await popup.click('label.switch input');
    await popup.waitForSelector('main > [role=status]:not(:empty)');
    expect(await height()).toBeLessThanOrEqual(600);
    await popup.click('label.switch input');
    await popup.close();
    await article.close();
  });

  it('the library stands whole in every width, and a passage can be chosen', async () => {
    const article = await bench.context.newPage();
    await article.goto(`${bench.site.origin}/en/conference.html`);
    await marked(article);
    for (const words of ['Relations have never been better', 'declined to comment']) {
      await select(article, words);
      await article.keyboard.press('Alt+q');
      await waitForBubble(article, text => text.includes('×'));
      await article.keyboard.press('Escape');
    }
    await article.close();
    const page = await bench.ownPage(LIBRARY);
    const { clips } = await ask(page, 'clips.list', { after: null, count: 1 });
    const change = { collection: 'Talks 2020' };
    await ask(page, 'clips.edit', {
      edits: clips.map(({ id }) => ({ id: crypto.randomUUID(), clip: id, change })),
    });
    await page.locator('.value[data-facet=collection]').waitFor();
    for (const width of WIDTHS) {
      await show(page, width);
      await page
        .locator('.row[data-clip]')
        .nth(width % 2)
        .click();
      await page.waitForSelector('#detail');
      expect({ width, broken: await page.evaluate(broken) }).toEqual({ width, broken: [] });
      await page.locator('.row[data-clip] .tick').first().click();
      await page.waitForSelector('.bulk');
      expect({ width, broken: await page.evaluate(broken) }).toEqual({ width, broken: [] });
      await page.click('#bulk-clear');
      await page.click('#transfer-open');
      await page.waitForSelector('#share-licence');
      const wider = await page.$eval('#transfer', dialog => dialog.scrollWidth - dialog.clientWidth);
      expect({ width, wider }).toEqual({ width, wider: 0 });
      // A select and a field show all of what stands in them.
      const cut = await page.$$eval('#transfer .field > :is(input, select)', fields =>
        fields
          .filter((field): field is HTMLInputElement => 'value' in field && field.value !== '')
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ id, value }) => `${id}: ${value}`),
      );
      expect({ width, cut }).toEqual({ width, cut: [] });
      await page.keyboard.press('Escape');
    }
    await page.close();
  });

  it('the library’s filters, where they have no bar at the side, are folded up and never cut', async () => {
    const page = await bench.ownPage(LIBRARY);
    await page.waitForSelector('.row[data-clip]');
    const speaker = page.locator('.value[data-facet=speaker]').first();
    await show(page, 1000);
    expect(await page.locator('#filters-fold').isVisible()).toBe(false);
    expect(await speaker.isVisible()).toBe(true);
    await show(page, 320);
    expect(await speaker.isVisible()).toBe(false);
    await page.click('#filters-fold');
    const cut = () => page.$eval('#filters', ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(await speaker.isVisible()).toBe(true);
    expect(await cut()).toBe(0);
    // What is chosen stays in sight.
    await speaker.click();
    await page.click('#filters-fold');
    expect(await speaker.isVisible()).toBe(true);
    expect(await page.locator('.value[data-facet=state]').first().isVisible()).toBe(false);
    expect(await cut()).toBe(0);
    await page.close();
  });
});
