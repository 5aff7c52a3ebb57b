import { afterEach, describe, expect, it } from 'vitest';
import { inCard } from '../../scripts/look-inside.ts';
import { SURFACES } from '../../scripts/screenshots/surfaces.ts';
import { outOfItsRoot, violations } from './axe.ts';
import { inBubble } from './clips-setup.ts';
import { type Bench, start } from './setup.ts';

/** Surfaces in a closed root, and what tells that they are there. */
const CLOSED: Readonly<Record<string, typeof inCard>> = { clip: inBubble };

/** The welcome page is in its own test (welcome.test.ts). */
const ELSEWHERE = ['welcome'];

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', colorScheme => {
  let bench: Bench | undefined;
  afterEach(() => bench?.close());

  it.each(
    SURFACES.filter(({ name }) => !ELSEWHERE.includes(name)).map(surface => [surface.name, surface] as const),
  )('in %s', async (name, surface) => {
    bench = await start({ colorScheme, locale: 'en-GB' });
    const page = await surface.open(bench);
    await page.waitForTimeout(900);
    if (!name.startsWith('card') && !(name in CLOSED)) {
      expect(await violations(page)).toEqual([]);
      return;
    }
    const inside = await (CLOSED[name] ?? inCard)(page, outOfItsRoot);
    expect(inside).toContain('role="dialog"');
    const alone = await bench.context.newPage();
    await alone.goto(`${bench.site.origin}/paper.css`);
    await alone.setContent(
      `<!doctype html><html lang="en"><head><title>${name}</title></head><body><main><h1>${name}</h1>${inside.replaceAll('<details', '<details open')}</main></body></html>`,
    );
    expect(await violations(alone)).toEqual([]);
  });
});
