/** The hover as a hand makes it: in frames, with a wheel, on pages that are zoomed or moved; where the card stands, and that it goes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCard, openCard, waitForCard } from '../../scripts/look-inside.ts';
import { article, cardName } from './articles.ts';
import { type Bench, openMarked, start } from './setup.ts';

const FRAME = '<iframe style="width:100%;height:80px;border:0" srcdoc="<p>Anzeige</p>"></iframe>';

let bench: Bench;
beforeAll(async () => {
  bench = await start(
    {},
    {
      '/politik/lang': article({ filler: 8 }),
      '/politik/rahmen': article({ filler: 8 }).replace('</p>', `</p>${FRAME}`),
    },
  );
});
afterAll(() => bench.close());

const open = (path = '/politik/lang'): Promise<Page> => openMarked(bench, path);

/** The line of the first mark that reads so, in the window. */
function lineOf(page: Page, text: string): Promise<{ x: number; y: number; top: number; bottom: number }> {
  return page.evaluate(wanted => {
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight]);
    const range = ranges.find((r): r is Range => r instanceof Range && String(r) === wanted);
    const [{ x, y, width, height, top, bottom } = new DOMRect()] = range?.getClientRects() ?? [];
    return { x: x + width / 2, y: y + height / 2, top, bottom };
  }, text);
}

describe('a frame in the page', () => {
  const name = 'Wladimir Putin';

  it.each(['waited for', 'open'])('has the pointer: a card that was %s goes', async state => {
    const page = await open('/politik/rahmen');
    const { x, y } = await lineOf(page, name);
    const frame = (await page.locator('iframe').boundingBox()) ?? { x: 0, y: 0 };
    if (state === 'open') await openCard(page, name);
    else {
      await page.mouse.move(x, y - 60);
      await page.mouse.move(x, y, { steps: 4 });
    }
    // One leap: between the name and the frame no move is told of.
    await page.mouse.move(frame.x + 15, frame.y + 40);
    await page.waitForTimeout(1200);
    expect(await cardName(page)).toBe('');
    await page.close();
  });
});

describe('a wheel', () => {
  it('that leaves the pointer on the name leaves its card open, one that does not closes it', async () => {
    const page = await open();
    await openCard(page, 'Wladimir Putin');
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 5);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 5);
    await page.waitForTimeout(900);
    expect(await cardName(page)).toContain('Putin');
    await page.mouse.wheel(0, 120);
    await waitForCard(page, text => text === '');
    await page.close();
  });

  it('in the card is the card’s, over its head too: the page stays, and so does the card', async () => {
    const page = await open();
    await openCard(page, 'Wladimir Putin');
    const before = await page.evaluate(() => scrollY);
    const at = await inCard(page, function (this: Element) {
      const { left, top } = this.getBoundingClientRect();
      return JSON.stringify([left + 60, top + 12]);
    });
    const [x = 0, y = 0] = JSON.parse(at) as number[];
    await page.mouse.move(x, y, { steps: 8 });
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 60);
    await page.waitForTimeout(900);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await cardName(page)).toContain('Putin');
    await page.close();
  });
});
