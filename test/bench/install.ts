/**
 * Installing a large pack in a real Chromium, from an address and from a file: `npm run bench -- install PACK.byname …`. The page of the packs is
 * watched sixty times a second: how long the bar stands at most in each phase. Meanwhile another page has an article read over and over:
 * how long it waits at most. Wants the built extension (`npm run build`).
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPack } from '../../src/pack/open.ts';
import { fromBytes } from '../../src/pack/source.ts';
import { PAGE, servePacks, until } from '../browser/install-bench.ts';
import { ask, type Bench, killer, start } from '../browser/setup.ts';
import { flat, texts } from './data.ts';
import { type Bar, report } from './table.ts';

interface Look {
  /** Milliseconds. */
  readonly at: number;
  readonly phase: string;
  /** −1: a bar without a value, which moves by itself. */
  readonly value: number;
}

const TARGET_SECONDS = 30;
const rows: string[][] = [];
const bars: Bar[] = [];
let version = '';
const packs = process.argv.slice(2);
if (packs.length === 0) console.log('install: no pack given (npm run bench -- install PACK.byname …)');
for (const path of packs) await measure(path);
if (packs.length > 0) {
  await report({
    name: 'install',
    title: 'Installing a pack',
    versions: version,
    about: [
      'Made by `npm run bench -- install PACK …` with the built extension in a real Chromium.',
      '"Bar stands": the longest time without a new value while the bar has one, looked at on every frame; where it has none it moves by itself.',
      '"Read meanwhile": an article of 10 KB asked for over and over, longest and median wait. "First page": the first such article after the switch; "after a kill": the next one,',
      'after the background was killed. The last column is the disk that is given back when the pack is removed.',
    ],
    head: [
      'pack',
      'from',
      'seconds',
      'receiving',
      'finishing',
      'bar stands, ms',
      'longest frame, ms',
      'read meanwhile, ms',
      'first page, ms',
      'after a kill, ms',
      'removed in, ms',
      'disk back, MB',
    ],
    rows,
    bars: { unit: 's', values: bars },
  });
}

async function measure(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const { counts } = await openPack(fromBytes(bytes));
  const named = `${counts.entities.toLocaleString('en')} entities, ${counts.names.toLocaleString('en')} names, ${(bytes.length / 1e6).toFixed(0)} MB`;
  for (const from of ['address', 'file'] as const) {
    const profile = await mkdtemp(join(tmpdir(), 'byname-bench-profile-'));
    const bench = await start({ profile });
    version = `Chromium ${bench.context.browser()?.version() ?? ''}`.trim();
    try {
      const own = await bench.ownPage(PAGE);
      await until(own, view => view.packs.length === 1);
      const reader = await bench.ownPage(PAGE);
      const text = flat((texts([])[0]?.text ?? '').slice(0, 10_000));
      await readOnce(reader, text);
      await own.bringToFront();
      const watch = await watchBar(own);
      const seconds = await install(own, bench, path, bytes, from, () => readOnce(reader, text));
      const looks = await watch();
      const first = await readOnce(reader, text);
      const { kill } = await killer(own);
      await kill();
      const cold = await readOnce(reader, text);
      const disk = () => own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
      const before = await disk();
      const id =
        (await until(own, ({ jobs }) => jobs.length === 0)).packs.find(pack => pack.id !== 'starter')?.id ??
        '';
      const removing = performance.now();
      await ask(own, 'packs.remove', { id });
      const removed = performance.now() - removing;
      // Browsers give room back when they find time.
      for (let waited = 0; waited < 45_000 && before - (await disk()) < bytes.length * 0.8; waited += 1_000) {
        await own.waitForTimeout(1_000);
      }
      const phases = phasesOf(looks);
      const frames = looks.slice(1).map((look, i) => look.at - (looks[i]?.at ?? look.at));
      rows.push([
        named,
        from,
        seconds.total.toFixed(1),
        `${((phases.get('receiving')?.time ?? 0) / 1000).toFixed(1)} s`,
        `${((phases.get('finishing')?.time ?? 0) / 1000).toFixed(1)} s`,
        (phases.get('receiving')?.stands ?? Number.NaN).toFixed(0),
        Math.max(...frames).toFixed(0),
        `${Math.max(...seconds.waits).toFixed(0)} (${(seconds.waits.sort((a, b) => a - b)[seconds.waits.length >> 1] ?? Number.NaN).toFixed(0)})`,
        first.toFixed(0),
        cold.toFixed(0),
        removed.toFixed(0),
        ((before - (await disk())) / 1e6).toFixed(0),
      ]);
      bars.push({
        label: `${(counts.entities / 1e6).toFixed(2)} million entities from ${from === 'file' ? 'a file' : 'an address'}`,
        value: seconds.total,
        target: TARGET_SECONDS,
      });
    } finally {
      await bench.close();
      await rm(profile, { recursive: true, force: true });
    }
  }
}

/** @returns seconds until the page shows the pack, and what the readings meanwhile waited, in milliseconds */
async function install(
  own: Page,
  _bench: Bench,
  path: string,
  bytes: Uint8Array,
  from: 'address' | 'file',
  read: () => Promise<number>,
): Promise<{ total: number; waits: number[] }> {
  const server = await servePacks();
  const waits: number[] = [];
  let done = false;
  try {
    const started = performance.now();
    if (from === 'file') await own.setInputFiles('#pack-file', [path]);
    else {
      server.files.set(`/${basename(path)}`, bytes);
      await own.fill('#pack-address', `${server.origin}/${basename(path)}`);
      await own.click('form button');
    }
    const reading = (async () => {
      while (!done) waits.push(await read());
    })();
    await own.waitForFunction(() => document.querySelectorAll('[data-pack]').length === 2, null, {
      timeout: 300_000,
    });
    const total = (performance.now() - started) / 1000;
    done = true;
    await reading;
    return { total, waits };
  } finally {
    await server.close();
  }
}

/** Milliseconds that a page waits for the names in `text`. */
function readOnce(reader: Page, text: string): Promise<number> {
  return reader.evaluate(async words => {
    const meta = {
      url: 'https://news.example/',
      canonical: 'https://news.example/',
      title: '',
      published: null,
      authors: [],
      publisher: null,
      language: 'en',
    };
    const from = performance.now();
    await chrome.runtime.sendMessage({ name: 'read', meta, text: words });
    return performance.now() - from;
  }, text);
}

async function watchBar(own: Page): Promise<() => Promise<Look[]>> {
  // As text: the runner would put its own helpers into a function.
  await own.evaluate(`{
    const looks = (window.looks = []);
    const look = () => {
      const job = document.querySelector('[data-job]');
      const bar = job?.querySelector('progress');
      if (bar) looks.push({ at: performance.now(), phase: job.dataset.phase, value: bar.hasAttribute('value') ? bar.value : -1 });
      requestAnimationFrame(look);
    };
    look();
  }`);
  return () =>
    own.evaluate(
      () => (window as unknown as { looks: { at: number; phase: string; value: number }[] }).looks,
    );
}

function phasesOf(looks: readonly Look[]): Map<string, { time: number; stands: number }> {
  const phases = new Map<string, { time: number; stands: number }>();
  let moved = looks[0]?.at ?? 0;
  looks.forEach((look, i) => {
    const before = looks[i - 1];
    const phase = phases.get(look.phase) ?? { time: 0, stands: 0 };
    phases.set(look.phase, phase);
    if (before !== undefined) phase.time += look.at - before.at;
    if (before === undefined || before.value !== look.value || look.value < 0) moved = look.at;
    phase.stands = Math.max(phase.stands, look.at - moved);
  });
  return phases;
}
