/** Answers the side panel: takes the reading from the page that shows it. Nothing of a page is kept here. */
import browser from 'webextension-polyfill';
import type { Contract, Request } from '../../messages/contract.ts';
import type { Tell } from '../../messages/tell.ts';
import type { Entity } from '../../model/entity.ts';
import { withSimilarNames } from '../../reading/strangers/similar-names.ts';
import { shelf } from '../packs/shelf.ts';
import { run, shownIn } from '../tabs/frames.ts';
import { composeCast, idsIn, placesIn } from './cast.ts';

export async function viewCast({
  tabId,
  languages,
}: Request<'cast.view'>): Promise<Contract['cast.view']['answer']> {
  const frames = await shownIn(tabId);
  // The page itself before what stands in its frames.
  const frame = frames.find(({ frameId }) => frameId === 0) ?? frames[0];
  if (!frame) return { cast: null };
  const { meta } = frame.shown;
  const [{ lexicon }, tab] = await Promise.all([shelf(), browser.tabs.get(tabId)]);
  const reading = await withSimilarNames(frame.shown.reading, lexicon);
  const entities = new Map<string, Entity>();
  const load = async (ids: readonly string[]): Promise<void> => {
    const wanted = [...new Set(ids)].filter(id => !entities.has(id));
    for (const entity of await Promise.all(wanted.map(id => lexicon.entityById(id))))
      if (entity !== null) entities.set(entity.id, entity);
  };
  await load(idsIn(reading));
  await load(placesIn(entities.values(), reading.published));
  const at = { tabId, frameId: frame.frameId, incognito: tab.incognito, meta };
  return { cast: composeCast(reading, at, entities, languages) };
}

export async function jump({
  tabId,
  frameId,
  start,
}: Request<'cast.jump'>): Promise<Contract['cast.jump']['answer']> {
  const message: Tell = { tell: 'jump', start };
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId });
    return { told: true };
  } catch {
    return { told: false };
  }
}

export async function selectionIn({
  tabId,
}: Request<'cast.selection'>): Promise<Contract['cast.selection']['answer']> {
  const frames = await run(tabId, () => String(getSelection() ?? '').trim());
  return { text: (frames.find(({ result }) => result !== '')?.result ?? '').slice(0, 500) };
}
