/** Many pictures on one sheet, with their names, half as large as they are. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Surface } from './surfaces.ts';

const SCALE = 0.4;

export async function sheet(
  executablePath: string,
  pictures: readonly { readonly surface: Surface; readonly file: string }[],
  theme: 'light' | 'dark',
): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1640, height: 900 } });
    const figures = pictures.map(
      ({ surface, file }) =>
        `<figure><img width="${surface.width * SCALE}" src="data:image/png;base64,${readFileSync(file).toString('base64')}"><figcaption>${surface.name}</figcaption></figure>`,
    );
    const colours = theme === 'light' ? 'background:#dcdcdc;color:#222' : 'background:#111;color:#ddd';
    await page.setContent(
      `<body style="margin:16px;${colours};font:13px sans-serif"><style>main{columns:3;column-gap:16px}figure{margin:0 0 16px;break-inside:avoid}img{display:block}</style><main>${figures.join('')}</main>`,
    );
    await page.waitForFunction(() => [...document.images].every(image => image.complete));
    return await page.screenshot({ fullPage: true });
  } finally {
    await browser.close();
  }
}
