import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, inCard, marked, pointAt, waitForCard } from '../../scripts/look-inside.ts';
import { article, cardName, marksNow } from './articles.ts';
import { type Bench, openMarked, start } from './setup.ts';

const around = `<nav><a href="/x">Xi Jinping</a></nav>
<input id="field" value="Angela Merkel schreibt"><div id="free" contenteditable="true">Angela Merkel wird hier bearbeitet.</div>
%<section id="comments"><h2>Kommentare</h2><p>Recep Tayyip Erdoğan hat hier gar nichts verloren, meint ein Leser, der das schon lange sagt und es noch oft sagen wird.</p></section>`;
const withCode = [
  'Xi Jinping hat am Dienstag mit Wladimir Putin gesprochen, wie aus dem Umfeld der Beratungen zu hören war.',
  'Im Quelltext steht <code>Emmanuel Macron</code> als Beispiel, und daneben stehen noch viele andere Wörter, die nichts bedeuten.',
  'Über <a id="link" href="#ziel">Angela Merkel</a> schreibt die Zeitung an anderer Stelle mehr, als hier Platz gehabt hätte.',
];

const said = [
  'Am Rande der Sitzung war die Stimmung gut. „Wir können uns in dieser Frage auf Emmanuel Macron verlassen“, sagte Angela Merkel am Dienstag in Berlin.',
];

let bench: Bench;
beforeAll(async () => {
  bench = await start(
    {},
    {
      '/politik/rand': article({ body: around, paragraphs: withCode, filler: 2 }),
      '/politik/vorher': article({ paragraphs: said }),
    },
  );
});
afterAll(() => bench.close());

const open = (): Promise<Page> => openMarked(bench, '/politik/rand');

/** The middle of the first mark that reads so. */
function middleOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate(wanted => {
    const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight]);
    const range = ranges.find((r): r is Range => r instanceof Range && String(r) === wanted);
    const { x, y, width, height } = range?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, text);
}

async function staysShut(page: Page): Promise<void> {
  await page.waitForTimeout(1100);
  expect(await cardText(page)).toBe('');
}

describe('keeps out of the way', () => {
  it('marks nothing in navigation, fields, code and comments', async () => {
    const page = await open();
    const marks = await marksNow(page);
    expect(marks).toContain('Wladimir Putin');
    expect(marks.filter(mark => mark === 'Xi Jinping')).toHaveLength(1);
    expect(marks.filter(mark => mark === 'Angela Merkel')).toHaveLength(1);
    expect(marks.join()).not.toMatch(/Macron|Erdo/);
    await page.close();
  });

  it('of a selection, until it ends: by a click, or with the words that were selected', async () => {
    const page = await open();
    const ends: readonly (() => Promise<unknown>)[] = [
      () => page.mouse.click(8, 8),
      () => page.evaluate(() => document.querySelector('article p:last-of-type')?.remove()),
    ];
    for (const end of ends) {
      await page.mouse.move(8, 8);
      await page.evaluate(() =>
        getSelection()?.selectAllChildren(document.querySelector('article p:last-of-type') as Element),
      );
      await pointAt(page, 'Wladimir Putin');
      await staysShut(page);
      await page.mouse.move(8, 8);
      await end();
      await pointAt(page, 'Wladimir Putin');
      await waitForCard(page, text => text !== '');
      await page.keyboard.press('Escape');
    }
    await page.close();
  });

  it('of typing, until the mouse moves again', async () => {
    const page = await open();
    await page.focus('#field');
    const { x, y } = await middleOf(page, 'Wladimir Putin');
    await page.mouse.move(x - 40, y + 60);
    await page.mouse.move(x, y, { steps: 6 });
    await page.keyboard.type('abc');
    await staysShut(page);
    await page.mouse.move(x, y + 60, { steps: 6 });
    await page.mouse.move(x, y, { steps: 6 });
    await waitForCard(page, text => text !== '');
    await page.keyboard.type('d');
    await waitForCard(page, text => text === '');
    await page.close();
  });

  it('of held buttons and dragging', async () => {
    const page = await open();
    const { x, y } = await middleOf(page, 'Wladimir Putin');
    await page.mouse.move(x - 60, y + 60);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 6 });
    await staysShut(page);
    await page.mouse.up();
    await page.close();
  });

  it('of a click and of a context menu', async () => {
    const page = await open();
    for (const button of ['left', 'right'] as const) {
      await pointAt(page, 'Wladimir Putin');
      await waitForCard(page, text => text !== '');
      const { x, y } = await middleOf(page, 'Wladimir Putin');
      await page.mouse.click(x, y, { button });
      await waitForCard(page, text => text === '');
      await page.mouse.move(5, 5);
    }
    await page.close();
  });

  it('of full screen', async () => {
    const page = await open();
    await page.evaluate(() => document.documentElement.requestFullscreen());
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await pointAt(page, 'Wladimir Putin');
    await staysShut(page);
    await page.evaluate(() => document.exitFullscreen());
    await page.close();
  });

  it('of print: the marks are not on paper', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const line = await page.evaluate(() => {
      const paragraph = document.querySelector('article p') as Element;
      return getComputedStyle(paragraph, '::highlight(byname-person)').textDecorationLine;
    });
    expect(line).toBe('none');
    await page.close();
  });
});

describe('a card in a card', () => {
  it('a name in a statement opens its own card in place, and Back leads back', async () => {
    const page = await bench.context.newPage();
    // The statement is in the archive once the first article is read, and comes up on the second one's card.
    for (const path of ['/politik/vorher', '/politik/rand']) {
      await page.goto(`${bench.site.origin}${path}`);
      await marked(page);
    }
    await pointAt(page, 'Angela Merkel');
    await waitForCard(page, text => text.includes('auf Emmanuel Macron'));
    const click = (selector: string) =>
      inCard(
        page,
        selector === 'name'
          ? function (this: Element) {
              const link = this.querySelector<HTMLElement>('.name-link');
              link?.click();
              return link?.textContent ?? '';
            }
          : function (this: Element) {
              this.querySelector<HTMLElement>('.head button')?.click();
              return '';
            },
      );
    // By the keyboard, from far down in the card.
    const stands = () =>
      inCard(page, function (this: Element) {
        const focused = (this.getRootNode() as ShadowRoot).activeElement;
        return `${focused?.getAttribute('role')} ${this.querySelector('.content')?.scrollTop}`;
      });
    await inCard(page, function (this: Element) {
      this.querySelector<HTMLDetailsElement>('.correct')?.setAttribute('open', '');
      this.querySelector<HTMLElement>('.name-link')?.focus();
      this.querySelector('.content')?.scrollTo(0, 60);
      return '';
    });
    expect(await stands()).toBe('button 60');
    // A long name breaks with its line, as the words around it do.
    const lines = await inCard(page, function (this: Element) {
      const words = this.querySelector<HTMLElement>('.said blockquote');
      if (words) words.style.inlineSize = '5em';
      return String(words?.querySelector('.name-link')?.getClientRects().length);
    });
    expect(lines).toBe('2');
    expect(await click('name')).toBe('Emmanuel Macron');
    await expect.poll(() => cardName(page)).toContain('Emmanuel Macron');
    await waitForCard(page, text => text.includes('Frankreich'));
    expect(await stands()).toBe('dialog 0');
    await click('back');
    await expect.poll(() => cardName(page)).toContain('Angela Merkel');
    await page.close();
  });
});
