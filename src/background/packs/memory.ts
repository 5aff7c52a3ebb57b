/** How much memory the names may take: as the reader has set it, else as the device has. */
import type { Settings } from '../../model/settings.ts';

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

let nowhere: MessagePort | undefined;

/**
 * Gives the memory of bytes that nobody uses any more back at once: their buffer is sent to nobody. Chromium keeps what `ArrayBuffer.transfer` has
 * emptied until it collects its own object for it; a worker that has read 36 MB in runs of two, of which it needs a hundredth, kept 20 of them.
 */
export function giveBack({ buffer, byteOffset, byteLength }: Uint8Array): void {
  if (!(buffer instanceof ArrayBuffer) || byteOffset !== 0 || byteLength !== buffer.byteLength) return;
  if (nowhere === undefined) {
    const { port1, port2 } = new MessageChannel();
    port2.close();
    nowhere = port1;
  }
  nowhere.postMessage(null, [buffer]);
}
