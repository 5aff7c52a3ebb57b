/** What the tests of clips share: selecting with the pointer's result, saving, and looking into the closed root. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type IsIt, inClosedRoot, textWhen } from '../../scripts/closed-root.ts';
import type { Launched } from '../../scripts/launch-chromium.ts';
import type { Clip } from '../../src/model/clip.ts';
import { ask, type Bench } from './setup.ts';

export const LIBRARY = 'src/pages/library/library.html';

/** Selects `words` where they stand in one element's text, as a drag over them would leave it. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`not on the page: ${wanted}`);
  }, words);
}

/** Text of the bubble or button in its closed root; '' when nothing is open. */
export async function bubbleText(page: Page): Promise<string> {
  return inBubble(page, function (this: Element) {
    return this instanceof HTMLElement && !this.hidden ? this.innerText : '';
  });
}

/** Calls a function on the place of button and bubble. */
export function inBubble(
  page: Page,
  look: (this: Element, argument?: string) => string,
  argument = '',
): Promise<string> {
  const isPlace: IsIt = (attributes, host) => host === 'byname-clip' && attributes.get('class') === 'place';
  return inClosedRoot(page, isPlace, look, argument);
}

export function waitForBubble(
  page: Page,
  wanted: (text: string) => boolean,
  timeout = 10_000,
): Promise<string> {
  return textWhen(page, bubbleText, wanted, timeout);
}

/** Selects and saves with the key; resolves when the bubble says that it is saved. */
export async function saveByKey(page: Page, words: string): Promise<void> {
  await select(page, words);
  await page.keyboard.press('Alt+q');
  await waitForBubble(page, text => /Gespeichert|Saved|Enregistré|Guardado/.test(text));
}

/** Texts painted as clips, by highlight name. */
export function clipsPainted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([key]) => key.startsWith('byname-clip'))
        .map(([key, highlight]) => [key, [...highlight].map(range => String(range))]),
    ),
  );
}

/** Everything that is kept, as the library gets it. */
export async function keptClips(bench: Launched): Promise<readonly Clip[]> {
  const own = await bench.ownPage(LIBRARY);
  const { clips } = await ask(own, 'clips.list', { after: null, count: 5_000 });
  await own.close();
  return clips;
}

/** Kills the browser's own process, by the profile it was started with; its children die with it. */
export async function killBrowser(bench: Bench, profile: string): Promise<void> {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const own = lines.find(line => line.includes(`--user-data-dir=${profile}`) && !line.includes('--type='));
  const pid = Number(own?.trim().split(/\s+/)[0]);
  if (!pid || !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile))
    throw new Error('the browser is not running');
  process.kill(pid, 'SIGKILL');
  await bench.context.close().catch(() => undefined);
  await bench.site.close();
}
