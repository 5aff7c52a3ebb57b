/** What the reading does better with: the name tagger's weights, fetched from the extension itself, once a life of the background. */
import browser from 'webextension-polyfill';
import type { Tools } from '../reading/read.ts';
import { openModel } from '../reading/tagger/model.ts';

const WEIGHTS = 'weights/latin.bin';

let tools: Promise<Tools> | undefined;

export function readingTools(): Promise<Tools> {
  tools ??= load().catch(error => {
    // Without weights the names of the packs are still found.
    console.error('byname: the tagger cannot be loaded', error);
    return {};
  });
  return tools;
}

async function load(): Promise<Tools> {
  const response = await fetch(browser.runtime.getURL(WEIGHTS));
  return { tagger: openModel(await response.arrayBuffer()) };
}
