import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHead } from '../../src/pack/head.ts';
import { formatSignature, signedMessage } from '../../src/pack/signature.ts';
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
import { ask, type Bench, start } from './setup.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let pack: Uint8Array;
let server: PackServer;
let bench: Bench;
let own: Page;

beforeAll(async () => {
  pack = await packOf('crowd', '1', people(20_000));
  server = await servePacks();
  bench = await start();
  own = await bench.ownPage(PAGE);
});
afterAll(async () => {
  await bench?.close();
  await server?.close();
});

async function reset() {
  Object.assign(server, { ranges: true, etags: true, speed: 0, cut: 0 });
  server.files.clear();
  server.sent.clear();
  server.requests.length = 0;
  const view = await ask(own, 'packs.view', {});
  for (const { id } of view.jobs) await ask(own, 'packs.cancel', { job: id });
  for (const { id } of view.packs) if (id !== 'starter') await ask(own, 'packs.remove', { id });
}

describe('installing from an address', () => {
  it('by the form: the bar moves, the pack is there, its people are known and marked, the starter’s too', async () => {
    await reset();
    server.files.set('/crowd.byname', pack);
    server.speed = 500_000;
    await own.fill('#pack-address', `${server.origin}/crowd.byname`);
    await own.click('form button');
    await own.waitForSelector('progress');
    const values = new Set<number>();
    const steps: number[] = [];
    for (let last = Date.now(); (await own.locator('[data-pack=crowd]').count()) === 0; ) {
      const value = await own.evaluate(() => {
        const bar = document.querySelector('progress');
        return bar && bar.position > 0 ? bar.value : null;
      });
      if (value && !values.has(value)) {
        steps.push(Date.now() - last);
        last = Date.now();
        values.add(value);
      }
      await own.waitForTimeout(20);
    }
    expect(values.size).toBeGreaterThan(3);
    expect(Number([...values].at(-1))).toBeGreaterThan(pack.length / 2);
    console.log(`bar: ${values.size} positions, longest stand ${Math.max(...steps)} ms`);
    const row = await own.locator('[data-pack=crowd]').innerText();
    for (const said of ['Pack crowd', 'CC0-1.0', 'Nobody in particular', server.origin]) {
      expect(row).toContain(said);
    }
    expect(row).toMatch(/20[.,]000/);
    expect(await knows(own, 'x:19999')).toBe(true);
    expect(await knows(own, 'Q7747')).toBe(true);
    expect(await stored(own)).toEqual({ bytes: 2, parts: 0, jobs: 0 });
  });

  it('cancelled: nothing of it is left', async () => {
    await reset();
    server.files.set('/crowd.byname', pack);
    // Slow enough that a loaded machine's click comes before the end.
    server.speed = 150_000;
    const job = await installFrom(own, `${server.origin}/crowd.byname`);
    await until(own, view => (view.jobs[0]?.done ?? 0) > 50_000);
    await own.click(`[data-job="${job}"] button:last-child`);
    const view = await until(own, ({ jobs }) => jobs.length === 0);
    expect(installed(view, 'crowd')).toBeUndefined();
    expect(await stored(own)).toEqual({ bytes: 1, parts: 0, jobs: 0 });
  });

  it.each([
    ['parts and ETags', true, true],
    ['parts, no ETags', true, false],
    ['neither', false, false],
  ])('a connection that breaks off again and again, from a server with %s', async (_, ranges, etags) => {
    await reset();
    server.files.set('/crowd.byname', pack);
    Object.assign(server, { ranges, etags, cut: ranges ? Math.ceil(pack.length / 2.5) : 0 });
    if (!ranges) {
      server.cut = Math.ceil(pack.length / 2);
      setTimeout(() => {
        server.cut = 0;
      }, 500);
    }
    await installFrom(own, `${server.origin}/crowd.byname`);
    await until(own, view => installed(view, 'crowd') !== undefined);
    if (ranges) expect(server.sent.get('/crowd.byname')).toBeLessThan(pack.length * 1.1);
    expect(await knows(own, 'x:12345')).toBe(true);
  });

  it('one wrong byte: refused, the old one serves on, nothing is left', async () => {
    await reset();
    server.files.set('/crowd.byname', await packOf('crowd', '0', people(100)));
    await installFrom(own, `${server.origin}/crowd.byname`);
    await until(own, view => installed(view, 'crowd')?.version === '0');
    const wrong = new Uint8Array(pack);
    wrong[wrong.length - 1000] = (wrong[wrong.length - 1000] ?? 0) ^ 1;
    server.files.set('/crowd.byname', wrong);
    const job = await installFrom(own, `${server.origin}/crowd.byname`, 'crowd');
    const view = await until(own, ({ jobs }) => jobs[0]?.phase === 'failed');
    expect(view.jobs[0]?.problem?.code).toBe('bad-checksum');
    expect(installed(view, 'crowd')?.version).toBe('0');
    expect(await knows(own, 'x:99')).toBe(true);
    expect(await stored(own)).toEqual({ bytes: 2, parts: 0, jobs: 1 });
    await ask(own, 'packs.cancel', { job });
  });

  it('a page, an address that is none, a server that says no', async () => {
    await reset();
    server.files.set('/page.html', new TextEncoder().encode('<!doctype html>'.padEnd(9000)));
    await installFrom(own, `${server.origin}/page.html`);
    const page = await until(own, ({ jobs }) => jobs[0]?.phase === 'failed');
    expect(page.jobs[0]?.problem?.code).toBe('not-a-pack');
    await ask(own, 'packs.cancel', { job: page.jobs[0]?.id ?? '' });
    await installFrom(own, `${server.origin}/none.byname`);
    const none = await until(own, ({ jobs }) => jobs[0]?.phase === 'failed');
    expect(none.jobs[0]?.problem).toEqual({ code: 'refused', detail: '404' });
    await ask(own, 'packs.cancel', { job: none.jobs[0]?.id ?? '' });
    await expect(installFrom(own, 'http://packs.example/a.byname')).rejects.toThrow('bad-address');
  });
});

