/** How much memory the names may take: as the reader has set it, else as the device has. */
import type { Settings } from '../model/settings.ts';

/** Gigabytes, as `navigator.deviceMemory` rounds them; browsers that do not tell have enough. */
const LITTLE = 4;

export function lowMemory({ lowMemory: chosen }: Pick<Settings, 'lowMemory'>): boolean {
  if (chosen !== null) return chosen;
  const has = 'deviceMemory' in navigator ? navigator.deviceMemory : undefined;
  return typeof has === 'number' && has <= LITTLE;
}

/** Larger tables of names, in bytes, stay on disk at first, so that the first page after a start waits for a part of them only. */
const WAITED_FOR = 8 << 20;
/** With little memory: larger ones stay there. */
const SMALL = 1 << 18;

export function largestTable(low: boolean): number {
  return low ? SMALL : WAITED_FOR;
}
