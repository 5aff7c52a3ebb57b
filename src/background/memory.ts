/** How much memory the names may take: as the reader has set it, else as the device has. */
import type { Settings } from '../model/settings.ts';

/** Gigabytes, as `navigator.deviceMemory` rounds them; browsers that do not tell have enough. */
const LITTLE = 4;

export function lowMemory({ lowMemory: chosen }: Pick<Settings, 'lowMemory'>): boolean {
  if (chosen !== null) return chosen;
  const has = 'deviceMemory' in navigator ? navigator.deviceMemory : undefined;
  return typeof has === 'number' && has <= LITTLE;
}

/** With little memory, larger tables of names than these stay on disk, in bytes. */
const SMALL = 1 << 18;

/**
 * With enough of it all is read at once, also at five million names: two hundred small reads for one page take Chromium several times as long
 * (docs/installing.md, "Memory").
 */
export function largestTable(low: boolean): number {
  return low ? SMALL : Number.POSITIVE_INFINITY;
}
