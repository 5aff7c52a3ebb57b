/** What a finger opens: a sheet along the edge of the window that leaves the tapped name in sight, in windows of telephones too. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, inCard, waitForCard } from '../../scripts/look-inside.ts';
import { article } from './articles.ts';
import { type Bench, openMarked, start } from './setup.ts';

const head = '<meta name="viewport" content="width=device-width,initial-scale=1">';
const withLink = [
  'Xi Jinping hat am Dienstag mit Wladimir Putin gesprochen, wie aus dem Umfeld der Beratungen zu hören war.',
  'Über <a id="link" href="#ziel">Angela Merkel</a> schreibt die Zeitung an anderer Stelle mehr, als hier Platz gehabt hätte.',
];
/** Scrolls inside, under a header that stands still over the text. */
const inside = `<style>html,body{height:100%;margin:0;overflow:hidden}main{height:100%;overflow:auto}
header{position:sticky;top:0;height:90px;background:#eee}</style>`;

let bench: Bench;
beforeAll(async () => {
  bench = await start(
    {},
    {
      '/politik/rand': article({ paragraphs: withLink, filler: 2 }),
      '/politik/handy': article({ filler: 4, head }),
      '/politik/innen': article({
        filler: 4,
        head: head + inside,
        body: '<main><header>Der Morgenbote</header>%</main>',
      }),
    },
  );
});
afterAll(() => bench.close());

type Touch = 'touchStart' | 'touchMove' | 'touchEnd';

async function finger(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const send = (type: Touch, x?: number, y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
    });
  return {
    session,
    async tap(x: number, y: number) {
      await send('touchStart', x, y);
      await send('touchEnd');
    },
    async drag(x: number, from: number, to: number) {
      await send('touchStart', x, from);
      for (let step = 1; step <= 8; step++) await send('touchMove', x, from + ((to - from) * step) / 8);
      await send('touchEnd');
    },
  };
}

interface Rows {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of the first mark that reads so, in the window. */
function boxOf(page: Page, text: string): Promise<Rows> {
  return page.evaluate(wanted => {
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight]);
    const range = ranges.find((r): r is Range => r instanceof Range && String(r) === wanted);
    const { left, right, top, bottom } = range?.getBoundingClientRect() ?? new DOMRect();
    return { left, right, top, bottom };
  }, text);
}

async function middleOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const { left, right, top, bottom } = await boxOf(page, text);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

async function sheetOf(page: Page): Promise<Rows & { readonly sheet: boolean }> {
  const told = await inCard(page, function (this: Element) {
    const { left, right, top, bottom } = this.getBoundingClientRect();
    return JSON.stringify({
      sheet: this.parentElement?.classList.contains('sheet'),
      left,
      right,
      top,
      bottom,
    });
  });
  return JSON.parse(told) as Rows & { sheet: boolean };
}

const sizes = (page: Page): Promise<[width: number, height: number]> =>
  page.evaluate(() => [document.documentElement.clientWidth, innerHeight]);

describe('a tap', () => {
  it('opens the card as a sheet along the lower edge; a tap beside it, a swipe or Escape closes it', async () => {
    const page = await openMarked(bench, '/politik/rand');
    const { tap, drag } = await finger(page);
    const { x, y } = await middleOf(page, 'Wladimir Putin');
    await tap(x, y);
    await waitForCard(page, text => text.includes('Wladimir Putin'));
    await page.waitForTimeout(300);
    const [width, height] = await sizes(page);
    const { sheet, left, right, top, bottom } = await sheetOf(page);
    expect({ sheet, bottom }).toEqual({ sheet: true, bottom: height });
    // In the middle, and no wider than lines are read.
    expect(Math.abs(left + right - width)).toBeLessThan(2);
    expect(right - left).toBe(640);
    await tap(20, 20);
    await waitForCard(page, text => text === '');
    await tap(x, y);
    await waitForCard(page, text => text.includes('Wladimir Putin'));
    await page.waitForTimeout(300);
    await drag(400, top + 8, top + 128);
    await waitForCard(page, text => text === '');
    // Browsers take a tap that follows a swipe at once for its end: a hand would tap again.
    await expect
      .poll(
        async () => {
          await page.waitForTimeout(600);
          if ((await cardText(page)) === '') await tap(x, y);
          await page.waitForTimeout(400);
          return cardText(page);
        },
        { timeout: 15_000 },
      )
      .toContain('Wladimir Putin');
    await page.keyboard.press('Escape');
    await waitForCard(page, text => text === '');
    await page.close();
  });

  it('on a link stays a tap on a link', async () => {
    const page = await openMarked(bench, '/politik/rand');
    const { tap } = await finger(page);
    await page.evaluate(() => document.getElementById('link')?.scrollIntoView({ block: 'center' }));
    const { x, y } = await middleOf(page, 'Angela Merkel');
    await tap(x, y);
    await expect.poll(() => page.evaluate(() => location.hash), { timeout: 10_000 }).toBe('#ziel');
    await page.waitForTimeout(1100);
    expect(await cardText(page)).toBe('');
    await page.close();
  });
});