describe('installing from a file', () => {
  it('through the page’s own input', async () => {
    await reset();
    const folder = mkdtempSync(join(tmpdir(), 'byname-file-'));
    writeFileSync(join(folder, 'crowd.byname'), pack);
    await own.setInputFiles('#pack-file', [join(folder, 'crowd.byname')]);
    const view = await until(own, now => installed(now, 'crowd') !== undefined);
    expect(installed(view, 'crowd')?.origin).toEqual({ type: 'file', name: 'crowd.byname' });
    expect(await knows(own, 'x:777')).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

describe('signatures', () => {
  const sigOf = (bytes: Uint8Array, { privateKey, publicKey }: ReturnType<typeof keys>) =>
    new TextEncoder().encode(
      formatSignature(
        Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'),
        sign(null, signedMessage(readHead(bytes, bytes.length).content), privateKey),
      ),
    );
  const keys = () => generateKeyPairSync('ed25519');

  it('the first key is pinned; another, none, and a wrong signature are refused; the same one updates; removal forgets it', async () => {
    await reset();
    const [publisher, other] = [keys(), keys()];
    const second = await packOf('crowd', '2', people(50));
    const url = `${server.origin}/crowd.byname`;
    server.files.set('/crowd.byname', await packOf('crowd', '1', people(40)));
    server.files.set('/crowd.byname.sig', sigOf(server.files.get('/crowd.byname') ?? pack, publisher));
    await installFrom(own, url);
    const first = await until(own, view => installed(view, 'crowd') !== undefined);
    expect(installed(first, 'crowd')?.signedBy).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    const refused = async (signature: Uint8Array | null) => {
      server.files.set('/crowd.byname', second);
      if (signature === null) server.files.delete('/crowd.byname.sig');
      else server.files.set('/crowd.byname.sig', signature);
      const job = await installFrom(own, url, 'crowd');
      const view = await until(own, ({ jobs }) => jobs[0]?.phase === 'failed');
      expect(installed(view, 'crowd')?.version).toBe('1');
      await ask(own, 'packs.cancel', { job });
      return view.jobs[0]?.problem?.code;
    };
    expect(await refused(sigOf(second, other))).toBe('other-key');
    expect(await refused(null)).toBe('unsigned');
    expect(await refused(sigOf(pack, publisher))).toBe('bad-signature');
    server.files.set('/crowd.byname.sig', sigOf(second, publisher));
    await installFrom(own, url, 'crowd');
    await until(own, view => installed(view, 'crowd')?.version === '2');
    await ask(own, 'packs.remove', { id: 'crowd' });
    server.files.set('/crowd.byname.sig', sigOf(second, other));
    await installFrom(own, url);
    await until(own, view => installed(view, 'crowd') !== undefined);
  });

  it('nobody else’s pack takes the place of the built-in one', async () => {
    await reset();
    server.files.set('/starter.byname', await packOf('starter', '9', people(10)));
    await installFrom(own, `${server.origin}/starter.byname`);
    const view = await until(own, ({ jobs }) => jobs[0]?.phase === 'failed');
    expect(view.jobs[0]?.problem?.code).toBe('reserved');
  });
});

describe('what is installed', () => {
  it('is switched off and on, moved with the keyboard, removed, and the disk comes back', async () => {
    await reset();
    server.files.set('/crowd.byname', pack);
    await installFrom(own, `${server.origin}/crowd.byname`);
    await until(own, view => installed(view, 'crowd') !== undefined);
    await own.locator('[data-pack=crowd] input[type=checkbox]').click();
    await expect.poll(() => knows(own, 'x:5')).toBe(false);
    await own.locator('[data-pack=crowd] input[type=checkbox]').click();
    await expect.poll(() => knows(own, 'x:5')).toBe(true);
    const order = () =>
      own.locator('[data-pack]').evaluateAll(rows => rows.map(row => row.getAttribute('data-pack')));
    await expect.poll(order).toEqual(['starter', 'crowd']);
    await own.locator('[data-pack=crowd] button').first().focus();
    await own.keyboard.press('Enter');
    await expect.poll(order).toEqual(['crowd', 'starter']);
    expect(
      await own.evaluate(() => document.activeElement?.closest('[data-pack]')?.getAttribute('data-pack')),
    ).toBe('crowd');
    const remove = own.locator('[data-pack=crowd] button').last();
    // What was removed before may be given back only now, so this is more than the pack takes, never less.
    const full = await usage();
    await remove.click();
    await remove.click();
    await expect.poll(order).toEqual(['starter']);
    expect(await knows(own, 'x:5')).toBe(false);
    // Browsers give room back when they find time.
    await expect.poll(usage, { timeout: 45_000 }).toBeLessThan(full - pack.length * 0.8);
  });

  const usage = () => own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);

  it.each(['light', 'dark'] as const)('axe finds nothing in the page, %s', async colorScheme => {
    await reset();
    server.files.set('/crowd.byname', pack);
    await installFrom(own, `${server.origin}/crowd.byname`);
    await until(own, view => installed(view, 'crowd') !== undefined);
    // Still at it when a loaded machine comes to look.
    server.speed = 100_000;
    await installFrom(own, `${server.origin}/crowd.byname?again`);
    await installFrom(own, `${server.origin}/none.byname`);
    await until(own, view => view.jobs.some(({ phase }) => phase === 'failed'));
    await own.emulateMedia({ colorScheme });
    await own.waitForSelector('[data-phase=failed] .problem');
    await own.waitForSelector('progress');
    await own.evaluate(AXE);
    const found = await own.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`);
    });
    expect(found).toEqual([]);
    if (process.env.BYNAME_SHOTS) {
      await own.screenshot({
        path: join(process.env.BYNAME_SHOTS, `packs-${colorScheme}.png`),
        fullPage: true,
      });
    }
  });

  it('only the extension’s own pages may change it', async () => {
    await reset();
    const page = await bench.context.newPage();
    await page.goto(`${bench.site.origin}/de/konferenz.html`);
    const worlds: { id: number; origin: string }[] = [];
    const session = await page.context().newCDPSession(page);
    session.on('Runtime.executionContextCreated', ({ context }) =>
      worlds.push({ id: context.id, origin: context.origin }),
    );
    await session.send('Runtime.enable');
    const ours = () => worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
    await expect.poll(ours).toBeDefined();
    const answer = await session.send('Runtime.evaluate', {
      contextId: ours()?.id ?? 0,
      awaitPromise: true,
      returnByValue: true,
      expression: `chrome.runtime.sendMessage({ name: 'packs.switch', id: 'starter', on: false })`,
    });
    expect(answer.result.value).toMatchObject({ ok: false });
    expect(await knows(own, 'Q7747')).toBe(true);
    await page.close();
  });
});
