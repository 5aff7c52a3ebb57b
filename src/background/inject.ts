/** Brings the second part of the content script into a frame whose start-up part has found an article. */
import browser, { type Runtime } from 'webextension-polyfill';

/** Where the build puts src/content/reader.iife.tsx (scripts/vite-brought-script.ts). */
const READER = 'src/content/reader.iife.js';

export async function bringReader(sender: Runtime.MessageSender): Promise<{ loaded: boolean }> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return { loaded: false };
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: [READER],
  });
  return { loaded: true };
}