/** How far the tapped name has moved, and whether it can be seen beside the sheet that came. */
interface Seen {
  readonly edge: 'lower' | 'upper';
  readonly moved: number;
  readonly hidden: boolean;
  readonly height: number;
}

const NAME = 'Sergej Lawrow';

async function telephone(path: string, width: number, height: number) {
  const page = await openMarked(bench, path);
  const { session, tap, drag } = await finger(page);
  const turn = async (w: number, h: number, magnified = 1): Promise<void> => {
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: w,
      height: h,
      deviceScaleFactor: 1,
      mobile: true,
    });
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: magnified });
    await page.waitForTimeout(300);
  };
  await turn(width, height);
  return { page, session, tap, drag, turn };
}

/** Scrolls so that the name stands `top` pixels under the window's edge, or as near as the page can. */
async function bringTo(page: Page, top: number): Promise<void> {
  const { top: now } = await boxOf(page, NAME);
  await page.evaluate(
    way =>
      (document.querySelector('main') ?? document.documentElement).scrollBy({
        top: way,
        behavior: 'instant',
      }),
    now - top,
  );
  await page.waitForTimeout(100);
}

const seen = (page: Page): Promise<Rows> =>
  page.evaluate(() => {
    const { offsetLeft: left, offsetTop: top, width, height } = visualViewport ?? new VisualViewport();
    return { left, top, right: left + width, bottom: top + height };
  });

async function tapped(page: Page, tap: (x: number, y: number) => Promise<void>): Promise<Seen> {
  const before = await boxOf(page, NAME);
  const view = await seen(page);
  // Touches are told in pixels from the corner of what is seen.
  const { x, y } = await middleOf(page, NAME);
  await tap(x - view.left, y - view.top);
  await waitForCard(page, text => text.includes('wikidata'));
  await page.waitForTimeout(300);
  return look(page, before);
}

async function look(page: Page, before: Rows): Promise<Seen> {
  const name = await boxOf(page, NAME);
  const sheet = await sheetOf(page);
  const view = await seen(page);
  const edge = Math.abs(sheet.bottom - view.bottom) < 1 ? 'lower' : 'upper';
  if (edge === 'upper') expect(Math.abs(sheet.top - view.top)).toBeLessThan(1);
  expect(sheet.left).toBeGreaterThanOrEqual(view.left - 1);
  expect(sheet.right).toBeLessThanOrEqual(view.right + 1);
  const covered = edge === 'lower' ? name.bottom > sheet.top : name.top < sheet.bottom;
  return {
    edge,
    moved: Math.round(name.top - before.top),
    hidden: covered || name.top < view.top || name.bottom > view.bottom,
    height: Math.round(sheet.bottom - sheet.top),
  };
}

