/** The reader's own note on somebody, written in the card with real keys. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCard, openCard, waitForCard } from '../../scripts/look-inside.ts';
import { article } from './articles.ts';
import { type Bench, killer, openMarked, start } from './setup.ts';

let bench: Bench;
beforeAll(async () => {
  const text = article({
    paragraphs: [
      'Wladimir Putin hat am Dienstag in Moskau lange mit Song Tao gesprochen, der danach nach Genf reiste.',
      'Am Mittwoch war Putin wieder in Moskau. Dort will er in der kommenden Woche weitere Gespräche führen.',
    ],
  });
  bench = await start({}, { '/politik/eins': text });
});
afterAll(() => bench.close());

async function open(): Promise<Page> {
  const page = await openMarked(bench, '/politik/eins');
  await page.bringToFront();
  await openCard(page, 'Wladimir Putin');
  await waitForCard(page, text => text.includes('Präsident'));
  return page;
}

/** Clicks the note, or the line that opens it, where it stands on the screen. */
async function beginNote(page: Page): Promise<void> {
  const at = await inCard(page, function (this: Element) {
    // A note that is there stands open, and a click on its line would close it.
    const line = this.querySelector('.own-note[open] textarea') ?? this.querySelector('.own-note summary');
    line?.scrollIntoView({ block: 'center' });
    const box = line?.getBoundingClientRect();
    return box ? `${box.x + 12} ${box.y + box.height / 2}` : '';
  });
  const [x = 0, y = 0] = at.split(' ').map(Number);
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.click(x, y);
  const begun = await inCard(page, function (this: Element) {
    const root = this.getRootNode();
    return String(root instanceof ShadowRoot && root.activeElement?.tagName === 'TEXTAREA');
  });
  if (begun !== 'true') await page.keyboard.press('Tab');
}

const written = (page: Page): Promise<string> =>
  inCard(page, function (this: Element) {
    return this.querySelector('textarea')?.value ?? 'no field';
  });

describe('a note on somebody in a pack', () => {
  it('is kept as it is typed, whatever the pointer does and though the background dies', async () => {
    const page = await open();
    const own = await bench.ownPage('src/pages/popup/popup.html');
    const background = await killer(own);
    await page.bringToFront();
    await beginNote(page);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Fragen, was er 2019 ');
    await background.kill();
    await page.keyboard.type('gesagt hat');
    await page.mouse.move(5, 5, { steps: 8 });
    await waitForCard(page, text => text.includes('Die Notiz ist gespeichert.'));
    expect(await written(page)).toBe('Fragen, was er 2019 gesagt hat');
    await page.close();

    const again = await open();
    expect(await written(again)).toBe('Fragen, was er 2019 gesagt hat');
    await beginNote(again);
    await again.keyboard.press('Control+A');
    await again.keyboard.press('Delete');
    await waitForCard(again, text => text.includes('Die Notiz ist gespeichert.'));
    await again.close();
    const third = await open();
    expect(await written(third)).toBe('');
    await third.close();
    await own.close();
  });
});
