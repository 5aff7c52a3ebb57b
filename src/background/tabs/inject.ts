/** Brings the second part of the content script into a frame whose start-up part has found an article, where the site's rule lets it. */
import type { Runtime } from 'webextension-polyfill';
import { bring } from './frames.ts';
import { whereOf } from './sites.ts';

export async function bringReader(sender: Runtime.MessageSender): Promise<{ loaded: boolean }> {
  const tabId = sender.tab?.id;
  const where = await whereOf(sender);
  if (tabId === undefined || where === 'never' || where === 'click') return { loaded: false };
  await bring(tabId, sender.frameId ?? 0);
  return { loaded: true };
}
