import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxBench, NO_FIREFOX, startFirefox } from './setup-firefox.ts';

/** Firefox's API, as the extension's own pages have it. */
interface Api {
  readonly extension: { getViews(options: { readonly type: 'sidebar' }): Window[] };
  readonly sidebarAction: { isOpen(options: object): Promise<boolean>; close(): Promise<void> };
  readonly tabs: { query(query: object): Promise<{ readonly id: number; readonly url?: string }[]> };
}

describe.skipIf(NO_FIREFOX)('Firefox’s sidebar', () => {
  let bench: FirefoxBench;
  beforeAll(async () => {
    bench = await startFirefox('en', 30_000);
  });
  afterAll(() => bench?.close());

  /** What the open sidebar says; own pages share a process, and may look at each other. */
  const sidebarText = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const { browser: api } = globalThis as unknown as { browser: Api };
      return api.extension.getViews({ type: 'sidebar' })[0]?.document.body.textContent ?? '';
    });

  it('opens by a click in the popup, shows who is on the page in front, and leads to each mention', async () => {
    const article = await bench.browser.newPage();
    await article.goto(`${bench.site.origin}/en/conference.html`);
    await article.waitForFunction(() => (CSS.highlights.get('byname-person')?.size ?? 0) > 0, {
      timeout: 30_000,
    });
    const asking = await bench.ownPage('options/options.html');
    const tab = await asking.evaluate(async url => {
      const { browser: api } = globalThis as unknown as { browser: Api };
      // Firefox's patterns of addresses have no ports.
      return (await api.tabs.query({})).find(one => one.url === url)?.id ?? -1;
    }, article.url());
    const popup = await bench.ownPage(`popup/popup.html?tab=${tab}`);
    await popup.bringToFront();
    const button = await popup.waitForSelector('#tab-panel', { timeout: 15_000 });
    await button?.click();
    await expect
      .poll(
        () =>
          popup.evaluate(() => {
            const { browser: api } = globalThis as unknown as { browser: Api };
            return api.sidebarAction.isOpen({});
          }),
        { timeout: 10_000 },
      )
      .toBe(true);
    await article.bringToFront();
    await expect.poll(() => sidebarText(asking), { timeout: 15_000 }).toContain('Vladimir Putin');
    const said = await sidebarText(asking);
    expect(said).toContain('Song Tang');
    expect(said).toContain('Relations have never been better');
    await asking.evaluate(() => {
      const { browser: api } = globalThis as unknown as { browser: Api };
      const view = api.extension.getViews({ type: 'sidebar' })[0];
      const row = [...(view?.document.querySelectorAll('[data-entity]') ?? [])].find(one =>
        one.textContent?.includes('Mike Pompeo'),
      );
      row?.querySelector<HTMLElement>('.jumps button:last-of-type')?.click();
    });
    await expect
      .poll(
        () => article.evaluate(() => [...(CSS.highlights.get('byname-active') ?? [])].map(String).join()),
        { timeout: 10_000 },
      )
      .toBe('Mike Pompeo');
    // Another tab, another page: the sidebar follows.
    const german = await bench.browser.newPage();
    await german.goto(`${bench.site.origin}/de/konferenz.html`);
    await expect.poll(() => sidebarText(asking), { timeout: 20_000 }).toContain('Regierungsparteien');
  });
});
