/** The installations of this life of the background: starts them, goes on with what an earlier life left, and tells the page how far they are. */
import browser from 'webextension-polyfill';
import type { Request } from '../../messages/contract.ts';
import type { JobRow } from '../../messages/packs.ts';
import { PackError } from '../../pack/error.ts';
import {
  addJob,
  assembled,
  changeJob,
  type Job,
  JobGone,
  jobOf,
  listJobs,
  removeJob,
  sweep,
} from '../../store/pack-jobs.ts';
import { saveRoster } from '../../store/pack-roster.ts';
import { listPacks, packsWithBytes } from '../../store/packs.ts';
import { takeCollection } from '../clips/take-clips.ts';
import { onPacksDbClosed, packsDb } from '../databases/packs-db.ts';
import { forgetShelf, joinWithOthers, shelf } from '../packs/shelf.ts';
import { AddressSource, checkAddress } from './address.ts';
import { FileDesk } from './file-desk.ts';
import { InstallProblem, problemOf, storedProblem } from './problem.ts';
import { install, type Phase } from './run.ts';
import { FileSource, type Meter, type Source } from './source.ts';
import { UpdateSource } from './update.ts';

interface Running {
  readonly controller: AbortController;
  readonly meter: Meter;
  phase: Phase;
  done: number;
  total: number | null;
}

/** The browser stops a background that has called none of its interfaces for 30 seconds, whatever it is doing. */
const STAY_AWAKE = 20_000;

const running = new Map<string, Running>();
/**
 * The jobs as last read or written, so that a page's question never waits for a transaction under way; of those that run, `running` knows
 * better.
 */
let known: Promise<Map<string, Job>> | undefined;
onPacksDbClosed(() => {
  known = undefined;
});
const files = new FileDesk(job => void goOn(job));
let swept = false;

/** Starts every installation that is not running and does not wait for the reader. Safe to call at any time. */
export async function resume(): Promise<void> {
  if (!swept) {
    swept = true;
    await sweep(await packsDb());
  }
  for (const id of (await jobs()).keys()) await goOn(id);
}

function jobs(): Promise<Map<string, Job>> {
  if (known === undefined) {
    const reading = packsDb()
      .then(listJobs)
      .then(list => new Map(list.map(job => [job.id, job])));
    known = reading;
    reading.catch(() => {
      if (known === reading) known = undefined;
    });
  }
  return known;
}

/** After anything that changed it. */
async function readAgain(id: string): Promise<void> {
  const [map, job] = await Promise.all([jobs(), packsDb().then(db => jobOf(db, id))]);
  if (job === undefined) map.delete(id);
  else map.set(id, job);
}

export function busy(): boolean {
  return running.size > 0;
}

/** @throws InstallProblem `bad-address` */
export async function add(request: Request<'packs.add'>): Promise<void> {
  if (request.from.type === 'address') checkAddress(request.from.url);
  await addJob(await packsDb(), {
    id: request.job,
    source: request.from,
    replaces: request.replaces,
    content: null,
    signature: null,
    size: null,
    received: 0,
    parts: 0,
    transferred: 0,
    failed: null,
    created: new Date().toISOString(),
  });
  await readAgain(request.job);
  await goOn(request.job);
}

export async function cancel(id: string): Promise<void> {
  running.get(id)?.controller.abort();
  running.delete(id);
  files.forget(id);
  await removeJob(await packsDb(), id);
  await readAgain(id);
}

/** No harm when there is no such job any more. */
export async function retry(id: string): Promise<void> {
  await changeJob(await packsDb(), id, { failed: null }).catch(error => {
    if (!(error instanceof JobGone)) throw error;
  });
  await readAgain(id);
  await goOn(id);
}

