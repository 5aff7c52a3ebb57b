/** What a page's style sheets do to everything on it, they do not do to what is ours. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inClosedRoot } from '../../scripts/closed-root.ts';
import { inCard, openCard } from '../../scripts/look-inside.ts';
import { article } from './articles.ts';
import { select, waitForBubble } from './clips-setup.ts';
import { type Bench, openMarked, start } from './setup.ts';

/** Values for the names that our own tokens have, and a page that unsets everything. */
const SHEETS: Readonly<Record<string, string>> = {
  tokens:
    '* { --surface: red; --ink: lime; --ink-soft: lime; --accent: lime; --line: lime; --radius: 40px; --sans: cursive }',
  unset: `* { all: unset !important; font-size: 3px !important; --surface: red !important; --ink: lime !important }
    :is(html, body, article, p, h1) { display: block !important; font-size: 18px !important; margin: 10px !important }
    :is(head, head *) { display: none !important }`,
};

let bench: Bench;
beforeAll(async () => {
  const pages = Object.entries(SHEETS).map(([name, css]) => [
    `/politik/${name}`,
    article({ filler: 3, head: `<style>${css}</style>` }),
  ]);
  bench = await start({}, { ...Object.fromEntries(pages), '/politik/plain': article({ filler: 3 }) });
});
afterAll(() => bench.close());

/** How each element inside is drawn. */
function drawn(this: Element): string {
  return [this, ...this.querySelectorAll('*')]
    .map(element => {
      const { color, backgroundColor, borderTopColor, borderRadius, fontSize, fontFamily, display } =
        getComputedStyle(element);
      const style = [color, backgroundColor, borderTopColor, borderRadius, fontSize, fontFamily, display];
      return `${element.localName}.${element.getAttribute('class')}: ${style.join(' ')}`;
    })
    .join('\n');
}

async function card(path: string): Promise<string> {
  const page = await openMarked(bench, `/politik/${path}`);
  await openCard(page, 'Sergej Lawrow');
  await page.waitForTimeout(400);
  const style = await inCard(page, drawn);
  await page.close();
  return style;
}

async function bubble(path: string): Promise<string> {
  const page = await openMarked(bench, `/politik/${path}`);
  await select(page, 'Abordnung');
  await page.keyboard.press('Alt+q');
  await waitForBubble(page, text => text !== '');
  const style = await inClosedRoot(
    page,
    (attributes, host) => host === 'byname-clip' && attributes.get('class') === 'place',
    drawn,
  );
  await page.close();
  return style;
}

/** Where the overlay's lines and the letters over them are. */
async function line(page: Page): Promise<string> {
  return inClosedRoot(
    page,
    (attributes, host) => host === 'byname-marks' && attributes.has('style'),
    function (this: Element) {
      const { left, right, top } = this.getBoundingClientRect();
      return [left, right, top + 2].map(Math.round).join();
    },
  );
}

describe.each(Object.keys(SHEETS))('a page that styles everything (%s)', sheet => {
  it('leaves the card as it is', async () => {
    const style = await card(sheet);
    expect(style).toContain('h2.name');
    expect(style).toBe(await card('plain'));
  });

  it('leaves the bubble of a clip as it is', async () => {
    const style = await bubble(sheet);
    expect(style).toContain('button');
    expect(style).toBe(await bubble('plain'));
  });

  it('leaves the lines of the overlay under their letters', async () => {
    const page = await bench.context.newPage();
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${bench.site.origin}/politik/${sheet}`);
    await page.waitForSelector('byname-marks', { state: 'attached', timeout: 15_000 });
    const letters = await page.evaluate(() => {
      const text = document.querySelector('article p')?.firstChild;
      const range = document.createRange();
      if (text) {
        range.setStart(text, 0);
        range.setEnd(text, 'Xi Jinping'.length);
      }
      const { left, right, bottom } = range.getBoundingClientRect();
      return [left, right, bottom].map(Math.round).join();
    });
    await expect.poll(() => line(page)).toBe(letters);
    await page.close();
  });
});
