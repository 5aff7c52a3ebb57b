import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { InstallProblem, problemOf } from '../../../src/background/install/problem.ts';
import { install } from '../../../src/background/install/run.ts';
import { buildPack } from '../../../src/pack/write.ts';
import { JobGone, jobOf, listJobs, removeJob } from '../../../src/store/pack-jobs.ts';
import type { PacksDb } from '../../../src/store/packs.ts';
import { entities, info } from '../../pack/sample.ts';
import { dying, freshDb, jobFor, Killed, sourceOf, wholePacks, worldOf } from './world.ts';

const version = (v: string) => buildPack({ info: { ...info, version: v }, entities });
let old: Uint8Array;
let next: Uint8Array;
beforeAll(async () => {
  old = await version('old');
  next = await version('new');
});

async function withOld(): Promise<PacksDb> {
  const db = await freshDb();
  await jobFor(db, 'first');
  await install(worldOf(db, sourceOf(old)), 'first');
  return db;
}

describe('an installation', () => {
  it('comes in parts and ends as one', async () => {
    const db = await withOld();
    expect(old.length).toBeGreaterThan(3_600);
    expect(await wholePacks(db)).toEqual({ sample: 'old' });
    expect(await db.count('parts')).toBe(0);
    expect(await listJobs(db)).toEqual([]);
  });

  it('asked for again, because the first answer was lost, begins once: not while it runs, not when it is done', async () => {
    const db = await withOld();
    await jobFor(db, 'second', 'sample');
    await install(worldOf(dying(db, 30), sourceOf(next)), 'second').catch(() => {});
    const before = await jobOf(db, 'second');
    expect(before?.received).toBeGreaterThan(0);
    await jobFor(db, 'second', 'sample');
    expect(await jobOf(db, 'second')).toEqual(before);
    await install(worldOf(db, sourceOf(next)), 'second');
    await jobFor(db, 'second', 'sample');
    expect(await listJobs(db)).toEqual([]);
  });

  it('killed at any steps, any number of times, leaves the old pack or the new one, whole, and then ends', async () => {
    let switched = 0;
    let stayed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 }), async kills => {
        const db = await withOld();
        await jobFor(db, 'second', 'sample');
        for (const steps of kills) {
          try {
            await install(worldOf(dying(db, steps), sourceOf(next)), 'second');
          } catch (error) {
            if (!(error instanceof Killed || error instanceof JobGone)) throw error;
          }
          const { sample } = await wholePacks(db);
          if (sample === 'new') switched++;
          else stayed++;
          const job = await jobOf(db, 'second');
          expect([sample, job === undefined]).toEqual(sample === 'new' ? ['new', true] : ['old', false]);
        }
        await install(worldOf(db, sourceOf(next)), 'second').catch(error => {
          if (!(error instanceof JobGone)) throw error;
        });
        expect(await wholePacks(db)).toEqual({ sample: 'new' });
        expect([await db.count('parts'), await db.count('bytes'), await db.count('jobs')]).toEqual([0, 1, 0]);
        db.close();
      }),
      { numRuns: 60 },
    );
    expect(stayed).toBeGreaterThan(20);
    expect(switched).toBeGreaterThan(0);
  }, 60_000);

  it('cancelled at any step leaves the old pack and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), async pieces => {
        const db = await withOld();
        await jobFor(db, 'second', 'sample');
        let left = pieces;
        const source = sourceOf(next, 210, () => {
          if (left-- === 0) void removeJob(db, 'second');
        });
        const done = await install(worldOf(db, source), 'second').then(
          () => true,
          error => {
            if (error instanceof JobGone) return false;
            throw error;
          },
        );
        expect(await wholePacks(db)).toEqual({ sample: done ? 'new' : 'old' });
        expect(await db.count('jobs')).toBe(0);
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  it('receives a damaged part and what comes after it again', async () => {
    const db = await withOld();
    await jobFor(db, 'second');
    let pieces = 0;
    const dies = sourceOf(next, 210, () => {
      if (++pieces > 14) throw new Killed();
    });
    await expect(install(worldOf(db, dies), 'second')).rejects.toThrow(Killed);
    const kept = await jobOf(db, 'second');
    expect(kept?.parts).toBe(2);
    const part = await db.get('parts', ['second', 1]);
    if (part) await db.put('parts', { ...part, bytes: new Blob(['rot']) }, ['second', 1]);
    const asked: number[] = [];
    const source = sourceOf(next);
    const read = (from: number) => {
      asked.push(from);
      return source.read(from);
    };
    const watched = { ...source, read };
    await install(worldOf(db, watched), 'second');
    expect(asked).toEqual([(kept?.received ?? 0) / 2]);
    expect(await wholePacks(db)).toEqual({ sample: 'new' });
  });

  it('begins anew when the address has other content by now: two versions never mix', async () => {
    const db = await withOld();
    await jobFor(db, 'second');
    let pieces = 0;
    const dies = sourceOf(await version('between'), 210, () => {
      if (++pieces > 14) throw new Killed();
    });
    await expect(install(worldOf(db, dies), 'second')).rejects.toThrow(Killed);
    await install(worldOf(db, sourceOf(next)), 'second');
    expect(await wholePacks(db)).toEqual({ sample: 'new' });
  });

  it('waits and goes on when the connection breaks off, and says so when it never comes back', async () => {
    const db = await withOld();
    await jobFor(db, 'second');
    let pieces = 0;
    const flaky = sourceOf(next, 210, () => {
      if (++pieces % 7 === 0) throw new InstallProblem('offline', 'cut off');
    });
    await install(worldOf(db, flaky), 'second');
    expect(await wholePacks(db)).toEqual({ sample: 'new' });
    await jobFor(db, 'third');
    const dead = sourceOf(old, 210, () => {
      throw new InstallProblem('offline', 'cut off');
    });
    await expect(install(worldOf(db, dead), 'third')).rejects.toThrow('offline');
  });

  it('on a disk that fills up while it is written: a clear problem, the old pack whole, and on with it when there is room', async () => {
    const db = await withOld();
    await jobFor(db, 'second');
    const full = new Proxy(db, {
      get(of, key) {
        const value: unknown = Reflect.get(of, key, of);
        if (key !== 'transaction' || typeof value !== 'function') {
          return typeof value === 'function' ? value.bind(of) : value;
        }
        return (stores: string[], ...more: unknown[]) => {
          if (Array.isArray(stores) && stores.includes('bytes')) {
            throw new DOMException('no room', 'QuotaExceededError');
          }
          return value.call(of, stores, ...more);
        };
      },
    });
    // The first of those transactions is the Blob's.
    const error: unknown = await install(worldOf(full, sourceOf(next)), 'second').catch(e => e);
    expect(problemOf(error)).toEqual({ code: 'disk-full', detail: '' });
    expect(await wholePacks(db)).toEqual({ sample: 'old' });
    await install(worldOf(db, sourceOf(next)), 'second');
    expect(await wholePacks(db)).toEqual({ sample: 'new' });
  });

  it('says beforehand what room it needs', async () => {
    const db = await withOld();
    await jobFor(db, 'second');
    const world = { ...worldOf(db, sourceOf(next)), free: async () => 1000 };
    await expect(install(world, 'second')).rejects.toMatchObject({
      code: 'disk-full',
      detail: `${next.length * 2} 1000`,
    });
  });
});
