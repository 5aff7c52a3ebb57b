/**
 * From a killed background to the matches of a page, in a real Chromium's service worker: `npm run bench -- cold PACK.byname …`. A small extension of its own
 * holds the pack as one Blob in IndexedDB, as the product does; each round kills the worker and asks it for the matches of a text. The worker tells
 * what its parts took; the clock of the page that asks has the start of the worker in it as well. Private memory is the renderer's, from /proc.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/find-browser.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { flat, texts } from './data.ts';
import type { ColdAnswer } from './extension/worker.ts';
import { median } from './measure.ts';

const ROUNDS = 9;
const packs = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
if (packs.length === 0) console.log('cold: no pack given (npm run bench -- cold PACK.byname …)');
for (const pack of packs) await measure(pack);

async function measure(path: string): Promise<void> {
  const folder = await extension();
  const { server, address } = await serve(path);
  const browser = findBrowser('chromium');
  if (browser === null) throw new Error('no Chromium');
  const launched = await launchChromium({ executable: browser.path, extension: folder, headless: true });
  try {
    const own = await launched.ownPage('page.html');
    const session = await own.context().newCDPSession(own);
    await session.send('ServiceWorker.enable');
    await ask(own, { type: 'install', url: address });
    const [news] = texts([]);
    for (const memory of ['all', 'low'] as const) {
      for (const length of [10_000, 50_000, 3_000_000]) {
        const text = flat((news?.text ?? '').slice(0, length));
        const answers: (ColdAnswer & { asked: number })[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          await kill(session);
          answers.push(await ask(own, { type: 'match', memory, text }));
        }
        const of = (pick: (answer: ColdAnswer & { asked: number }) => number) =>
          median(answers.map(pick)).toFixed(1);
        console.log(
          `${path} ${memory === 'low' ? 'table on demand' : 'all resident'}, ${length / 1000} KB: open ${of(a => a.open)} ms, match ${of(a => a.match)}, together ${of(a => a.open + a.match)}; ` +
            `with the worker's start and the messages ${of(a => a.asked)}; warm match ${of(a => a.warm)}; ${answers[0]?.hits} hits; buffers ${(median(answers.map(a => a.buffers)) / 1e6).toFixed(1)} MB`,
        );
      }
    }
  } finally {
    await launched.context.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function extension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'byname-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: {
        entry: resolve(import.meta.dirname, 'extension/worker.ts'),
        formats: ['es'],
        fileName: () => 'worker.js',
      },
    },
  });
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Byname bench',
    version: '1',
    background: { service_worker: 'worker.js', type: 'module' },
    permissions: ['unlimitedStorage'],
    host_permissions: ['http://127.0.0.1/*'],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>bench</title>');
  return folder;
}

async function serve(path: string) {
  const bytes = await readFile(path);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-length': bytes.length, 'access-control-allow-origin': '*' });
    response.end(bytes);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

async function kill(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.stopAllWorkers');
  await new Promise(later => setTimeout(later, 300));
}

function ask(own: Page, message: object): Promise<ColdAnswer & { asked: number }> {
  return own.evaluate(async sent => {
    const from = performance.now();
    const answer = (await chrome.runtime.sendMessage(sent)) as ColdAnswer;
    return { ...answer, asked: performance.now() - from };
  }, message);
}
