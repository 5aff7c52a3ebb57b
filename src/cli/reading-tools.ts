/** The reading's tools in the terminal: the same weights that ship with the extension. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Tools } from '../reading/read.ts';
import { openModel } from '../reading/tagger/model.ts';

const WEIGHTS = resolve(import.meta.dirname, '../reading/tagger/weights/latin.bin');

export async function readingTools(): Promise<Tools> {
  const bytes = await readFile(WEIGHTS);
  return { tagger: openModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)) };
}
