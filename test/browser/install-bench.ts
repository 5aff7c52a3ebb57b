/** What the tests of installing share: generated packs, a server that counts its bytes, and looks at what is installed. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import type { PacksView } from '../../src/messages/packs.ts';
import type { Entity } from '../../src/model/entity.ts';
import { buildPack } from '../../src/pack/write.ts';
import { invented } from '../pack/invented.ts';
import { ask } from './setup.ts';

export const PAGE = 'src/pages/packs/packs.html';

/** People with invented names, four syllables each, all different, so that nobody in the starter pack is meant. */
export function people(count: number, prefix = 'X'): Entity[] {
  const word = (n: number) => invented(n, 4);
  return Array.from({ length: count }, (_, i) => ({
    id: `${prefix.toLowerCase()}:${i}`,
    kind: 'person' as const,
    names: { de: [`${word(i)} ${prefix}${word((i * 7919) % 65536).toLowerCase()}`] },
    // Words that do not deflate to nothing, as real descriptions do not.
    description: { de: `${word((i * 31) % 65536)} ${word((i * 101) % 65536)} ${word((i * 977) % 65536)}` },
    born: `19${String(10 + (i % 80))}-0${1 + (i % 9)}-1${i % 10}`,
    prominence: count - i,
  }));
}

export function packOf(id: string, version: string, entities: Entity[]): Promise<Uint8Array> {
  return buildPack({
    info: {
      id,
      title: `Pack ${id}`,
      version,
      licence: 'CC0-1.0',
      attribution: 'Nobody in particular',
      homepage: 'https://packs.example/',
      languages: ['de'],
    },
    entities,
  });
}

export interface PackServer {
  readonly origin: string;
  readonly files: Map<string, Uint8Array>;
  /** Bytes of bodies sent, by path. */
  readonly sent: Map<string, number>;
  /** Requests, in order: path and Range header. */
  readonly requests: string[];
  ranges: boolean;
  etags: boolean;
  /** Bytes a second, about; 0: as fast as it goes. */
  speed: number;
  /** Cuts each response after so many bytes; 0: none. */
  cut: number;
  close(): Promise<void>;
}

export async function servePacks(): Promise<PackServer> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const bytes = state.files.get(path);
    state.requests.push(`${path} ${request.headers.range ?? ''}`.trim());
    if (bytes === undefined) {
      response.writeHead(404).end();
      return;
    }
    const tag = `"${bytes.length}-${Buffer.from(bytes.subarray(32, 40)).toString('hex')}"`;
    const current = request.headers['if-range'] === undefined || request.headers['if-range'] === tag;
    const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const partial = state.ranges && start !== undefined && current;
    const from = partial ? Number(start) : 0;
    const to = partial && end ? Math.min(bytes.length, Number(end) + 1) : bytes.length;
    response.writeHead(partial ? 206 : 200, {
      'content-length': to - from,
      ...(state.etags ? { etag: tag } : {}),
      ...(partial ? { 'content-range': `bytes ${from}-${to - 1}/${bytes.length}` } : {}),
    });
    const piece = state.speed > 0 ? Math.ceil(state.speed / 50) : 1 << 20;
    let sent = 0;
    for (let at = from; at < to && !response.destroyed; at += piece) {
      const part = bytes.subarray(at, Math.min(to, at + piece));
      await new Promise(flushed => response.write(part, flushed));
      sent += part.length;
      state.sent.set(path, (state.sent.get(path) ?? 0) + part.length);
      if (state.cut > 0 && sent >= state.cut && to - from > sent) {
        // What was sent is to arrive: a browser may drop what it has not handed on when the connection breaks.
        await new Promise(later => setTimeout(later, 300));
        response.destroy();
        return;
      }
      if (state.speed > 0) await new Promise(later => setTimeout(later, 20));
    }
    response.end();
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const state: PackServer = {
    origin: `http://127.0.0.1:${port}`,
    files: new Map(),
    sent: new Map(),
    requests: [],
    ranges: true,
    etags: true,
    speed: 0,
    cut: 0,
    close: () =>
      new Promise(done => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return state;
}

/** As the page's form does. @returns the installation's id */
export async function installFrom(own: Page, url: string, replaces: string | null = null): Promise<string> {
  const job = crypto.randomUUID();
  await ask(own, 'packs.add', { job, from: { type: 'address', url }, replaces });
  return job;
}

/** Looks until it is as wanted. A background that dies while it is asked is asked again. */
export async function until(
  own: Page,
  wanted: (view: PacksView) => boolean,
  timeout = 30_000,
): Promise<PacksView> {
  const end = Date.now() + timeout;
  let view: PacksView | null = null;
  while (Date.now() < end) {
    view = await ask(own, 'packs.view', {}).catch(() => null);
    if (view !== null && wanted(view)) return view;
    await own.waitForTimeout(100);
  }
  throw new Error(`not as wanted: ${JSON.stringify(view)}`);
}

export function installed(view: PacksView, id: string) {
  return view.packs.find(pack => pack.id === id);
}

/** Whether the background knows this entity, by the card's own way. */
export async function knows(own: Page, id: string): Promise<boolean> {
  const page = {
    url: 'https://news.example/',
    canonical: 'https://news.example/',
    title: '',
    published: null,
    authors: [],
    publisher: null,
    language: 'de',
  };
  return ask(own, 'card', { page, about: { type: 'entity', id }, context: [], languages: ['de'] }).then(
    () => true,
    (error: Error) => {
      if (error.message.includes('in no installed pack')) return false;
      throw error;
    },
  );
}

/** What the database holds, counted: generations and parts that belong to nothing would show here. */
export function stored(own: Page): Promise<{ bytes: number; parts: number; jobs: number }> {
  return own.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('byname-packs');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const tx = db.transaction(['bytes', 'parts', 'jobs']);
          const counts = ['bytes', 'parts', 'jobs'].map(name => tx.objectStore(name).count());
          tx.oncomplete = () => {
            db.close();
            const [bytes = 0, parts = 0, jobs = 0] = counts.map(({ result }) => result);
            resolve({ bytes, parts, jobs });
          };
        };
      }),
  );
}
