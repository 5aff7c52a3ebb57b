/** Renders icons/icon.svg to the sizes of the manifest: `npx tsx scripts/icons.ts`. The results are committed. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const SIZES = [16, 32, 48, 128];
const icons = resolve(import.meta.dirname, '../icons');

const found = findBrowser('chromium');
if (!found) throw new Error('no Chromium to draw with');
const browser = await chromium.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const svg = readFileSync(`${icons}/icon.svg`, 'utf8');
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `${icons}/icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
