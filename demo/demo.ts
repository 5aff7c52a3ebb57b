/**
 * `npm run demo`: builds the extension, serves the sample news site on loopback and opens a browser with both. Without a display it
 * runs headless, rests the pointer on a name, leaves a screenshot of the open card and prints what was found.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.ts';
import { launchChromium } from '../scripts/launch-chromium.ts';
import { cardText, marked, openCard } from '../scripts/look-inside.ts';
import { serveNews } from './server.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = resolve(import.meta.dirname, 'out');

const { values } = parseArgs({ options: { 'no-build': { type: 'boolean', default: false } } });
if (!values['no-build']) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const browser = findBrowser('chromium');
if (browser === null) process.exit(1);
console.log(`Browser: ${browser.which}`);

const site = await serveNews();
const headless = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && process.platform === 'linux';
const { context } = await launchChromium({
  executable: browser.path,
  extension: resolve(ROOT, 'dist/chrome'),
  headless,
});
const first = context.pages()[0] ?? (await context.newPage());
console.log(`News site: ${site.origin}/`);

if (headless) {
  mkdirSync(OUT, { recursive: true });
  console.log('No display: running headless.');
  await show(first, '/en/conference.html', 'Angela Merkel', 'conference');
  await show(first, '/de/konferenz.html', 'Wladimir Putin', 'konferenz');
  await show(first, '/de/konferenz.html', 'Song Tang', 'unknown');
  await first.emulateMedia({ colorScheme: 'dark' });
  await show(first, '/sotu/2002-Bush', 'Hamid Karzai', 'sotu-dark');
  await first.emulateMedia({ colorScheme: 'light' });
  if (site.seed) await show(first, '/seed', 'Xi Jinping', 'seed');
  await context.close();
  await site.close();
} else {
  await first.goto(`${site.origin}/de/konferenz.html`);
  console.log('Rest the pointer on a marked name. Close the browser to end the demo.');
  await new Promise(closed => context.on('close', closed));
  await site.close();
}

async function show(page: Page, path: string, name: string, picture: string): Promise<void> {
  await page.goto(`${site.origin}${path}`);
  const found = await marked(page);
  console.log(`\n${path}`);
  for (const [kind, texts] of Object.entries(found)) console.log(`  ${kind}: ${texts.join(' · ') || '–'}`);
  await openCard(page, name);
  console.log(`  card of ${name}:\n${indent(await cardText(page))}`);
  // The card fades in.
  await page.waitForTimeout(400);
  const file = resolve(OUT, `${picture}.png`);
  await page.screenshot({ path: file });
  console.log(`  screenshot: ${relative(process.cwd(), file)}`);
}

function indent(text: string): string {
  return text.replace(/^/gm, '    | ');
}
