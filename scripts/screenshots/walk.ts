/**
 * `npm run screenshots -- --walk` comes here: what a hand sees from the name to the card and away again, as frames in demo/out/walk and a
 * sheet of them in docs/store. The pointer is drawn into the sheet: a screenshot has none.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { serveNews } from '../../demo/server.ts';
import { launchChromium } from '../launch-chromium.ts';
import { cardText, inCard, marked } from '../look-inside.ts';
import { smallPng } from './small-png.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(ROOT, 'demo/out/walk');
const SHEET = join(ROOT, 'docs/store/walk.png');
/** The part of the window that is shown, CSS pixels. */
const CLIP = { x: 272, y: 180, width: 830, height: 600 };

interface Frame {
  readonly caption: string;
  readonly picture: Buffer;
  readonly x: number;
  readonly y: number;
}

export async function recordWalk(executable: string): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const site = await serveNews();
  const { context } = await launchChromium({
    executable,
    extension: join(ROOT, 'dist/chrome'),
    headless: true,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.origin}/en/conference.html`);
  await marked(page);
  const frames: Frame[] = [];
  let [x, y] = [0, 0];
  const shoot = async (caption: string): Promise<void> => {
    const picture = await page.screenshot({ clip: CLIP });
    frames.push({ caption, picture, x, y });
  };
  const move = async (toX: number, toY: number, steps = 8): Promise<void> => {
    await page.mouse.move(toX, toY, { steps });
    [x, y] = [toX, toY];
  };
  const name = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('byname-person') ?? [])];
    const range = ranges.find(
      (one): one is Range => one instanceof Range && String(one) === 'Vladimir Putin',
    );
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    scrollBy(0, 60);
    const box = range?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const opened = async (): Promise<void> => {
    for (let i = 0; i < 60 && (await cardText(page)) === ''; i++) await page.waitForTimeout(50);
    await page.waitForTimeout(250);
  };
  await move(name.x - 120, name.y - 90);
  await shoot('1. Names are marked; the pointer is elsewhere.');
  await move(name.x, name.y);
  await page.waitForTimeout(120);
  await shoot('2. It rests on a name: the answer is fetched, nothing is shown yet.');
  await opened();
  await shoot('3. After 350 ms the card is there, full, below the line.');
  const box = JSON.parse(
    await inCard(page, function (this: Element) {
      return JSON.stringify(this.getBoundingClientRect());
    }),
  ) as DOMRect;
  await move(box.x + 60, box.y + 30, 12);
  await page.waitForTimeout(500);
  await shoot('4. The way to it led over other lines: it stays, and the name stays marked.');
  await inCard(page, function (this: Element) {
    this.querySelector('details')?.setAttribute('open', '');
    return '';
  });
  await page.waitForTimeout(150);
  await shoot('5. In the card: its roles over time.');
  await move(box.x + box.width + 90, box.y - 120, 6);
  await page.waitForTimeout(700);
  await shoot(
    '6. The pointer has left; after 300 ms of grace the card is gone. Nothing on the page has moved.',
  );
  await context.close();
  await site.close();
  for (const [at, { picture }] of frames.entries())
    writeFileSync(join(OUT, `${String(at + 1).padStart(2, '0')}.png`), smallPng(picture));
  writeFileSync(SHEET, smallPng(await sheetOf(executable, frames)));
  console.log(`${frames.length} frames in demo/out/walk, a sheet in docs/store/walk.png`);
}

async function sheetOf(executablePath: string, frames: readonly Frame[]): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const scale = 0.5;
  const pointer =
    '<svg width="14" height="20" viewBox="0 0 14 20"><path d="M1 1v15l4-4 3 7 2.6-1.1-3-6.8H13z" fill="#111" stroke="#fff" stroke-width="1.3"/></svg>';
  try {
    const page = await browser.newPage({ viewport: { width: 1640, height: 900 } });
    const figures = frames.map(
      ({
        caption,
        picture,
        x,
        y,
      }) => `<figure><div><img src="data:image/png;base64,${picture.toString('base64')}"
 width="${CLIP.width * scale}"><span style="left:${(x - CLIP.x) * scale}px;top:${(y - CLIP.y) * scale}px">${pointer}</span></div><figcaption>${caption}</figcaption></figure>`,
    );
    await page.setContent(
      `<body style="margin:16px;background:#e8e8e8;font:13px sans-serif"><style>main{display:grid;grid-template-columns:repeat(3,${CLIP.width * scale}px);gap:14px}figure{margin:0}div{position:relative;overflow:hidden;block-size:${CLIP.height * scale}px}span{position:absolute}</style><main>${figures.join('')}</main>`,
    );
    const [right, bottom] = await page.locator('main > :last-child').evaluate(last => {
      const box = last.getBoundingClientRect();
      return [box.right, box.bottom] as const;
    });
    return await page.screenshot({
      fullPage: true,
      clip: { x: 0, y: 0, width: Math.ceil(right + 16), height: Math.ceil(bottom + 16) },
    });
  } finally {
    await browser.close();
  }
}
