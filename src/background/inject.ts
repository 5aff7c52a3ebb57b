/** Brings the second part of the content script into a frame whose start-up part has found an article. */
import browser, { type Runtime } from 'webextension-polyfill';
import readerScript from '../content/reader.iife.tsx?script';

export async function bringReader(sender: Runtime.MessageSender): Promise<{ loaded: boolean }> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return { loaded: false };
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: [readerScript],
  });
  return { loaded: true };
}
