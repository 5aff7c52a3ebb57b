/** What is typed beside a saved passage is kept, however the reader leaves it: by the mouse, a key, another page. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { marked } from '../../scripts/look-inside.ts';
import { bubbleText, inBubble, keptClips, saveByKey } from './clips-setup.ts';
import { type Bench, start } from './setup.ts';

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

it.each(Object.keys(WAYS))('a note that is being typed is kept on leaving by %s', async way => {
  const page = await bench.context.newPage();
  await page.goto(`${bench.site.origin}/en/conference.html`);
  await marked(page);
  await saveByKey(page, 'Relations have never been better');
  await inBubble(page, function (this: Element) {
    this.querySelector<HTMLElement>('[name="note"]')?.focus();
    return '';
  });
  await page.keyboard.type('Ask the desk.');
  await WAYS[way]?.(page);
  await expect.poll(async () => (await keptClips(bench)).map(({ note }) => note)).toEqual(['Ask the desk.']);
  if (!page.isClosed()) expect(await bubbleText(page)).toBe('');
});
