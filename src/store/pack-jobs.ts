/**
 * Installations under way. Parts come in, each durable together with the job's count of them; then they become one Blob; then a
 * transaction switches the pack over. Whatever is interrupted, what is stored is one of: a job with some parts, a job with its Blob, a pack.
 */
import { type InstalledPack, type Job, type PacksDb, type Part, partsOf, settled } from './pack-db.ts';

export type { Job, Part } from './pack-db.ts';

/** The job was cancelled, or another life of the background has gone on with it. */
export class JobGone extends Error {
  override readonly name = 'JobGone';
}

/** Atomic. A job that is there already, or has become a pack, is not begun again: its asker may not have heard the first answer. */
export async function addJob(db: PacksDb, job: Job): Promise<void> {
  const tx = db.transaction(['jobs', 'packs'], 'readwrite');
  const [known, packs] = await Promise.all([
    tx.objectStore('jobs').getKey(job.id),
    tx.objectStore('packs').getAll(),
  ]);
  const writes: Promise<unknown>[] = [];
  if (known === undefined && !packs.some(({ generation }) => generation === job.id)) {
    writes.push(tx.objectStore('jobs').add(job));
  }
  await settled(writes, tx.done);
}

/** Oldest first. */
export async function listJobs(db: PacksDb): Promise<Job[]> {
  return (await db.getAll('jobs')).sort((a, b) => (a.created < b.created ? -1 : 1));
}

export function jobOf(db: PacksDb, id: string): Promise<Job | undefined> {
  return db.get('jobs', id);
}

/** @throws JobGone */
export async function changeJob(
  db: PacksDb,
  id: string,
  change: Partial<Pick<Job, 'content' | 'signature' | 'size' | 'transferred' | 'failed' | 'source'>>,
): Promise<Job> {
  const tx = db.transaction('jobs', 'readwrite');
  const job = await tx.store.get(id);
  if (job) await tx.store.put({ ...job, ...change });
  await tx.done;
  if (!job) throw new JobGone(id);
  return { ...job, ...change };
}

/**
 * Adds the next part. Atomic.
 * @param job as last known: a part that is not the next one is refused
 * @throws JobGone; QuotaExceededError when the disk is full
 */
export async function addPart(db: PacksDb, job: Job, part: Part, transferred: number): Promise<Job> {
  const tx = db.transaction(['jobs', 'parts'], 'readwrite');
  const stored = await tx.objectStore('jobs').get(job.id);
  if (stored?.received !== job.received || stored.parts !== job.parts) {
    await tx.done;
    throw new JobGone(job.id);
  }
  const next: Job = {
    ...stored,
    received: stored.received + part.bytes.size,
    parts: stored.parts + 1,
    transferred,
  };
  await settled(
    [tx.objectStore('parts').put(part, [job.id, stored.parts]), tx.objectStore('jobs').put(next)],
    tx.done,
  );
  return next;
}

export function partOf(db: PacksDb, job: string, number: number): Promise<Part | undefined> {
  return db.get('parts', [job, number]);
}

/** Forgets the parts from `number` on, because they are damaged or of other content. Atomic. @throws JobGone */
export async function dropParts(db: PacksDb, id: string, number: number, received: number): Promise<Job> {
  const tx = db.transaction(['jobs', 'parts'], 'readwrite');
  const job = await tx.objectStore('jobs').get(id);
  if (!job) {
    await tx.done;
    throw new JobGone(id);
  }
  const next: Job = { ...job, received, parts: number };
  await settled(
    [
      tx.objectStore('parts').delete(IDBKeyRange.bound([id, number], [id, Number.MAX_SAFE_INTEGER])),
      tx.objectStore('jobs').put(next),
    ],
    tx.done,
  );
  return next;
}

