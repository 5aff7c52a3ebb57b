import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, marked, openCard, pointAt, waitForCard } from '../../scripts/look-inside.ts';
import { type Bench, start } from './setup.ts';

/** Remembers what the body was before any content script ran. */
const remember =
  '<script>addEventListener("DOMContentLoaded",()=>{window.before=document.body.outerHTML})</script>';
const frontPage = `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta property="og:type" content="website"><title>Zeitung</title></head>
<body><h1>Zeitung</h1><ul>${'<li><a href="/a">Xi Jinping und Wladimir Putin: noch eine Schlagzeile</a></li>'.repeat(30)}</ul></body></html>`;

const article = (language: string, title: string, ...paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-03-05T10:00:00Z"><title>${title}</title></head>
<body><article><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article></body></html>`;
const chinese = article(
  'zh-CN',
  '市政府宣布新桥明年开工',
  '据介绍，新桥全长两公里，连接河的南岸和北岸，总投资约十二亿元，计划三年内完工。市长陈国强在周二的记者会上说，老桥已经使用了六十多年，不能再承担现在的车流量。',
  '总工程师林晓梅表示，设计方案经过了五次修改，桥面将有六条车道，两侧设有人行道和自行车道。她说，施工期间老桥会照常开放，居民不必绕路。',
  '家住北岸的王建华告诉记者，他每天早上要花四十分钟才能过河。他希望新桥能早一点完成，让孩子上学更方便。',
  '习近平和普京上个月在北京会面时，也谈到了两国之间的交通合作。陈国强说，这座桥和国家的计划没有关系，是本市自己的项目。',
  '林晓梅说，今后两个月将公布详细的图纸，并在网上征求意见。',
);
const japanese = article(
  'ja',
  '新しい橋の工事が来月始まる',
  '新しい橋の工事は来月から始まると市長が述べた。町の人々は長い間この橋を待っていた。古い橋は六十年以上使われており、車の数が増えたため、もう支えられないという。',
  '設計を担当した技師は、案を五回直したと話す。橋には六つの車線があり、両側に歩道と自転車の道がつく。工事の間も古い橋は通れるので、遠回りの必要はないと説明した。',
  '先月の会談では習近平とプーチンの両氏も交通の協力について話し合ったが、この橋は国の計画とは関係がなく、町だけの事業だと市長は強調した。今後二か月のうちに詳しい図面が公開される。',
);

let bench: Bench;
beforeAll(async () => {
  bench = await start({}, { '/front': frontPage, '/zh/bridge': chinese, '/ja/bridge': japanese });
  const { site } = bench;
  const html = await (await fetch(`${site.origin}/de/konferenz.html`)).text();
  await bench.context.route('**/de/remembered.html', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: html.replace('<head>', `<head>${remember}`),
    }),
  );
});
afterAll(() => bench.close());

describe('a German article in Chromium', () => {
  it('has its people and organisations marked, and no countries', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    const marks = await marked(page);
    expect(marks['byname-person']).toEqual(
      expect.arrayContaining(['Xi Jinping', 'Wladimir Putin', 'Xi', 'Putin', 'Sergej Lawrow']),
    );
    expect(marks['byname-organisation']).toEqual(
      expect.arrayContaining([
        'ZK der KP Chinas',
        'Weltsicherheitsrates',
        'Abteilung für Verbindungen nach außen beim ZK der KP Chinas',
        'KP Chinas',
        'Einiges Russland',
      ]),
    );
    expect(marks['byname-unknown']).toContain('Song Tang');
    const all = Object.values(marks).flat();
    for (const country of ['China', 'Russland', 'Peking', 'Moskau']) expect(all).not.toContain(country);
    await page.close();
  });

  it('is not touched: the body is the same before and after marks and card', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/remembered.html`);
    await marked(page);
    await openCard(page, 'Xi Jinping');
    const { before, after } = await page.evaluate(() => ({
      before: Reflect.get(window, 'before') as string,
      after: document.body.outerHTML,
    }));
    expect(before.length).toBeGreaterThan(1000);
    expect(after).toBe(before);
    await page.close();
  });

  it('shows who it is, the role on the day of the article and today, and closes on Escape', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    await marked(page);
    await openCard(page, 'Wladimir Putin');
    const text = await waitForCard(page, content => content.includes('Präsident'));
    expect(text).toContain('Wladimir Putin');
    expect(text).toContain('24. Juli 2020');
    expect(text).toContain('wikidata.org');
    await page.keyboard.press('Escape');
    await waitForCard(page, content => content === '');
    await page.close();
  });

  it('says of an unknown what the page says, and offers the similar name', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    await marked(page);
    await openCard(page, 'Song Tang');
    const text = await waitForCard(page, content => content.includes('Direktor'));
    expect(text).toContain('Direktor der Abteilung für Verbindungen nach außen beim ZK der KP Chinas');
    expect(text).toContain('Song Tao');
    await page.close();
  });

  it('keeps the card from the scripts of the page', async () => {
    const page = await bench.context.newPage();
    await page.addInitScript(() => {
      const original = Element.prototype.attachShadow;
      const caught: ShadowRoot[] = [];
      Reflect.set(window, 'caught', caught);
      Element.prototype.attachShadow = function (init) {
        const root = original.call(this, { ...init, mode: 'open' });
        caught.push(root);
        return root;
      };
    });
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    await marked(page);
    await openCard(page, 'Wladimir Putin');
    const seen = await page.evaluate(() => ({
      roots: [...document.querySelectorAll('*')].filter(element => element.shadowRoot).length,
      caught: (Reflect.get(window, 'caught') as unknown[]).length,
      text: document.documentElement.textContent?.includes('wikidata.org'),
    }));
    expect(seen).toEqual({ roots: 0, caught: 0, text: false });
    await page.close();
  });

  it('does not open for a pointer that rests beside the names', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    await marked(page);
    await pointAt(page, 'Wladimir Putin');
    await page.mouse.move(5, 400, { steps: 3 });
    await page.waitForTimeout(1200);
    expect(await cardText(page)).toBe('');
    await page.close();
  });
});

describe('other pages', () => {
  it('marks an English article', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/en/conference.html`);
    const marks = await marked(page);
    expect(marks['byname-person']).toEqual(
      expect.arrayContaining([
        'Xi Jinping',
        'Vladimir Putin',
        'Mike Pompeo',
        'Angela Merkel',
        'Sergey Lavrov',
      ]),
    );
    expect(marks['byname-organisation']).toEqual(
      expect.arrayContaining(['United Nations Security Council', 'NATO', 'European Commission']),
    );
    await page.close();
  });

  it('finds in a Chinese article whom no pack knows', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/zh/bridge`);
    const marks = await marked(page);
    expect(marks['byname-person']).toEqual(expect.arrayContaining(['习近平', '普京']));
    expect(new Set(marks['byname-unknown'])).toEqual(new Set(['陈国强', '林晓梅', '王建华']));
    await page.close();
  });

  it('marks in a language that is not read only whom the packs know', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/ja/bridge`);
    const marks = await marked(page);
    expect(Object.keys(marks)).toEqual(['byname-person']);
    expect(marks['byname-person']).toContain('習近平');
    await page.close();
  });

  it('leaves a front page alone', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/front`);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
