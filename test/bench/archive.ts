/**
 * A card from an archive of 100,000 articles and 300,000 statements, asked for by message of the warm background in a real Chromium, and
 * the disk it takes: `npm run build && npm run bench -- archive [--articles=100000] [--fresh]`. Invented articles; people as uneven as in the news.
 * A full archive is filled once and kept in .cache for the next run; --fresh fills another. Prints; asserts nothing.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import type { PageMeta } from '../../src/messages/page-meta.ts';
import { ask, start } from '../browser/setup.ts';
import type { Filler } from './archive/fill.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100000' }, fresh: { type: 'boolean', default: false } },
});
const COUNT = Number(values.articles);
/** Megabytes that the archive may take on the disk at that size: docs/benchmarks/archive.md. */
const BUDGET = 400;
/** In the starter: the first ones in most articles, the last one in few. */
const KNOWN = ['Q7747', 'Q22686', 'Q567', 'Q15031', 'Q76'];
const IDS = [...KNOWN.slice(0, 4), ...Array.from({ length: 20_000 }, (_, at) => `X${at}`)];
IDS[3_000] = KNOWN[4] ?? '';

const bundle = (await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    lib: { entry: resolve(import.meta.dirname, 'archive/fill.ts'), formats: ['iife'], name: 'fill' },
  },
})) as Rollup.RollupOutput[];
const chunk = bundle.flatMap(({ output }) => output).find(one => one.type === 'chunk');
if (chunk?.type !== 'chunk') throw new Error('the filler was not built');

const profile = resolve(import.meta.dirname, `../../.cache/bench-archive-${COUNT}`);
if (values.fresh) rmSync(profile, { recursive: true, force: true });
const bench = await start({ profile });
const own: Page = await bench.ownPage('src/pages/popup/popup.html');
for (let at = 0; at < 60 && !(await ask(own, 'status', {})).ready; at++) await own.waitForTimeout(500);
await own.evaluate(chunk.code);
const page: PageMeta = {
  url: 'https://reader.example/a',
  canonical: 'https://reader.example/a',
  title: 'An article of today',
  published: '2020-06-01',
  authors: [],
  publisher: null,
  language: 'en',
};
const ranked = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return [0.5, 0.95, 1]
    .map(share => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1))
    .join(' / ');
};
const CARDS = 100;
async function cards(when: string): Promise<void> {
  console.log(
    `${when}: a card by message, warm, ms: median / 95 of 100 / most of ${CARDS} ("nothing": a message alone)`,
  );
  for (const id of ['nothing', ...KNOWN]) {
    const times = await own.evaluate(
      async ({ id, page, ids, count }) => {
        const times: number[] = [];
        for (let at = -30; at < count; at++) {
          // Other company each time: nothing is answered from memory.
          const context = [
            id,
            ...Array.from({ length: 30 }, (_, nth) => ids[((at + 31) * 97 * (nth + 1)) % ids.length] ?? ''),
          ];
          const began = performance.now();
          await chrome.runtime.sendMessage(
            id === 'nothing'
              ? { name: 'where' }
              : { name: 'card', page, about: { type: 'entity', id }, context, languages: ['en'] },
          );
          if (at >= 0) times.push(performance.now() - began);
        }
        return times;
      },
      { id, page, ids: IDS.slice(0, 4_000), count: CARDS },
    );
    console.log(id.padEnd(10), ranked(times));
  }
}

const there = (await ask(own, 'status', {})).archive.articles;
if (there < COUNT) {
  if (there > 0) await ask(own, 'archive.empty', {});
  await cards('empty archive');
  const began = performance.now();
  for (let filled = 0; filled < COUNT; filled += 1_000)
    await own.evaluate(
      ({ from, to, of, ids }) => (Reflect.get(globalThis, 'filler') as Filler).fill(from, to, of, ids),
      { from: filled, to: Math.min(COUNT, filled + 1_000), of: COUNT, ids: IDS },
    );
  await own.evaluate(() => (Reflect.get(globalThis, 'filler') as Filler).finish());
  console.log(`filled in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
await cards('full archive');
const keeping = await own.evaluate(
  ({ of, ids }) => (Reflect.get(globalThis, 'filler') as Filler).keepMore(of, ids),
  { of: Math.max(there, COUNT), ids: IDS },
);
const { archive } = await ask(own, 'status', {});
const disk = await own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
console.log(
  `${archive.articles} articles, ${archive.statements} statements; keeping one more ${keeping.toFixed(1)} ms; ` +
    `${(disk / 1e6).toFixed(0)} MB on the disk with the starter (budget ${BUDGET})`,
);
for (const id of [KNOWN[0] ?? '', KNOWN[4] ?? '']) {
  const began = performance.now();
  const view = await ask(own, 'person.view', {
    id,
    from: 0,
    languages: ['en'],
    filter: { query: '', topic: null, outlet: null, year: null },
  });
  console.log(
    `person’s page of ${id}: ${view.total} statements, ${(performance.now() - began).toFixed(0)} ms`,
  );
}
await bench.close();
