/** The browser is killed at any moment between the clips' writing and the catalogue's: the library finds everything all the same. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { toAnnotation } from '../../src/clips/annotation.ts';
import { plainClip } from '../clips/arbitrary.ts';
import { killBrowser, LIBRARY } from './clips-setup.ts';
import { ask, start } from './setup.ts';

/** Clips written before each death, and milliseconds until it: the background begins with the catalogue after 3,000. */
const DEATHS = [
  [700, 0],
  [900, 3_100],
  [300, 3_400],
  [200, 3_050],
] as const;

const profile = mkdtempSync(join(tmpdir(), 'byname-killed-'));
afterAll(() => rmSync(profile, { recursive: true, force: true }));

it('finds every clip that was confirmed', async () => {
  let written = 0;
  for (const [count, delay] of DEATHS) {
    const bench = await start({ profile });
    const page = await bench.ownPage('src/pages/popup/popup.html');
    const annotations = Array.from({ length: count }, (_, at) => {
      const nth = written + at;
      return toAnnotation(plainClip({ note: `word${nth}`, tags: [`t${nth % 2}`] }, nth));
    });
    await ask(page, 'clips.take', { annotations });
    written += count;
    await page.waitForTimeout(delay);
    await killBrowser(bench, profile);
  }
  const bench = await start({ profile });
  const library = await bench.ownPage(LIBRARY);
  await library.waitForSelector('#count[data-indexed=true]');
  const count = () => library.textContent('#count');
  await expect.poll(count).toContain(new Intl.NumberFormat('en').format(written));
  for (const word of ['word0', 'word699', 'word700', 'word1599', 'word1600', `word${written - 1}`]) {
    await library.fill('#search', word);
    await expect.poll(() => library.locator('.row[data-clip]').count(), { message: word }).toBeGreaterThan(0);
    await expect.poll(() => library.locator('.row .note').first().textContent()).toBe(word);
  }
  await bench.close();
}, 120_000);
