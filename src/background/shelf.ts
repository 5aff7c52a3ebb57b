/**
 * The installed packs, opened and joined, once a life of the background. The built-in starter pack is installed when it is missing or
 * another version than this build's; whoever asks first waits for it, and a life cut short leaves the next one to do it.
 */
import browser from 'webextension-polyfill';
import type { Status } from '../messages/contract.ts';
import { type CombinedLexicon, combine } from '../pack/lexicon.ts';
import { openPack, type Pack } from '../pack/open.ts';
import { fromBlob } from '../pack/source.ts';
import { verifyPack } from '../pack/verify.ts';
import {
  type InstalledPack,
  installPack,
  listPacks,
  openPacksDb,
  type PacksDb,
  packBytes,
} from '../store/packs.ts';

/** SHA-256 of the built-in pack, set by the build (scripts/vite-starter-pack.ts). */
declare const __STARTER_GENERATION__: string;

const STARTER_ID = 'starter';
const STARTER_PATH = 'packs/starter.byname';

export interface Shelf {
  readonly lexicon: CombinedLexicon;
  readonly installed: Status['packs'];
}

let opened: Promise<Shelf> | undefined;

/** @throws Error when no pack can be opened; the next call tries again. */
export function shelf(): Promise<Shelf> {
  opened ??= open().catch(error => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Shelf> {
  const db = await openPacksDb();
  await ensureStarter(db);
  const installed = await listPacks(db);
  const packs = await Promise.all(installed.filter(pack => pack.on).map(pack => openInstalled(db, pack)));
  return { lexicon: await combine(packs.filter(pack => pack !== null)), installed };
}

/** A pack whose bytes are gone or no longer sound costs its names, not the others'. */
async function openInstalled(db: PacksDb, pack: InstalledPack): Promise<Pack | null> {
  try {
    const bytes = await packBytes(db, pack);
    if (bytes === undefined) throw new Error('its bytes are gone');
    return await openPack(fromBlob(bytes));
  } catch (error) {
    console.error(`byname: pack ${pack.id} cannot be opened`, error);
    return null;
  }
}

async function ensureStarter(db: PacksDb): Promise<void> {
  const current = (await listPacks(db)).find(pack => pack.id === STARTER_ID);
  if (current?.generation === __STARTER_GENERATION__ && (await packBytes(db, current)) !== undefined) return;
  const bytes = await (await fetch(browser.runtime.getURL(STARTER_PATH))).blob();
  const source = fromBlob(bytes);
  await verifyPack(source);
  const { info, counts } = await openPack(source);
  const pack: InstalledPack = {
    id: STARTER_ID,
    title: info.title,
    version: info.version,
    entities: counts.entities,
    on: true,
    order: 0,
    generation: __STARTER_GENERATION__,
    installed: new Date().toISOString(),
  };
  await installPack(db, pack, bytes);
}
