import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCard, marked, openCard, waitForCard } from '../../scripts/look-inside.ts';
import { active, article, cardName, marksNow, paragraphs, SENTENCES, tabIdOf } from './articles.ts';
import { ask, type Bench, start } from './setup.ts';

const POPUP = 'src/pages/popup/popup.html';
const note = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Notiz</title></head><body><div><p>${SENTENCES[0]}</p></div></body></html>`;
const app = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>App</title></head><body><div id="root"><p>Start</p></div></body></html>`;
const body = (texts: readonly string[]) => `<article><h1>Gespräche</h1>${paragraphs(texts, 1)}</article>`;

const swedish = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>Bron</title></head><body><article><h1>Bron</h1>${'<p>Polisen ber allmänheten om tips efter att en man setts springa från platsen sent på kvällen, säger talespersonen. I Bryssel har Angela Merkel mött ledarna för Nato, och mötet blev längre än väntat.</p>'.repeat(5)}</article></body></html>`;

let bench: Bench;
beforeAll(async () => {
  bench = await start(
    {},
    { '/politik/eins': article(), '/notiz/1': note, '/app/start': app, '/politik/svensk': swedish },
  );
});
afterAll(() => bench.close());

describe('where it runs', () => {
  it('the popup says of a page in another language that only names are read there', async () => {
    const page = await bench.context.newPage();
    const own = await bench.ownPage(POPUP);
    const said = async (path: string): Promise<string> => {
      await page.goto(`${bench.site.origin}${path}`);
      await marked(page);
      const tabId = await tabIdOf(own, page.url());
      await own.goto(`chrome-extension://${bench.extensionId}/${POPUP}?tab=${tabId}`);
      await expect.poll(() => own.textContent('#tab-state')).toMatch(/:\s[1-9]/);
      return own.innerText('.tab');
    };
    expect(await said('/politik/svensk')).toMatch(/does not read this page’s language|liest die Sprache/);
    expect(await said('/politik/eins')).not.toMatch(/does not read this page’s language|liest die Sprache/);
    await page.close();
    await own.close();
  });

  it('the popup says why not, and the rule of the site takes effect at once, on open tabs and on new ones', async () => {
    const page = await bench.context.newPage();
    const url = `${bench.site.origin}/notiz/1`;
    await page.goto(url);
    const own = await bench.ownPage(POPUP);
    const tabId = await tabIdOf(own, url);
    await own.goto(`chrome-extension://${bench.extensionId}/${POPUP}?tab=${tabId}`);
    await expect
      .poll(() => own.textContent('#tab-state'))
      .toMatch(/too little running text|zu wenig Fließtext/);
    expect(await marksNow(page)).toEqual([]);
    await own.selectOption('#site-rule', 'always');
    await expect.poll(() => marksNow(page), { timeout: 10_000 }).toContain('Xi Jinping');
    await expect.poll(() => own.textContent('#tab-state')).toMatch(/:\s2$/);
    const badge = () => own.evaluate(id => chrome.action.getBadgeText({ tabId: id }), tabId);
    await expect.poll(badge).toBe('2');
    await page.reload();
    await expect.poll(() => marksNow(page), { timeout: 10_000 }).toContain('Xi Jinping');
    await own.selectOption('#site-rule', 'never');
    await expect.poll(() => marksNow(page)).toEqual([]);
    await expect.poll(badge).toBe('');
    await page.goto(`${bench.site.origin}/politik/eins`);
    await page.waitForTimeout(800);
    expect(await marksNow(page)).toEqual([]);
    await expect.poll(() => own.textContent('#tab-state')).toMatch(/switched Byname off|ausgeschaltet/);
    await own.selectOption('#site-rule', 'articles');
    await expect.poll(() => marksNow(page), { timeout: 10_000 }).toContain('Xi Jinping');
    await own.selectOption('#site-rule', 'click');
    await expect.poll(() => marksNow(page)).toEqual([]);
    await own.click('#tab-switch');
    await expect.poll(() => marksNow(page), { timeout: 10_000 }).toContain('Xi Jinping');
    await own.selectOption('#site-rule', 'articles');
    // Not before it is kept: whose tab is gone has no site, and the other tests would stay without marks.
    await expect.poll(async () => (await ask(own, 'tab.view', { tabId })).where).toBe('articles');
    await page.close();
    await own.close();
  });

  it('pages of the web may not set rules', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/eins`);
    await marked(page);
    const own = await bench.ownPage(POPUP);
    const answer = await own.evaluate(async origin => {
      const [tab] = await chrome.tabs.query({ url: `${origin.replace(/:\d+$/, '')}/politik/*` });
      const [result] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () => chrome.runtime.sendMessage({ name: 'site.set', tabId: 1, where: 'never' }),
      });
      return result?.result;
    }, bench.site.origin);
    expect(answer).toMatchObject({ ok: false });
    await page.close();
    await own.close();
  });

  it('marks that show only while Alt is held', async () => {
    const own = await bench.ownPage(POPUP);
    await ask(own, 'settings.set', { marks: 'none' });
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/eins`);
    const shown = () => page.evaluate(() => CSS.highlights.get('byname-person')?.size ?? 0);
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('byname-person-none'))).toBe(true);
    expect(await shown()).toBe(0);
    await page.keyboard.down('Alt');
    await expect.poll(shown).toBeGreaterThan(0);
    await page.keyboard.up('Alt');
    await expect.poll(shown).toBe(0);
    await ask(own, 'settings.set', { marks: 'underline' });
    await expect.poll(shown).toBeGreaterThan(0);
    await page.close();
    await own.close();
  });
});

describe('pages that change', () => {
  it('single-page apps: an article comes, another takes its place, and a page that is none ends the marks', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/app/start`);
    const turn = (path: string, html: string) =>
      page.evaluate(
        ([to, content]) => {
          history.pushState({}, '', to);
          (document.querySelector('#root') as Element).innerHTML = content;
        },
        [path, html] as const,
      );
    await turn('/app/a/1', body(SENTENCES));
    await expect.poll(() => marksNow(page), { timeout: 15_000 }).toContain('Xi Jinping');
    const second = SENTENCES.map(sentence => sentence.replace('Xi Jinping', 'Recep Tayyip Erdoğan'));
    await turn('/app/a/2', body(second));
    await expect.poll(async () => (await marksNow(page)).join(), { timeout: 15_000 }).toMatch(/Erdo/);
    expect(await marksNow(page)).not.toContain('Xi Jinping');
    await turn('/app/start', '<p>Start</p>');
    await expect.poll(() => marksNow(page), { timeout: 15_000 }).toEqual([]);
    await page.close();
  });

  it('endless scrolling and lazy text: what is added is marked, what stood stays marked', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/eins`);
    await marked(page);
    await page.evaluate(() => {
      for (let at = 0; at < 3; at++) {
        const added = document.createElement('p');
        added.textContent =
          'Später kam noch Recep Tayyip Erdoğan hinzu, der von den Beratungen erst am Abend erfahren haben will.';
        document.querySelector('article')?.append(added);
      }
    });
    await expect.poll(async () => (await marksNow(page)).join(), { timeout: 15_000 }).toMatch(/Erdo/);
    expect(await marksNow(page)).toContain('Xi Jinping');
    await page.close();
  });

  it('a ticker: what is added above and below leaves the reader the card that is open, at its name', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/eins`);
    await marked(page);
    await openCard(page, 'Wladimir Putin');
    await page.evaluate(() => {
      for (const way of ['prepend', 'append'] as const) {
        const added = document.createElement('p');
        added.textContent =
          'Später kam noch Recep Tayyip Erdoğan hinzu, der von den Beratungen erst am Abend erfahren haben will.';
        document.querySelector('article')?.[way](added);
      }
    });
    await expect.poll(async () => (await marksNow(page)).join(), { timeout: 15_000 }).toMatch(/Erdo.*Erdo/s);
    await page.waitForTimeout(600);
    expect(await cardName(page)).toContain('Putin');
    expect(await active(page)).toBe('Wladimir Putin');
    const [under, card] = await Promise.all([
      page.evaluate(() => {
        const [range] = CSS.highlights.get('byname-active') ?? [];
        return range instanceof Range ? Math.round(range.getBoundingClientRect().bottom) : null;
      }),
      inCard(page, function (this: Element) {
        return String(Math.round(this.getBoundingClientRect().top));
      }),
    ]);
    expect(Number(card)).toBe((under ?? 0) + 8);
    // It is a card like any other: a pointer that leaves closes it.
    await page.mouse.move(5, 5, { steps: 4 });
    await waitForCard(page, text => text === '');
    await page.close();
  });

  it('a name that is taken away takes its card along', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/eins`);
    await marked(page);
    await openCard(page, 'Wladimir Putin');
    await inCard(page, function (this: Element) {
      this.querySelector<HTMLElement>('[aria-pressed]')?.click();
      return '';
    });
    await page.evaluate(() => document.querySelector('article p')?.remove());
    await waitForCard(page, text => text === '');
    expect(await active(page)).toBe('');
    await page.close();
  });

  it('a translator that wraps every sentence in <font> and changes the language', async () => {
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/politik/eins`);
    await marked(page);
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
      document.documentElement.classList.add('translated-ltr');
      for (const paragraph of document.querySelectorAll('article p')) {
        const text = paragraph.textContent?.includes('Xi Jinping')
          ? 'On Tuesday Xi Jinping spoke with Vladimir Putin, as was heard from those who took part in the talks.'
          : 'Whoever has followed the talks knows that such rounds are seldom decided within one day, and that breaks count.';
        const inner = document.createElement('font');
        inner.style.verticalAlign = 'inherit';
        inner.textContent = text;
        const outer = document.createElement('font');
        outer.append(inner);
        paragraph.replaceChildren(outer);
      }
    });
    await expect.poll(() => marksNow(page), { timeout: 15_000 }).toContain('Vladimir Putin');
    expect(await marksNow(page)).not.toContain('Wladimir Putin');
    await page.close();
  });
});
