/** Every surface of the extension, and how to come to it. */
import type { Page } from 'playwright-core';
import type { NewsSite } from '../../demo/server.ts';
import type { ClipChange } from '../../src/model/clip.ts';
import { saveByKey } from '../../test/browser/clips-setup.ts';
import { ask } from '../../test/browser/setup.ts';
import type { Launched } from '../launch-chromium.ts';
import { marked, openCard } from '../look-inside.ts';

export interface Stage extends Launched {
  readonly site: NewsSite;
}

export interface Surface {
  readonly name: string;
  /** CSS pixels; the height is a least one for pages that are longer. */
  readonly width: number;
  readonly height: number;
  /** Pictures of the whole page, not of a window's worth of it. */
  readonly whole?: boolean;
  readonly open: (stage: Stage) => Promise<Page>;
}

const WINDOW = { width: 1280, height: 800 };

async function article(stage: Stage, path: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.setViewportSize(WINDOW);
  await page.goto(`${stage.site.origin}${path}`);
  await marked(page);
  return page;
}

const card = (name: string, path: string, who: string, nth = 0): Surface => ({
  name,
  ...WINDOW,
  async open(stage) {
    const page = await article(stage, path);
    await openCard(page, who, nth);
    return page;
  },
});

async function own(stage: Stage, path: string, width: number, height: number): Promise<Page> {
  const page = await stage.context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(`chrome-extension://${stage.extensionId}/src/pages/${path}`);
  return page;
}

/** Opens an own page that is about the tab of an article. */
async function beside(stage: Stage, path: string, width: number, height: number, url: string): Promise<Page> {
  const asking = await own(stage, 'options/options.html', width, height);
  const id = await asking.evaluate(async wanted => (await chrome.tabs.query({ url: wanted }))[0]?.id, url);
  await asking.close();
  return own(stage, `${path}?tab=${id ?? ''}`, width, height);
}

/** `ready`: what the page has when it shows all that it has to show. */
const page = (name: string, path: string, ready: string): Surface => ({
  name,
  ...WINDOW,
  whole: true,
  async open(stage) {
    const shown = await own(stage, path, WINDOW.width, WINDOW.height);
    await shown.waitForSelector(ready, { timeout: 15_000 });
    return shown;
  },
});
const KEPT: readonly (readonly [path: string, words: string, change: ClipChange])[] = [
  [
    '/de/konferenz.html',
    'Wir reden zu oft übereinander und zu selten miteinander',
    { tags: ['tone'], colour: 'blue', collection: 'Talks 2020' },
  ],
  [
    '/de/konferenz.html',
    'das Verhältnis beider Staaten nie besser gewesen sei. Er rechne fest mit offenen Gesprächen und mit frischen Vorschlägen.',
    { tags: ['relations'], note: 'The German report has it as indirect speech.', collection: 'Talks 2020' },
  ],
  [
    '/en/conference.html',
    'a meeting in Moscow is planned for the autumn',
    { tags: ['dates', 'relations'], colour: 'green', collection: 'Talks 2020' },
  ],
  [
    '/en/conference.html',
    'the two neighbours had stood by each other in the crisis and had turned away pressure from outside.',
    { tags: ['crisis'], colour: 'pink' },
  ],
  [
    '/en/conference.html',
    'Relations have never been better',
    {
      tags: ['relations', 'to check'],
      note: 'Compare with 2019: did he say it in the same words?',
      collection: 'Talks 2020',
    },
  ],
];

/** Saves what is in KEPT, with all that a reader would say of it, and opens the last. */
async function keepAll(stage: Stage): Promise<void> {
  for (const [path, words] of KEPT) {
    const page = await article(stage, path);
    await saveByKey(page, words);
    await page.close();
  }
  const page = await own(stage, 'options/options.html', WINDOW.width, WINDOW.height);
  const { clips } = await ask(page, 'clips.list', { after: null, count: 100 });
  const edits = KEPT.flatMap(([, words, change]) => {
    const clip = clips.find(({ place }) => place.quote.exact === words);
    return clip ? [{ id: crypto.randomUUID(), clip: clip.id, change }] : [];
  });
  await ask(page, 'clips.edit', { edits });
  await page.close();
}

export const SURFACES: readonly Surface[] = [
  {
    name: 'card',
    ...WINDOW,
    // What was read before comes up on the next page's card.
    async open(stage) {
      const before = await article(stage, '/de/konferenz.html');
      await before.close();
      const page = await article(stage, '/en/conference.html');
      await openCard(page, 'Vladimir Putin');
      return page;
    },
  },
  card('card-statements', '/sotu/2021-Biden', 'George W. Bush'),
  card('card-then-and-today', '/en/conference.html', 'Angela Merkel'),
  card('card-organisation', '/en/conference.html', 'NATO'),
  card('card-unknown', '/en/conference.html', 'Song Tang'),
  {
    name: 'card-sheet',
    width: 390,
    height: 780,
    async open(stage) {
      const page = await article(stage, '/en/conference.html');
      await page.setViewportSize({ width: 390, height: 780 });
      const at = await page.evaluate(() => {
        const range = [...(CSS.highlights.get('byname-person') ?? [])].find(
          r => String(r) === 'Vladimir Putin',
        );
        // Its first line: between two lines there are no letters to touch.
        const [box = new DOMRect()] = range instanceof Range ? range.getClientRects() : [];
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      return page;
    },
  },
  {
    name: 'clip',
    ...WINDOW,
    async open(stage) {
      const page = await article(stage, '/en/conference.html');
      await saveByKey(page, 'Relations have never been better');
      return page;
    },
  },
  {
    name: 'popup',
    width: 344,
    height: 400,
    whole: true,
    async open(stage) {
      const page = await article(stage, '/en/conference.html');
      return beside(stage, 'popup/popup.html', 344, 400, page.url());
    },
  },
  {
    name: 'popup-no-article',
    width: 344,
    height: 400,
    whole: true,
    async open(stage) {
      const page = await stage.context.newPage();
      await page.goto(`${stage.site.origin}/`);
      return beside(stage, 'popup/popup.html', 344, 400, page.url());
    },
  },
  {
    name: 'panel',
    width: 360,
    height: 800,
    whole: true,
    async open(stage) {
      const page = await article(stage, '/en/conference.html');
      return beside(stage, 'sidepanel/sidepanel.html', 360, 800, page.url());
    },
  },
  page('welcome', 'welcome/welcome.html', '.found:has-text(":")'),
  page('options', 'options/options.html', '#keys'),
  page('sources', 'sources/sources.html', '.fact'),
  page('packs', 'packs/packs.html', '[data-pack]'),
  page('library-empty', 'library/library.html', 'h1'),
  {
    name: 'library',
    ...WINDOW,
    async open(stage) {
      await keepAll(stage);
      const library = await own(stage, 'library/library.html', WINDOW.width, WINDOW.height);
      await library.locator('.row[data-clip]').first().click();
      await library.waitForSelector('#detail');
      return library;
    },
  },
];
