/** The keyboard's commands (manifest/common.ts). They go to the frame where the reader's hands are, if it is read, else to the page. */
import browser, { type Tabs } from 'webextension-polyfill';
import { openPanel } from '../../browser/open-panel.ts';
import type { Tell } from '../../messages/tell.ts';
import { frameToTell } from './frame-look.ts';
import { lookAt } from './frames.ts';
import { toggleTab } from './sites.ts';

export function listenForCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => void obey(command, tab).catch(report));
}

const report = (error: unknown): void => console.error('byname: a command failed', error);

async function obey(command: string, told: Tabs.Tab | undefined): Promise<void> {
  const tab = told ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) return;
  switch (command) {
    case 'next-mention':
      await tell(tab.id, { tell: 'next' });
      break;
    case 'previous-mention':
      await tell(tab.id, { tell: 'previous' });
      break;
    case 'toggle':
      await toggleTab(tab.id);
      break;
    case 'cast':
      await openPanel(tab.id);
      break;
  }
}

async function tell(tabId: number, message: Tell): Promise<void> {
  const frame = frameToTell(await lookAt(tabId));
  if (frame === null) return;
  await browser.tabs.sendMessage(tabId, message, { frameId: frame }).catch(() => undefined);
}
