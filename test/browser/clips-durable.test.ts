/** A confirmed clip survives the death of the browser: killed with SIGKILL right after the bubble, ten times. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { marked } from '../../scripts/look-inside.ts';
import { keptClips, killBrowser, saveByKey } from './clips-setup.ts';
import { start } from './setup.ts';

const ROUNDS = 10;
const PASSAGES = [
  'Relations have never been better',
  'United Nations',
  'ruling',
  'party',
  'parties',
  'Russia',
  'China',
  'Moscow',
  'Beijing',
  'video',
] as const;

const profile = mkdtempSync(join(tmpdir(), 'byname-durable-'));
afterAll(() => rmSync(profile, { recursive: true, force: true }));

it(
  'keeps every confirmed clip',
  async () => {
    const confirmed: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const bench = await start({ profile });
      const kept = await keptClips(bench);
      expect(kept.map(({ place }) => place.quote.exact).sort()).toEqual(confirmed.toSorted());
      const page = await bench.context.newPage();
      await page.goto(`${bench.site.origin}/en/conference.html`);
      await marked(page);
      const words = PASSAGES[round] ?? 'the';
      await saveByKey(page, words);
      await killBrowser(bench, profile);
      confirmed.push(words);
    }
    const bench = await start({ profile });
    const kept = await keptClips(bench);
    await bench.close();
    expect(kept.map(({ place }) => place.quote.exact).sort()).toEqual(confirmed.toSorted());
    console.log(
      `${ROUNDS} browsers killed after their confirmation, ${kept.length} of ${ROUNDS} clips there`,
    );
  },
  ROUNDS * 30_000,
);
