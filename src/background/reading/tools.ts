/** What the reading does better with: the name tagger's weights, fetched from the extension itself, once a life of the background. */
import browser from 'webextension-polyfill';
import type { Tools } from '../../reading/read.ts';
import { openModel, type TaggerModel } from '../../reading/tagger/model.ts';

const models = new Map<string, Promise<TaggerModel | null>>();

export const readingTools: Tools = {
  tagger(weights) {
    const model = models.get(weights) ?? load(weights);
    models.set(weights, model);
    return model;
  },
};

/** Without weights the names of the packs are still found. */
async function load(weights: string): Promise<TaggerModel | null> {
  try {
    const response = await fetch(browser.runtime.getURL(`weights/${weights}.bin`));
    return openModel(await response.arrayBuffer());
  } catch (error) {
    console.error('byname: the tagger cannot be loaded', error);
    models.delete(weights);
    return null;
  }
}