describe('the sheet does not cover the tapped name', () => {
  it('in an upright telephone: it takes the upper edge for a name that is low, and the page stands still', async () => {
    const { page, tap, drag } = await telephone('/politik/handy', 390, 780);
    for (const [top, edge] of [
      [90, 'lower'],
      [420, 'lower'],
      [700, 'upper'],
    ] as const) {
      await bringTo(page, top);
      expect(await tapped(page, tap)).toMatchObject({ edge, moved: 0, hidden: false });
      await page.keyboard.press('Escape');
      await waitForCard(page, text => text === '');
    }
    // What stands along the upper edge is drawn out over it; by its handle too.
    await tapped(page, tap);
    const { bottom } = await sheetOf(page);
    await drag(200, bottom - 6, bottom - 130);
    await waitForCard(page, text => text === '');
    await page.close();
  });

  it('at the end of the page, where it cannot be scrolled any more', async () => {
    const { page, tap } = await telephone('/politik/handy', 390, 780);
    await page.evaluate(() => document.querySelector('article p:last-of-type')?.remove());
    for (let last = 0; last < 3; last++)
      await page.evaluate(() => document.querySelector('article p:last-of-type')?.remove());
    await bringTo(page, -9999);
    expect((await boxOf(page, NAME)).top).toBeGreaterThan(600);
    expect(await tapped(page, tap)).toMatchObject({ edge: 'upper', moved: 0, hidden: false });
    await page.close();
  });

  it('in a telephone that lies: where both sides are low the page makes way, and nowhere else', async () => {
    const { page, tap } = await telephone('/politik/handy', 780, 360);
    for (const [top, moves] of [
      [30, false],
      [170, true],
      [310, false],
    ] as const) {
      await bringTo(page, top);
      const { moved, hidden, height } = await tapped(page, tap);
      expect({ moves: moved !== 0, hidden }).toEqual({ moves, hidden: false });
      expect(height).toBeGreaterThan(200);
      await page.keyboard.press('Escape');
      await waitForCard(page, text => text === '');
    }
    await page.close();
  });

  it('in a part of the page that scrolls by itself, nor does a header that stands still', async () => {
    const { page, tap } = await telephone('/politik/innen', 780, 360);
    for (const top of [100, 150, 190]) {
      await bringTo(page, top);
      expect(await tapped(page, tap)).toMatchObject({ hidden: false });
      const { x, y } = await middleOf(page, NAME);
      expect(await page.evaluate(at => document.elementFromPoint(at.x, at.y)?.localName, { x, y })).toBe('p');
      await page.keyboard.press('Escape');
      await waitForCard(page, text => text === '');
    }
    await page.close();
  });

  it('when the telephone is turned under it', async () => {
    const { page, tap, turn } = await telephone('/politik/handy', 390, 780);
    for (const top of [90, 420, 700]) {
      await turn(390, 780);
      await bringTo(page, top);
      await tapped(page, tap);
      await turn(780, 360);
      expect(await look(page, await boxOf(page, NAME))).toMatchObject({ hidden: false });
      await page.keyboard.press('Escape');
      await waitForCard(page, text => text === '');
    }
    await page.close();
  });

  it('when fingers have magnified the page; who magnifies further magnifies the sheet', async () => {
    const { page, session, tap, turn } = await telephone('/politik/handy', 390, 780);
    for (const row of [0.1, 0.8]) {
      await turn(390, 780);
      await bringTo(page, 300);
      await turn(390, 780, 2);
      await pan(page, session, row);
      const { edge, moved, hidden } = await tapped(page, tap);
      expect({ edge, moved, hidden }).toEqual({
        edge: row < 0.5 ? 'lower' : 'upper',
        moved: 0,
        hidden: false,
      });
      const before = await sheetOf(page);
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 3 });
      await page.waitForTimeout(300);
      expect(await sheetOf(page)).toEqual(before);
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
      await page.waitForTimeout(300);
      const { left, right } = await sheetOf(page);
      expect({ left, right }).toEqual({ left: 0, right: 390 });
      await page.keyboard.press('Escape');
      await waitForCard(page, text => text === '');
    }
    await page.close();
  });
});

/** Draws a magnified page until the name stands in the middle of what is seen, at this share of its height. */
async function pan(page: Page, session: CDPSession, row: number): Promise<void> {
  const send = (type: Touch, touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  for (let draws = 0; draws < 12; draws++) {
    const view = await seen(page);
    const { x, y } = await middleOf(page, NAME);
    const off = {
      x: (view.left + view.right) / 2 - x,
      y: view.top + (view.bottom - view.top) * row - y,
    };
    if (Math.abs(off.x) < 20 && Math.abs(off.y) < 20) return;
    const from = { x: (view.right - view.left) / 2, y: (view.bottom - view.top) / 2 };
    const way = (wanted: number): number => Math.max(-70, Math.min(70, wanted));
    await send('touchStart', [from]);
    for (let step = 1; step <= 10; step++) {
      await send('touchMove', [
        { x: from.x + (way(off.x) * step) / 10, y: from.y + (way(off.y) * step) / 10 },
      ]);
      await page.waitForTimeout(20);
    }
    await page.waitForTimeout(200);
    await send('touchEnd', []);
    await page.waitForTimeout(300);
  }
  throw new Error('the name could not be brought there');
}
