/** Where the card stands, whatever the page does with its root: at the name, over none of its lines, in the window. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCard, openCard, waitForCard } from '../../scripts/look-inside.ts';
import { article, cardName } from './articles.ts';
import { type Bench, openMarked, start } from './setup.ts';

const ROOTS: Readonly<Record<string, string>> = {
  plain: '',
  'zoomed in': 'html{zoom:1.5}',
  'zoomed out': 'html{zoom:.67}',
  'with a body that is zoomed': 'body{zoom:1.5}',
  'with a body that is moved and scaled': 'body{transform:translate(40px,30px) scale(.9)}',
  'with a narrow root in the middle': 'html{max-width:700px;margin:0 auto}body{margin:0}',
  'with a root that is positioned': 'html{position:relative;margin:20px}body{position:relative;left:30px}',
  'that scrolls inside':
    'html,body{height:100%;overflow:hidden}body{max-width:none;margin:0}article{height:100%;overflow:auto}',
};
const pathOf = (root: string): string => `/politik/${root.replaceAll(' ', '-')}`;

let bench: Bench;
beforeAll(async () => {
  const pages = Object.entries(ROOTS).map(([root, css]) => [
    pathOf(root),
    article({ filler: 8, head: `<style>${css}</style>` }),
  ]);
  bench = await start({}, Object.fromEntries(pages));
});
afterAll(() => bench.close());

const open = (root = 'plain'): Promise<Page> => openMarked(bench, pathOf(root));

interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

async function cardPlace(page: Page): Promise<Place> {
  const told = await inCard(page, function (this: Element) {
    return JSON.stringify(this.getBoundingClientRect());
  });
  return JSON.parse(told) as Place;
}

function linesOf(page: Page, text: string): Promise<Place[]> {
  return page.evaluate(wanted => {
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight]);
    const range = ranges.find((r): r is Range => r instanceof Range && String(r) === wanted);
    return [...(range?.getClientRects() ?? [])].map(({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    }));
  }, text);
}

async function isInWindow(page: Page): Promise<void> {
  const { left, top, right, bottom } = await cardPlace(page);
  const [width = 0, height = 0] = await page.evaluate(() => [
    document.documentElement.clientWidth,
    innerHeight,
  ]);
  const outside = { left: left < 0, top: top < 0, right: right > width, bottom: bottom > height };
  expect(outside).toEqual({ left: false, top: false, right: false, bottom: false });
}

describe('the card', () => {
  it.each(Object.keys(ROOTS))('stands at the name on a page %s', async root => {
    const page = await open(root);
    for (const name of ['Wladimir Putin', 'Sergej Lawrow']) {
      await openCard(page, name);
      await page.waitForTimeout(200);
      await isInWindow(page);
      const [line = { left: 0, top: 0, right: 0, bottom: 0 }] = await linesOf(page, name);
      const card = await cardPlace(page);
      const gap = card.top > line.top ? card.top - line.bottom : line.top - card.bottom;
      expect(Math.round(gap)).toBe(8);
      // Its beginning or its end stands where the name's does, unless the window's edge is in the way.
      const beside = Math.min(Math.abs(card.left - line.left), Math.abs(card.right - line.right));
      const atEdge = card.left <= 10 || card.right >= 1255;
      expect(atEdge || beside < 1.5).toBe(true);
      await page.keyboard.press('Escape');
      await page.mouse.move(5, 5);
    }
    await page.close();
  });

  it('that is pinned stays in the window when its name scrolls out of it, and comes back to it', async () => {
    const page = await open();
    await openCard(page, 'Wladimir Putin');
    await inCard(page, function (this: Element) {
      this.querySelector<HTMLElement>('[aria-pressed]')?.click();
      return '';
    });
    for (const way of [160, 400, 3000, -3000]) {
      await page.evaluate(y => scrollBy(0, y), way);
      await page.waitForTimeout(200);
      expect(await cardName(page)).toContain('Putin');
      await isInWindow(page);
    }
    // To the window's lower edge: under the name there is no room left.
    await page.evaluate(() => {
      const space = document.createElement('div');
      space.style.height = '2000px';
      document.body.prepend(space);
    });
    const [{ top } = { top: 0 }] = await linesOf(page, 'Wladimir Putin');
    await page.evaluate(y => scrollTo(0, y), top - (await page.evaluate(() => innerHeight)) + 60);
    await page.waitForTimeout(300);
    await isInWindow(page);
    const [line = { left: 0, top: 0, right: 0, bottom: 0 }] = await linesOf(page, 'Wladimir Putin');
    expect((await cardPlace(page)).bottom).toBeLessThanOrEqual(line.top);
    await page.close();
  });

  it('whose answer is late has room for it when it comes', async () => {
    const page = await open();
    // So much above the window's lower edge that the waiting card would have room below, and the full one would not.
    await page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('byname-person') ?? [])];
      const name = ranges.find((r): r is Range => r instanceof Range && String(r) === 'Sergej Lawrow');
      scrollBy(0, (name?.getBoundingClientRect().bottom ?? 0) - innerHeight + 190);
    });
    const [{ left, right, top, bottom } = { left: 0, right: 0, top: 0, bottom: 0 }] = await linesOf(
      page,
      'Sergej Lawrow',
    );
    const busy = bench.worker()?.evaluate(() => {
      for (const end = Date.now() + 2000; Date.now() < end; );
    });
    await page.mouse.move((left + right) / 2 - 40, top - 60);
    await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 6 });
    await waitForCard(page, text => text !== '');
    expect(
      await inCard(page, function (this: Element) {
        return String(this.querySelector('.bone') !== null);
      }),
    ).toBe('true');
    await busy;
    await waitForCard(page, text => text.includes('wikidata'));
    await page.waitForTimeout(200);
    await isInWindow(page);
    const card = await cardPlace(page);
    expect(card.bottom - card.top).toBeGreaterThan(250);
    await page.close();
  });

  it('of a name on two lines stays when a wider window has room for it on one', async () => {
    const page = await open();
    await page.evaluate(() => {
      const first = document.querySelector('article p');
      const ranges = [...(CSS.highlights.get('byname-person') ?? [])];
      const name = ranges.find((r): r is Range => r instanceof Range && String(r) === 'Wladimir Putin');
      for (let width = 12; width < 40 && name?.getClientRects().length !== 2; width++)
        if (first instanceof HTMLElement) first.style.width = `${width}ch`;
    });
    const lines = await linesOf(page, 'Wladimir Putin');
    expect(lines).toHaveLength(2);
    const { left, right, top, bottom } = (await linesOf(page, 'Wladimir Putin'))[1] ?? new DOMRect();
    await page.mouse.move((left + right) / 2, top + 90);
    await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 6 });
    await waitForCard(page, text => text.includes('Putin'));
    await page.evaluate(() => {
      const first = document.querySelector('article p');
      if (first instanceof HTMLElement) first.style.width = '';
      dispatchEvent(new Event('resize'));
    });
    await page.waitForTimeout(300);
    expect(await cardName(page)).toContain('Putin');
    await page.close();
  });
});
