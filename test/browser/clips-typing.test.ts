/** What is typed beside a saved passage is kept, however the reader leaves it: by the mouse, a key, another page. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { marked } from '../../scripts/look-inside.ts';
import { bubbleText, inBubble, keptClips, LIBRARY, saveByKey } from './clips-setup.ts';
import { ask, type Bench, killer, start } from './setup.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await start();
});
afterEach(() => bench?.close());

const WAYS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a click elsewhere on the page': page => page.mouse.click(1100, 300),
  Escape: page => page.keyboard.press('Escape'),
  'another page': page => page.goto(`${bench.site.origin}/`),
  'closing the tab': page => page.close({ runBeforeUnload: true }),
};

/** A page with a passage just saved, and `note` typed beside it. */
async function noteBegun(note: string): Promise<Page> {
  const page = await bench.context.newPage();
  await page.goto(`${bench.site.origin}/en/conference.html`);
  await marked(page);
  await saveByKey(page, 'Relations have never been better');
  await inBubble(page, function (this: Element) {
    this.querySelector<HTMLElement>('[name="note"]')?.focus();
    return '';
  });
  await page.keyboard.type(note);
  return page;
}

it.each(Object.keys(WAYS))('a note that is being typed is kept on leaving by %s', async way => {
  const page = await noteBegun('Ask the desk.');
  await WAYS[way]?.(page);
  await expect.poll(async () => (await keptClips(bench)).map(({ note }) => note)).toEqual(['Ask the desk.']);
  if (!page.isClosed()) expect(await bubbleText(page)).toBe('');
});

it('a note is kept when its typing rests: the background may be dead when the page is left', async () => {
  const own = await bench.ownPage(LIBRARY);
  const { kill } = await killer(own);
  const notes = async () =>
    (await ask(own, 'clips.list', { after: null, count: 10 })).clips.map(({ note }) => note);
  const page = await noteBegun('Ask the desk.');
  await expect.poll(notes).toEqual(['Ask the desk.']);
  // It goes on where it was.
  await page.keyboard.type(' Soon.');
  await expect.poll(notes).toEqual(['Ask the desk. Soon.']);
  await kill();
  await page.goto(`${bench.site.origin}/`);
  expect(await notes()).toEqual(['Ask the desk. Soon.']);
});

/** The library with a passage just saved, and `note` being typed about it. */
async function noteInLibrary(note: string): Promise<Page> {
  const page = await bench.context.newPage();
  await page.goto(`${bench.site.origin}/en/conference.html`);
  await marked(page);
  await saveByKey(page, 'Relations have never been better');
  const library = await bench.ownPage(LIBRARY);
  await library.locator('.row[data-clip]').click();
  await library.focus('#note');
  await library.keyboard.type(note);
  return library;
}
const notesKept = async () => (await keptClips(bench)).map(({ note }) => note);

it('a note that is being typed in the library is kept when its tab is closed', async () => {
  const library = await noteInLibrary('Ask the desk.');
  await library.close({ runBeforeUnload: true });
  await expect.poll(notesKept).toEqual(['Ask the desk.']);
});

const ENDS: Readonly<Record<string, (library: Page) => Promise<unknown>>> = {
  'the background was dead when the tab was closed': async library => {
    const other = await bench.ownPage('src/pages/popup/popup.html');
    const { kill } = await killer(other);
    await other.waitForTimeout(500);
    await kill();
    await library.close({ runBeforeUnload: true });
  },
  'the tab died': async library => {
    const session = await bench.context.newCDPSession(library);
    void session.send('Page.crash').catch(() => undefined);
    await library.waitForEvent('crash');
    await library.close();
  },
};

it.each(Object.keys(ENDS))('a note typed in the library is there when it is opened again: %s', async end => {
  await ENDS[end]?.(await noteInLibrary('Ask the desk.'));
  const again = await bench.ownPage(LIBRARY);
  await again.locator('.row[data-clip]').click();
  await expect.poll(() => again.inputValue('#note')).toBe('Ask the desk.');
  expect(await again.evaluate(() => localStorage.length)).toBe(0);
  await again.close();
  expect(await notesKept()).toEqual(['Ask the desk.']);
});

it('beside a page that runs from right to left, what is said of a passage keeps its own way and language', async () => {
  const page = await bench.context.newPage();
  await page.goto(`${bench.site.origin}/en/conference.html`);
  await marked(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
  });
  await saveByKey(page, 'Relations have never been better');
  const said = await inBubble(page, function (this: Element) {
    const bubble = this.querySelector('.bubble');
    return `${bubble && getComputedStyle(bubble).direction} ${bubble?.closest('[lang]')?.getAttribute('lang')}`;
  });
  expect(said).toMatch(/^ltr (en|de|fr|es)$/);
});
