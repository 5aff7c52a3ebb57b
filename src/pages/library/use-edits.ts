/** Changing clips, and taking it back step by step. */
import { useRef, useState } from 'preact/hooks';
import type { ClipChange } from '../../model/clip.ts';
import type { Change, LibraryClient } from './client.ts';
import { number, text } from './text.ts';

export interface Notice {
  readonly text: string;
  readonly undo: boolean;
}

export interface Edits {
  readonly notice: Notice | null;
  /** Many are being changed. */
  readonly busy: boolean;
  readonly say: (words: string) => void;
  readonly failed: (error: unknown) => void;
  readonly change: (client: LibraryClient, ids: readonly string[], what: ClipChange) => Promise<void>;
  readonly undo: (client: LibraryClient) => Promise<void>;
  /** What an earlier page could not be sure of. */
  readonly takeUp: (client: LibraryClient) => Promise<void>;
}

/** Changes that can be taken back, one after the other. */
const UNDOS = 50;
/** From this many on the reader is told to wait. */
const MANY = 500;

export function useEdits(): Edits {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [busy, setBusy] = useState(false);
  const undos = useRef<(readonly Change[])[]>([]);
  // One after the other: whoever presses the key for undo faster than an answer comes takes back two changes, not one twice.
  const running = useRef<Promise<void>>(Promise.resolve());
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    running.current = running.current.then(work).catch(failed);
    return running.current;
  };
  const remember = (undo: readonly Change[]) => {
    undos.current = [...undos.current, undo].slice(-UNDOS);
  };
  const say = (words: string, undo = false) => setNotice({ text: words, undo });
  const failed = (error: unknown) =>
    say(text('libraryError', error instanceof Error ? error.message : String(error)));
  return {
    notice,
    busy,
    say: words => say(words),
    failed,
    change: (client, ids, what) =>
      inTurn(async () => {
        setBusy(ids.length > MANY);
        try {
          const undo = await client.edit(ids.map(clip => ({ clip, change: what })));
          remember(undo);
          say(doneText(ids.length, what), true);
        } finally {
          setBusy(false);
        }
      }),
    undo: client =>
      inTurn(async () => {
        const last = undos.current.at(-1);
        if (!last) return;
        await client.edit(last);
        undos.current = undos.current.slice(0, -1);
        say(text('libraryUndone'), undos.current.length > 0);
      }),
    takeUp: client =>
      inTurn(async () => {
        const undo = await client.takeUp();
        if (undo.length === 0) return;
        remember(undo);
        say(text('libraryTakenUp'), true);
      }),
  };
}

function doneText(count: number, { deleted }: ClipChange): string {
  if (deleted) return text('libraryDeleted', number(count));
  return count === 1 ? text('librarySavedChange') : text('libraryChanged', number(count));
}
