import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, marked, openCard, pointAt, waitForCard } from '../../scripts/look-inside.ts';
import { article, marksNow } from './articles.ts';
import { ask, type Bench, start } from './setup.ts';

const OPTIONS = 'src/pages/options/options.html';
const SOURCES = 'src/pages/sources/sources.html';

let bench: Bench;
beforeAll(async () => {
  bench = await start({}, { '/politik/eins': article() });
});
afterAll(() => bench.close());

const settings = async (own: Awaited<ReturnType<Bench['ownPage']>>) =>
  (await ask(own, 'status', {})).settings;

describe('the settings page', () => {
  it('changes how names are marked, on the open page at once', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/eins`);
    await marked(page);
    const own = await bench.ownPage(OPTIONS);
    await own.check('input[name=marks][value=tint]');
    await expect
      .poll(() => page.evaluate(() => (CSS.highlights.get('byname-person-tint')?.size ?? 0) > 0))
      .toBe(true);
    await own.check('input[name=marks][value=underline]');
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('byname-person-tint'))).toBe(false);
    await page.close();
    await own.close();
  });

  it('sets the pace: no card for a resting pointer, or one sooner', async () => {
    const own = await bench.ownPage(OPTIONS);
    await own.check('input[name=pace][value=never]');
    await expect.poll(async () => (await settings(own)).pace).toBe('never');
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/eins`);
    await marked(page);
    await pointAt(page, 'Wladimir Putin');
    await page.waitForTimeout(1_500);
    expect(await cardText(page)).toBe('');
    await own.check('input[name=pace][value=quick]');
    await expect.poll(async () => (await settings(own)).pace).toBe('quick');
    await page.mouse.move(5, 5);
    await openCard(page, 'Wladimir Putin');
    await page.keyboard.press('Escape');
    await waitForCard(page, text => text === '');
    await own.check('input[name=pace][value=usual]');
    await page.close();
    await own.close();
  });

  it('says that a change is kept where it was made, in sight of it', async () => {
    const own = await bench.ownPage(OPTIONS);
    await own.setViewportSize({ width: 700, height: 420 });
    for (const part of ['archive', 'pace']) {
      const switches = own.locator(`section[aria-labelledby=${part}] input`);
      await switches.first().click();
      const told = own.locator('[role=status]:not(:empty)');
      await told.waitFor();
      expect(await told.count()).toBe(1);
      const [at, of] = [await told.boundingBox(), await switches.first().boundingBox()];
      expect(Math.abs((at?.y ?? 0) - (of?.y ?? 1000))).toBeLessThan(120);
      expect(at?.y).toBeGreaterThanOrEqual(0);
    }
    await own.click('#archive-switch');
    await own.check('input[name=pace][value=usual]');
    await expect.poll(async () => await settings(own)).toMatchObject({ archive: true, pace: 'usual' });
    await own.close();
  });

  it('keeps a rule for each site, in effect at once, and refuses what is no site', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/eins`);
    await marked(page);
    const own = await bench.ownPage(OPTIONS);
    await own.fill('input[name=site]', 'no site at all');
    await own.click('form button');
    await own.waitForSelector('[role=alert]');
    await own.fill('input[name=site]', 'http://127.0.0.1/anything');
    await own.selectOption('form select', 'never');
    await own.click('form button');
    await own.waitForSelector('[data-site="127.0.0.1"]');
    await expect.poll(() => marksNow(page)).toEqual([]);
    await own.click('[data-site="127.0.0.1"] button');
    await expect.poll(() => marksNow(page), { timeout: 10_000 }).toContain('Xi Jinping');
    expect((await settings(own)).sites).toEqual({});
    await page.close();
    await own.close();
  });

  it('switches the archive and empties it', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/eins`);
    await marked(page);
    await page.close();
    const own = await bench.ownPage(OPTIONS);
    await expect.poll(async () => (await ask(own, 'status', {})).archive.articles).toBeGreaterThan(0);
    await own.uncheck('#archive-switch');
    await expect.poll(async () => (await settings(own)).archive).toBe(false);
    await own.check('#archive-switch');
    await own.click('section[aria-labelledby=archive] button');
    await own.click('section[aria-labelledby=archive] button:text("Empty for good?")');
    await expect.poll(async () => (await ask(own, 'status', {})).archive.articles).toBe(0);
    await own.close();
  });

  it('is not to be had by a page of the web', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/eins`);
    await marked(page);
    const worker = bench.worker();
    const [answer] = (await worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://127.0.0.1/*' });
      const results = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () =>
          Promise.all(
            [{ name: 'settings.set', archive: false }, { name: 'archive.empty' }].map(message =>
              chrome.runtime.sendMessage(message),
            ),
          ),
      });
      return results.map(({ result }) => result);
    })) ?? [null];
    expect(answer).toMatchObject([{ ok: false }, { ok: false }]);
    await page.close();
  });
});

describe('the page of connections', () => {
  let server: Server;
  let asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(404).end();
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => server.close());

  it('says that there is none, and lists an address as soon as one is set up, with all that is asked there', async () => {
    const own = await bench.ownPage(SOURCES);
    await own.waitForSelector('.none');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/world.byname?edition=1`;
    const job = crypto.randomUUID();
    await ask(own, 'packs.add', { job, from: { type: 'address', url }, replaces: null });
    await own.reload();
    await own.waitForSelector(`[data-address="${url}"]`);
    const listed = await own.locator('.address code').allTextContents();
    expect(listed).toEqual([url, url.replace('?', '.sig?'), url.replace('?', '.blocks?')]);
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    const known = listed.map(address => new URL(address).pathname + new URL(address).search);
    expect(asked.filter(path => !known.includes(path))).toEqual([]);
    await ask(own, 'packs.cancel', { job });
    asked = [];
    await own.close();
  });
});
