/**
 * One installation, from wherever it stands to its end: look at the file's head, check what is there already, receive the rest in parts,
 * make one Blob of them, switch over. It can be cut off at any await; called again it goes on.
 */
import { PackError } from '../../pack/error.ts';
import type { Head } from '../../pack/head.ts';
import { openPack, type Pack } from '../../pack/open.ts';
import { fromBlob } from '../../pack/source.ts';
import { PackVerifier } from '../../pack/verify.ts';
import {
  addPart,
  assemble,
  assembled,
  changeJob,
  dropParts,
  finishJob,
  type Job,
  JobGone,
  jobOf,
  partOf,
} from '../../store/pack-jobs.ts';
import { type InstalledPack, type PacksDb, pinnedKey } from '../../store/packs.ts';
import { admit } from '../packs/publisher.ts';
import { sha256 } from './digest.ts';
import { InstallProblem } from './problem.ts';
import { bytesOf, type Meter, type Source } from './source.ts';

/** A part is kept at so many bytes, or after so many milliseconds: what an interruption can cost, against what a transaction costs. */
const PART = 2 << 20;
const PART_TIME = 500;
/** Milliseconds of checking after which others get a turn: pages wait to be read, and the bar to be told. */
const TURN = 40;
/** Attempts without any progress until a connection's failure is the reader's to hear of; milliseconds between them double. */
const ATTEMPTS = 6;
const FIRST_WAIT = 1_000;

export type Phase = 'starting' | 'checking' | 'receiving' | 'finishing' | 'waiting';

/** What an installation needs of the world around it. */
export interface World {
  readonly db: PacksDb;
  readonly source: Source;
  /** Counts from `job.transferred` on. */
  readonly meter: Meter;
  /** Bytes of a part; `PART` where it is not said. */
  readonly partSize?: number;
  /** Bytes that may still be stored; null: not known. */
  free(): Promise<number | null>;
  /** @param done bytes */
  report(phase: Phase, done: number, total: number | null): void;
  /** Rejects when the installation is cancelled. */
  wait(milliseconds: number): Promise<void>;
  /** Called before the long write of the Blob: what serves must not wait for it. */
  beforeAssembly(): Promise<void>;
  /** Called with the new generation while the old one still serves: what takes long and can be done beforehand. */
  beforeSwitch(pack: Pack, generation: string): Promise<void>;
}

/** @returns the installed pack. @throws JobGone, InstallProblem, PackError, QuotaExceededError */
export async function install(world: World, id: string): Promise<InstalledPack> {
  const job = await jobOf(world.db, id);
  if (job === undefined) throw new JobGone(id);
  const bytes = await assembled(world.db, id);
  if (bytes !== undefined) return switchOver(world, job, bytes);
  try {
    return await receiveAll(world, job);
  } catch (error) {
    // What is there is no pack: to go on from it would fail again.
    if (error instanceof PackError) await dropParts(world.db, id, 0, 0);
    throw error;
  }
}

async function receiveAll(world: World, before: Job): Promise<InstalledPack> {
  const { db, source } = world;
  world.report('starting', before.received, before.size);
  const head = await patiently(world, before.received, before.size, () => source.head());
  const signature = await patiently(world, before.received, before.size, () => source.signature());
  let job = await sameContent(world, before, head, signature);
  if (head.info !== null) {
    const pinned = (await pinnedKey(db, head.info.id)) ?? null;
    await admit({ info: head.info, content: head.content, signature, replaces: job.replaces, pinned });
  }
  await checkRoom(world, head.header.size - job.received + head.header.size);
  const verifier = new PackVerifier(head.header.size);
  job = await checkParts(world, job, verifier);
  job = await receive(world, job, head.header.size, verifier);
  verifier.finish();
  world.report('finishing', job.received, job.size);
  await world.beforeAssembly();
  await assemble(db, job);
  const bytes = await assembled(db, job.id);
  if (bytes === undefined) throw new JobGone(job.id);
  return switchOver(world, job, bytes);
}

/** Parts of other content are forgotten: two versions never mix. */
async function sameContent({ db }: World, job: Job, head: Head, signature: string | null): Promise<Job> {
  if (job.content !== null && job.content !== head.content) {
    if (job.source.type === 'file') throw new InstallProblem('other-file', job.source.name);
    await dropParts(db, job.id, 0, 0);
  }
  return changeJob(db, job.id, { content: head.content, signature, size: head.header.size });
}

