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
import { loadJoined, saveJoined } from '../store/joined.ts';
import { loadRoster, saveRoster } from '../store/pack-roster.ts';
import {
  installPack,
  listPacks,
  type PacksDb,
  packsWithBytes,
  packsWithoutBytes,
  restorePacks,
  type StoredPack,
} from '../store/packs.ts';
import { BUILT_IN } from './install/publisher.ts';
import { onOwnEntriesChanged, ownPack } from './own-entries.ts';
import { onPacksDbClosed, packsDb } from './packs-db.ts';

/** SHA-256 of the built-in pack, set by the build (scripts/vite-shipped-data.ts). */
declare const __STARTER_GENERATION__: string;

const STARTER_PATH = 'packs/starter.byname';

export interface Shelf {
  readonly lexicon: CombinedLexicon;
  readonly installed: Status['packs'];
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
  const db = await packsDb();
  const evicted = await noticeEviction(db);
  await ensureStarter(db);
  const stored = await packsWithBytes(db);
  const opened = await Promise.all(stored.filter(({ pack }) => pack.on).map(openStored));
  const lost = new Set(stored.filter(({ bytes }) => bytes === undefined).map(({ pack }) => pack.id));
  if (evicted || lost.size > 0) console.error('byname: the browser has lost packs', [...lost]);
  void saveRoster(stored.map(({ pack }) => pack)).catch(error => console.error('byname: roster', error));
  return {
    lexicon: await joinedLexicon(
      await ownPack(),
      opened,
      stored.filter(({ pack }) => pack.on).map(({ pack }) => pack.generation),
    ),
    installed: stored.map(({ pack: { id, title, version, entities } }) => ({
      id,
      title,
      version,
      entities,
      missing: lost.has(id),
    })),
  };
}

/**
 * What the reader has entered comes before what others have; own ids stand in no pack, so only their number counts. Joining reads an id
 * of the smaller pack after the other: seconds for a million entities, hence once an installation and not once a life.
 */
async function joinedLexicon(
  own: Pack | null,
  opened: readonly (Pack | null)[],
  generations: readonly string[],
): Promise<CombinedLexicon> {
  const packs = [own, ...opened].filter(pack => pack !== null);
  if (packs.length < 2) return combine(packs);
  const there = generations.filter((_, i) => opened[i] !== null);
  const key = [own?.counts.entities ?? 0, ...there].join(' ');
  const known = await loadJoined(key);
  const lexicon = await combine(packs, known);
  if (known === undefined) await saveJoined(key, lexicon.joined);
  return lexicon;
}

/** A database that comes up empty, though there were packs, was evicted: their records come back, so that they are known to be missing. */
async function noticeEviction(db: PacksDb): Promise<boolean> {
  if ((await db.count('packs')) > 0) return false;
  const roster = await loadRoster();
  await restorePacks(db, roster);
  return roster.length > 0;
}

/** A pack whose bytes are gone or no longer sound costs its names, not the others'. */
async function openStored({ pack, bytes }: StoredPack): Promise<Pack | null> {
  if (bytes === undefined) return null;
  try {
    return await openPack(fromBlob(bytes));
  } catch (error) {
    console.error(`byname: pack ${pack.id} cannot be opened`, error);
    return null;
  }
}

async function ensureStarter(db: PacksDb): Promise<void> {
  const current = (await listPacks(db)).find(pack => pack.id === BUILT_IN);
  const there = current !== undefined && !(await packsWithoutBytes(db)).has(BUILT_IN);
  if (there && current.generation === __STARTER_GENERATION__) return;
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
