/** What the browser tests share: the built extension in a real Chromium, the news site, and ways to look at the archive. */
import { resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type NewsSite, serveNews } from '../../demo/server.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { type Launched, type LaunchOptions, launchChromium } from '../../scripts/launch-chromium.ts';
import { marked } from '../../scripts/look-inside.ts';
import type { Contract, Envelope, MessageName } from '../../src/messages/contract.ts';

export const CHROME = resolve(import.meta.dirname, '../../dist/chrome');
export const FIREFOX = resolve(import.meta.dirname, '../../dist/firefox');

export interface Bench extends Launched {
  readonly site: NewsSite;
  close(): Promise<void>;
}

export async function start(
  options: Partial<LaunchOptions> = {},
  pages: Readonly<Record<string, string>> = {},
): Promise<Bench> {
  const browser = findBrowser('chromium');
  if (browser === null) throw new Error('no Chromium');
  const site = await serveNews(0, pages);
  const launched = await launchChromium({
    executable: browser.path,
    extension: CHROME,
    headless: true,
    ...options,
  });
  return {
    ...launched,
    site,
    async close() {
      await launched.context.close();
      await site.close();
    },
  };
}

/** A new tab with the page at `path` of the site, when its marks are there. */
export async function openMarked({ context, site }: Bench, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.origin}${path}`);
  await marked(page);
  return page;
}

/** Sends a message as one of the extension's own pages does: asks again when the background has died (src/pages/ask.ts). */
export async function ask<N extends MessageName>(
  own: Page,
  name: N,
  request: Contract[N]['request'],
): Promise<Contract[N]['answer']> {
  for (let attempt = 0; attempt < 7; attempt++) {
    const envelope = await own.evaluate(
      message => chrome.runtime.sendMessage(message).catch(() => undefined) as Promise<unknown>,
      { name, ...request },
    );
    const answer = envelope as Envelope<N> | undefined;
    if (answer?.ok === false) throw new Error(answer.error);
    if (answer?.ok) return answer.answer;
    await own.waitForTimeout(60 * 2 ** attempt);
  }
  throw new Error(`${name}: nobody answered`);
}

/** States of a worker that the browser has not taken in yet. */
const UNFINISHED = ['new', 'installing', 'activating'];

/**
 * A hand on the switch of the background: kills it at once, as the browser does when it wants the memory. One that is just being started is
 * killed when it has: Chromium, told by the debugger to stop a starting worker, now and then never starts it again (no target, no
 * database, no answer to any message), which no browser does by itself. One that is killed while the browser takes it in for the first time fails to be taken in, and is not
 * tried again.
 */
export async function killer(own: Page): Promise<{ kill(): Promise<void>; session: CDPSession }> {
  const session = await own.context().newCDPSession(own);
  const ready = new Map<string, boolean>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus, status } of versions)
      ready.set(versionId, runningStatus !== 'starting' && !UNFINISHED.includes(status));
  });
  await session.send('ServiceWorker.enable');
  const kill = async (): Promise<void> => {
    while ([...ready.values()].includes(false)) await own.waitForTimeout(2);
    await session.send('ServiceWorker.stopAllWorkers');
  };
  return { session, kill };
}
