/** The page's end of the worker: asks it, hears that clips changed, and sends changes to the background, which alone writes. */
import type { Ask, AskName, LibraryAsks, Row, Told } from '../../librarian/protocol.ts';
import type { Edit } from '../../messages/clips.ts';
import type { ClipChange } from '../../model/clip.ts';
import { ask, InvalidRequest } from '../ask.ts';
import { changeTo, forget, rememberSent, unsaved } from './unsaved.ts';

/** Changes, and clips, a message: some two megabytes. */
const PART = 1_000;

export interface Change {
  readonly clip: string;
  readonly change: ClipChange;
}

export class LibraryClient {
  readonly #worker = new Worker(new URL('../../librarian/worker.ts', import.meta.url), { type: 'module' });
  readonly #open = new Map<
    number,
    { readonly done: (answer: never) => void; readonly failed: (error: Error) => void }
  >();
  #nr = 0;

  /** @param changed clips came, changed or went; `waiting`: how many are still to come */
  constructor(changed: (waiting: number) => void, failed: (error: Error) => void) {
    this.#worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('changed' in data) {
        changed(data.waiting);
        return;
      }
      const waiting = this.#open.get(data.nr);
      this.#open.delete(data.nr);
      if ('error' in data) waiting?.failed(new Error(data.error));
      // The answer to a number is of the type that was asked under it.
      else waiting?.done(data.answer as never);
    };
    this.#worker.onerror = event => failed(new Error(event.message));
  }

  ask<N extends AskName>(name: N, request: LibraryAsks[N]['request']): Promise<LibraryAsks[N]['answer']> {
    const nr = ++this.#nr;
    return new Promise((done, failed) => {
      this.#open.set(nr, { done, failed });
      const message = { nr, ask: name, ...request };
      this.#worker.postMessage(message satisfies Pick<Ask, 'nr' | 'ask'>);
    });
  }

  /** Clips in full, in the order of `ids`. */
  async clips(ids: readonly string[]): Promise<Row['clip'][]> {
    const clips: Row['clip'][] = [];
    for (let at = 0; at < ids.length; at += PART) {
      const rows = await this.ask('clips', { ids: ids.slice(at, at + PART) });
      clips.push(...rows.map(({ clip }) => clip));
    }
    return clips;
  }

  /** Changes clips; resolves when they are on the disk. @returns what takes it back */
  async edit(changes: readonly Change[]): Promise<readonly Change[]> {
    const undo: Change[] = [];
    for (let at = 0; at < changes.length; at += PART) {
      const edits: Edit[] = changes
        .slice(at, at + PART)
        .map(({ clip, change }) => ({ id: crypto.randomUUID(), clip, change }));
      rememberSent(edits);
      undo.push(...(await send(edits)));
    }
    return undo;
  }

  /** Makes the edits that an earlier page could not be sure of (unsaved.ts). @returns what takes them back */
  async takeUp(): Promise<readonly Change[]> {
    const undo: Change[] = [];
    for (const left of unsaved()) {
      const { id, clip } = left;
      const [now] = await this.clips([clip]);
      const change = now ? changeTo(now, left) : null;
      if (change) undo.push(...(await send([{ id, clip, change }])));
      else forget([left]);
    }
    return undo.reverse();
  }
}

async function send(edits: readonly Edit[]): Promise<readonly Change[]> {
  try {
    const { undo } = await ask('clips.edit', { edits });
    forget(edits);
    return undo;
  } catch (error) {
    if (error instanceof InvalidRequest) forget(edits);
    throw error;
  }
}
