import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inClosedRoot } from '../../scripts/closed-root.ts';
import { inCard, marked, openCard } from '../../scripts/look-inside.ts';
import { article } from './articles.ts';
import { inBubble, LIBRARY, select, waitForBubble } from './clips-setup.ts';
import { type Bench, start } from './setup.ts';

let bench: Bench;
beforeAll(async () => {
  const rtl = article().replace('<html lang="de">', '<html lang="ar" dir="rtl">');
  bench = await start({}, { '/politik/eins': article(), '/politik/rtl': rtl });
});
afterAll(() => bench.close());

async function open(path = '/politik/eins', before: (page: Page) => Promise<unknown> = async () => {}) {
  const page = await bench.context.newPage();
  await before(page);
  await page.goto(`${bench.site.origin}${path}`);
  return page;
}

const styleOf = async (page: Page) =>
  JSON.parse(
    await inCard(page, function (this: Element) {
      const style = getComputedStyle(this);
      const { left, right, top, bottom } = this.getBoundingClientRect();
      const { fontSize, direction, animationName, borderTopWidth, backgroundColor, color } = style;
      return JSON.stringify({
        fontSize,
        direction,
        animationName,
        borderTopWidth,
        backgroundColor,
        color,
        inside:
          left >= 0 && top >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight,
      });
    }),
  ) as Record<string, string | boolean>;

