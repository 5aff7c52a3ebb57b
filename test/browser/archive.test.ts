import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { marked, openCard, waitForCard } from '../../scripts/look-inside.ts';
import { ask, type Bench, start } from './setup.ts';

/** What the browser's own page of extensions may do. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

/** A paper that has the article from another one, and says so. */
const SYNDICATED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks by video</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2020-07-24">
<link rel="canonical" href="https://first.example.org/talks"></head><body><article><h1>Talks by video</h1>
<p>“The harbour will be finished in spring,” said Vladimir Putin on Thursday.</p>
${'<p>The rest of the day went by with talks about the roads, the schools and the budget of the towns along the river, and nobody who was asked afterwards could say what had been decided.</p>'.repeat(6)}</article></body></html>`;

let bench: Bench;
beforeEach(async () => {
  bench = await start({}, { '/syndicated': SYNDICATED });
});
afterEach(() => bench?.close());

async function visit(path: string) {
  const page = await bench.context.newPage();
  await page.goto(`${bench.site.origin}${path}`);
  await marked(page);
  return page;
}

describe('the archive', () => {
  it('feeds the next page: what was read before is a related article, what was said there a past statement', async () => {
    await (await visit('/en/conference.html')).close();
    const page = await visit('/de/konferenz.html');
    await openCard(page, 'Wladimir Putin');
    const text = await waitForCard(page, content => content.includes('ruling parties meet'));
    expect(text).toContain('Relations have never been better');
    await page.close();
  });

  it('does not offer as said before what the page itself says, which claims another paper’s address', async () => {
    const page = await visit('/syndicated');
    const own = await bench.ownPage('src/pages/popup/popup.html');
    await expect.poll(async () => (await ask(own, 'status', {})).archive.statements).toBe(1);
    await page.bringToFront();
    await openCard(page, 'Vladimir Putin');
    const text = await waitForCard(page, content => content.includes('2020'));
    expect(text).not.toContain('harbour');
  });

  it('holds a page once however often it is read', async () => {
    await (await visit('/de/konferenz.html')).close();
    const own = await bench.ownPage('src/pages/popup/popup.html');
    const before = (await ask(own, 'status', {})).archive;
    await (await visit('/de/konferenz.html')).close();
    expect((await ask(own, 'status', {})).archive).toEqual(before);
    await own.close();
  });

  it('is emptied by the button and stopped by the switch', async () => {
    await (await visit('/de/konferenz.html')).close();
    const own = await bench.ownPage('src/pages/popup/popup.html');
    await own.click('#archive-empty');
    expect(await own.textContent('#archive-empty')).toBe('Empty for good?');
    expect((await ask(own, 'status', {})).archive.articles).toBe(1);
    await own.click('#archive-empty');
    await own.waitForFunction(() =>
      /\b0\b.*\b0\b/.test(document.querySelector('#archive-count')?.textContent ?? ''),
    );
    expect((await ask(own, 'status', {})).archive).toEqual({ articles: 0, statements: 0 });
    await own.uncheck('input[type=checkbox]');
    await expect.poll(async () => (await ask(own, 'status', {})).settings.archive).toBe(false);
    await (await visit('/de/konferenz.html')).close();
    expect((await ask(own, 'status', {})).archive).toEqual({ articles: 0, statements: 0 });
    await own.check('input[type=checkbox]');
    await expect.poll(async () => (await ask(own, 'status', {})).settings.archive).toBe(true);
    await own.close();
  });

  it('is never written to by a private window', async () => {
    const settings = await bench.context.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate(async id => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, bench.extensionId);
    // The browser loads the extension anew.
    await settings.waitForTimeout(1500);
    await settings.close();
    const own = await bench.ownPage('src/pages/popup/popup.html');
    await ask(own, 'archive.empty', {});
    const found = await own.evaluate(async url => {
      const window = await chrome.windows.create({ incognito: true, url });
      const tabId = window?.tabs?.[0]?.id ?? -1;
      for (let i = 0; i < 100; i++) {
        await new Promise(later => setTimeout(later, 100));
        const [result] = await chrome.scripting.executeScript({
          target: { tabId },
          func: () => [...CSS.highlights.keys()].length,
        });
        if (result?.result) return { incognito: window?.incognito, marks: result.result };
      }
      return { incognito: window?.incognito, marks: 0 };
    }, `${bench.site.origin}/de/konferenz.html`);
    expect(found.incognito).toBe(true);
    expect(found.marks).toBeGreaterThan(0);
    expect((await ask(own, 'status', {})).archive).toEqual({ articles: 0, statements: 0 });
    await own.close();
  });
});
