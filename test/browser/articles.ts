/** Articles of our own for the browser tests, and hands on what they show. */
import type { Page } from 'playwright-core';
import { inCard } from '../../scripts/look-inside.ts';
import type { Bench } from './setup.ts';

export const SENTENCES = [
  'Xi Jinping hat am Dienstag mit Wladimir Putin gesprochen, wie aus dem Umfeld der Beratungen zu hören war.',
  'Danach empfing Angela Merkel eine Abordnung, die über den Handel und über die Lage an den Grenzen reden wollte.',
  'Emmanuel Macron nannte das Ergebnis brauchbar, auch wenn vieles davon noch auf dem Papier stehe und Zeit brauche.',
  'Am Abend kündigte Sergej Lawrow an, dass die Gespräche im nächsten Monat an einem anderen Ort weitergehen sollen.',
];
const FILLER =
  'Wer die Verhandlungen verfolgt hat, weiß, dass solche Runden selten an einem Tag entschieden werden und dass die Pausen dazwischen oft mehr bewegen als die Sitzungen selbst.';

export interface ArticleOptions {
  readonly head?: string;
  /** Around the paragraphs; `%` stands for them. */
  readonly body?: string;
  readonly paragraphs?: readonly string[];
  /** How much text without names stands between the paragraphs: for pages that scroll. */
  readonly filler?: number;
}

export function paragraphs(texts: readonly string[], filler = 0): string {
  return texts.map(text => `<p>${text}</p>${`<p>${FILLER}</p>`.repeat(filler)}`).join('\n');
}

export function article({
  head = '',
  body = '%',
  paragraphs: texts = SENTENCES,
  filler = 1,
}: ArticleOptions = {}): string {
  const main = `<article><h1>Gespräche gehen weiter</h1>${paragraphs(texts, filler)}</article>`;
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Gespräche gehen weiter</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2020-07-24">
<style>body{font:18px/1.6 serif;max-width:40em;margin:2em auto}</style>${head}</head><body>${body.replace('%', () => main)}</body></html>`;
}

/** What is marked now, without waiting. */
export function marksNow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([key]) => key.startsWith('byname-') && key !== 'byname-active')
      .flatMap(([, highlight]) => [...highlight].map(String)),
  );
}

/** The name that the keyboard stands on or whose card is open. */
export function active(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('byname-active') ?? [])].map(String).join());
}

/** As if the reader had pressed the keys of a command in this page: the browser does not take a test's keys for them. */
export async function command(bench: Bench, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const own = await bench.context.newPage();
  await own.goto(`chrome-extension://${bench.extensionId}/src/pages/popup/popup.html`);
  await own.close();
  await page.bringToFront();
  const worker = bench.worker();
  if (!worker) throw new Error('the background sleeps');
  await worker.evaluate(async command => {
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(name: string): void } };
    onCommand.dispatch(command);
  }, name);
}

/** The card's first heading; '' without a card. */
export function cardName(page: Page): Promise<string> {
  return inCard(page, function (this: Element) {
    return this.querySelector('h2')?.textContent ?? '';
  });
}

/** Text of the live region in the closed root. */
export async function announced(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const live = nodes.find(node => {
      const attributes = node.attributes ?? [];
      return node.nodeName === 'DIV' && attributes.includes('live') && attributes.includes('status');
    });
    if (!live) return '';
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: live.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: 'function () { return this.textContent }',
      returnByValue: true,
    });
    return String(result.value ?? '');
  } finally {
    await session.detach();
  }
}

export async function tabIdOf(own: Page, url: string): Promise<number> {
  const id = await own.evaluate(
    async wanted => (await chrome.tabs.query({})).find(tab => tab.url === wanted)?.id,
    url,
  );
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return id;
}
