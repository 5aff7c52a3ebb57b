/** The service worker of the bench's extension (cold.ts). */
import { matchNames } from '../../../src/pack/names/match.ts';
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

type Message =
  | { readonly type: 'install'; readonly url: string }
  | { readonly type: 'match'; readonly memory: 'all' | 'low'; readonly text: string };

chrome.runtime.onMessage.addListener((message: Message, _, answer: (value: unknown) => void) => {
  const work = message.type === 'install' ? install(message.url) : match(message.text, message.memory);
  work.then(answer, error => answer({ error: String(error) }));
  return true;
});

function database(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open('bench', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('bytes');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
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

async function match(text: string, memory: 'all' | 'low'): Promise<ColdAnswer> {
  const started = performance.now();
  const db = await database();
  const request = db.transaction('bytes').objectStore('bytes').get('pack');
  const blob = await new Promise<Blob>((done, failed) => {
    request.onsuccess = () => done(request.result as Blob);
    request.onerror = () => failed(request.error);
  });
  const pack = await openPack(fromBlob(blob), { lowMemory: memory === 'low' });
  const opened = performance.now();
  await pack.prepare(text);
  const hits = matchNames([pack.names], text).length;
  const matched = performance.now();
  for (let i = 0; i < 3; i++) {
    await pack.prepare(text);
    matchNames([pack.names], text);
  }
  const warm = (performance.now() - matched) / 3;
  db.close();
  return { open: opened - started, match: matched - opened, warm, hits, buffers: pack.memory() };
}
