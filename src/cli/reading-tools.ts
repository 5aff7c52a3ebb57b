/** The reading's tools in the terminal: the same weights that ship with the extension. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Tools } from '../reading/read.ts';
import { openModel, type TaggerModel } from '../reading/tagger/model.ts';

const WEIGHTS = resolve(import.meta.dirname, '../reading/tagger/weights');
const models = new Map<string, Promise<TaggerModel>>();

export function readingTools(): Tools {
  return {
    tagger(weights) {
      const model = models.get(weights) ?? load(weights);
      models.set(weights, model);
      return model;
    },
  };
}

async function load(weights: string): Promise<TaggerModel> {
  const bytes = await readFile(resolve(WEIGHTS, `${weights}.bin`));
  return openModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
