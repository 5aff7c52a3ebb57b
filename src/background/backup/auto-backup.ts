/**
 * Backups by themselves, into the downloads folder. No alarms: a backup is due when clips were written and the last one is old enough, and
 * that is looked at when clips are written and when the background starts. A page makes the file (pages/backup): a service worker has no
 * addresses for what it holds in memory.
 */
import browser, { type Downloads, type Runtime } from 'webextension-polyfill';
import { fullBackup } from '../../clips/full-backup.ts';
import { type BackupContract, MAKER } from '../../messages/backup.ts';
import { changePlan, loadPlan } from '../../store/backup-plan.ts';
import { lastWritten } from '../../store/clips-read.ts';
import { clipsDb } from '../databases/clips-db.ts';
import { libraryOnly } from '../tabs/own-page.ts';
import { backupSource } from './backup.ts';

const DAY = 86_400_000;
const AFTER = { day: DAY, week: 7 * DAY } as const;
/** Backups that stay; older ones of ours are removed. */
const KEPT = 10;
/** Milliseconds after which a page that made no file is given up. */
const PATIENCE = 120_000;

type Handlers = {
  [N in keyof BackupContract]: (
    request: BackupContract[N]['request'],
    sender: Runtime.MessageSender,
  ) => Promise<BackupContract[N]['answer']>;
};

/** The number of the last writing of clips; 0: there was none. */
async function lastTurn(): Promise<number> {
  return (await lastWritten(await clipsDb()))[0];
}

let running = false;

/** Makes a backup if one is due. Never rejects: what went wrong is told in the library. */
export async function considerBackup(): Promise<void> {
  if (running) return;
  running = true;
  try {
    const { every, last, turn } = await loadPlan();
    if (every === 'off') return;
    const old = last === null || Date.now() - Date.parse(last) >= AFTER[every];
    if (!old || (await lastTurn()) === turn) return;
    if (!(await browser.permissions.contains({ permissions: ['downloads'] })))
      throw new Error('the permission was taken back');
    const { chrome } = globalThis as unknown as { chrome?: { offscreen?: Offscreen } };
    await (chrome?.offscreen ? withMaker(chrome.offscreen, made) : makeHere());
  } catch (error) {
    await changePlan({ problem: error instanceof Error ? error.message : String(error) });
  } finally {
    running = false;
  }
}

/** Told by the page that made the file. */
let toldMade: ((problem: string | null) => void) | null = null;

function made(): Promise<void> {
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error('it took too long')), PATIENCE);
    toldMade = problem => {
      clearTimeout(late);
      if (problem === null) done();
      else failed(new Error(problem));
    };
  });
}

interface Offscreen {
  createDocument(how: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** An offscreen document makes the file; it is there while `work` goes on. */
async function withMaker(offscreen: Offscreen, work: () => Promise<void>): Promise<void> {
  const waiting = work();
  // Should the page not come to be, nobody waits for this.
  waiting.catch(() => undefined);
  try {
    await offscreen.createDocument({
      url: MAKER,
      reasons: ['BLOBS'],
      justification: 'A file with everything that was saved, for the downloads folder.',
    });
    await waiting;
  } finally {
    await offscreen.closeDocument().catch(() => undefined);
  }
}

/** Firefox's background is a page: it makes the file itself. */
async function makeHere(): Promise<void> {
  const turn = await lastTurn();
  const source = await backupSource();
  const { name, content } = await fullBackup(source, new Date().toISOString());
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  try {
    await keep(url, name, turn);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function keep(url: string, name: string, turn: number): Promise<void> {
  const id = await keepFile(url, name);
  const downloads = [...(await loadPlan()).downloads, id];
  await removeOld(downloads.slice(0, -KEPT));
  await changePlan({
    last: new Date().toISOString(),
    turn,
    problem: null,
    downloads: downloads.slice(-KEPT),
  });
}

async function keepFile(url: string, name: string): Promise<number> {
  let id: number | null = null;
  const states = new Map<number, Downloads.OnChangedDownloadDeltaType>();
  let told: () => void = () => undefined;
  const listener = (delta: Downloads.OnChangedDownloadDeltaType) => {
    if (delta.state) states.set(delta.id, delta);
    told();
  };
  browser.downloads.onChanged.addListener(listener);
  try {
    id = await browser.downloads.download({
      url,
      filename: `Byname/${name}`,
      conflictAction: 'uniquify',
      saveAs: false,
    });
    for (;;) {
      const [item] = await browser.downloads.search({ id });
      const state = states.get(id)?.state?.current ?? item?.state;
      if (state === 'complete') return id;
      if (state === 'interrupted') throw new Error(item?.error ?? 'the download was interrupted');
      await new Promise<void>(later => {
        told = later;
        setTimeout(later, 500);
      });
    }
  } finally {
    browser.downloads.onChanged.removeListener(listener);
  }
}

async function removeOld(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    // The reader may have moved or deleted it.
    await browser.downloads.removeFile(id).catch(() => undefined);
    await browser.downloads.erase({ id }).catch(() => undefined);
  }
}

export const autoBackupAnswers: Handlers = {
  'backup.plan': async ({ every }, sender) => {
    libraryOnly(sender);
    const plan = await (every === null ? loadPlan() : changePlan({ every, problem: null }));
    if (every !== null && every !== 'off') void considerBackup();
    const { last, problem } = plan;
    return { every: plan.every, last, problem };
  },
  'backup.made': async ({ url, file, turn }, sender) => {
    libraryOnly(sender);
    try {
      if (!url.startsWith(`blob:${browser.runtime.getURL('').slice(0, -1)}`))
        throw new Error('no file of ours');
      await keep(url, file, turn);
      toldMade?.(null);
      return {};
    } catch (error) {
      toldMade?.(error instanceof Error ? error.message : String(error));
      throw error;
    }
  },
  'backup.turn': async (_, sender) => {
    libraryOnly(sender);
    return { turn: await lastTurn() };
  },
};