/** Makes one Blob of the parts, under the job's id. Atomic; takes as long as the disk needs to copy it. @throws JobGone; QuotaExceededError */
export async function assemble(db: PacksDb, job: Job): Promise<void> {
  const parts = await db.getAll('parts', partsOf(job.id));
  const bytes = new Blob(parts.map(part => part.bytes));
  const tx = db.transaction(['jobs', 'bytes', 'parts'], 'readwrite', { durability: 'strict' });
  const stored = await tx.objectStore('jobs').get(job.id);
  if (stored === undefined || bytes.size !== job.size) {
    await tx.done;
    throw new JobGone(job.id);
  }
  await settled(
    [tx.objectStore('bytes').put(bytes, job.id), tx.objectStore('parts').delete(partsOf(job.id))],
    tx.done,
  );
}

/** The job's Blob, once it is made. */
export function assembled(db: PacksDb, id: string): Promise<Blob | undefined> {
  return db.get('bytes', id);
}

/**
 * The switch: the pack's record points to the new generation, the old bytes and the job are gone. Atomic. The pack keeps its place and
 * whether it is on; a new one comes last.
 * @throws JobGone
 */
export async function finishJob(db: PacksDb, pack: InstalledPack): Promise<void> {
  const tx = db.transaction(['packs', 'bytes', 'jobs', 'parts', 'keys'], 'readwrite', {
    durability: 'strict',
  });
  const [job, former, all] = await Promise.all([
    tx.objectStore('jobs').get(pack.generation),
    tx.objectStore('packs').get(pack.id),
    tx.objectStore('packs').getAll(),
  ]);
  const bytes = await tx.objectStore('bytes').getKey(pack.generation);
  if (!job || bytes === undefined) {
    await tx.done;
    throw new JobGone(pack.generation);
  }
  const last = Math.max(-1, ...all.map(({ order }) => order)) + 1;
  const place = former ? { on: former.on, order: former.order } : { on: true, order: last };
  const writes: Promise<unknown>[] = [tx.objectStore('packs').put({ ...pack, ...place })];
  if (former) writes.push(tx.objectStore('bytes').delete(former.generation));
  if (pack.signedBy !== null) writes.push(tx.objectStore('keys').put(pack.signedBy, pack.id));
  writes.push(tx.objectStore('jobs').delete(job.id), tx.objectStore('parts').delete(partsOf(job.id)));
  await settled(writes, tx.done);
}

/** Cancels: the job and all it had are gone. Atomic; no harm when there is no such job. */
export async function removeJob(db: PacksDb, id: string): Promise<void> {
  const tx = db.transaction(['jobs', 'parts', 'bytes'], 'readwrite');
  const job = await tx.objectStore('jobs').getKey(id);
  const writes: Promise<unknown>[] = [];
  if (job !== undefined) {
    writes.push(tx.objectStore('jobs').delete(id), tx.objectStore('parts').delete(partsOf(id)));
    // While the job is there, its id is no pack's generation.
    writes.push(tx.objectStore('bytes').delete(id));
  }
  await settled(writes, tx.done);
}

/** Removes bytes and parts that belong to nothing: there should be none, and the reader's disk is no place to find out. @returns how many */
export async function sweep(db: PacksDb): Promise<number> {
  const tx = db.transaction(['packs', 'bytes', 'jobs', 'parts'], 'readwrite');
  const [packs, jobs, generations, parts] = await Promise.all([
    tx.objectStore('packs').getAll(),
    tx.objectStore('jobs').getAllKeys(),
    tx.objectStore('bytes').getAllKeys(),
    tx.objectStore('parts').getAllKeys(),
  ]);
  const owners = new Set([...packs.map(pack => pack.generation), ...jobs]);
  const lostBytes = generations.filter(key => !owners.has(key));
  const lostParts = parts.filter(([job]) => !owners.has(job));
  await settled(
    [
      ...lostBytes.map(key => tx.objectStore('bytes').delete(key)),
      ...lostParts.map(key => tx.objectStore('parts').delete(key)),
    ],
    tx.done,
  );
  return lostBytes.length + lostParts.length;
}
