/** From a card to everything somebody said, in the built extension. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inCard, marked, openCard, waitForCard } from '../../scripts/look-inside.ts';
import { ask, type Bench, start } from './setup.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let bench: Bench;
beforeEach(async () => {
  bench = await start();
  await visit('/en/conference.html');
});
afterEach(() => bench?.close());

async function visit(path: string): Promise<Page> {
  const page = await bench.context.newPage();
  await page.goto(`${bench.site.origin}${path}`);
  await marked(page);
  return page;
}

const PUTIN = 'src/pages/library/library.html#person=Q7747';

describe('a person’s page', () => {
  it('opens from the card, and shows what was said with the way to the words', async () => {
    const page = await visit('/de/konferenz.html');
    await openCard(page, 'Wladimir Putin');
    await waitForCard(page, text => text.includes('Relations have never been better'));
    const [own] = await Promise.all([
      bench.context.waitForEvent('page'),
      inCard(page, function (this: Element) {
        const more = this.querySelector<HTMLButtonElement>('.more');
        more?.click();
        return String(more !== null);
      }),
    ]);
    await own.waitForSelector('.said');
    expect(new URL(own.url()).hash).toBe('#person=Q7747');
    expect(await own.textContent('h1')).toMatch(/Putin/);
    const links = await own.$$eval('.places a', all => all.map(one => (one as HTMLAnchorElement).href));
    expect(links.some(link => link.includes('/en/conference.html#:~:text='))).toBe(true);
  });

  it('is searched, and a source removed for good does not come back', async () => {
    const own = await bench.ownPage(PUTIN);
    await own.waitForSelector('.said');
    const before = await own.locator('.said').count();
    await own.fill('#search', 'zzzz');
    await own.waitForFunction(() => document.querySelectorAll('.said').length === 0);
    await own.fill('#search', '');
    await own.waitForFunction(count => document.querySelectorAll('.said').length === count, before);
    const remove = () =>
      own.evaluate(() => {
        const place = [...document.querySelectorAll('.places li')].find(li =>
          li.querySelector('a')?.href.includes('/en/conference.html'),
        );
        const link = place?.querySelector('a')?.href ?? '';
        place?.querySelector('button')?.click();
        return link.split('#')[0] ?? '';
      });
    const url = await remove();
    expect(url).toContain('/en/conference.html');
    const gone = () =>
      own.$$eval(
        '.places a',
        (all, from) => all.every(one => !(one as HTMLAnchorElement).href.startsWith(from)),
        url,
      );
    await expect.poll(gone).toBe(true);
    // Taken back it is there as before.
    await own.click('#undo');
    await expect.poll(gone).toBe(false);
    await expect.poll(() => own.locator('.said').count()).toBe(before);
    expect(await remove()).toBe(url);
    await expect.poll(gone).toBe(true);
    await visit('/en/conference.html');
    await own.reload();
    await own.waitForSelector('h1');
    await expect.poll(gone).toBe(true);
  });

  it('has nothing that axe objects to, light and dark', async () => {
    const own = await bench.ownPage(PUTIN);
    await own.waitForSelector('.said');
    for (const colorScheme of ['light', 'dark'] as const) {
      await own.emulateMedia({ colorScheme });
      await own.evaluate(axe);
      const found = await own.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: unknown[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id} ${nodes.length}`);
      });
      expect(found).toEqual([]);
    }
  });

  it('may be asked for by the extension’s own pages only', async () => {
    const own = await bench.ownPage('src/pages/popup/popup.html');
    await expect(
      ask(own, 'person.view', {
        id: 'nobody',
        from: 0,
        languages: [],
        filter: { query: '', topic: null, outlet: null, year: null },
      }),
    ).rejects.toThrow('no installed pack');
  });
});
