/**
 * `npm run screenshots`: a picture of every surface of the built extension, light and dark, in demo/out/screenshots; with `--store` also the
 * stores' pictures (1280 × 800) and a sheet of all surfaces in docs/store. `--walk` records the hover instead (walk.ts). `--only card,popup`, `--language fr`, `--themes dark`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveNews } from '../../demo/server.ts';
import { findBrowser } from '../find-browser.ts';
import { inLanguage } from '../in-language.ts';
import { launchChromium } from '../launch-chromium.ts';
import { sheet } from './sheet.ts';
import { smallPng } from './small-png.ts';
import { SURFACES, type Surface } from './surfaces.ts';
import { recordWalk } from './walk.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Surfaces that the stores show. */
const STORE = ['card', 'card-then-and-today', 'card-unknown', 'library'];
/** Of these in both themes. */
const STORE_DARK = ['card', 'library'];

const { values } = parseArgs({
  options: {
    store: { type: 'boolean', default: false },
    walk: { type: 'boolean', default: false },
    only: { type: 'string' },
    language: { type: 'string', default: 'en' },
    themes: { type: 'string', default: 'light,dark' },
  },
});
const browser = findBrowser('chromium');
if (browser === null) process.exit(1);
if (values.walk) {
  await recordWalk(browser.path);
  process.exit(0);
}
const { language } = values;
const built = resolve(ROOT, 'dist/chrome');
const extension = language === 'en' ? built : inLanguage(built, language);
const out = resolve(ROOT, 'demo/out/screenshots', language === 'en' ? '' : language);
mkdirSync(out, { recursive: true });
const wanted = SURFACES.filter(({ name }) => !values.only || values.only.split(',').includes(name));

for (const theme of ['light', 'dark'] as const) {
  if (!values.themes.split(',').includes(theme)) continue;
  const pictures: { readonly surface: Surface; readonly file: string }[] = [];
  for (const surface of wanted) {
    // Each on a fresh profile: no surface shows what another left behind.
    const site = await serveNews();
    const launched = await launchChromium({
      executable: browser.path,
      extension,
      headless: true,
      colorScheme: theme,
      locale: language === 'en' ? 'en-GB' : language,
    });
    try {
      const page = await surface.open({ ...launched, site });
      // Cards fade in, pages load what they show.
      await page.waitForTimeout(900);
      if (surface.whole) {
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width: surface.width, height: Math.max(surface.height, height) });
      }
      const file = join(out, `${surface.name}-${theme}.png`);
      writeFileSync(file, smallPng(await page.screenshot()));
      pictures.push({ surface, file });
      console.log(relative(process.cwd(), file));
      if (values.store && STORE.includes(surface.name)) {
        const name = theme === 'light' ? surface.name : `${surface.name}-dark`;
        if (theme === 'light' || STORE_DARK.includes(surface.name))
          writeFileSync(resolve(ROOT, 'docs/store', `${name}.png`), readFileSync(file));
      }
    } catch (error) {
      console.error(`${surface.name}, ${theme}:`, error);
      process.exitCode = 1;
    } finally {
      await launched.context.close();
      await site.close();
    }
  }
  if (!values.only) {
    const picture = smallPng(await sheet(browser.path, pictures, theme));
    writeFileSync(join(out, `all-${theme}.png`), picture);
    if (values.store) writeFileSync(resolve(ROOT, 'docs/store', `all-${theme}.png`), picture);
  }
}
