/**
 * What packs there should be, in `storage.local`: the browser can evict a database, but not this. When the database comes up empty while
 * the roster is not, the packs are known to be missing and can be had again.
 */
import browser from 'webextension-polyfill';
import type { InstalledPack } from './pack-db.ts';

const KEY = 'packs';

export async function saveRoster(packs: readonly InstalledPack[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: packs });
}

/** Written by this extension only; what does not look like a pack's record is left out all the same. */
export async function loadRoster(): Promise<InstalledPack[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isPack) : [];
}

function isPack(value: unknown): value is InstalledPack {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'generation' in value &&
    typeof value.generation === 'string' &&
    'origin' in value
  );
}
