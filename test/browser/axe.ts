/** What axe finds wrong. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** A line for each violation in the page; none is what is wanted. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return found.map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 160)).join(' | ')}`);
}

/** A closed root's styles and content as they stand: axe cannot reach into it, so it is looked at on a page of its own. */
export function outOfItsRoot(this: Element): string {
  const root = this.getRootNode() as ShadowRoot;
  const styles = [...root.adoptedStyleSheets, ...root.styleSheets].flatMap(sheet => [...sheet.cssRules]);
  const css = styles.map(rule => rule.cssText.replaceAll(':host', '#host')).join('\n');
  // A popover that nobody has shown is not there.
  return `<style>${css}</style><div id="host">${root.innerHTML.replaceAll(' popover="manual"', '')}</div>`;
}
