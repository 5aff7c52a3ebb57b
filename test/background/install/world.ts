/** A world for installations without a browser: a database that can die at any step, a source that can be anything. */
import 'fake-indexeddb/auto';
import type { World } from '../../../src/background/install/run.ts';
import type { Source } from '../../../src/background/install/source.ts';
import { readHead } from '../../../src/pack/head.ts';
import { fromBlob } from '../../../src/pack/source.ts';
import { verifyPack } from '../../../src/pack/verify.ts';
import { addJob, type Job, sweep } from '../../../src/store/pack-jobs.ts';
import { openPacksDb, type PacksDb, packsWithBytes } from '../../../src/store/packs.ts';

export class Killed extends Error {}

let databases = 0;
export function freshDb(): Promise<PacksDb> {
  return openPacksDb(`packs-${databases++}`);
}

export function sourceOf(bytes: Uint8Array, piece = 210, onPiece: () => void = () => {}): Source {
  return {
    head: async () => readHead(bytes, bytes.length),
    signature: async () => null,
    async *read(from) {
      for (let at = from; at < bytes.length; at += piece) {
        onPiece();
        yield new Uint8Array(bytes.slice(at, at + piece));
      }
    },
  };
}

export function worldOf(db: PacksDb, source: Source): World {
  return {
    db,
    source,
    meter: { bytes: 0 },
    partSize: 1_200,
    free: async () => null,
    report: () => {},
    wait: async () => {},
    beforeAssembly: async () => {},
    beforeSwitch: async () => {},
  };
}

export async function jobFor(db: PacksDb, id: string, replaces: string | null = null): Promise<Job> {
  const job: Job = {
    id,
    source: { type: 'address', url: 'https://packs.example/a.byname' },
    replaces,
    content: null,
    signature: null,
    size: null,
    received: 0,
    parts: 0,
    transferred: 0,
    failed: null,
    created: new Date(0).toISOString(),
  };
  await addJob(db, job);
  return job;
}

/**
 * The same database, dead after `steps` of its operations: the transaction under way is aborted, as the browser does with those of a
 * process that has died, and every later operation fails.
 */
export function dying(db: PacksDb, steps: number): PacksDb {
  let left = steps;
  const step = (abort: () => void = () => {}) => {
    if (left-- > 0) return;
    left = 0;
    abort();
    throw new Killed();
  };
  const wrap = <T extends object>(target: T, abort?: () => void): T =>
    new Proxy(target, {
      get(of, key) {
        const value: unknown = Reflect.get(of, key, of);
        if (typeof value !== 'function') {
          return key === 'store' && typeof value === 'object' && value !== null ? wrap(value, abort) : value;
        }
        return (...args: unknown[]) => {
          step(abort);
          const result: unknown = value.apply(of, args);
          // Of the requests of an aborted transaction nobody hears: whoever made them is dead.
          if (result instanceof Promise) result.catch(() => {});
          if (key === 'transaction' && isTransaction(result)) {
            return wrap(result, () => {
              result.done.catch(() => {});
              result.abort();
            });
          }
          return key === 'objectStore' && typeof result === 'object' && result !== null
            ? wrap(result, abort)
            : result;
        };
      },
    });
  return wrap(db);
}

function isTransaction(value: unknown): value is { done: Promise<void>; abort(): void } {
  return typeof value === 'object' && value !== null && 'done' in value && 'abort' in value;
}

/** What is installed, each pack's bytes checked to the last; fails when bytes or parts belong to nothing. @returns version by id */
export async function wholePacks(db: PacksDb): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { pack, bytes } of await packsWithBytes(db)) {
    if (bytes === undefined) throw new Error(`${pack.id} has no bytes`);
    await verifyPack(fromBlob(bytes));
    const { info } = readHead(new Uint8Array(await bytes.slice(0, 8192).arrayBuffer()), bytes.size);
    if (info?.version !== pack.version) throw new Error(`the record says ${pack.version}, the bytes another`);
    found[pack.id] = pack.version;
  }
  const swept = await sweep(db);
  if (swept > 0) throw new Error(`${swept} bytes or parts belong to nothing`);
  return found;
}
