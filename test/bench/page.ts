/**
 * What Byname costs a page: `npm run bench -- page [--pages=N]`, in real Chromium, on real pages of ../shared/pages served from loopback:
 * without the extension, with it, and with a script that wraps the very same names in <span>s (it is given them: it looks nothing up).
 * The pages' own scripts are forbidden by a header, so that all changes counted are ours. Prints; asserts nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { listedPages, PAGES } from '../gold/shared-pages.ts';
import { ended } from './ended.ts';
import { teasers } from './no-article-pages.ts';
import { type Task, traced } from './trace.ts';

const EXTENSION = resolve(import.meta.dirname, '../../dist/chrome');
const { values } = parseArgs({ options: { pages: { type: 'string', default: '33' } } });
/** Milliseconds from the load of a page until it is taken for settled. */
const SETTLE = 1500;

if (!existsSync(PAGES) || !existsSync(EXTENSION)) {
  console.log('bench page: needs ../shared/pages and a build (npm run build); nothing measured.');
  process.exit(0);
}
const browser = findBrowser('chromium');
if (browser === null) process.exit(1);

const all = listedPages();
const wanted = Math.min(all.length, Number(values.pages));
const chosen = Array.from({ length: wanted }, (_, at) => all[Math.floor((at * all.length) / wanted)]).filter(
  page => page !== undefined,
);
const bytes = chosen.map(({ file }) => gunzipSync(readFileSync(PAGES + file)));

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const at = Number(/^\/p\/(\d+)\//.exec(pathname)?.[1] ?? -1);
  const body = pathname.startsWith('/list/') ? Buffer.from(teasers) : bytes[at];
  response.writeHead(body ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "script-src 'none'; frame-src 'none'",
  });
  response.end(body ?? '');
});
await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const addressOf = (at: number): string => {
  // The path says front page, list or article: it stays.
  const path = URL.canParse(chosen[at]?.url ?? '') ? new URL(chosen[at]?.url ?? '').pathname : '/artikel';
  return `${origin}/p/${at}${path === '/' ? '/artikel' : path}`;
};

/** Counts in the page; started before anything else runs in it. */
function count(): void {
  const seen = { mutations: 0, shift: 0 };
  Reflect.set(window, 'seen', seen);
  addEventListener('load', () => {
    new MutationObserver(records => {
      seen.mutations += records.length;
    }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

interface Measured {
  readonly tasks: readonly Task[];
  readonly mutations: number;
  readonly shift: number;
  readonly heap: number;
  readonly names: readonly string[];
}

interface Way {
  readonly isOurs: (script: string) => boolean;
  /** After the load of the page. */
  readonly after?: (page: Page, at: number) => Promise<unknown>;
}

async function measure(
  page: Page,
  session: CDPSession,
  url: string,
  at: number,
  way: Way,
): Promise<Measured> {
  const tasks = await traced(session, url, way.isOurs, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await way.after?.(page, at);
    await page.waitForTimeout(SETTLE);
  });
  const { mutations, shift } = await page.evaluate(() => Reflect.get(window, 'seen') as Measured);
  const names = await page.evaluate(() =>
    [...CSS.highlights].filter(([key]) => key.startsWith('byname')).flatMap(([, h]) => [...h].map(String)),
  );
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  return { tasks, mutations, shift, heap, names };
}

/** What extensions of this kind usually do: one expression over every text node, a span around every hit. */
function wrap(names: readonly string[]): void {
  if (names.length === 0) return;
  const escaped = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const pattern = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'gu');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!/^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? '')) nodes.push(node as Text);
  for (const node of nodes) {
    const parts: (string | Node)[] = [];
    let last = 0;
    for (const hit of node.data.matchAll(pattern)) {
      const span = document.createElement('span');
      span.style.textDecoration = 'underline';
      span.textContent = hit[0];
      parts.push(node.data.slice(last, hit.index), span);
      last = hit.index + hit[0].length;
    }
    if (parts.length > 0) node.replaceWith(...parts, node.data.slice(last));
  }
}

