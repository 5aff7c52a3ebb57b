/**
 * Cuts a file into blocks by its content, so that two versions of a file share most of their blocks wherever something was put in between.
 * The gear hash and the minimum before it is looked at are FastCDC's (W. Xia et al., "FastCDC: a Fast and Efficient Content-Defined
 * Chunking Approach for Data Deduplication", USENIX ATC 2016).
 */

/** Bytes. Blocks are some 40 KB on average: 300 MB have a list of 150 KB. */
export const SHORTEST = 8_192;
export const LONGEST = 131_072;
/** The upper bits: they depend on the last 32 bytes, the lower ones on fewer. 15 of them: one place in 32,768 is a cut. */
const MASK = 0xfffe0000;

/** Part of the list's format: another table would cut elsewhere. Xorshift32 (G. Marsaglia, 2003) from a fixed seed. */
const GEAR = ((): Uint32Array => {
  const gear = new Uint32Array(256);
  let x = 0x9e3779b9;
  for (let i = 0; i < 256; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    gear[i] = x;
  }
  return gear;
})();

/**
 * Length of the block that begins at `from`.
 * @param end the bytes end here
 * @param last whether the file does so too
 * @returns 0 when more bytes are needed to tell
 */
export function blockLength(bytes: Uint8Array, from: number, end: number, last: boolean): number {
  const limit = Math.min(end, from + LONGEST);
  let hash = 0;
  for (let i = from + SHORTEST - 32; i < limit; i++) {
    hash = ((hash << 1) + (GEAR[bytes[i] ?? 0] ?? 0)) | 0;
    if (i >= from + SHORTEST && (hash & MASK) === 0) return i + 1 - from;
  }
  if (limit === from + LONGEST) return LONGEST;
  return last ? end - from : 0;
}
