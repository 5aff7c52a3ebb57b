/** What joining the installed packs found out, kept so that a new life of the background need not find it out again. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const KEY = 'joined';
/** Larger ones (two big packs that overlap) cost more to keep and to read than to find out. */
const MOST = 50_000;
const ref = v.pipe(v.number(), v.integer(), v.minValue(0));
const KeptSchema = v.object({ packs: v.string(), pairs: v.array(v.tuple([ref, ref])) });

export type JoinedPairs = readonly (readonly [later: number, first: number])[];

/** @param packs names these very packs in this order. @returns `undefined` when it was kept of others, or not at all. */
export async function loadJoined(packs: string): Promise<JoinedPairs | undefined> {
  const kept = v.safeParse(KeptSchema, (await browser.storage.local.get(KEY))[KEY]);
  return kept.success && kept.output.packs === packs ? kept.output.pairs : undefined;
}

export async function saveJoined(packs: string, pairs: JoinedPairs): Promise<void> {
  if (pairs.length <= MOST) await browser.storage.local.set({ [KEY]: { packs, pairs } });
}
