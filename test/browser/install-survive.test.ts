/** Installations whose background, page and browser die at random points: afterwards there is the old pack or the new one, and it goes on. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  installed,
  installFrom,
  knows,
  PAGE,
  type PackServer,
  packOf,
  people,
  servePacks,
  stored,
  until,
} from './install-bench.ts';
import { ask, type Bench, killer, start } from './setup.ts';

let old: Uint8Array;
let pack: Uint8Array;
let large: Uint8Array;
let server: PackServer;

beforeAll(async () => {
  old = await packOf('crowd', 'old', people(100, 'Y'));
  pack = await packOf('crowd', 'new', people(20_000));
  large = await packOf('crowd', 'new', people(60_000));
  server = await servePacks();
}, 180_000);
afterAll(() => server?.close());

/** Same delays in every run. */
function delays(count: number, most: number, seed: number): number[] {
  let x = seed;
  return Array.from({ length: count }, () => {
    x = (x * 1103515245 + 12345) & 0x7fffffff;
    return Math.round((x / 0x7fffffff) * most);
  });
}

async function withOld(own: Page): Promise<void> {
  Object.assign(server, { speed: 0, ranges: true });
  server.files.set('/crowd.byname', old);
  await installFrom(own, `${server.origin}/crowd.byname`);
  await until(own, view => installed(view, 'crowd') !== undefined);
}

/** Which of the two it is now, and that it is that one alone. */
async function wholeOne(own: Page): Promise<string | undefined> {
  const version = installed(await until(own, () => true), 'crowd')?.version;
  const both = [await knows(own, 'y:5').catch(String), await knows(own, 'x:5').catch(String)];
  const after = installed(await until(own, () => true), 'crowd')?.version;
  // Between the questions it may have been switched over.
  if (version === after) expect(both).toEqual(version === 'old' ? [true, false] : [false, true]);
  return after;
}

describe('an installation survives', () => {
  it('its background: killed 24 times at random points of three installations', async () => {
    const bench = await start();
    let own = await bench.ownPage(PAGE);
    let { kill } = await killer(own);
    let kills = 0;
    for (const [round, waits] of [delays(8, 400, 1), delays(8, 900, 2), delays(8, 120, 3)].entries()) {
      if (installed(await until(own, () => true), 'crowd')) await ask(own, 'packs.remove', { id: 'crowd' });
      await withOld(own);
      server.files.set('/crowd.byname', pack);
      // The last one as fast as it goes: there the kills meet the assembly and the switch.
      server.speed = round === 2 ? 0 : 1_000_000;
      server.ranges = round !== 1;
      await installFrom(own, `${server.origin}/crowd.byname`, 'crowd');
      for (const wait of waits) {
        await own.waitForTimeout(wait);
        await kill();
        kills++;
        // Every other time the page dies too.
        if (kills % 2 === 0) {
          await own.close();
          own = await bench.ownPage(PAGE);
          kill = (await killer(own)).kill;
        }
        await wholeOne(own);
      }
      server.speed = 0;
      const view = await until(own, now => installed(now, 'crowd')?.version === 'new');
      expect(view.jobs).toEqual([]);
      expect(await wholeOne(own)).toBe('new');
      expect(await knows(own, 'x:19999')).toBe(true);
      expect(await stored(own)).toEqual({ bytes: 2, parts: 0, jobs: 0 });
    }
    expect(kills).toBe(24);
    await bench.close();
  }, 240_000);

  it('its browser: killed 10 times at random points, and goes on from what it had', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'byname-kill-'));
    let bench = await start({ profile });
    let own = await bench.ownPage(PAGE);
    await withOld(own);
    server.files.set('/crowd.byname', large);
    server.sent.clear();
    server.requests.length = 0;
    server.speed = 600_000;
    await installFrom(own, `${server.origin}/crowd.byname`, 'crowd');
    for (const wait of delays(10, 1500, 4)) {
      await own.waitForTimeout(wait);
      await crash(bench, profile);
      bench = await start({ profile });
      own = await bench.ownPage(PAGE);
      await wholeOne(own);
    }
    server.speed = 0;
    await until(own, view => installed(view, 'crowd')?.version === 'new');
    expect(await wholeOne(own)).toBe('new');
    expect(await stored(own)).toEqual({ bytes: 2, parts: 0, jobs: 0 });
    const starts = server.requests.map(request => Number(/bytes=(\d+)-$/.exec(request)?.[1] ?? 0));
    expect(Math.max(...starts)).toBeGreaterThan(large.length / 4);
    expect(server.sent.get('/crowd.byname')).toBeLessThan(large.length * 2);
    console.log(`ten crashes: ${server.sent.get('/crowd.byname')} bytes sent of a file of ${large.length}`);
    await bench.close();
    rmSync(profile, { recursive: true, force: true });
  }, 240_000);

  it('from a file: the background is killed, the page hands the file over again; the page goes, the reader does', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'byname-file-'));
    const file = join(folder, 'crowd.byname');
    writeFileSync(file, pack);
    const bench = await start();
    let own = await bench.ownPage(PAGE);
    const { kill } = await killer(own);
    // The first ones before the background has answered that it heard: then only the page knows that the reader wants something.
    for (const wait of [0, 0, 1, 2, 3, 5, ...delays(5, 250, 5)]) {
      await own.setInputFiles('#pack-file', [file]);
      if (wait > 0) await own.waitForTimeout(wait);
      await kill();
      await until(own, view => installed(view, 'crowd') !== undefined && view.jobs.length === 0);
      expect(await knows(own, 'x:19999')).toBe(true);
      await ask(own, 'packs.remove', { id: 'crowd' });
    }
    // A job whose page is gone: nobody has the file any more.
    const job = crypto.randomUUID();
    const from = { type: 'file' as const, name: 'crowd.byname', size: pack.length, signature: null };
    await ask(own, 'packs.add', { job, from, replaces: null });
    await own.close();
    own = await bench.ownPage(PAGE);
    const again = own.locator(`[data-job="${job}"] input[type=file]`);
    writeFileSync(join(folder, 'other.byname'), old);
    await again.setInputFiles([join(folder, 'other.byname')]);
    await own.waitForSelector(`[data-job="${job}"] .problem`);
    await again.setInputFiles([file]);
    await until(own, view => installed(view, 'crowd') !== undefined);
    await bench.close();
    rmSync(folder, { recursive: true });
  }, 120_000);
});