describe('the reader’s own ways of seeing', () => {
  it('texts follow the browser’s text size, whatever the page’s own is', async () => {
    const page = await open('/politik/eins', async fresh => {
      const session = await bench.context.newCDPSession(fresh);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
    });
    await page.addStyleTag({ content: 'html{font-size:10px}' });
    await marked(page);
    await openCard(page, 'Wladimir Putin');
    expect((await styleOf(page)).fontSize).toBe('21px');
    await page.close();
    const own = await bench.ownPage('src/pages/options/options.html');
    const session = await bench.context.newCDPSession(own);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
    await expect.poll(() => own.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('22.5px');
    await own.close();
  });

  it('without motion nothing fades', async () => {
    const page = await open('/politik/eins', fresh => fresh.emulateMedia({ reducedMotion: 'reduce' }));
    await marked(page);
    await openCard(page, 'Wladimir Putin');
    expect((await styleOf(page)).animationName).toBe('none');
    await page.close();
  });

  it('with more contrast black stands on white', async () => {
    const page = await open('/politik/eins', fresh => fresh.emulateMedia({ contrast: 'more' }));
    await marked(page);
    await openCard(page, 'Wladimir Putin');
    expect(await styleOf(page)).toMatchObject({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
    });
    await page.close();
  });

  it('with forced colours the marks are lines of the overlay, and the page’s nodes stay as they are', async () => {
    const page = await open('/politik/eins', fresh => fresh.emulateMedia({ forcedColors: 'active' }));
    await page.waitForSelector('byname-marks', { state: 'attached', timeout: 15_000 });
    expect(
      await page.evaluate(() => [...CSS.highlights.keys()].filter(key => key !== 'byname-active')),
    ).toEqual([]);
    expect(await page.evaluate(() => document.body.querySelector('byname-marks'))).toBeNull();
    const at = await page.evaluate(() => {
      const text = document.querySelector('article p')?.firstChild;
      const range = document.createRange();
      const start = text?.nodeValue?.indexOf('Wladimir') ?? -1;
      if (text && start >= 0) {
        range.setStart(text, start);
        range.setEnd(text, start + 8);
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(at.x - 60, at.y + 90);
    await page.mouse.move(at.x, at.y, { steps: 8 });
    await expect
      .poll(async () => (await inCard(page, () => 'open')) === 'open', { timeout: 10_000 })
      .toBe(true);
    expect((await styleOf(page)).borderTopWidth).toBe('2px');
    await page.close();
  });

  it('with forced colours the lines are under their letters on a page that magnifies itself too', async () => {
    const page = await open('/politik/eins', fresh => fresh.emulateMedia({ forcedColors: 'active' }));
    await page.addStyleTag({ content: 'html{zoom:1.5}' });
    await page.waitForSelector('byname-marks', { state: 'attached', timeout: 15_000 });
    const letters = await page.evaluate(() => {
      const text = document.querySelector('article p')?.firstChild;
      const range = document.createRange();
      // The article begins with its first name.
      if (text) {
        range.setStart(text, 0);
        range.setEnd(text, 'Xi Jinping'.length);
      }
      const { left, right, bottom } = range.getBoundingClientRect();
      return [left, right, bottom].map(Math.round).join();
    });
    const line = () =>
      inClosedRoot(
        page,
        (attributes, host) => host === 'byname-marks' && attributes.has('style'),
        function (this: Element) {
          const { left, right, top } = this.getBoundingClientRect();
          return [left, right, top + 2].map(Math.round).join();
        },
      );
    await expect.poll(line).toBe(letters);
    await page.close();
  });

  it('in a window as narrow as large letters make it the card stands whole, not under the page’s scrollbar', async () => {
    const page = await open();
    await page.setViewportSize({ width: 340, height: 640 });
    await marked(page);
    await openCard(page, 'Wladimir Putin');
    await page.waitForTimeout(300);
    expect(await styleOf(page)).toMatchObject({ inside: true });
    await page.close();
  });

  it('with large letters in a narrow window no word of the name is broken', async () => {
    const page = await open('/politik/eins', async fresh => {
      await fresh.setViewportSize({ width: 320, height: 640 });
      const session = await bench.context.newCDPSession(fresh);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
    });
    await marked(page);
    await openCard(page, 'Wladimir Putin');
    const lines = await inCard(page, function (this: Element) {
      const text = this.querySelector('h2 bdi')?.firstChild;
      if (!text?.nodeValue) return '';
      const range = document.createRange();
      const counts: number[] = [];
      for (const { 0: word, index } of text.nodeValue.matchAll(/\S+/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        counts.push(new Set([...range.getClientRects()].map(({ top }) => top)).size);
      }
      return counts.join();
    });
    expect(lines).toBe('1,1');
    await page.close();
  });

  it('on a page that runs from right to left the card keeps its own direction and stands in the window', async () => {
    const page = await open('/politik/rtl');
    await marked(page);
    for (const name of ['Xi Jinping', 'Sergej Lawrow']) {
      await openCard(page, name);
      await page.waitForTimeout(300);
      expect(await styleOf(page)).toMatchObject({ direction: 'ltr', inside: true });
      await page.keyboard.press('Escape');
      await page.mouse.move(5, 5);
    }
    await page.close();
  });

  it('with forced colours the colours of clips can still be told apart, in the bubble and in the library', async () => {
    const page = await open('/politik/eins', fresh => fresh.emulateMedia({ forcedColors: 'active' }));
    await page.waitForSelector('byname-marks', { state: 'attached', timeout: 15_000 });
    await select(page, 'eine Abordnung');
    await page.keyboard.press('Alt+q');
    await waitForBubble(page, text => text.includes('×'));
    const inIt = await inBubble(page, function (this: Element) {
      return [...this.querySelectorAll('.dot')].map(dot => getComputedStyle(dot).backgroundColor).join('\n');
    });
    const shown = inIt.split('\n');
    expect(shown).toHaveLength(4);
    expect(new Set(shown).size).toBe(4);
    await page.close();
    const library = await bench.ownPage(LIBRARY);
    await library.emulateMedia({ forcedColors: 'active' });
    await library.locator('.row[data-clip]').first().click();
    const dots = library.locator('#detail button.dot');
    await expect.poll(() => dots.count()).toBe(4);
    const colours = await dots.evaluateAll(all => all.map(dot => getComputedStyle(dot).backgroundColor));
    expect(new Set(colours).size).toBe(4);
    await library.close();
  });
});
