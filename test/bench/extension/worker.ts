/** The service worker of the bench's extension (cold.ts). */
import { giveBack } from '../../../src/background/packs/memory.ts';
import { type CombinedLexicon, combine } from '../../../src/pack/lexicon.ts';
import { openPack } from '../../../src/pack/open.ts';
import { fromBlob } from '../../../src/pack/source.ts';

/** Milliseconds; bytes. */
export interface ColdAnswer {
  readonly open: number;
  readonly match: number;
  readonly warm: number;
  readonly hits: number;
  readonly buffers: number;
}

export interface RecordsAnswer {
  /** Milliseconds from an id to the record, sorted. */
  readonly times: readonly number[];
}

export type Message =
  | { readonly type: 'install'; readonly url: string }
  | { readonly type: 'idle' }
  /** @param largestTable see OpenOptions */
  | { readonly type: 'match'; readonly largestTable: number; readonly text: string }
  | { readonly type: 'records'; readonly count: number };

/** Stays, so that its memory is there to be measured. */
export let opened: CombinedLexicon | null = null;

chrome.runtime.onMessage.addListener((message: Message, _, answer: (value: unknown) => void) => {
  work(message).then(answer, error => answer({ error: String(error) }));
  return true;
});

function work(message: Message): Promise<object> {
  switch (message.type) {
    case 'install':
      return install(message.url);
    case 'idle':
      return Promise.resolve({});
    case 'match':
      return match(message.text, message.largestTable);
    case 'records':
      return records(message.count);
  }
}

function database(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open('bench', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('bytes');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

async function stored(): Promise<Blob> {
  const db = await database();
  const request = db.transaction('bytes').objectStore('bytes').get('pack');
  const blob = await new Promise<Blob>((done, failed) => {
    request.onsuccess = () => done(request.result as Blob);
    request.onerror = () => failed(request.error);
  });
  db.close();
  return blob;
}

async function install(url: string): Promise<object> {
  const blob = await (await fetch(url)).blob();
  const db = await database();
  const tx = db.transaction('bytes', 'readwrite');
  tx.objectStore('bytes').put(blob, 'pack');
  await new Promise((done, failed) => {
    tx.oncomplete = done;
    tx.onerror = () => failed(tx.error);
  });
  return { size: blob.size };
}

async function match(text: string, largestTable: number): Promise<ColdAnswer> {
  const started = performance.now();
  const blob = await stored();
  const pack = await openPack(fromBlob(blob, giveBack), { largestTable });
  const lexicon = await combine([pack]);
  const there = performance.now();
  const once = () => lexicon.reading(text, async () => lexicon.match(text).length);
  const hits = await once();
  const matched = performance.now();
  for (let i = 0; i < 3; i++) await once();
  const warm = (performance.now() - matched) / 3;
  opened = lexicon;
  return { open: there - started, match: matched - there, warm, hits, buffers: pack.memory() };
}

/** Records of ids from all over the pack, each asked for once, so that hardly a block was read before; the worker is warm. */
async function records(count: number): Promise<RecordsAnswer> {
  const fresh = await openPack(fromBlob(await stored(), giveBack), { largestTable: 0 });
  const { entities } = fresh.counts;
  const refs = Array.from({ length: count }, (_, i) => Math.floor(((i * 0.618034) % 1) * entities));
  const ids = (await fresh.entities(refs)).map(({ id }) => id);
  const lexicon = await combine([await openPack(fromBlob(await stored(), giveBack), { largestTable: 0 })]);
  const times: number[] = [];
  for (const id of ids) {
    const from = performance.now();
    if ((await lexicon.entityById(id))?.id !== id) throw new Error(`not ${id}`);
    times.push(performance.now() - from);
  }
  return { times: times.sort((a, b) => a - b) };
}