describe('what the browser does to storage', () => {
  let bench: Bench;
  let own: Page;
  beforeEach(async () => {
    bench = await start();
    own = await bench.ownPage(PAGE);
    await withOld(own);
  });
  afterEach(() => bench?.close());

  it('a disk that is too full is said so before anything is written, and the old pack serves; with room it goes on', async () => {
    server.files.set('/crowd.byname', large);
    const { session } = await killer(own);
    const origin = `chrome-extension://${bench.extensionId}`;
    const usage = await own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const quota = (quotaSize?: number) =>
      session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize ? { quotaSize } : {}) });
    await quota(usage + large.length);
    const job = await installFrom(own, `${server.origin}/crowd.byname`, 'crowd');
    const early = await until(own, ({ jobs }) => jobs[0]?.phase === 'failed');
    expect(early.jobs[0]?.problem?.code).toBe('disk-full');
    expect(early.jobs[0]?.problem?.detail).toMatch(/^\d+ \d+$/);
    await own.waitForSelector(`[data-job="${job}"] .problem`);
    expect(await wholeOne(own)).toBe('old');
    await quota();
    server.speed = 0;
    await ask(own, 'packs.retry', { job });
    await until(own, view => installed(view, 'crowd')?.version === 'new');
    expect(await wholeOne(own)).toBe('new');
  }, 90_000);

  it('an evicted database is noticed: the starter comes back by itself, the other is told missing and got again', async () => {
    const { session } = await killer(own);
    await session.send('Storage.clearDataForOrigin', {
      origin: `chrome-extension://${bench.extensionId}`,
      storageTypes: 'indexeddb',
    });
    const view = await until(own, now => installed(now, 'crowd')?.missing === true);
    expect(installed(view, 'starter')?.missing).toBe(false);
    expect(await knows(own, 'Q7747')).toBe(true);
    expect(await knows(own, 'y:5')).toBe(false);
    const { packs } = await ask(own, 'status', {});
    expect(packs.find(({ id }) => id === 'crowd')?.missing).toBe(true);
    await own.click('[data-pack=crowd] .problem + button');
    await until(own, now => installed(now, 'crowd')?.missing === false);
    expect(await knows(own, 'y:5')).toBe(true);
  });
});

/** The browser's process dies at once, as in a power cut; elsewhere than on Linux it is only closed. */
async function crash(bench: Bench, profile: string): Promise<void> {
  const closed = new Promise(done => bench.context.once('close', done));
  const pids = process.platform === 'linux' ? readdirSync('/proc').filter(name => /^\d+$/.test(name)) : [];
  for (const pid of pids) {
    const command = commandOf(pid);
    if (command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=')) {
      process.kill(Number(pid), 'SIGKILL');
    }
  }
  if (pids.length === 0) await bench.context.close();
  await closed;
  await bench.site.close();
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
