/** A shared collection's clips within its pack: u32 length inflated, then a JSON array deflated. What they are is not the pack's to know. */
import { deflateSync, inflateSync } from 'fflate';
import { PackError } from '../error.ts';
import { concat } from '../workshop/bytes.ts';

/** Bytes inflated: some 50,000 clips. */
const LARGEST = 2 ** 27;

/** @throws PackError `too-large` */
export function writeClips(clips: readonly unknown[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(clips));
  if (json.length > LARGEST) throw new PackError('too-large', `${json.length} bytes`, 'clips');
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  return concat([length, deflateSync(json, { level: 6 })]);
}

/** Never more than `LARGEST` bytes, whatever the data says. @throws PackError */
export function readClips(bytes: Uint8Array): readonly unknown[] {
  const fail = () => new PackError('bad-record', 'no list of clips', 'clips');
  if (bytes.length < 4) throw fail();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (length > LARGEST) throw new PackError('too-large', `${length} bytes`, 'clips');
  let clips: unknown;
  try {
    const json = inflateSync(bytes.subarray(4), { out: new Uint8Array(length) });
    if (json.length === length) clips = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    // Told below.
  }
  if (!Array.isArray(clips)) throw fail();
  return clips;
}
