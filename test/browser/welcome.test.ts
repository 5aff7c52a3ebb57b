import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openCard, waitForCard } from '../../scripts/look-inside.ts';
import { active, command, marksNow } from './articles.ts';
import { ask, type Bench, start } from './setup.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WELCOME = 'src/pages/welcome/welcome.html';

/** Keys, button and side panel do for the sample what they do for an article. */
async function works(bench: Bench, page: Page): Promise<void> {
  const worker = bench.context.serviceWorkers()[0] ?? (await bench.context.waitForEvent('serviceworker'));
  const tabs = await worker.evaluate(() => chrome.tabs.query({}));
  const tab = tabs.find(({ url }) => url?.endsWith(WELCOME))?.id;
  const panel = await bench.ownPage(`src/pages/sidepanel/sidepanel.html?tab=${tab}`);
  await panel.waitForSelector('[data-entity="Q567"]');
  expect(await panel.textContent('#page')).toMatch(/^Welcome/);
  await panel.getByRole('button', { name: 'Show Emmanuel Macron in the text' }).click();
  await expect.poll(() => active(page)).toBe('Emmanuel Macron');
  await panel.close();
  const popup = await bench.ownPage(`src/pages/popup/popup.html?tab=${tab}`);
  await expect.poll(() => popup.textContent('#tab-state')).toMatch(/marked here:\s\d+/);
  await popup.locator('#tab-panel').waitFor();
  await popup.close();
  await page.bringToFront();
  await command(bench, page, 'next-mention');
  await expect.poll(() => active(page)).toBe('Mark Rutte');
  await page.keyboard.press('Escape');
}

// Debian's Chromium speaks English only; test/locales/locales.test.ts sees to the other languages.
describe.each(['light', 'dark'] as const)('the welcome page, %s', colorScheme => {
  it('opens once after the installation and works on its sample within ten seconds', async () => {
    const started = Date.now();
    const bench = await start({ colorScheme });
    const { context } = bench;
    const isWelcome = (url: string) => url.endsWith(WELCOME);
    await expect
      .poll(() => context.pages().filter(page => isWelcome(page.url())).length, { timeout: 10_000 })
      .toBe(1);
    const page = context.pages().find(candidate => isWelcome(candidate.url()));
    if (!page) throw new Error('no welcome page');
    await expect.poll(() => marksNow(page), { timeout: 10_000 }).toContain('Angela Merkel');
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(await marksNow(page)).toEqual(expect.arrayContaining(['Emmanuel Macron', 'Xi Jinping']));
    await expect.poll(() => page.textContent('.found')).toMatch(/: \d+$/);
    // The page's own words about keys are no names.
    const outside = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap(marks => [...marks])
        .filter(({ startContainer }) => !startContainer.parentElement?.closest('article'))
        .map(String),
    );
    expect(outside).toEqual([]);
    expect(await page.textContent('main')).toMatch(/leaves it|verlässt ihn/);
    await page.bringToFront();
    await openCard(page, 'Angela Merkel');
    await waitForCard(page, text => text.includes('2020'));
    await page.keyboard.press('Escape');
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    await works(bench, page);
    const own = await bench.ownPage('src/pages/popup/popup.html');
    expect((await ask(own, 'status', {})).archive.articles).toBe(0);
    await bench.close();
  });
});
