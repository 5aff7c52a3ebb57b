/**
 * From a killed background to the matches of a page, and from an id to its record, in a real Chromium's service worker:
 * `npm run bench -- cold PACK.byname …`. A small extension of its own holds the pack as one Blob in IndexedDB, as the product does; each
 * round kills the worker and asks it for the matches of a text. The worker tells what its parts took; the clock of the page that asks has the
 * start of the worker in it as well. Private memory is that of the extension's process, above what it had with the same worker before a pack was opened, each time in a
 * browser of its own, since what workers that were killed leave behind counts before and after else; half a second after the matches and after one more message, since an
 * engine finishes what it has compiled beside them when something is to run again.
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
import { literals } from '../../scripts/vite-literals.ts';
import { largestTable } from '../../src/background/packs/memory.ts';
import { openPack } from '../../src/pack/open.ts';
import { fromBytes } from '../../src/pack/source.ts';
import { flat, texts } from './data.ts';
import { ended } from './ended.ts';
import type { ColdAnswer, Message, RecordsAnswer } from './extension/worker.ts';
import { median } from './measure.ts';
import { privateMemory } from './private-memory.ts';
import { type Bar, report } from './table.ts';

/** Of texts up to 100 KB; long ones get three. */
const ROUNDS = Number(process.argv.find(argument => argument.startsWith('--rounds='))?.slice(9) ?? 9);
const MEMORY_ROUNDS = 3;
const RECORDS = 300;
const LENGTHS = [10_000, 50_000, 3_000_000];
/** Name of the way, and the largest table that is read before the first match. */
const WAYS = [
  ['all in memory', Number.MAX_SAFE_INTEGER],
  ['low memory', largestTable(true)],
] as const;
/** Milliseconds from a killed worker to the matches of 10 KB. */
const target = (names: number) => (names > 2_000_000 ? 50 : 20);

const rows: string[][] = [];
const bars: Bar[] = [];
let version = '';
const packs = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
if (packs.length === 0) console.log('cold: no pack given (npm run bench -- cold PACK.byname …)');
for (const pack of packs) for (const [way, most] of WAYS) await measure(pack, way, most);
if (packs.length > 0) {
  await report({
    name: 'cold',
    title: 'From a killed background to the names of a page',
    versions: version,
    about: [
      `Made by \`npm run bench -- cold PACK …\` in a real service worker; milliseconds, medians of ${ROUNDS} rounds. "Matches": from the worker's first line to the`,
      'matches of the text, with opening the database and reading the index; "asked": with the start of the worker and the message, as a page waits for it.',
      'Low memory: the table of names stays on disk and lines of it are read for each text. Private memory: what the process has written and shares with nobody, half a second',
      `after four matchings of the text, above the same worker before it opened the pack (${MEMORY_ROUNDS} browsers: median, least and most). Buffers: what of it is the pack.`,
      'The chart: matches of 10 KB, and the targets.',
    ],
    head: [
      'names',
      'way',
      'text',
      'open',
      'match',
      'matches',
      'asked',
      'warm',
      'hits',
      'buffers, MB',
      'private memory, MB',
    ],
    rows,
    bars: { unit: 'ms', values: bars },
  });
}

async function measure(path: string, way: string, most: number): Promise<void> {
  const folder = await extension();
  const profile = await mkdtemp(join(tmpdir(), 'byname-bench-profile-'));
  const { server, address } = await serve(path);
  const browser = findBrowser('chromium');
  if (browser === null) throw new Error('no Chromium');
  const launch = () =>
    launchChromium({ executable: browser.path, extension: folder, headless: true, profile });
  let launched = await launch();
  version = `Chromium ${launched.context.browser()?.version() ?? ''}`.trim();
  const { counts } = await openPack(fromBytes(await readFile(path)));
  const named = `${(counts.names / 1e6).toFixed(1)} million`;
  try {
    await ask(await launched.ownPage('page.html'), { type: 'install', url: address });
    const [news] = texts([]);
    const matching = LENGTHS.map(length => {
      const text = flat((news?.text ?? '').slice(0, length));
      return {
        length,
        memory: [] as number[],
        message: { type: 'match', largestTable: most, text } as const,
      };
    });
    for (const { memory, message } of matching) {
      for (let round = 0; round < MEMORY_ROUNDS; round++) {
        await launched.context.close();
        launched = await launch();
        memory.push(await memoryOf(profile, await launched.ownPage('page.html'), message));
      }
    }
    const own = await launched.ownPage('page.html');
    const session = await own.context().newCDPSession(own);
    await session.send('ServiceWorker.enable');
    for (const { length, memory, message } of matching) {
      const answers: (ColdAnswer & { asked: number })[] = [];
      for (let round = 0; round < (length > 100_000 ? 3 : ROUNDS); round++) {
        await kill(session);
        answers.push(await ask<ColdAnswer>(own, message));
      }
      const of = (pick: (answer: (typeof answers)[number]) => number, digits = 1) =>
        median(answers.map(pick)).toFixed(digits);
      rows.push([
        named,
        way,
        `${length / 1000} KB`,
        of(a => a.open),
        of(a => a.match),
        of(a => a.open + a.match),
        of(a => a.asked),
        of(a => a.warm, 2),
        String(answers[0]?.hits),
        of(a => a.buffers / 1e6),
        `${median(memory).toFixed(1)} (${Math.min(...memory).toFixed(1)}–${Math.max(...memory).toFixed(1)})`,
      ]);
      console.error(rows.at(-1)?.join('  '));
      if (length === LENGTHS[0]) {
        const value = median(answers.map(a => a.open + a.match));
        bars.push({ label: `${named} names, ${way}`, value, target: target(counts.names) });
      }
    }
    const { times } = await ask<RecordsAnswer>(own, { type: 'records', count: RECORDS });
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(2);
    rows.push([
      named,
      `a record by its id, warm worker, block not read before: median ${at(0.5)}, 95 % ${at(0.95)}, worst ${at(0.999)}`,
      '',
      '',
      '',
      at(0.5),
      '',
      '',
      String(times.length),
      '',
      '',
    ]);
    bars.push({ label: `${named} names: a record`, value: Number(at(0.5)), target: 4 });
  } finally {
    await ended(launched.context.close());
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
    await rm(profile, { recursive: true, force: true });
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
      rollupOptions: literals,
      lib: {
        entry: resolve(import.meta.dirname, 'extension/worker.ts'),
        // As the product's: of a module Chromium keeps no compiled code.
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'worker.js',
      },
    },
  });
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Byname bench',
    version: '1',
    background: { service_worker: 'worker.js' },
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

/** Megabytes that a worker's process has more of when it has matched a text. */
async function memoryOf(profile: string, own: Page, message: Message): Promise<number> {
  await ask(own, { type: 'idle' });
  await settled();
  const before = privateMemory(profile);
  await ask(own, message);
  await settled();
  await ask(own, { type: 'idle' });
  return (privateMemory(profile) - before) / 1e6;
}

function settled(): Promise<void> {
  return new Promise(later => setTimeout(later, 500));
}

function ask<A extends object>(own: Page, message: Message): Promise<A & { asked: number }> {
  return own.evaluate(async sent => {
    const from = performance.now();
    const answer = (await chrome.runtime.sendMessage(sent)) as A & { error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return { ...answer, asked: performance.now() - from };
  }, message);
}
