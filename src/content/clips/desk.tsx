/** The clips of a page at the reader's hands: offers to save what is selected, saves it, opens what is saved. */
import type { Article } from '../../article/types.ts';
import type { PageMeta } from '../../messages/page-meta.ts';
import type { Reading } from '../../model/reading.ts';
import { isEditable } from '../aim.ts';
import { AskError } from '../ask.ts';
import { LostList, SaveButton } from './bubble.tsx';
import { type ClipHost, clipHost } from './host.ts';
import { notSaved, OpenClip } from './open-clip.tsx';
import { type Lost, PageClips } from './page-clips.ts';
import { onSaveAsked } from './told.ts';

export interface ClipDesk {
  /** The page has this text now. `meta`: limited to what a message may carry. */
  turnTo(article: Article, meta: PageMeta, reading: Reading): void;
  /** The page is no article. */
  turnAway(): void;
}

/** Milliseconds after the pointer is let go until the button comes: a double click is over then. */
const SETTLE = 120;

export function openClipDesk(signal: AbortSignal): ClipDesk {
  const desk = new Desk(signal);
  listen(desk, signal);
  return {
    turnTo: ({ page }, meta, reading) => desk.quietly(desk.clips.turnTo({ text: page, meta, reading })),
    turnAway: () => desk.quietly(desk.clips.turnAway()),
  };
}

class Desk {
  readonly host: ClipHost;
  readonly clips: PageClips;
  readonly opened: OpenClip;
  /** The button is there. */
  #offered = false;
  /** One after the other: a key that is pressed twice finds what the first press saved. */
  #saving: Promise<void> = Promise.resolve();

  constructor(signal: AbortSignal) {
    this.host = clipHost(signal);
    this.clips = new PageClips(signal, lost => this.#tellLost(lost));
    this.opened = new OpenClip(this.host, this.clips, signal);
  }

  /** A button to save what is selected, behind it. */
  offer(): void {
    const range = this.opened.isOpen ? null : selected();
    if (!range) return;
    this.#offered = true;
    this.host.show(<SaveButton onSave={() => this.save()} />, lastBox(range));
  }

  /** Nothing is selected any more: the button goes. */
  withdraw(): void {
    if (this.#offered && !this.opened.isOpen && selected() === null) this.close();
  }

  /** Saves what is selected, and shows it when it is on the disk: only then does the bubble say so. */
  save(): void {
    const range = selected();
    const passage = range && this.clips.passageOf(range);
    if (!range || !passage) return;
    const [words, box] = [range.toString(), lastBox(range)];
    this.#saving = this.#saving.then(async () => {
      const known = this.clips.savedAt(passage);
      try {
        const clip = known ?? (await this.clips.save(passage));
        // What was selected meanwhile is the next passage's.
        if (getSelection()?.toString() === words) getSelection()?.removeAllRanges();
        if (!known) this.clips.replace(clip);
        this.#offered = false;
        this.opened.show(clip, box);
      } catch (error) {
        if (error instanceof AskError && error.kind === 'aborted') return;
        this.opened.tell(notSaved(error), box);
      }
    });
  }

  /** A click on a saved passage opens it; on a link it does not. */
  openAt({ clientX, clientY, target }: MouseEvent): void {
    if (target instanceof Element && target.closest('a[href],button,input,textarea,select')) return;
    const there = this.clips.at(clientX, clientY);
    if (there) this.opened.show(there.clip, there.box);
  }

  close(): void {
    this.opened.close();
    this.#offered = false;
  }

  /** What only touches what is shown of clips is no news for the reader. */
  quietly(work: Promise<void>): void {
    work.catch(error => {
      if (!(error instanceof AskError)) console.warn('Byname: clips', error);
    });
  }

  /** What was not found is said once, with its words and the reason. */
  #tellLost(lost: readonly Lost[]): void {
    if (this.host.open) return;
    const corner = new DOMRect(innerWidth, innerHeight, 0, 0);
    this.host.show(<LostList lost={lost} onClose={() => this.close()} />, corner);
  }
}

/** What hands do. */
function listen(desk: Desk, signal: AbortSignal): void {
  const early = { signal, capture: true };
  const isOurs = (event: Event): boolean => desk.host.owns(event);
  document.addEventListener(
    'pointerup',
    event => {
      if (!isOurs(event)) setTimeout(() => desk.offer(), SETTLE);
    },
    early,
  );
  document.addEventListener(
    'pointerdown',
    event => {
      if (!isOurs(event)) desk.close();
    },
    early,
  );
  document.addEventListener(
    'click',
    event => {
      if (!isOurs(event) && getSelection()?.isCollapsed !== false) desk.openAt(event);
    },
    { signal },
  );
  document.addEventListener('selectionchange', () => desk.withdraw(), { signal });
  addEventListener(
    'keydown',
    event => {
      if (event.key === 'Escape' && desk.host.open) desk.close();
      // Where nothing is selected the key belongs to the page.
      if (!isKey(event) || selected() === null) return;
      event.preventDefault();
      event.stopPropagation();
      // Held down it is still one press.
      if (!event.repeat) desk.save();
    },
    early,
  );
  onSaveAsked(() => desk.save(), signal);
  addEventListener('pagehide', () => desk.host.leave(), { signal });
}

/** Alt+Q, "quote": Chromium lets an extension suggest four keys only, and they are taken. */
function isKey({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): boolean {
  return altKey && !ctrlKey && !metaKey && !shiftKey && code === 'KeyQ';
}

/** `null`: nothing, or what is being written. */
function selected(): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const writes = isEditable(selection.anchorNode?.parentElement ?? null);
  return writes || range.toString().trim() === '' ? null : range;
}

function lastBox(range: Range): DOMRect {
  return Array.from(range.getClientRects()).at(-1) ?? range.getBoundingClientRect();
}
