/**
 * The installed packs, opened and joined, once a life of the background. The built-in starter pack is installed when it is missing or
 * another version than this build's; whoever asks first waits for it, and a life cut short leaves the next one to do it.
 */
import browser from 'webextension-polyfill';
import type { Status } from '../../messages/contract.ts';
import { type Common, commonOf, NOTHING_COMMON } from '../../pack/common.ts';
import { type CombinedLexicon, combine } from '../../pack/lexicon.ts';
import { openPack, type Pack } from '../../pack/open.ts';
import { fromBlob } from '../../pack/source.ts';
import { verifyPack } from '../../pack/verify.ts';
import { loadCommon, saveCommon } from '../../store/pack-common.ts';
import { loadRoster, saveRoster } from '../../store/pack-roster.ts';
import {
  installPack,
  type PacksDb,
  packsWithBytes,
  restorePacks,
  type StoredPack,
} from '../../store/packs.ts';
import { loadSettings } from '../../store/settings.ts';
import { onPacksDbClosed, packsDb } from '../databases/packs-db.ts';
import { giveBack, largestTable, lowMemory } from './memory.ts';
import { onOwnEntriesChanged, ownPack } from './own-entries.ts';
import { BUILT_IN } from './publisher.ts';

/** SHA-256 of the built-in pack, set by the build (scripts/vite-shipped-data.ts). */
declare const __STARTER_GENERATION__: string;

const STARTER_PATH = 'packs/starter.byname';

/** An opened pack and which generation of it. */
export interface Opened {
  readonly generation: string;
  readonly pack: Pack;
}

export interface Shelf {
  readonly lexicon: CombinedLexicon;
  readonly installed: Status['packs'];
  /** Most of the names are to stay on disk. */
  readonly lowMemory: boolean;
}

let opened: Promise<Shelf> | undefined;
onPacksDbClosed(forgetShelf);
onOwnEntriesChanged(forgetShelf);

/** @throws Error when the packs cannot be opened; the next call tries again. */
export function shelf(): Promise<Shelf> {
  if (opened === undefined) {
    const opening = open();
    opened = opening;
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
  }
  return opened;
}

/** After any change of what is installed: the next call opens it anew. What was opened serves those who have it. */
export function forgetShelf(): void {
  opened = undefined;
}

async function open(): Promise<Shelf> {
  // At once what does not need each other: a cold background waits for each in turn else.
  const [db, { stored, evicted }, settings, own] = await Promise.all([
    packsDb(),
    packsDb().then(storedPacks),
    loadSettings(),
    ownPack(),
  ]);
  const low = lowMemory(settings);
  const opened = await Promise.all(
    stored.filter(({ pack }) => pack.on).map(one => openStored(one, largestTable(low))),
  );
  const lost = new Set(stored.filter(({ bytes }) => bytes === undefined).map(({ pack }) => pack.id));
  if (evicted || lost.size > 0) console.error('byname: the browser has lost packs', [...lost]);
  void saveRoster(stored.map(({ pack }) => pack)).catch(error => console.error('byname: roster', error));
  return {
    lexicon: await joinedLexicon(db, own, opened),
    lowMemory: low,
    installed: stored.map(({ pack: { id, title, version, entities } }) => ({
      id,
      title,
      version,
      entities,
      missing: lost.has(id),
    })),
  };
}

/** All packs, the starter of this build among them, and whether the browser had evicted the database. */
async function storedPacks(db: PacksDb): Promise<{ stored: StoredPack[]; evicted: boolean }> {
  const stored = await packsWithBytes(db);
  const evicted = stored.length === 0 && (await noticeEviction(db));
  const there = stored.some(
    ({ pack, bytes }) =>
      pack.id === BUILT_IN && pack.generation === __STARTER_GENERATION__ && bytes !== undefined,
  );
  if (there) return { stored, evicted };
  await installStarter(db);
  return { stored: await packsWithBytes(db), evicted };
}

/**
 * What the reader has entered comes before what others have; own ids stand in no pack. What packs have in common is found out when one is
 * installed; here only where that was cut short.
 */
async function joinedLexicon(
  db: PacksDb,
  own: Pack | null,
  opened: readonly (Opened | null)[],
): Promise<CombinedLexicon> {
  const packs = opened.filter(one => one !== null);
  const before = own === null ? 0 : 1;
  return combine(
    [...(own === null ? [] : [own]), ...packs.map(({ pack }) => pack)],
    async (earlier, later) => {
      const [a, b] = [packs[earlier - before], packs[later - before]];
      return a === undefined || b === undefined ? NOTHING_COMMON : commonOfOpened(db, a, b);
    },
  );
}

/**
 * Finds out what a pack to come has in common with the installed ones, those switched off too, so that no reading waits for it later. What
 * fails here is found out then.
 */
export async function joinWithOthers(db: PacksDb, coming: Opened): Promise<void> {
  for (const stored of await packsWithBytes(db)) {
    if (stored.pack.id === coming.pack.info.id) continue;
    const other = await openStored(stored, 0);
    if (other !== null) await commonOfOpened(db, other, coming).catch(() => undefined);
  }
}

/** As kept, else found out and kept. */
async function commonOfOpened(db: PacksDb, a: Opened, b: Opened): Promise<Common> {
  const kept = await loadCommon(db, a.generation, b.generation).catch(() => undefined);
  if (kept !== undefined) return kept;
  const common = await commonOf(a.pack, b.pack);
  await saveCommon(db, a.generation, b.generation, common).catch(error =>
    console.error('byname: not kept', error),
  );
  return common;
}

/** A database that comes up empty, though there were packs, was evicted: their records come back, so that they are known to be missing. */
async function noticeEviction(db: PacksDb): Promise<boolean> {
  const roster = await loadRoster();
  await restorePacks(db, roster);
  return roster.length > 0;
}

/** A pack whose bytes are gone or no longer sound costs its names, not the others'. */
async function openStored({ pack, bytes }: StoredPack, largest: number): Promise<Opened | null> {
  if (bytes === undefined) return null;
  try {
    const source = fromBlob(bytes, giveBack);
    return { generation: pack.generation, pack: await openPack(source, { largestTable: largest }) };
  } catch (error) {
    console.error(`byname: pack ${pack.id} cannot be opened`, error);
    return null;
  }
}

async function installStarter(db: PacksDb): Promise<void> {
  const bytes = await (await fetch(browser.runtime.getURL(STARTER_PATH))).blob();
  const source = fromBlob(bytes);
  await verifyPack(source);
  const { info, counts } = await openPack(source);
  await installPack(
    db,
    {
      id: BUILT_IN,
      title: info.title,
      version: info.version,
      entities: counts.entities,
      licence: info.licence,
      attribution: info.attribution ?? null,
      homepage: info.homepage ?? null,
      languages: info.languages,
      size: bytes.size,
      origin: { type: 'built-in' },
      content: __STARTER_GENERATION__,
      signedBy: null,
      on: true,
      order: 0,
      generation: __STARTER_GENERATION__,
      installed: new Date().toISOString(),
    },
    bytes,
  );
}
