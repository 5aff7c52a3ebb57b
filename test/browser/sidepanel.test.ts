import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marked } from '../../scripts/look-inside.ts';
import { active, article } from './articles.ts';
import { ask, type Bench, start } from './setup.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paragraphs = [
  'Song Tang, Direktor der Abteilung für Beziehungen nach Übersee, hat am Dienstag mit Wladimir Putin gesprochen.',
  'Angela Merkel empfing eine Abordnung, die über den Handel und über die Lage an den Grenzen reden wollte.',
  'Wladimir Putin sagte, die Gespräche seien gut verlaufen. Am Mittwoch war Putin wieder in Moskau, wo er blieb.',
  'Direktor Song Tang sagte, er reise weiter nach Genf, um dort Gespräche zu führen. Die Abordnung begleite ihn dabei.',
];
const second = [
  'Emmanuel Macron nannte das Ergebnis brauchbar, auch wenn vieles davon noch auf dem Papier stehe und Zeit brauche.',
  'Am Abend kündigte Sergej Lawrow an, dass die Gespräche im nächsten Monat an einem anderen Ort weitergehen sollen.',
];

/** The page is read anew and the panel hears of it: the machine may be slow. */
const poll = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 15_000 });

let bench: Bench;
beforeAll(async () => {
  bench = await start(
    {},
    {
      '/politik/eins': article({ paragraphs, filler: 6 }),
      '/politik/zwei': article({ paragraphs: second, filler: 1 }),
      '/leer': '<!doctype html><html lang="de"><title>Leer</title><p>Nichts.',
    },
  );
});
afterAll(() => bench.close());

/** The page of an article, and the panel for its tab. */
async function open(path: string): Promise<{ page: Page; panel: Page }> {
  const page = await bench.context.newPage();
  await page.goto(`${bench.site.origin}${path}`);
  await marked(page);
  const worker = bench.context.serviceWorkers()[0] ?? (await bench.context.waitForEvent('serviceworker'));
  const tab = await worker.evaluate(async url => (await chrome.tabs.query({ url }))[0]?.id, page.url());
  const panel = await bench.ownPage(`src/pages/sidepanel/sidepanel.html?tab=${tab}`);
  await panel.waitForSelector('[data-entity]');
  return { page, panel };
}

const names = (panel: Page) => panel.locator('[data-entity] h3').allTextContents();

describe('the cast of a page', () => {
  it('lists everyone by weight, with the role on the day of the article, how often, and what they said', async () => {
    const { page, panel } = await open('/politik/eins');
    expect(await names(panel)).toEqual(['Vladimir Putin', 'Angela Merkel']);
    expect(await panel.textContent('#page')).toBe('Gespräche gehen weiter');
    const putin = panel.locator('[data-entity="Q7747"]');
    expect(await putin.textContent()).toContain('named 3×');
    expect(await putin.locator('blockquote').textContent()).toContain('die Gespräche seien gut verlaufen');
    expect(await panel.locator('#page').getAttribute('lang')).toBe('de');
    expect(await putin.locator('blockquote [lang=de]').count()).toBe(1);
    // In office on 24 July 2020, the article's day, and not today.
    expect(await panel.locator('[data-entity="Q567"]').textContent()).toContain('Chancellor');
    await page.close();
    await panel.close();
  });

  it('has all that is done with somebody beside the name’s first line', async () => {
    const { page, panel } = await open('/politik/eins');
    await panel.setViewportSize({ width: 150, height: 640 });
    const rows = await panel.$$eval('[data-entity]', all =>
      all.map(row => {
        const tops = [...row.querySelectorAll('.jumps button, .wrong summary')].map(
          element => element.getBoundingClientRect().top,
        );
        const name = row.querySelector('h3')?.firstChild;
        const range = document.createRange();
        if (name) range.selectNodeContents(name);
        return {
          lines: range.getClientRects().length,
          apart: Math.round(Math.max(...tops) - Math.min(...tops)),
        };
      }),
    );
    expect(rows.some(({ lines }) => lines > 1)).toBe(true);
    expect(rows.map(({ apart }) => apart)).toEqual(rows.map(() => 0));
    await page.close();
    await panel.close();
  });

  it('jumps to each mention in turn, in sight and marked', async () => {
    const { page, panel } = await open('/politik/eins');
    const next = panel.getByRole('button', { name: 'Show Vladimir Putin in the text' });
    /** How far down the page the marked name stands, and a little for how far along its line, where it is in sight; -1: it is not. */
    const place = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('byname-active') ?? [];
        const box = range instanceof Range ? range.getBoundingClientRect() : null;
        const inSight = box !== null && box.top >= 0 && box.bottom <= innerHeight;
        return inSight ? box.top + scrollY + box.left / innerWidth : -1;
      });
    let before = -1;
    for (const text of ['Wladimir Putin', 'Wladimir Putin', 'Putin']) {
      await next.press('Enter');
      await poll(place).toBeGreaterThan(before);
      expect(await active(page)).toBe(text);
      before = await place();
    }
    expect(await panel.locator('[data-entity="Q7747"]').textContent()).toContain('3 of 3');
    await page.close();
    await panel.close();
  });

  it('follows the tab: another article, and a page with nothing to read', async () => {
    const { page, panel } = await open('/politik/eins');
    await page.goto(`${bench.site.origin}/politik/zwei`);
    await poll(() => names(panel)).toEqual(['Emmanuel Macron', 'Sergey Lavrov']);
    await page.goto(`${bench.site.origin}/leer`);
    await poll(() => names(panel)).toEqual([]);
    expect(await panel.textContent('#page')).toContain('read nothing');
    await page.close();
    await panel.close();
  });
});

