import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCard, marked, openCard } from '../../scripts/look-inside.ts';
import { type Bench, start } from './setup.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong in the page, a line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return found.map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 120)).join(' | ')}`);
}

describe.each(['light', 'dark'] as const)('accessibility, %s', colorScheme => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await start({ colorScheme });
  });
  afterAll(() => bench.close());

  it.each(['Wladimir Putin', 'KP Chinas', 'Song Tang'])('axe finds nothing in the card of %s', async name => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    await marked(page);
    await openCard(page, name);
    await page.waitForTimeout(600);
    // The closed root is out of axe's reach: the card is looked at as it stands, with its styles, on a page of its own.
    const card = await inCard(page, function (this: Element) {
      const root = this.getRootNode() as ShadowRoot;
      const styles = [...root.adoptedStyleSheets, ...root.styleSheets].flatMap(sheet => [...sheet.cssRules]);
      return `<style>${styles.map(rule => rule.cssText.replaceAll(':host', '#host')).join('\n')}</style><div id="host">${root.innerHTML}</div>`;
    });
    expect(card).toContain('role="dialog"');
    const alone = await bench.context.newPage();
    await alone.goto(`${bench.site.origin}/paper.css`);
    await alone.setContent(
      `<!doctype html><html lang="de"><head><title>Card</title></head><body><main><h1>Card</h1>${card}</main></body></html>`,
    );
    expect(await violations(alone)).toEqual([]);
    await alone.close();
    await page.close();
  });

  it('axe finds nothing in the popup', async () => {
    const own = await bench.ownPage('src/pages/popup/popup.html');
    await own.waitForSelector('#archive-count');
    expect(await violations(own)).toEqual([]);
    await own.close();
  });
});
