/** Everything of a clip corrected in the library, taken back step by step, and two people's copies merged; axe in light and dark. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { marked } from '../../scripts/look-inside.ts';
import { violations } from './axe.ts';
import { inBubble, keptClips, LIBRARY, saveByKey } from './clips-setup.ts';
import { type Bench, start } from './setup.ts';

const SAID = 'Relations have never been better';
const folder = mkdtempSync(join(tmpdir(), 'byname-edit-'));
let bench: Bench;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function saved(on: Bench): Promise<void> {
  const page = await on.context.newPage();
  await page.goto(`${on.site.origin}/en/conference.html`);
  await marked(page);
  await saveByKey(page, SAID);
  await page.close();
}

async function opened(on: Bench): Promise<Page> {
  const page = await on.ownPage(LIBRARY);
  await page.waitForSelector('.row[data-clip]');
  await page.locator('.row').first().click();
  await page.waitForSelector('#detail');
  return page;
}

const kept = async (on: Bench) => (await keptClips(on))[0];

/** Fills a field and leaves it, as Tab does. */
async function fill(page: Page, id: string, words: string): Promise<void> {
  await page.fill(id, words);
  await page.press(id, 'Tab');
}

describe('a clip in the library', () => {
  // A profile of its own for each: what one leaves behind is nothing to the next, nor to a second try.
  beforeEach(async () => {
    bench = await start();
  });
  afterEach(() => bench?.close());

  it('can be corrected in every field, and each correction be taken back', async () => {
    await saved(bench);
    const before = await kept(bench);
    const page = await opened(bench);
    await fill(page, '#note', 'Compare with 2019.');
    await page.fill('#tags', 'talks');
    await page.press('#tags', 'Enter');
    await page.fill('#tags', 'video, ');
    await fill(page, '#collection', 'Summits');
    await fill(page, '#speaker', 'Somebody Else');
    await page.selectOption('#form', 'reported');
    await page.selectOption('#people-kind', 'organisation');
    await page.fill('#people', 'Harbour Board');
    await page.press('#people', 'Enter');
    await page.click('#source summary');
    await fill(page, '#source-title', 'A corrected title');
    await fill(page, '#source-authors', 'Ann Other; Ben Third');
    await fill(page, '#source-publisher', 'The Post');
    await fill(page, '#source-published', '2020-07');
    await page.click('#detail .dot.pink');
    await expect
      .poll(() => kept(bench))
      .toMatchObject({
        note: 'Compare with 2019.',
        tags: ['talks', 'video'],
        collection: 'Summits',
        speaker: { id: null, name: 'Somebody Else' },
        form: 'reported',
        colour: 'pink',
        source: {
          title: 'A corrected title',
          authors: ['Ann Other', 'Ben Third'],
          publisher: 'The Post',
          published: '2020-07',
        },
      });
    expect((await kept(bench))?.entities.at(-1)).toMatchObject({
      name: 'Harbour Board',
      kind: 'organisation',
    });
    await page.focus('#list');
    // As fast as keys come: faster than each is answered.
    for (let nth = 0; nth < 12; nth++) await page.keyboard.press('z');
    const plain = (clip: typeof before) => clip && { ...clip, revision: null, modified: null };
    await expect.poll(async () => plain(await kept(bench))).toEqual(plain(before));
    await page.close();
  });

  it('can be corrected in the bubble, in letters as large as the browser’s', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/en/conference.html`);
    await marked(page);
    // A page that counts its sizes from small letters.
    await page.addStyleTag({ content: 'html { font-size: 62.5% }' });
    await saveByKey(page, 'party');
    const size = await inBubble(page, function (this: Element) {
      return getComputedStyle(this).fontSize;
    });
    expect(size).toBe('14px');
    const set = (field: string) =>
      inBubble(
        page,
        function (this: Element, argument = '') {
          const [name, value = ''] = argument.split('=');
          const details = this.querySelector('details');
          if (details) details.open = true;
          const input = this.querySelector<HTMLInputElement>(`[name=${name}]`);
          if (!input) return 'none';
          input.value = value;
          input.dispatchEvent(new Event('change', { bubbles: true }));
          return '';
        },
        field,
      );
    const party = async () => (await keptClips(bench)).find(({ place }) => place.quote.exact === 'party');
    const entities = (await party())?.entities.length ?? 0;
    const fields = ['speaker=Ann Speaker', 'form=indirect', 'people=Harbour Board', 'title=Another title'];
    for (const field of [
      ...fields,
      'authors=Ann Other; Ben Third',
      'publisher=The Post',
      'published=2020-07',
    ]) {
      expect(await set(field)).toBe('');
      await page.waitForTimeout(80);
    }
    await expect.poll(party).toMatchObject({
      speaker: { name: 'Ann Speaker' },
      form: 'indirect',
      source: {
        title: 'Another title',
        authors: ['Ann Other', 'Ben Third'],
        publisher: 'The Post',
        published: '2020-07',
      },
    });
    expect((await party())?.entities).toHaveLength(entities + 1);
    const inSight = await inBubble(page, function (this: Element) {
      return String(this.getBoundingClientRect().bottom <= innerHeight);
    });
    expect(inSight).toBe('true');
    await page.screenshot({ path: process.env.BYNAME_SHOT ?? join(folder, 'bubble.png') });
    await set('people=');
    await inBubble(page, function (this: Element) {
      this.querySelector<HTMLElement>('.undo')?.click();
      return '';
    });
    await expect.poll(async () => (await party())?.deleted).toBe(true);
    await page.close();
  });

  it('is there at once when it is saved in another tab', async () => {
    await saved(bench);
    const library = await bench.ownPage(LIBRARY);
    await library.waitForSelector('.row[data-clip]');
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    await marked(page);
    await saveByKey(page, 'Wladimir Putin');
    await page.close();
    await expect.poll(() => library.locator('.row[data-clip]').count()).toBe(2);
    await library.close();
  });

  it('is tagged, coloured, searched and deleted by keyboard alone', async () => {
    await saved(bench);
    const page = await bench.ownPage(LIBRARY);
    await page.waitForSelector('.row[data-clip]');
    await page.keyboard.press('/');
    await page.keyboard.type('relations better');
    await expect.poll(() => page.locator('.row[data-clip]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('t');
    await page.keyboard.type('by hand');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('3');
    const found = async () => (await keptClips(bench)).find(({ place }) => place.quote.exact === SAID);
    await expect.poll(found).toMatchObject({ tags: ['by hand'], colour: 'blue' });
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await found())?.deleted).toBe(true);
    await page.keyboard.press('z');
    await expect.poll(async () => (await found())?.deleted).toBe(false);
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('axe, %s', colorScheme => {
  it('finds nothing in the library and the bubble', async () => {
    const own = await start({ colorScheme });
    try {
      const page = await own.context.newPage();
      await page.goto(`${own.site.origin}/en/conference.html`);
      await marked(page);
      await saveByKey(page, SAID);
      const bubble = await inBubble(page, function (this: Element) {
        const root = this.getRootNode() as ShadowRoot;
        const styles = [...root.adoptedStyleSheets, ...root.styleSheets].flatMap(sheet => [
          ...sheet.cssRules,
        ]);
        const css = styles.map(rule => rule.cssText.replaceAll(':host', '#host')).join('\n');
        return `<style>${css}</style><div id="host">${root.innerHTML}</div>`;
      });
      expect(bubble).toContain('role="dialog"');
      const alone = await own.context.newPage();
      await alone.goto(`${own.site.origin}/paper.css`);
      await alone.setContent(
        `<!doctype html><html lang="en"><head><title>Bubble</title></head><body><main><h1>Bubble</h1>${bubble}</main></body></html>`,
      );
      expect(await violations(alone)).toEqual([]);
      await alone.close();
      const library = await opened(own);
      await library.click('#source summary');
      expect(await violations(library)).toEqual([]);
      await library.focus('#list');
      await library.keyboard.press('x');
      await library.waitForSelector('#bulk-word');
      expect(await violations(library)).toEqual([]);
      await library.click('#transfer-open');
      expect(await violations(library)).toEqual([]);
    } finally {
      await own.close();
    }
  });
});