describe('settling a name in the panel', () => {
  it('an unknown is apart, with what the page says; a candidate is chosen, and the choice taken back', async () => {
    const { page, panel } = await open('/politik/eins');
    const tang = panel.locator('[data-name="Song Tang"]');
    expect(await tang.textContent()).toContain('Direktor der Abteilung für Beziehungen nach Übersee');
    await tang.locator('summary').press('Enter');
    await tang.getByRole('button', { name: 'It is Song Tao, on this page' }).press('Enter');
    await poll(async () => (await marked(page))['byname-person']).toContain('Song Tang');
    await poll(() => names(panel)).toContain('Song Tao');
    expect(await tang.count()).toBe(0);
    await panel.getByRole('button', { name: /^Undo: “Song Tang” is Song Tao/ }).press('Enter');
    await poll(() => tang.count()).toBe(1);
    // Its button is gone with its row: the keyboard stands where it is said what was done, and that is in sight.
    const said = panel.locator('#said');
    await poll(() => said.evaluate(element => element === document.activeElement)).toBe(true);
    await panel.setViewportSize({ width: 360, height: 300 });
    await panel.locator('#own-new').scrollIntoViewIfNeeded();
    expect(await said.textContent()).toBe('Undone.');
    expect((await said.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await poll(async () => (await marked(page))['byname-unknown']).toContain('Song Tang');
    await page.close();
    await panel.close();
  });

  it('an own entry is made of an unknown and matched from then on, on every page, until it is removed', async () => {
    const { page, panel } = await open('/politik/eins');
    const tang = panel.locator('[data-name="Song Tang"]');
    await tang.locator('summary').click();
    await tang.getByRole('button', { name: 'Make an own entry for Song Tang' }).click();
    expect(await panel.inputValue('textarea[name=names]')).toBe('Song Tang');
    await panel.fill('textarea[name=note]', 'Hat am Telefon zugesagt.');
    await panel.fill('input[name=role]', 'Unterhändler');
    const links = panel.locator('textarea[name=links]');
    await links.fill('example.org:8080/tang\nhttps://example.org/x\nnone');
    await panel.getByRole('button', { name: 'Save' }).click();
    // What is no address is told and kept, not dropped.
    await poll(() => links.evaluate((field: HTMLTextAreaElement) => field.validationMessage)).toContain(
      '“none”',
    );
    expect(await links.inputValue()).toContain('none');
    expect((await ask(panel, 'own.list', {})).entries).toEqual([]);
    await links.fill('example.org:8080/tang\nhttps://example.org/x');
    await panel.getByRole('button', { name: 'Save' }).click();
    await poll(async () => (await marked(page))['byname-person']).toContain('Song Tang');
    await poll(() => names(panel)).toContain('Song Tang');
    expect(await panel.locator('[data-entity^="own:"]').textContent()).toContain('Hat am Telefon zugesagt.');
    const [entry] = (await ask(panel, 'own.list', {})).entries;
    expect(entry?.links).toEqual(['https://example.org:8080/tang', 'https://example.org/x']);
    await page.reload();
    await poll(async () => (await marked(page))['byname-person']).toContain('Song Tang');
    await panel.locator('#own').getByRole('button', { name: 'Remove Song Tang' }).dblclick();
    await panel.locator('#own').getByRole('button', { name: 'Remove for good?' }).click();
    await poll(async () => (await marked(page))['byname-unknown']).toContain('Song Tang');
    await page.close();
    await panel.close();
  });

  it('an entry that is being typed outlives its panel, and the one begun before it too', async () => {
    const { page, panel } = await open('/politik/eins');
    const fields = async (of: Page) => [
      await of.inputValue('textarea[name=names]'),
      await of.inputValue('input[name=role]'),
      await of.inputValue('select[name=kind]'),
    ];
    await panel.click('#own-new');
    await panel.fill('textarea[name=names]', 'Erste Frau\n');
    const tang = panel.locator('[data-name="Song Tang"]');
    await tang.locator('summary').click();
    await tang.getByRole('button', { name: 'Make an own entry for Song Tang' }).click();
    await panel.fill('input[name=role]', ' Unterhändler');
    await panel.selectOption('select[name=kind]', 'organisation');
    await panel.close();
    const again = await bench.ownPage('src/pages/sidepanel/sidepanel.html');
    const begun = [
      ['Erste Frau\n', '', 'person'],
      ['Song Tang', ' Unterhändler', 'organisation'],
    ];
    const first = await fields(again);
    expect(begun).toContainEqual(first);
    expect(await again.textContent('form')).toContain('not saved yet');
    await again.getByRole('button', { name: 'Cancel' }).click();
    const [other] = begun.filter(([name]) => name !== first[0]);
    await poll(() => fields(again)).toEqual(other);
    await again.getByRole('button', { name: 'Cancel' }).click();
    await poll(() => again.locator('form').count()).toBe(0);
    await again.reload();
    await again.waitForSelector('#own-new');
    expect(await again.locator('form').count()).toBe(0);
    await page.close();
    await again.close();
  });

  it('a new entry takes what is selected in the page', async () => {
    const { page, panel } = await open('/politik/eins');
    await page.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading) getSelection()?.selectAllChildren(heading);
    });
    await panel.click('#own-new');
    await poll(() => panel.inputValue('textarea[name=names]')).toBe('Gespräche gehen weiter');
    await page.close();
    await panel.close();
  });
});

describe.each(['light', 'dark'] as const)('axe, %s', colorScheme => {
  it('finds nothing in the panel, with everything opened', async () => {
    const { page, panel } = await open('/politik/eins');
    await panel.emulateMedia({ colorScheme });
    await panel.click('#own-new');
    await panel.waitForSelector('form');
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await panel.evaluate(AXE);
    const found = await panel.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(v => `${v.id}: ${v.nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    await page.close();
    await panel.close();
  });
});

describe('the browser', () => {
  it('opens it as its side panel', async () => {
    const own = await bench.ownPage('src/pages/popup/popup.html');
    await own.evaluate(async () => {
      const { id } = await chrome.windows.getCurrent();
      const button = document.createElement('button');
      button.id = 'open-panel';
      button.onclick = () => chrome.sidePanel.open({ windowId: id ?? -1 });
      document.body.prepend(button);
    });
    await own.click('#open-panel');
    const panels = () =>
      own.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length);
    await poll(panels).toBe(1);
    await own.close();
  });
});
