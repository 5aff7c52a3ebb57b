import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, marked, openCard, pointAt, waitForCard } from '../../scripts/look-inside.ts';
import { type Bench, start } from './setup.ts';

/** Remembers what the body was before any content script ran. */
const remember =
  '<script>addEventListener("DOMContentLoaded",()=>{window.before=document.body.outerHTML})</script>';
const frontPage = `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta property="og:type" content="website"><title>Zeitung</title></head>
<body><h1>Zeitung</h1><ul>${'<li><a href="/a">Xi Jinping und Wladimir Putin: noch eine Schlagzeile</a></li>'.repeat(30)}</ul></body></html>`;

let bench: Bench;
beforeAll(async () => {
  bench = await start({}, { '/front': frontPage });
  const { site } = bench;
  const html = await (await fetch(`${site.origin}/de/konferenz.html`)).text();
  await bench.context.route('**/de/remembered.html', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.replace('<head>', `<head>${remember}`),
    }),
  );
});
afterAll(() => bench.close());

describe('a German article in Chromium', () => {
  it('has its people and organisations marked, and no countries', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    const marks = await marked(page);
    expect(marks['byname-person']).toEqual(
      expect.arrayContaining(['Xi Jinping', 'Wladimir Putin', 'Xi', 'Putin', 'Sergej Lawrow']),
    );
    expect(marks['byname-organisation']).toEqual(
      expect.arrayContaining([
        'ZK der KP Chinas',
        'Weltsicherheitsrates',
        'Abteilung für Verbindungen nach außen beim ZK der KP Chinas',
        'KP Chinas',
        'Einiges Russland',
      ]),
    );
    expect(marks['byname-unknown']).toContain('Song Tang');
    const all = Object.values(marks).flat();
    for (const country of ['China', 'Russland', 'Peking', 'Moskau']) expect(all).not.toContain(country);
    await page.close();
  });

  it('is not touched: the body is the same before and after marks and card', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/remembered.html`);
    await marked(page);
    await openCard(page, 'Xi Jinping');
    const { before, after } = await page.evaluate(() => ({
      before: Reflect.get(window, 'before') as string,
      after: document.body.outerHTML,
    }));
    expect(before.length).toBeGreaterThan(1000);
    expect(after).toBe(before);
    await page.close();
  });

  it('shows who it is, the role on the day of the article and today, and closes on Escape', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    await marked(page);
    await openCard(page, 'Wladimir Putin');
    const text = await waitForCard(page, content => content.includes('Präsident'));
    expect(text).toContain('Wladimir Putin');
    expect(text).toContain('24. Juli 2020');
    expect(text).toContain('wikidata.org');
    await page.keyboard.press('Escape');
    await waitForCard(page, content => content === '');
    await page.close();
  });

  it('says of an unknown what the page says, and offers the similar name', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    await marked(page);
    await openCard(page, 'Song Tang');
    const text = await waitForCard(page, content => content.includes('Direktor'));
    expect(text).toContain('Direktor der Abteilung für Verbindungen nach außen beim ZK der KP Chinas');
    expect(text).toContain('Song Tao');
    await page.close();
  });

  it('keeps the card from the scripts of the page', async () => {
    const page = await bench.context.newPage();
    await page.addInitScript(() => {
      const original = Element.prototype.attachShadow;
      const caught: ShadowRoot[] = [];
      Reflect.set(window, 'caught', caught);
      Element.prototype.attachShadow = function (init) {
        const root = original.call(this, { ...init, mode: 'open' });
        caught.push(root);
        return root;
      };
    });
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    await marked(page);
    await openCard(page, 'Wladimir Putin');
    const seen = await page.evaluate(() => ({
      roots: [...document.querySelectorAll('*')].filter(element => element.shadowRoot).length,
      caught: (Reflect.get(window, 'caught') as unknown[]).length,
      text: document.documentElement.textContent?.includes('wikidata.org'),
    }));
    expect(seen).toEqual({ roots: 0, caught: 0, text: false });
    await page.close();
  });

  it('does not open for a pointer that rests beside the names', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    await marked(page);
    await pointAt(page, 'Wladimir Putin');
    await page.mouse.move(5, 400, { steps: 3 });
    await page.waitForTimeout(1200);
    expect(await cardText(page)).toBe('');
    await page.close();
  });
});

describe('other pages', () => {
  it('marks an English article', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/en/conference.html`);
    const marks = await marked(page);
    expect(marks['byname-person']).toEqual(
      expect.arrayContaining([
        'Xi Jinping',
        'Vladimir Putin',
        'Mike Pompeo',
        'Angela Merkel',
        'Sergey Lavrov',
      ]),
    );
    expect(marks['byname-organisation']).toEqual(
      expect.arrayContaining(['United Nations Security Council', 'NATO', 'European Commission']),
    );
    await page.close();
  });

  it('leaves a front page alone', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/front`);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
