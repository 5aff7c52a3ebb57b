import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, pointAt, waitForCard } from '../../scripts/look-inside.ts';
import { article, marksNow, paragraphs, SENTENCES } from './articles.ts';
import { type Bench, start } from './setup.ts';

const shell = (body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Rahmen</title></head><body>${body}</body></html>`;
const inShadow = `<script>
const host = document.querySelector('#host');
host.attachShadow({ mode: 'open' }).innerHTML = '<main><slot name="lead"></slot><section>' + ${JSON.stringify(paragraphs(SENTENCES, 1))} + '</section></main>';
document.querySelector('#shut').attachShadow({ mode: 'closed' }).innerHTML = '<p>Recep Tayyip Erdoğan steht in einem verschlossenen Baum, den niemand zu lesen hat, auch wir nicht.</p>';
</script>`;

let bench: Bench;
beforeAll(async () => {
  bench = await start(
    {},
    {
      '/frames': shell(
        '<iframe id="big" src="/politik/eins" width="900" height="600"></iframe><iframe id="small" src="/politik/zwei" width="300" height="250"></iframe>',
      ),
      '/politik/eins': article(),
      '/politik/zwei': article(),
      '/politik/schatten': article({
        body: `<div id="host"><p slot="lead">Auch Angela Merkel war da, hieß es am Dienstag aus dem Kreis der Teilnehmer, die lange berieten.</p></div><div id="shut"></div>${inShadow}`,
      }),
    },
  );
});
afterAll(() => bench.close());

describe('frames', () => {
  it('an article in a frame is marked and has its cards; a small frame is left alone', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/frames`);
    const big = page.frames().find(frame => frame.url().endsWith('/eins'));
    const small = page.frames().find(frame => frame.url().endsWith('/zwei'));
    await expect
      .poll(() => big?.evaluate(() => [...(CSS.highlights.get('byname-person') ?? [])].map(String)), {
        timeout: 15_000,
      })
      .toContain('Xi Jinping');
    expect(await small?.evaluate(() => CSS.highlights.size)).toBe(0);
    const box = await big?.evaluate(() => {
      const [range] = [...(CSS.highlights.get('byname-person') ?? [])].filter(
        r => String(r) === 'Wladimir Putin',
      );
      const { x, y, width, height } = (range as Range).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const frame = await page.locator('#big').boundingBox();
    if (!box || !frame) throw new Error('no box');
    await page.mouse.move(frame.x + box.x - 30, frame.y + box.y + 80);
    await page.mouse.move(frame.x + box.x, frame.y + box.y, { steps: 8 });
    await waitForCard(page, text => text.includes('Wladimir Putin'));
    await page.close();
  });
});

describe('open shadow roots', () => {
  it('are read, marked and aimed at like the rest, slots included; closed ones are not', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/schatten`);
    await expect.poll(() => marksNow(page), { timeout: 15_000 }).toContain('Xi Jinping');
    const marks = await marksNow(page);
    expect(marks).toContain('Angela Merkel');
    expect(marks.join()).not.toContain('Erdo');
    await pointAt(page, 'Wladimir Putin');
    await waitForCard(page, text => text.includes('Wladimir Putin'));
    await page.keyboard.press('Escape');
    await waitForCard(page, text => text === '');
    await page.close();
  });

  it('the marks there have their style', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/schatten`);
    await expect.poll(() => marksNow(page), { timeout: 15_000 }).toContain('Xi Jinping');
    const style = await page.evaluate(() => {
      const p = document.querySelector('#host')?.shadowRoot?.querySelector('section p');
      return p ? getComputedStyle(p, '::highlight(byname-person)').textDecorationLine : 'no paragraph';
    });
    expect(style).toBe('underline');
    await page.close();
  });

  it('what changes in them is noticed', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/schatten`);
    await expect.poll(() => marksNow(page), { timeout: 15_000 }).toContain('Xi Jinping');
    await page.evaluate(() => {
      const section = document.querySelector('#host')?.shadowRoot?.querySelector('section');
      const added = document.createElement('p');
      added.textContent =
        'Später kam noch Recep Tayyip Erdoğan hinzu, der von den Beratungen erst am Abend erfahren haben will.';
      section?.append(added);
    });
    await expect.poll(async () => (await marksNow(page)).join(), { timeout: 15_000 }).toContain('Erdo');
    expect(await cardText(page)).toBe('');
    await page.close();
  });
});
