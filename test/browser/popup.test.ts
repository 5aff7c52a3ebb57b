/** What the popup switches: this page, the site, the marks, the archive; what the number on the button says meanwhile. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marked } from '../../scripts/look-inside.ts';
import { article, marksNow, tabIdOf } from './articles.ts';
import { ask, type Bench, start } from './setup.ts';

const POPUP = 'src/pages/popup/popup.html';

let bench: Bench;
beforeAll(async () => {
  bench = await start({}, { '/politik/eins': article(), '/politik/zwei': article() });
});
afterAll(() => bench.close());

interface Opened {
  readonly page: Page;
  readonly popup: Page;
  readonly badge: () => Promise<string>;
}

async function open(path: string): Promise<Opened> {
  const page = await bench.context.newPage();
  await page.goto(`${bench.site.origin}${path}`);
  await marked(page);
  const popup = await bench.ownPage(POPUP);
  const tabId = await tabIdOf(popup, page.url());
  await popup.goto(`chrome-extension://${bench.extensionId}/${POPUP}?tab=${tabId}`);
  await popup.waitForSelector('#tab-switch');
  return { page, popup, badge: () => popup.evaluate(id => chrome.action.getBadgeText({ tabId: id }), tabId) };
}

/** The marks are gone, also after whatever was still on its way. */
async function staysBare(page: Page): Promise<void> {
  await expect.poll(() => marksNow(page), { timeout: 10_000 }).toEqual([]);
  await page.waitForTimeout(900);
  expect(await marksNow(page)).toEqual([]);
}

describe('the popup', () => {
  it('stops and starts on this page alone; the number on the button goes and comes', async () => {
    const other = await open('/politik/zwei');
    const { page, popup, badge } = await open('/politik/eins');
    await expect.poll(badge).toBe('5');
    await expect.poll(() => popup.textContent('#tab-state')).toMatch(/:\s5$/);
    await popup.click('#tab-switch');
    await staysBare(page);
    await expect.poll(badge).toBe('');
    expect(await popup.textContent('#tab-state')).not.toMatch(/\d/);
    expect(await other.badge()).toBe('5');
    expect(await marksNow(other.page)).toContain('Xi Jinping');
    await popup.click('#tab-switch');
    await expect.poll(() => marksNow(page), { timeout: 10_000 }).toContain('Xi Jinping');
    await expect.poll(badge).toBe('5');
    await expect.poll(() => popup.textContent('#tab-state')).toMatch(/:\s5$/);
    for (const it of [page, popup, other.page, other.popup]) await it.close();
  });

  it('has the site’s rule followed in all its open pages, and in their numbers', async () => {
    const other = await open('/politik/zwei');
    const { page, popup, badge } = await open('/politik/eins');
    await popup.selectOption('#site-rule', 'never');
    await staysBare(page);
    await staysBare(other.page);
    await expect.poll(badge).toBe('');
    await expect.poll(other.badge).toBe('');
    await popup.selectOption('#site-rule', 'articles');
    for (const one of [page, other.page])
      await expect.poll(() => marksNow(one), { timeout: 10_000 }).toContain('Xi Jinping');
    await expect.poll(badge).toBe('5');
    await expect.poll(other.badge).toBe('5');
    for (const it of [page, popup, other.page, other.popup]) await it.close();
  });

  it('changes the marks of the open page, and whether what is read is kept', async () => {
    const { page, popup } = await open('/politik/eins');
    const has = (key: string) => page.evaluate(name => CSS.highlights.has(name), key);
    await popup.selectOption('#marks', 'tint');
    await expect.poll(() => has('byname-person-tint')).toBe(true);
    await popup.selectOption('#marks', 'underline');
    await expect.poll(() => has('byname-person')).toBe(true);
    const kept = async () => (await ask(popup, 'status', {})).settings.archive;
    for (const wanted of [false, true]) {
      await popup.click('input[type=checkbox]');
      await expect.poll(kept).toBe(wanted);
    }
    await page.close();
    await popup.close();
  });
});