async function run(extension: string | null, way: Way, urls: readonly string[]): Promise<Measured[]> {
  const { context } = await launchChromium({
    executable: browser?.path ?? '',
    headless: true,
    ...(extension === null ? {} : { extension }),
  });
  await context.route(
    url => url.protocol.startsWith('http') && url.origin !== origin,
    route => route.abort(),
  );
  const page = await context.newPage();
  await page.addInitScript(count);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  // The starter pack is installed, the code is warm, as on the second article of the day.
  await page.goto(urls[0] ?? origin);
  await page.waitForTimeout(4000);
  const measured: Measured[] = [];
  for (const [at, url] of urls.entries()) measured.push(await measure(page, session, url, at, way));
  await ended(context.close());
  return measured;
}

const urls = chosen.map((_, at) => addressOf(at));
const isExtension = (script: string): boolean => script.startsWith('chrome-extension://');
const nobody = (): boolean => false;
const without = await run(null, { isOurs: nobody }, urls);
const byname = await run(EXTENSION, { isOurs: isExtension }, urls);
const spans = await run(
  null,
  {
    isOurs: nobody,
    // Through the debugger, so the task is the one that changes the page most; what it costs in all is in the sum.
    after: (page, at) => page.evaluate(wrap, byname[at]?.names ?? []),
  },
  urls,
);
const lists = await run(
  EXTENSION,
  { isOurs: isExtension },
  Array.from({ length: 7 }, (_, at) => `${origin}/list/${at}`),
);
server.closeAllConnections();
server.close();

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const total = ({ tasks }: Measured): number => tasks.reduce((sum, { cpu }) => sum + cpu, 0);
const longest = (measured: Measured, of: (task: Task) => boolean, what: 'cpu' | 'wall' = 'cpu'): number =>
  Math.max(0, ...measured.tasks.filter(of).map(task => task[what]));
const own = ({ tasks }: Measured): number => tasks.reduce((sum, { ownCpu }) => sum + ownCpu, 0);
const added = (measured: readonly Measured[], of: (one: Measured) => number): number[] =>
  measured.map((one, index) => of(one) - of(without[index] ?? one));
const two = (values: readonly number[], digits = 1): string =>
  `${at(values, 0.5).toFixed(digits)} / ${at(values, 0.9).toFixed(digits)} / ${at(values, 1).toFixed(digits)}`;

console.log('page, KB, names, our tasks: longest (cpu), longest (wall), all our scripts (cpu)');
for (const [index, { file }] of chosen.entries()) {
  const one = byname[index];
  if (!one) continue;
  const row = [longest(one, t => t.ours), longest(one, t => t.ours, 'wall'), own(one)].map(v =>
    v.toFixed(1).padStart(6),
  );
  console.log(
    `${String(Math.round((bytes[index]?.length ?? 0) / 1024)).padStart(5)} ${String(one.names.length).padStart(4)} ${row.join(' ')}  ${file}`,
  );
}
const read = byname.filter(({ names }) => names.length > 0).length;
console.log(
  `\n${chosen.length} pages, names marked on ${read}. Median / 9 of 10 / most; ms are processor time of the page's main thread.`,
);
const table = (title: string, ofByname: string, ofSpans: string): void =>
  console.log(`${title.padEnd(46)} ${ofByname.padEnd(26)} ${ofSpans}`);
table('', 'Byname', '<span> around the same names');
table('main thread, added, ms (whole page, noisy)', two(added(byname, total)), two(added(spans, total)));
table('our scripts, ms', two(byname.map(own)), '–');
table('longest task with our script, ms', two(byname.map(one => longest(one, t => t.ours))), '–');
table(
  'longest task of the page, added, ms',
  two(added(byname, one => longest(one, () => true))),
  two(added(spans, one => longest(one, () => true))),
);
table(
  'DOM mutations',
  two(
    byname.map(one => one.mutations),
    0,
  ),
  two(
    spans.map(one => one.mutations),
    0,
  ),
);
table(
  'layout shift, added',
  two(
    added(byname, one => one.shift),
    4,
  ),
  two(
    added(spans, one => one.shift),
    4,
  ),
);
table(
  'JS heap, added, KB',
  two(
    added(byname, one => one.heap / 1024),
    0,
  ),
  two(
    added(spans, one => one.heap / 1024),
    0,
  ),
);
console.log(
  `\nOn a page that is no article (800 teasers), the start-up script in all, compiled anew: ${two(lists.map(own), 2)} ms (npm run bench -- start). Targets: longest task ≤ 16, shift 0, mutations 0, start-up ≤ 1.`,
);
process.exit();
