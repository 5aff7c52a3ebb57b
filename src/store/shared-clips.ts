/** Ids of clips that left this computer in a collection's pack, or came in one: of these a deletion is told to others, and of no other. */
import browser from 'webextension-polyfill';

const KEY = 'shared-clips';

export async function sharedClips(): Promise<ReadonlySet<string>> {
  const kept: unknown = (await browser.storage.local.get(KEY))[KEY];
  return new Set(Array.isArray(kept) ? kept.filter(one => typeof one === 'string') : []);
}

export async function rememberShared(ids: readonly string[]): Promise<void> {
  const all = new Set([...(await sharedClips()), ...ids]);
  await browser.storage.local.set({ [KEY]: [...all] });
}
