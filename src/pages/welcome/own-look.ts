/** Answers what the background cannot see by itself: keys, button and side panel ask it about this page as about every other. */
import browser from 'webextension-polyfill';
import type {} from '../../messages/frame-state.ts';
import { OWN_LOOK, type OwnLook } from '../../messages/own-look.ts';

function look(): OwnLook {
  return {
    verdict: globalThis.bynameVerdict ?? null,
    reading: globalThis.bynameReader !== undefined && !globalThis.bynameReader.signal.aborted,
    found: globalThis.bynameFound ?? [],
    focused: document.hasFocus(),
    shown: globalThis.bynameShown ?? null,
  };
}

export function answerLooks(): void {
  browser.runtime.onMessage.addListener((message: unknown) =>
    typeof message === 'object' && message !== null && 'name' in message && message.name === OWN_LOOK
      ? Promise.resolve(look())
      : undefined,
  );
}
