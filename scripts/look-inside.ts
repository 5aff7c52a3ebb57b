/** Looks at what the extension shows in a page, through the debugger: the marks and the card in its closed shadow root. */
import type { Page } from 'playwright-core';
import { inClosedRoot, textWhen } from './closed-root.ts';

/** Texts of the marks, by highlight name, in order; waits until there are some. */
export async function marked(page: Page, timeout = 15_000): Promise<Record<string, string[]>> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some(key => key.startsWith('byname')), null, {
    timeout,
  });
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([key]) => key.startsWith('byname'))
        .map(([key, highlight]) => [key, [...highlight].map(range => String(range))]),
    ),
  );
}

/** Rests the pointer on the `nth` marked stretch that reads `text`, and waits until its card says something. */
export async function openCard(page: Page, text: string, nth = 0): Promise<void> {
  await pointAt(page, text, nth);
  await waitForCard(page, content => content !== '');
}

/** Moves the pointer to the middle of a marked stretch as a hand does: in steps, then still. */
export async function pointAt(page: Page, text: string, nth = 0): Promise<void> {
  const point = await page.evaluate(
    ([wanted, index]) => {
      const ranges = [...CSS.highlights]
        .filter(([key]) => key.startsWith('byname'))
        .flatMap(([, highlight]) => [...highlight])
        .filter((range): range is Range => range instanceof Range && String(range) === wanted);
      const range = ranges[index];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    [text, nth] as const,
  );
  if (point === null) throw new Error(`no mark reads "${text}" (${nth})`);
  await page.mouse.move(point.x - 60, point.y + 90);
  await page.mouse.move(point.x, point.y, { steps: 8 });
}

/** Text of the open card; '' when none is open. */
export async function cardText(page: Page): Promise<string> {
  return inCard(page, function (this: Element) {
    return this instanceof HTMLElement ? this.innerText : (this.textContent ?? '');
  });
}

export function waitForCard(
  page: Page,
  wanted: (text: string) => boolean,
  timeout = 10_000,
): Promise<string> {
  return textWhen(page, cardText, wanted, timeout);
}

/** Calls a function on the card's dialog element. */
export function inCard(page: Page, look: (this: Element) => string): Promise<string> {
  return inClosedRoot(page, attributes => attributes.get('role') === 'dialog', look);
}
