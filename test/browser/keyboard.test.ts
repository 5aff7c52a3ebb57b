import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, inCard, waitForCard } from '../../scripts/look-inside.ts';
import { active, announced, article, cardName, command, marksNow } from './articles.ts';
import { type Bench, openMarked, start } from './setup.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await start(
    {},
    {
      '/politik/lang': article({
        filler: 8,
        body: '<button id="before">Davor</button>%<a id="after" href="/x">Danach</a>',
      }),
      '/politik/kopf': article({
        filler: 8,
        body: '<header style="position:sticky;top:0;block-size:160px;background:#eee">Der Tag</header>%',
      }),
      '/empty': '<!doctype html><title>Nichts</title><p>Nichts.',
    },
  );
});
afterAll(() => bench.close());

const open = (path = '/politik/lang'): Promise<Page> => openMarked(bench, path);

const isShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('byname-active') ?? [];
    const box = range instanceof Range ? range.getBoundingClientRect() : null;
    return box !== null && box.top >= 0 && box.bottom <= innerHeight;
  });

describe('the keyboard', () => {
  it('goes from name to name and back, each in sight and announced', async () => {
    const page = await open();
    await command(bench, page, 'next-mention');
    await expect.poll(() => active(page)).toBe('Xi Jinping');
    await expect.poll(() => announced(page)).toMatch(/^Xi Jinping, Person, 1 von \d+\./);
    const seen: string[] = [];
    for (let at = 0; at < 4; at++) {
      const before = await active(page);
      await command(bench, page, 'next-mention');
      await expect.poll(() => active(page)).not.toBe(before);
      expect(await isShown(page)).toBe(true);
      seen.push(await active(page));
    }
    expect(seen).toEqual(['Wladimir Putin', 'Angela Merkel', 'Emmanuel Macron', 'Sergej Lawrow']);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await command(bench, page, 'previous-mention');
    await expect.poll(() => active(page)).toBe('Emmanuel Macron');
    await page.close();
  });

  it('brings a name out from under a header that stays', async () => {
    const page = await open('/politik/kopf');
    await command(bench, page, 'next-mention');
    await expect.poll(() => active(page)).toBe('Xi Jinping');
    // The second name comes to stand behind the header, well inside the window.
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('byname-active') ?? [];
      if (range instanceof Range) scrollBy(0, range.getBoundingClientRect().top - 120);
    });
    await command(bench, page, 'next-mention');
    await expect.poll(() => active(page)).toBe('Wladimir Putin');
    const over = await page.evaluate(() => {
      const [range] = CSS.highlights.get('byname-active') ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.localName;
    });
    expect(over).toBe('p');
    await page.close();
  });

  it('Enter opens the card with the focus in it, Tab walks there, Escape leads back step by step', async () => {
    const page = await open();
    await page.focus('#before');
    await command(bench, page, 'next-mention');
    await expect.poll(() => active(page)).toBe('Xi Jinping');
    await command(bench, page, 'next-mention');
    await command(bench, page, 'next-mention');
    await expect.poll(() => active(page)).toBe('Angela Merkel');
    const stood = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    await waitForCard(page, text => text.includes('Merkel') && text.includes('2020'));
    expect(await cardName(page)).toContain('Angela Merkel');
    const focused = () =>
      inCard(page, function (this: Element) {
        const root = this.getRootNode() as ShadowRoot;
        return root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.tagName ?? '';
      });
    expect(await focused()).toContain('Angela Merkel');
    await page.keyboard.press('Tab');
    const first = await focused();
    await page.keyboard.press('Tab');
    expect(first).not.toBe('');
    expect(await focused()).not.toBe(first);
    await page.evaluate(() => scrollBy(0, 40));
    await page.keyboard.press('Escape');
    await waitForCard(page, text => text === '');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    expect(await page.evaluate(() => scrollY)).toBe(stood);
    expect(await active(page)).toBe('Angela Merkel');
    await page.keyboard.press('Escape');
    await expect.poll(() => active(page)).toBe('');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    await page.close();
  });

  it('keeps its place when the page grows above it', async () => {
    const page = await open();
    for (const name of ['Xi Jinping', 'Wladimir Putin', 'Angela Merkel']) {
      await command(bench, page, 'next-mention');
      await expect.poll(() => active(page)).toBe(name);
    }
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent =
        'Eben kam noch Recep Tayyip Erdoğan hinzu, der erst am Abend davon erfahren haben will.';
      document.querySelector('article p')?.before(added);
    });
    await expect.poll(async () => (await marksNow(page)).join(), { timeout: 15_000 }).toMatch(/Erdo/);
    await page.waitForTimeout(300);
    expect(await active(page)).toBe('Angela Merkel');
    await command(bench, page, 'next-mention');
    await expect.poll(() => active(page)).toBe('Emmanuel Macron');
    await page.close();
  });

  it('leaves Enter to a link or button that the reader went on to', async () => {
    const page = await open();
    await command(bench, page, 'next-mention');
    await expect.poll(() => active(page)).toBe('Xi Jinping');
    await page.evaluate(() => {
      document
        .querySelector('#before')
        ?.addEventListener('click', () => Reflect.set(window, 'clicked', true));
    });
    await page.focus('#before');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => Reflect.get(window, 'clicked'))).toBe(true);
    expect(await cardText(page)).toBe('');
    await page.close();
  });

  it('switches Byname off and on again on this page, and on where it would not run', async () => {
    const page = await open();
    await command(bench, page, 'toggle');
    await expect.poll(() => marksNow(page)).toEqual([]);
    await command(bench, page, 'toggle');
    await expect.poll(() => marksNow(page)).toContain('Xi Jinping');
    await page.close();
  });
});
