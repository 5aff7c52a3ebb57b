import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { marked } from '../../scripts/look-inside.ts';
import {
  bubbleText,
  clipsPainted,
  inBubble,
  keptClips,
  LIBRARY,
  saveByKey,
  select,
  waitForBubble,
} from './clips-setup.ts';
import { type Bench, start } from './setup.ts';

const SAID = 'Relations have never been better';
const PLAIN = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A shelf of tools</title></head>
<body><h1>A shelf of tools</h1><ul><li>The small hammer is for boxes.</li><li>The large one is not.</li></ul></body></html>`;

let bench: Bench;
beforeEach(async () => {
  bench = await start({}, { '/plain': PLAIN });
});
afterEach(() => bench?.close());

async function visit(path: string) {
  const page = await bench.context.newPage();
  await page.goto(`${bench.site.origin}${path}`);
  return page;
}

describe('a passage', () => {
  it('is saved by one key, painted when the page opens again, and found in the library', async () => {
    const page = await visit('/en/conference.html');
    await marked(page);
    await saveByKey(page, SAID);
    expect(await clipsPainted(page)).toEqual({ 'byname-clip': [SAID] });
    await page.close();

    const [clip] = await keptClips(bench);
    expect(clip?.place.quote.exact).toBe(SAID);
    expect(clip?.source).toMatchObject({
      url: `${bench.site.origin}/en/conference.html`,
      language: 'en',
      published: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    expect(clip?.speaker).not.toBeNull();
    expect(clip?.form).toBe('direct');
    expect(clip?.place.position).not.toBeNull();
    expect(clip?.place.range?.start.path).toMatch(/^\/html\[1\]\/body\[1\]\//);

    const again = await visit('/en/conference.html');
    await expect.poll(() => clipsPainted(again)).toEqual({ 'byname-clip': [SAID] });
    await again.close();

    const library = await bench.ownPage(LIBRARY);
    await library.waitForSelector('.row');
    await library.fill('#search', 'never better');
    await expect.poll(() => library.locator('.row').count()).toBe(1);
    await library.fill('#search', 'zeppelin');
    await expect.poll(() => library.locator('.row').count()).toBe(0);
    await library.close();
  });

  it('is saved once, however often its key is pressed, and shown when it is selected again', async () => {
    const page = await visit('/en/conference.html');
    await marked(page);
    await select(page, SAID);
    await page.keyboard.down('Alt');
    await page.keyboard.down('q');
    // As a key that is held down repeats itself.
    await page.keyboard.down('q');
    await page.keyboard.up('q');
    await page.keyboard.press('q');
    await page.keyboard.up('Alt');
    await waitForBubble(page, text => text.includes('Saved'));
    await page.keyboard.press('Escape');
    await saveByKey(page, SAID);
    await saveByKey(page, 'participants');
    expect((await keptClips(bench)).map(({ place }) => place.quote.exact)).toEqual(
      expect.arrayContaining([SAID, 'participants']),
    );
    expect(await keptClips(bench)).toHaveLength(2);
    await page.close();
  });

  it('is offered a button beside it, and undone in the bubble', async () => {
    const page = await visit('/de/konferenz.html');
    const marks = await marked(page);
    const name = marks['byname-person']?.[0] ?? '';
    await select(page, name);
    await page.mouse.move(5, 5);
    await page.mouse.up();
    await waitForBubble(page, text => /Stelle speichern|Save passage/.test(text));
    await inBubble(page, function (this: Element) {
      this.querySelector('button')?.click();
      return '';
    });
    await waitForBubble(page, text => /Gespeichert|Saved/.test(text));
    expect(Object.values(await clipsPainted(page)).flat()).toEqual([name]);
    await inBubble(page, function (this: Element) {
      this.querySelector<HTMLButtonElement>('.undo')?.click();
      return '';
    });
    await waitForBubble(page, text => /Entfernt|Removed/.test(text));
    expect(await clipsPainted(page)).toEqual({});
    await page.keyboard.press('Escape');
    expect(await bubbleText(page)).toBe('');
    await page.close();
  });

  it('is saved from the context menu on a page that is no article', async () => {
    const page = await visit('/plain');
    await page.bringToFront();
    await select(page, 'small hammer');
    const own = bench.worker();
    await own?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(...values: unknown[]): void };
      };
      onClicked.dispatch({ menuItemId: 'save-clip', frameId: 0 }, tab);
    });
    await waitForBubble(page, text => /Gespeichert|Saved/.test(text));
    const clip = (await keptClips(bench)).find(({ place }) => place.quote.exact === 'small hammer');
    expect(clip?.place.position).toBeNull();
    expect(clip?.place.quote.suffix).toMatch(/^ is for boxes/);
    await page.close();
  });
});
