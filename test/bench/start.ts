/**
 * What the start-up script costs a page that is no article: `npm run bench -- start [--loads=N]`, in real Chromium. Processor time of everything
 * that runs from the script's file (compiling, the first look, its timer, the second look), from the browser's own record; beside it the
 * same extension with an empty script, which is what the browser takes for having one. Three situations: the page before was of the same site;
 * the same, after a garbage collection that throws compiled code away; the page before was of another site, so that the process is new.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/find-browser.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { ended } from './ended.ts';
import { median } from './measure.ts';
import { section, teasers } from './no-article-pages.ts';
import { traced } from './trace.ts';

const EXTENSION = resolve(import.meta.dirname, '../../dist/chrome');
const SCRIPT = 'src/content/start.iife.js';
const SITUATIONS = ['same site', 'after a collection', 'new process'] as const;
const { values } = parseArgs({ options: { loads: { type: 'string', default: '9' } } });
const loads = Number(values.loads);
/** Milliseconds from the load of a page until the second look is over. */
const SETTLE = 1500;

const browser = findBrowser('chromium');
if (browser === null) process.exit(1);
/** The address of the load that is named `at`. */
const addresses: Readonly<Record<string, (at: number | string) => string>> = {
  teasers: at => `teasers/${at}`,
  section: at => `section/${at}`,
  front: at => `?${at}`,
};
const server = createServer((request, response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "script-src 'none'",
  });
  response.end(request.url?.startsWith('/teasers') ? teasers : section);
});
await new Promise<void>(done => server.listen(0, '0.0.0.0', done));
const { port } = server.address() as AddressInfo;

/** The built extension, its start-up script empty. */
async function emptied(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'byname-start-'));
  await cp(EXTENSION, folder, { recursive: true });
  await writeFile(join(folder, SCRIPT), ';');
  return folder;
}

async function measure(name: string, extension: string): Promise<void> {
  const { context } = await launchChromium({ executable: browser?.path ?? '', headless: true, extension });
  for (const [kind, address] of Object.entries(addresses)) {
    for (const situation of SITUATIONS) {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await page.goto(`http://127.0.0.1:${port}/${address('first')}`);
      await page.waitForTimeout(SETTLE);
      const times: number[] = [];
      for (let at = 0; at < loads; at++) {
        if (situation === 'after a collection') await session.send('HeapProfiler.collectGarbage');
        // Addresses of this computer that are different sites.
        const host = situation === 'new process' ? `127.0.0.${at + 2}` : '127.0.0.1';
        const url = `http://${host}:${port}/${address(at)}`;
        const tasks = await traced(
          session,
          url,
          script => script.startsWith('chrome-extension://'),
          async () => {
            await page.goto(url, { waitUntil: 'load' });
            await page.waitForTimeout(SETTLE);
          },
        );
        times.push(tasks.reduce((sum, { ownCpu }) => sum + ownCpu, 0));
      }
      await page.close();
      const row = [name.padEnd(8), kind.padEnd(8), situation.padEnd(19), median(times).toFixed(2)];
      console.log(`${row.join(' ')} (${Math.min(...times).toFixed(2)} to ${Math.max(...times).toFixed(2)})`);
    }
  }
  await ended(context.close());
}

console.log(`processor time of the start-up script, ms: median of ${loads} loads (least to most); target 1`);
const empty = await emptied();
await measure('Byname', EXTENSION);
await measure('empty', empty);
await rm(empty, { recursive: true, force: true });
server.closeAllConnections();
server.close();
process.exit();
