/**
 * From an article's navigation to its marks, when the background has been killed and when it still runs: `npm run bench -- first
 * [--rounds=N] [--extension=FOLDER,FOLDER]`, in real Chromium with the built extension; several folders take turns, so that builds can be
 * compared on a machine that has other work. The articles are the demo's. Milliseconds by the page's clock from the
 * answer of the server to the first highlight, medians (least).
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveNews } from '../../demo/server.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { ended } from './ended.ts';
import { median } from './measure.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '11' },
    extension: { type: 'string', default: resolve(import.meta.dirname, '../../dist/chrome') },
  },
});
const browser = findBrowser('chromium');
if (browser === null) process.exit(1);
const site = await serveNews();
const ARTICLES = ['/de/konferenz.html', '/en/conference.html'];

/** Runs in the page, before all else: when the first highlight is there. Without functions that have names: tsx would have them ask for a helper. */
function watch(): void {
  const timer = setInterval(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const marked = [...CSS.highlights.values()].some(({ size }) => size > 0);
    if (!marked || !(navigation instanceof PerformanceNavigationTiming)) return;
    document.documentElement.dataset.marked = String(performance.now() - navigation.responseEnd);
    clearInterval(timer);
  }, 1);
}

async function open(extension: string) {
  const launched = await launchChromium({ executable: browser?.path ?? '', headless: true, extension });
  const { context } = launched;
  await context.addInitScript(watch);
  const own = await launched.ownPage('src/pages/options/options.html');
  const session = await context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  const page = await context.newPage();
  return {
    close: () => ended(context.close()),
    async visit(article: string, killed: boolean): Promise<number> {
      if (killed) await session.send('ServiceWorker.stopAllWorkers');
      await page.goto('about:blank');
      await page.waitForTimeout(700);
      await page.goto(`${site.origin}${article}`);
      const marked = page.locator('html[data-marked]');
      await marked.waitFor({ state: 'attached', timeout: 20_000 });
      return Number(await marked.getAttribute('data-marked'));
    },
  };
}

const opened = await Promise.all(
  values.extension.split(',').map(async folder => ({ folder, visits: await open(folder) })),
);
for (const { visits } of opened) for (const article of ARTICLES) await visits.visit(article, false);
console.log(`from the answer to the first mark, ms: median of ${values.rounds} (least)`);
for (const article of ARTICLES) {
  for (const killed of [true, false]) {
    const times = new Map(opened.map(({ folder }) => [folder, [] as number[]]));
    for (let round = 0; round < Number(values.rounds); round++)
      for (const { folder, visits } of opened) times.get(folder)?.push(await visits.visit(article, killed));
    for (const [folder, list] of times)
      console.log(
        article.padEnd(22),
        (killed ? 'killed' : 'running').padEnd(8),
        median(list).toFixed(0).padStart(5),
        `(${Math.min(...list).toFixed(0)})`,
        opened.length > 1 ? folder : '',
      );
  }
}
for (const { visits } of opened) await visits.close();
await site.close();
process.exit();
