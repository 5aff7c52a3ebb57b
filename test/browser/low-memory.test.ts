/** With little memory the names' table stays on disk; the page must not show it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marked } from '../../scripts/look-inside.ts';
import { largestTable } from '../../src/background/packs/memory.ts';
import type { Entity } from '../../src/model/entity.ts';
import { openPack } from '../../src/pack/open.ts';
import { fromBytes } from '../../src/pack/source.ts';
import {
  installed,
  installFrom,
  PAGE,
  type PackServer,
  packOf,
  people,
  servePacks,
  until,
} from './install-bench.ts';
import { ask, type Bench, killer, start } from './setup.ts';

const COUNT = 60_000;
let server: PackServer;
let bench: Bench;
let own: Page;

const nameOf = (entity: Entity | undefined): string => entity?.names.de?.[0] ?? '';

function article(everybody: readonly Entity[]): string {
  const paragraphs = Array.from({ length: 12 }, (_, p) => {
    const [a, b, c] = [0, 1, 2].map(k => nameOf(everybody[(p * 4813 + k * 12_007) % COUNT]));
    return `<p>Am Abend sagte ${a}, es sei zu früh für ein Urteil, und Angela Merkel pflichtete bei. ${b} widersprach und verwies auf ${c}s Bericht, der im Mai 2021 der Europäischen Kommission vorgelegt worden war und seither auf eine Antwort wartet.</p>`;
  });
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Ein Bericht wartet</title>
    <meta property="og:type" content="article"><meta property="article:published_time" content="2021-06-01T10:00:00Z">
    <body><article><h1>Ein Bericht wartet</h1>${paragraphs.join('')}</article></body></html>`;
}

beforeAll(async () => {
  const everybody = people(COUNT);
  const pack = await packOf('crowd', '1', everybody);
  const low = await openPack(fromBytes(pack), { largestTable: largestTable(true) });
  // Else this would test nothing.
  expect(low.whole).toBe(false);
  server = await servePacks();
  server.files.set('/crowd.byname', pack);
  bench = await start({}, { '/crowd.html': article(everybody) });
  own = await bench.ownPage(PAGE);
  await installFrom(own, `${server.origin}/crowd.byname`);
  await until(own, view => installed(view, 'crowd') !== undefined);
}, 180_000);
afterAll(async () => {
  await bench?.close();
  await server?.close();
});

async function marks(): Promise<Record<string, string[]>> {
  const page = await bench.context.newPage();
  await page.goto(`${bench.site.origin}/crowd.html`);
  const found = await marked(page, 30_000);
  await page.close();
  return found;
}

describe('with little memory', () => {
  it('the same marks come out as with all the names in memory, warm and after the background’s death', async () => {
    await ask(own, 'settings.set', { lowMemory: false });
    expect((await ask(own, 'status', {})).lowMemory).toBe(false);
    const expected = await marks();
    expect(expected['byname-person']?.length).toBeGreaterThan(40);
    expect(expected['byname-organisation']).toContain('Europäischen Kommission');
    const { kill } = await killer(own);
    // The page that was open shows the choice that was made before this try.
    await own.reload();
    await own.check('#low-memory');
    await expect.poll(async () => (await ask(own, 'status', {})).lowMemory).toBe(true);
    for (const death of [false, true, true]) {
      if (death) await kill();
      expect(await marks()).toEqual(expected);
    }
    // The choice is there again when the page of the packs is opened.
    const again = await bench.ownPage(PAGE);
    await again.waitForSelector('#low-memory:checked');
    await again.close();
  });
});
