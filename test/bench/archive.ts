/**
 * A card from an archive of 100,000 articles and 300,000 statements, asked for by message of the warm background in a real Chromium, and
 * the disk it takes: `npm run build && npm run bench -- archive [--articles=100000] [--seconds=1800]`. Invented articles; people as uneven as in the news.
 * Prints; asserts nothing.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import type { PageMeta } from '../../src/messages/contract.ts';
import { ask, start } from '../browser/setup.ts';
import type { Filler } from './archive/fill.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '1800' } },
});
const COUNT = Number(values.articles);
/** What the archive may take on the disk at that size: docs/benchmarks/archive.md. */
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

const bench = await start();
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
const middle = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return [0.5, 0.9, 1]
    .map(share => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1))
    .join(' / ');
};
async function cards(when: string): Promise<void> {
  console.log(
    `${when}: a card by message, warm, ms: median / 9 of 10 / most of 40 (a message alone is the row "nothing")`,
  );
  for (const id of ['nothing', ...KNOWN]) {
    const times = await own.evaluate(
      async ({ id, page, ids }) => {
        const times: number[] = [];
        for (let at = -5; at < 40; at++) {
          // Other company each time: nothing is answered from memory.
          const context = [
            id,
            ...Array.from({ length: 30 }, (_, nth) => ids[((at + 6) * 97 * (nth + 1)) % ids.length] ?? ''),
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
      { id, page, ids: IDS.slice(0, 4_000) },
    );
    console.log(id.padEnd(10), middle(times));
  }
}

await cards('empty archive');
const began = performance.now();
const PART = 1_000;
let filled = 0;
while (filled < COUNT && performance.now() - began < Number(values.seconds) * 1000) {
  const to = Math.min(COUNT, filled + PART);
  await own.evaluate(
    ({ from, to, of, ids }) => (Reflect.get(globalThis, 'filler') as Filler).fill(from, to, of, ids),
    { from: filled, to, of: COUNT, ids: IDS },
  );
  filled = to;
}
const keeping = await own.evaluate(
  ({ of, ids }) => (Reflect.get(globalThis, 'filler') as Filler).keepMore(of, ids),
  { of: COUNT, ids: IDS },
);
if (filled < COUNT) console.log(`the time given (--seconds) was enough for ${filled} of ${COUNT} articles`);
const { archive } = await ask(own, 'status', {});
const disk = await own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
console.log(
  `${archive.articles} articles, ${archive.statements} statements, filled in ${((performance.now() - began) / 1000).toFixed(0)} s; ` +
    `keeping one more ${keeping.toFixed(1)} ms; ${(disk / 1e6).toFixed(0)} MB on the disk with the starter (budget ${BUDGET})`,
);

await cards('full archive');
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