export async function jobRows(): Promise<JobRow[]> {
  return [...(await jobs()).values()].map(job => {
    const now = running.get(job.id);
    const wantsFile = wantsFileOf(job);
    const phase =
      job.failed !== null ? 'failed' : wantsFile !== null ? 'waiting' : (now?.phase ?? 'starting');
    return {
      id: job.id,
      label: job.source.type === 'address' ? job.source.url : job.source.name,
      replaces: job.replaces,
      phase,
      done: now?.done ?? job.received,
      total: now?.total ?? job.size,
      transferred: now?.meter.bytes ?? job.transferred,
      problem: storedProblem(job.failed),
      wantsFile,
    };
  });
}

/** A file's bytes live with the page that chose it, until all of them are stored. */
function wantsFileOf(job: Job): JobRow['wantsFile'] {
  if (job.source.type !== 'file' || job.failed !== null || running.has(job.id)) return null;
  const whole = job.size !== null && job.received === job.size;
  if (whole || files.has(job.id)) return null;
  return { name: job.source.name, size: job.source.size };
}

async function goOn(id: string): Promise<void> {
  const job = (await jobs()).get(id);
  if (job === undefined || job.failed !== null || running.has(id)) return;
  if (wantsFileOf(job) !== null && (await assembled(await packsDb(), id)) === undefined) {
    files.wait();
    return;
  }
  if (running.has(id)) return;
  const now: Running = {
    controller: new AbortController(),
    meter: { bytes: job.transferred },
    phase: 'starting',
    done: job.received,
    total: job.size,
  };
  running.set(id, now);
  void runToEnd(job, now);
}

async function runToEnd(job: Job, now: Running): Promise<void> {
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE);
  try {
    await attempt(job, now, false).catch(error => {
      // Parts of an earlier life, or blocks of the installed version, did not fit: once more, with nothing but the file.
      if (!(error instanceof PackError) || (job.received === 0 && job.replaces === null)) throw error;
      return attempt(job, now, true);
    });
    forgetShelf();
    await saveRoster(await listPacks(await packsDb()));
    files.forget(job.id);
  } catch (error) {
    await fail(job.id, error, now);
  } finally {
    clearInterval(awake);
    await readAgain(job.id).catch(error => console.error('byname: reading a job', error));
    if (running.get(job.id) === now) running.delete(job.id);
  }
}

async function attempt(job: Job, now: Running, afresh: boolean): Promise<void> {
  const db = await packsDb();
  await install(
    {
      db,
      source: await sourceOf(job, now, afresh),
      meter: now.meter,
      free: freeBytes,
      report: (phase, done, total) => Object.assign(now, { phase, done, total }),
      wait: milliseconds => wait(milliseconds, now.controller.signal),
      beforeAssembly: () => shelf().then(() => undefined),
      beforeSwitch: async (pack, generation) => {
        await takeCollection(pack);
        await joinWithOthers(db, { pack, generation });
      },
    },
    job.id,
  );
}

async function sourceOf(job: Job, now: Running, afresh: boolean): Promise<Source> {
  const { source } = job;
  // A file that is stored whole is not asked for again: its parts are read.
  if (source.type === 'file')
    return new FileSource(files.get(job.id) ?? (await stored(job)), source.signature);
  const address = new AddressSource(source.url, now.controller.signal, now.meter);
  if (job.replaces === null || afresh) return address;
  const packs = await packsWithBytes(await packsDb());
  const old = packs.find(({ pack }) => pack.id === job.replaces)?.bytes;
  return old === undefined ? address : new UpdateSource(address, old);
}

async function stored(job: Job): Promise<Blob> {
  const db = await packsDb();
  const parts = await db.getAll('parts', IDBKeyRange.bound([job.id, 0], [job.id, job.parts]));
  return new Blob(parts.map(part => part.bytes));
}

async function fail(id: string, error: unknown, now: Running): Promise<void> {
  if (error instanceof JobGone || now.controller.signal.aborted) return;
  console.error('byname: an installation stands still', error);
  if (error instanceof InstallProblem && error.code === 'other-file') files.forget(id);
  try {
    await changeJob(await packsDb(), id, { failed: problemOf(error) });
  } catch (second) {
    if (!(second instanceof JobGone)) console.error('byname: this cannot be written down', second);
  }
}

async function freeBytes(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? null : quota - usage;
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
