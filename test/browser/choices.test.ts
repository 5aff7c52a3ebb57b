import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inCard, marked, openCard, waitForCard } from '../../scripts/look-inside.ts';
import { active, article, marksNow } from './articles.ts';
import { ask, type Bench, killer, openMarked, start } from './setup.ts';

let bench: Bench;
let own: Page;
beforeAll(async () => {
  const text = article({
    paragraphs: [
      'Song Tang, Direktor der Abteilung für Beziehungen nach Übersee, hat am Dienstag mit Wladimir Putin gesprochen.',
      'Am Mittwoch war Putin wieder in Moskau. Direktor Song Tang sagte, er reise weiter nach Genf, um dort Gespräche zu führen.',
    ],
  });
  bench = await start({}, { '/politik/eins': text, '/politik/zwei': text });
  own = await bench.ownPage('src/pages/popup/popup.html');
});
afterAll(() => bench.close());
afterEach(async () => {
  const { choices } = await ask(own, 'choices.list', {});
  for (const { key } of choices) await ask(own, 'choices.undo', { key });
});

const open = (path: string): Promise<Page> => openMarked(bench, path);

/** Presses a button of the open card by its words or its label. */
async function press(page: Page, words: string): Promise<void> {
  const script = `function () {
    const wanted = ${JSON.stringify(words)};
    const button = [...this.querySelectorAll('button')].find(b => (b.getAttribute('aria-label') ?? b.textContent) === wanted);
    button?.click();
    return button ? 'pressed' : [...this.querySelectorAll('button')].map(b => b.getAttribute('aria-label') ?? b.textContent).join('; ');
  }`;
  const look = Object.assign(
    function (this: Element) {
      return '';
    },
    { toString: () => script },
  );
  expect(await inCard(page, look)).toBe('pressed');
}

const people = async (page: Page) => (await marked(page))['byname-person'] ?? [];

describe('choosing on the card', () => {
  it('a candidate for this page: marked at once, here only, and still after the background’s death', async () => {
    const [page, other] = [await open('/politik/eins'), await open('/politik/zwei')];
    expect(await people(page)).not.toContain('Song Tang');
    await page.bringToFront();
    await openCard(page, 'Song Tang');
    await waitForCard(page, text => text.includes('Song Tao'));
    await press(page, 'Es ist Song Tao, auf dieser Seite');
    await expect.poll(() => people(page)).toContain('Song Tang');
    // The card goes on with the one who was chosen.
    await waitForCard(page, text => text.includes('Song Tao') && !text.includes('In keinem Ihrer Pakete'));
    // Its name stands out among the others as before.
    await expect.poll(() => active(page)).toBe('Song Tang');
    const background = await killer(own);
    await background.kill();
    await page.reload();
    await expect.poll(() => people(page)).toContain('Song Tang');
    await other.reload();
    await marked(other);
    expect(await people(other)).not.toContain('Song Tang');
    await page.close();
    await other.close();
  });

  it('a candidate for ever: on every open page at once; taken back, gone at once', async () => {
    const [page, other] = [await open('/politik/eins'), await open('/politik/zwei')];
    await page.bringToFront();
    await openCard(page, 'Song Tang');
    await waitForCard(page, text => text.includes('Song Tao'));
    await press(page, 'Es ist Song Tao, immer');
    await expect.poll(() => people(page)).toContain('Song Tang');
    await expect.poll(() => people(other)).toContain('Song Tang');
    const { choices } = await ask(own, 'choices.list', {});
    expect(choices).toMatchObject([{ surface: 'Song Tang', page: null, name: 'Song Tao' }]);
    await ask(own, 'choices.undo', { key: choices[0]?.key ?? '' });
    await expect.poll(() => people(other)).not.toContain('Song Tang');
    await page.close();
    await other.close();
  });

  it('that it is no name here', async () => {
    const page = await open('/politik/eins');
    await page.bringToFront();
    await openCard(page, 'Song Tang');
    await waitForCard(page, text => text.includes('Song Tao'));
    await press(page, 'Hier kein Name');
    await expect.poll(() => marksNow(page)).not.toContain('Song Tang');
    await waitForCard(page, text => text === '');
    expect(await marksNow(page)).toContain('Wladimir Putin');
    await page.close();
  });

  it('that somebody is never to be marked, under any name', async () => {
    const page = await open('/politik/zwei');
    await page.bringToFront();
    await openCard(page, 'Wladimir Putin');
    await waitForCard(page, text => text.includes('Präsident'));
    await press(page, 'Wladimir Putin nie markieren');
    await expect.poll(() => marksNow(page)).not.toContain('Wladimir Putin');
    expect(await marksNow(page)).not.toContain('Putin');
    expect(await marksNow(page)).toContain('Song Tang');
    await page.close();
  });
});

describe('what a page’s process may not do', () => {
  it('list or take back choices', async () => {
    const page = await open('/politik/eins');
    const answer = await own.evaluate(
      () => chrome.runtime.sendMessage({ name: 'choices.list' }) as Promise<unknown>,
    );
    expect(answer).toMatchObject({ ok: true });
    const worker = bench.context.serviceWorkers()[0];
    const [injected] =
      (await worker?.evaluate(async url => {
        const [tab] = await chrome.tabs.query({ url });
        return chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: () => chrome.runtime.sendMessage({ name: 'choices.list' }),
        });
      }, page.url())) ?? [];
    expect(injected?.result).toMatchObject({ ok: false });
    await page.close();
  });
});
