import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxBench, NO_FIREFOX, startFirefox } from './setup-firefox.ts';

describe.skipIf(NO_FIREFOX)('the built extension in Firefox', () => {
  let bench: FirefoxBench;
  beforeAll(async () => {
    bench = await startFirefox('de', 2_000);
  });
  afterAll(() => bench?.close());

  it('marks a German article without touching it, and the background may sleep before the card is asked for', async () => {
    const page = await bench.browser.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    await page.waitForFunction(() => (CSS.highlights.get('byname-person')?.size ?? 0) > 0, {
      timeout: 20_000,
    });
    const marks = await marksOf(page);
    expect(marks['byname-person']).toEqual(
      expect.arrayContaining(['Xi Jinping', 'Wladimir Putin', 'Xi', 'Putin']),
    );
    expect(marks['byname-organisation']).toContain('Weltsicherheitsrates');
    expect(marks['byname-unknown']).toContain('Song Tang');
    const elements = await page.evaluate(() => document.body.querySelectorAll('*').length);
    await new Promise(later => setTimeout(later, 3500));
    const { x, y } = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('byname-person') ?? [])].find(
        r => String(r) === 'Wladimir Putin',
      ) as Range;
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(x - 60, y + 90);
    await page.mouse.move(x, y, { steps: 8 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.lastElementChild?.tagName), {
        timeout: 10_000,
      })
      .not.toBe('BODY');
    await expect.poll(() => shadowText(page), { timeout: 10_000 }).toContain('24. Juli 2020');
    expect(await page.evaluate(() => document.body.querySelectorAll('*').length)).toBe(elements);
    await page.close();
  });

  it('the welcome page’s sample has its marks, a card for a pointer that rests, and the popup counts its names', async () => {
    const page = await bench.ownPage('welcome/welcome.html');
    await expect
      .poll(async () => (await marksOf(page))['byname-person'], { timeout: 20_000 })
      .toContain('Angela Merkel');
    const tab = await page.evaluate(async () => (await chrome.tabs.getCurrent())?.id);
    const popup = await bench.ownPage(`popup/popup.html?tab=${tab}`);
    const said = () => popup.evaluate(() => document.querySelector('#tab-state')?.textContent);
    await expect.poll(said, { timeout: 10_000 }).toMatch(/:\s[1-9]\d*$/);
    await popup.close();
    await page.bringToFront();
    const { x, y } = await page.evaluate(() => {
      const marks = [...(CSS.highlights.get('byname-person') ?? [])];
      const range = marks.find((r): r is Range => r instanceof Range && String(r) === 'Angela Merkel');
      const box = range?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(x - 60, y + 90);
    await page.mouse.move(x, y, { steps: 8 });
    await expect
      .poll(async () => Object.keys(await marksOf(page)), { timeout: 10_000 })
      .toContain('byname-active');
    await page.keyboard.press('Escape');
    await expect.poll(async () => Object.keys(await marksOf(page))).not.toContain('byname-active');
    await page.close();
  });
});

function marksOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([key, highlight]) => [key, [...highlight].map(range => String(range))]),
    ),
  );
}

/** Text in closed shadow roots, which only the debugger sees. */
async function shadowText(page: Page): Promise<string> {
  const connection = (page as unknown as { mainFrame(): { _id: string } }).mainFrame();
  const bidi = Reflect.get(page.browser(), 'connection') as {
    send(method: string, params: object): Promise<{ result: { result: unknown } }>;
  };
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: '() => document.documentElement',
    awaitPromise: false,
    target: { context: connection._id },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 60 },
  });
  const texts: string[] = [];
  const walk = (value: unknown, inShadow: boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as { value?: { nodeValue?: string; children?: unknown[]; shadowRoot?: unknown } };
    if (inShadow && node.value?.nodeValue) texts.push(node.value.nodeValue);
    for (const child of node.value?.children ?? []) walk(child, inShadow);
    if (node.value?.shadowRoot) walk(node.value.shadowRoot, true);
  };
  walk(answer.result.result, false);
  return texts.join(' ');
}