async function checkRoom({ free }: World, need: number): Promise<void> {
  const left = await free();
  if (left !== null && left < need) throw new InstallProblem('disk-full', `${need} ${left}`);
}

/** Puts the parts through the verifier, up to the first that is not what was stored; from there on they are received anew. */
async function checkParts(world: World, job: Job, verifier: PackVerifier): Promise<Job> {
  let done = 0;
  const breathe = breather();
  for (let number = 0; number < job.parts; number++) {
    world.report('checking', done, job.size);
    const part = await partOf(world.db, job.id, number);
    const bytes = part === undefined ? null : await bytesOf(part.bytes).catch(() => null);
    const sound = bytes !== null && part !== undefined && same(await sha256(bytes), part.sha256);
    if (!sound) return dropParts(world.db, job.id, number, done);
    verifier.push(bytes);
    done += bytes.length;
    await breathe();
  }
  return job;
}

async function receive(world: World, from: Job, size: number, verifier: PackVerifier): Promise<Job> {
  const { partSize = PART } = world;
  const breathe = breather();
  let job = from;
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  let since = Date.now();
  const keep = async () => {
    if (held === 0) return;
    const bytes = new Blob(pieces);
    const part = { bytes, sha256: await sha256(await bytesOf(bytes)) };
    job = await addPart(world.db, job, part, world.meter.bytes);
    pieces = [];
    held = 0;
    since = Date.now();
  };
  for (let failures = 0; job.received < size; ) {
    const before = job.received;
    try {
      for await (const piece of world.source.read(job.received)) {
        verifier.push(piece);
        pieces.push(piece);
        held += piece.length;
        world.report('receiving', job.received + held, size);
        if (held >= partSize || Date.now() - since >= PART_TIME) await keep();
        await breathe();
      }
      await keep();
      if (job.received < size) throw new InstallProblem('offline', 'cut off');
    } catch (error) {
      if (!isOffline(error)) throw error;
      // The verifier has seen it.
      await keep();
      failures = job.received > before ? 1 : failures + 1;
      if (failures >= ATTEMPTS) throw error;
      world.report('waiting', job.received, size);
      await world.wait(FIRST_WAIT * 2 ** (failures - 1));
    }
  }
  return job;
}

/** Bytes that are there already come without a pause between them; this makes one. */
function breather(): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < TURN) return;
    await new Promise(later => setTimeout(later));
    since = Date.now();
  };
}

async function patiently<T>(
  world: World,
  done: number,
  total: number | null,
  ask: () => Promise<T>,
): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await ask();
    } catch (error) {
      if (!isOffline(error) || failures >= ATTEMPTS) throw error;
      world.report('waiting', done, total);
      await world.wait(FIRST_WAIT * 2 ** (failures - 1));
    }
  }
}

function isOffline(error: unknown): boolean {
  return error instanceof InstallProblem && error.code === 'offline';
}

async function switchOver(world: World, job: Job, bytes: Blob): Promise<InstalledPack> {
  world.report('finishing', bytes.size, bytes.size);
  const opened = await openPack(fromBlob(bytes), { largestTable: 0 });
  const { info, counts, size } = opened;
  const { db } = world;
  const { signature, replaces } = job;
  const content = job.content ?? '';
  const pinned = (await pinnedKey(db, info.id)) ?? null;
  const signedBy = await admit({ info, content, signature, replaces, pinned });
  await world.beforeSwitch(opened, job.id);
  const pack: InstalledPack = {
    id: info.id,
    title: info.title,
    version: info.version,
    entities: counts.entities,
    ...(counts.clips === undefined ? {} : { clips: counts.clips }),
    licence: info.licence,
    attribution: info.attribution ?? null,
    homepage: info.homepage ?? null,
    languages: info.languages,
    size,
    origin:
      job.source.type === 'address'
        ? { type: 'address', url: job.source.url }
        : { type: 'file', name: job.source.name },
    content,
    signedBy,
    on: true,
    order: 0,
    generation: job.id,
    installed: new Date().toISOString(),
  };
  await finishJob(db, pack);
  return pack;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
