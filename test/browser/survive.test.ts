import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marked, openCard, pointAt, waitForCard } from '../../scripts/look-inside.ts';
import { ask, killer, start } from './setup.ts';

const POPUP = 'src/pages/popup/popup.html';

describe('the background is killed', () => {
  it('between marks and hover, and again while the card is asked for: the card comes all the same', async () => {
    const bench = await start();
    const own = await bench.ownPage(POPUP);
    const { kill } = await killer(own);
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    await marked(page);
    await kill();
    await openCard(page, 'Xi Jinping');
    await waitForCard(page, text => text.includes('Xi Jinping'));
    await page.keyboard.press('Escape');
    await kill();
    await pointAt(page, 'Wladimir Putin');
    for (let i = 0; i < 5; i++) {
      await page.waitForTimeout(60);
      await kill();
    }
    await waitForCard(page, text => text.includes('Wladimir Putin'), 20_000);
    await bench.close();
  });

  it('while a page waits for its reading: the page recovers by itself', async () => {
    const bench = await start();
    const own = await bench.ownPage(POPUP);
    const { kill } = await killer(own);
    await ask(own, 'status', {});
    for (const delay of [0, 5, 10, 20, 30, 45, 60, 80, 120]) {
      await kill();
      const page = await bench.context.newPage();
      await page.goto(`${bench.site.origin}/de/konferenz.html`, { waitUntil: 'commit' });
      await page.waitForTimeout(delay);
      await kill();
      const marks = await marked(page, 20_000);
      expect(marks['byname-person'], `killed after ${delay} ms`).toContain('Xi Jinping');
      await page.close();
    }
    await bench.close();
  });

  it('in the middle of the installation of the starter pack: it is whole afterwards, and the page is marked', async () => {
    for (const delays of [[0], [10, 10], [25, 40], [60, 5, 5], [100, 30, 80]]) {
      const profile = mkdtempSync(join(tmpdir(), 'byname-'));
      const bench = await start({ profile });
      const own = await bench.ownPage(POPUP);
      const { kill } = await killer(own);
      // As on the first start: nothing is installed, and the installation begins.
      for (const delay of delays) {
        await own.evaluate(async () => {
          for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
        });
        await kill();
        void own.evaluate(() => chrome.runtime.sendMessage({ name: 'status' })).catch(() => undefined);
        await own.waitForTimeout(delay);
        await kill();
      }
      const page = await bench.context.newPage();
      await page.goto(`${bench.site.origin}/de/konferenz.html`);
      expect((await marked(page, 20_000))['byname-person']).toContain('Xi Jinping');
      const { ready, packs } = await ask(own, 'status', {});
      expect(ready).toBe(true);
      expect(packs).toHaveLength(1);
      expect(packs[0]?.entities).toBeGreaterThan(650);
      await bench.close();
      rmSync(profile, { recursive: true, force: true });
    }
  }, 180_000);
});
