/** Looks into the frames of a tab, and brings the reader there or takes it away. A frame that may not be touched is no frame. */
import browser from 'webextension-polyfill';
import type {} from '../../messages/frame-state.ts';
import { OWN_LOOK, type OwnLook } from '../../messages/own-look.ts';
import type { FrameLook } from './frame-look.ts';

/** Where the build puts src/content/reader.iife.tsx (scripts/vite-brought-script.ts). */
export const READER = 'src/content/reader.iife.js';

export async function lookAt(tabId: number): Promise<readonly FrameLook[]> {
  const results = await run(tabId, () => ({
    verdict: globalThis.bynameVerdict ?? null,
    reading: globalThis.bynameReader !== undefined && !globalThis.bynameReader.signal.aborted,
    found: globalThis.bynameFound ?? [],
    language: globalThis.bynameShown?.reading.language ?? null,
    focused: document.hasFocus() && !/^I?FRAME$/.test(document.activeElement?.tagName ?? ''),
  }));
  const own = results.length === 0 ? await lookAtOwn(tabId) : null;
  if (own) return [{ ...own, frameId: 0, language: own.shown?.reading.language ?? null }];
  return results.map(({ frameId, result }) => ({ frameId, ...result }));
}

/** Of an own page that is read; `null`: the tab shows none. */
async function lookAtOwn(tabId: number): Promise<OwnLook | null> {
  const look = await browser.tabs
    .sendMessage(tabId, { name: OWN_LOOK }, { frameId: 0 })
    .catch(() => undefined);
  // Pages of the web have nobody who hears it; what answers is ours.
  return (look as OwnLook | undefined) ?? null;
}

/** What is shown in each frame that is read. */
export async function shownIn(
  tabId: number,
): Promise<readonly { readonly frameId: number; readonly shown: NonNullable<OwnLook['shown']> }[]> {
  const frames = await run(tabId, () => globalThis.bynameShown ?? null);
  const shown = frames.flatMap(({ frameId, result }) => (result ? [{ frameId, shown: result }] : []));
  const own = frames.length === 0 ? (await lookAtOwn(tabId))?.shown : null;
  return own ? [{ frameId: 0, shown: own }] : shown;
}

/** Brings the reader, into pages that are no article too; it stays where it is already. */
export async function forceReader(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({
    target,
    func: () => {
      globalThis.bynameForced = true;
    },
  });
  await browser.scripting.executeScript({ target, files: [READER] });
}

export async function bring(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [READER] });
}

export async function takeAway(tabId: number): Promise<void> {
  await run(tabId, () => {
    globalThis.bynameForced = false;
    globalThis.bynameReader?.abort();
    return null;
  });
}

/** Runs in every frame of the tab; the browser's own pages and tabs that are gone give nothing. `func` must stand for itself. */
export async function run<R>(tabId: number, func: () => R): Promise<{ frameId: number; result: R }[]> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func });
    return results.flatMap(({ frameId, result }) =>
      result === undefined ? [] : [{ frameId, result: result as R }],
    );
  } catch {
    return [];
  }
}
