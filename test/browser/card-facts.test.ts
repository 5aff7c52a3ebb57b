import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCard, marked, openCard, waitForCard } from '../../scripts/look-inside.ts';
import { type Bench, start } from './setup.ts';

let bench: Bench;
let page: Page;
beforeAll(async () => {
  bench = await start();
  page = await bench.context.newPage();
  await page.goto(`${bench.site.origin}/de/konferenz.html`);
  await marked(page);
});
afterAll(() => bench.close());

async function close(): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForCard(page, text => text === '');
}

describe('the card', () => {
  it('draws the roles of a life, and says them in words', async () => {
    await openCard(page, 'Wladimir Putin');
    await waitForCard(page, text => text.includes('Präsident'));
    const seen = await inCard(page, function (this: Element) {
      const bars = [...this.querySelectorAll('.timeline rect')].map(bar => bar.getBoundingClientRect());
      const rows = [...this.querySelectorAll('.timeline li')].map(row => row.textContent ?? '');
      return JSON.stringify({
        drawn: bars.filter(({ width, height }) => width > 0 && height > 0).length,
        rows,
      });
    });
    const { drawn, rows } = JSON.parse(seen) as { drawn: number; rows: string[] };
    expect(drawn).toBeGreaterThan(2);
    expect(rows).toHaveLength(drawn);
    expect(rows.join()).toMatch(/Präsident.*seit/s);
    await close();
  });

  it('of an organisation names those on this page who belong to it', async () => {
    await openCard(page, 'KP Chinas');
    const text = await waitForCard(page, content => content.includes('Dazu gehören'));
    expect(text.slice(text.indexOf('Dazu gehören'))).toContain('Xi Jinping');
    await close();
  });
});
