/** The library's worker: searching 20,000 clips does not hold up the page that shows them. */
import { CLIPS_CHANGED } from '../messages/clips.ts';
import { openClipsDb } from '../store/clips-db.ts';
import { Librarian } from './librarian.ts';
import type { Ask, AskName, Told } from './protocol.ts';

const tell = (told: Told): void => postMessage(told);

async function open(): Promise<Librarian> {
  const db = await openClipsDb();
  const librarian = new Librarian({ db, changed: waiting => tell({ changed: true, waiting }) });
  // Before the clips are looked through: nothing that is written meanwhile is missed.
  const channel = new BroadcastChannel(CLIPS_CHANGED);
  const early: string[] = [];
  channel.onmessage = ({ data }: MessageEvent<readonly string[]>) => early.push(...data);
  await librarian.open();
  channel.onmessage = ({ data }: MessageEvent<readonly string[]>) => librarian.take(data);
  librarian.take(early);
  return librarian;
}

const opened = open();

async function answer<N extends AskName>({ nr, ask, ...request }: Ask<N>): Promise<void> {
  try {
    const librarian = await opened;
    // One name, one request: what the page sent is of the type that it says.
    const handler = librarian.answers[ask] as (request: object) => Promise<never> | never;
    tell({ nr, answer: await handler(request) });
  } catch (error) {
    tell({ nr, error: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => void answer(data));
