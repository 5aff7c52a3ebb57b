/** Updates: what goes over the network is what changed. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BlockList, blocksOf, readBlockList, writeBlockList } from '../../src/pack/changes/list.ts';
import { plan } from '../../src/pack/changes/plan.ts';
import { HEAD_BYTES, readHead } from '../../src/pack/head.ts';
import { fromBytes } from '../../src/pack/source.ts';
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

const COUNT = 60_000;
let first: Uint8Array;
let second: Uint8Array;
let list: Uint8Array;
let server: PackServer;
let bench: Bench;
let own: Page;

async function listOf(bytes: Uint8Array): Promise<Uint8Array> {
  return writeBlockList(await blockListOf(bytes));
}

async function blockListOf(bytes: Uint8Array): Promise<BlockList> {
  const sha256 = async (data: Uint8Array) => new Uint8Array(createHash('sha256').update(data).digest());
  const blocks = [];
  for await (const block of blocksOf(fromBytes(bytes), sha256)) blocks.push(block);
  return { content: readHead(bytes, bytes.length).content, size: bytes.length, blocks };
}

beforeAll(async () => {
  const everybody = people(COUNT);
  first = await packOf('crowd', '1', everybody);
  const changed = everybody.map((entity, i) =>
    i >= 30_000 && i < 30_020
      ? { ...entity, description: { de: [...(entity.description?.de ?? '')].reverse().join('') } }
      : entity,
  );
  second = await packOf('crowd', '2', changed);
  list = await listOf(second);
  server = await servePacks();
  bench = await start();
  own = await bench.ownPage(PAGE);
}, 180_000);
afterAll(async () => {
  await bench?.close();
  await server?.close();
});

async function withFirst(): Promise<void> {
  if (installed(await until(own, () => true), 'crowd')) await ask(own, 'packs.remove', { id: 'crowd' });
  Object.assign(server, { ranges: true, speed: 0 });
  server.files.clear();
  server.files.set('/crowd.byname', first);
  await installFrom(own, `${server.origin}/crowd.byname`);
  await until(own, view => installed(view, 'crowd')?.version === '1');
  server.files.set('/crowd.byname', second);
  server.files.set('/crowd.byname.blocks', list);
  server.sent.clear();
  server.requests.length = 0;
}
const sent = () => [...server.sent.values()].reduce((sum, bytes) => sum + bytes, 0);

describe('an update', () => {
  it('is offered by the page when the address has another version, and transfers only what changed', async () => {
    await withFirst();
    await own.locator('[data-pack=crowd] button', { hasText: /update|neuer/ }).click();
    await own.locator('[data-pack=crowd] button', { hasText: /2/ }).click();
    await until(own, view => installed(view, 'crowd')?.version === '2');
    console.log(
      `update: ${sent()} of ${second.length} bytes, ${list.length} of them the list; ${server.requests.length} requests`,
    );
    // To the byte: the stretches that the first version has not, the list, and the head twice (for the offer and for the update).
    const had = await blockListOf(first);
    const missing = plan(readBlockList(list), had.blocks).filter(({ from }) => from === null);
    const changed = missing.reduce((sum, { length }) => sum + length, 0);
    expect(sent()).toBe(changed + list.length + 2 * HEAD_BYTES);
    expect(sent()).toBeLessThan(second.length * 0.1);
    expect(await knows(own, 'x:30010')).toBe(true);
    expect(await stored(own)).toEqual({ bytes: 2, parts: 0, jobs: 0 });
    expect(await ask(own, 'packs.check', { id: 'crowd' })).toEqual({ state: 'current' });
  });

  it.each([
    ['without a list', async () => void server.files.delete('/crowd.byname.blocks')],
    [
      'with a list of another file',
      async () => void server.files.set('/crowd.byname.blocks', await listOf(first)),
    ],
    [
      'with a list that is rubbish',
      async () => void server.files.set('/crowd.byname.blocks', new Uint8Array(99)),
    ],
    ['from a server that gives no parts', async () => void Object.assign(server, { ranges: false })],
  ])('%s gets all of the file', async (_, prepare) => {
    await withFirst();
    await prepare();
    await installFrom(own, `${server.origin}/crowd.byname`, 'crowd');
    await until(own, view => installed(view, 'crowd')?.version === '2');
    expect(sent()).toBeGreaterThan(second.length * 0.9);
    expect(await knows(own, 'x:30010')).toBe(true);
  });

  it('with a list that lies is made good by all of the file', async () => {
    await withFirst();
    const liar = await listOf(first);
    // The first version's blocks under the second one's name; both have the same length or the list is refused at once.
    liar.set(list.subarray(16, 56), 16);
    server.files.set('/crowd.byname.blocks', first.length === second.length ? liar : lieOf(list));
    await installFrom(own, `${server.origin}/crowd.byname`, 'crowd');
    await until(own, view => installed(view, 'crowd')?.version === '2');
    expect(await knows(own, 'x:30010')).toBe(true);
  });

  it('whose background dies goes on with what it had', async () => {
    await withFirst();
    const { kill } = await killer(own);
    await installFrom(own, `${server.origin}/crowd.byname`, 'crowd');
    for (const wait of [20, 60, 120, 200, 30, 90]) {
      await own.waitForTimeout(wait);
      await kill();
    }
    await until(own, view => installed(view, 'crowd')?.version === '2');
    expect(await knows(own, 'x:30010')).toBe(true);
    expect(await stored(own)).toEqual({ bytes: 2, parts: 0, jobs: 0 });
  });

  it('that is another pack is refused', async () => {
    await withFirst();
    server.files.set('/crowd.byname', await packOf('mob', '1', people(10)));
    const job = await installFrom(own, `${server.origin}/crowd.byname`, 'crowd');
    const view = await until(own, ({ jobs }) => jobs[0]?.phase === 'failed');
    expect(view.jobs[0]?.problem).toEqual({ code: 'other-pack', detail: 'mob' });
    await ask(own, 'packs.cancel', { job });
  });
});

/** Says that the changed blocks are ones which the first version has. */
function lieOf(truth: Uint8Array): Uint8Array {
  const lie = new Uint8Array(truth);
  const entry = (i: number) => 56 + i * 20;
  const lengths = new DataView(lie.buffer);
  const seen = new Map<number, number>();
  for (let i = 0; entry(i) < lie.length; i++) {
    const length = lengths.getUint32(entry(i), true);
    const same = seen.get(length);
    if (same === undefined) seen.set(length, i);
    else lie.copyWithin(entry(i), entry(same), entry(same) + 20);
  }
  return lie;
}
