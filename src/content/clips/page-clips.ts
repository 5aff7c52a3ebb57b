/** The clips of the page that is shown: asked for, found in its text, painted, and kept in step with what is saved and changed. */
import type { PageText } from '../../article/types.ts';
import type { PageMeta } from '../../messages/page-meta.ts';
import type { Clip, ClipEntity, LostReason } from '../../model/clip.ts';
import type { Reading } from '../../model/reading.ts';
import { ask } from '../ask.ts';
import { savedAt } from './already.ts';
import { type Attached, attach } from './attach.ts';
import { draftOf, peopleOn } from './draft.ts';
import { clearClips, paintClips } from './paint.ts';
import { passageOf, type Selected, wholePage } from './selected.ts';

/** A page that was read. `meta`: limited to what a message may carry. */
export interface ReadPage {
  readonly text: PageText;
  readonly meta: PageMeta;
  readonly reading: Reading;
}

export interface Lost {
  readonly clip: Clip;
  readonly reason: LostReason;
}

export class PageClips {
  readonly #signal: AbortSignal;
  readonly #onLost: (lost: readonly Lost[]) => void;
  /** `null`: the page is no article. */
  #page: ReadPage | null = null;
  #attached: readonly Attached[] = [];
  /** Canonical address whose clips were asked for last. */
  #asked = '';

  /** @param onLost told once a page, if clips of it were not found */
  constructor(signal: AbortSignal, onLost: (lost: readonly Lost[]) => void) {
    this.#signal = signal;
    this.#onLost = onLost;
    signal.addEventListener('abort', clearClips);
  }

  /** The page has this text now. @throws {AskError} */
  async turnTo(page: ReadPage): Promise<void> {
    this.#page = page;
    if (this.#asked === page.meta.canonical) this.#place(this.#attached.map(({ clip }) => clip));
    else await this.#load();
  }

  /** The page is no article. @throws {AskError} */
  async turnAway(): Promise<void> {
    this.#page = null;
    this.#attached = [];
    if (this.#asked === location.href) return;
    clearClips();
    await this.#load();
  }

  /** What a clip's source is made of; of pages that are no article, as much as every page tells. */
  get meta(): PageMeta {
    const address = location.href.slice(0, 8_000);
    return (
      this.#page?.meta ?? {
        url: address,
        canonical: address,
        title: document.title.slice(0, 2_000),
        published: null,
        authors: [],
        publisher: null,
        language: document.documentElement.lang.slice(0, 35) || null,
      }
    );
  }

  /** Whom the page surely names. */
  get people(): readonly ClipEntity[] {
    return this.#page ? peopleOn(this.#page.reading) : [];
  }

  /** `null`: nothing that could be saved is in `range`. */
  passageOf(range: Range): Selected | null {
    return passageOf(range, this.#page?.text ?? null);
  }

  /** The clip of this very passage, if it is saved. */
  savedAt({ place }: Selected): Clip | null {
    return savedAt(place, this.#attached, this.#page?.text ?? null);
  }

  /** Answered when it is on the disk. @throws {AskError} */
  async save(passage: Selected): Promise<Clip> {
    const draft = draftOf(`urn:uuid:${crypto.randomUUID()}`, passage, this.#page?.reading ?? null);
    const request = { draft, page: this.meta, values: {} };
    const { clip } = await ask('clip.save', request, { signal: this.#signal, attempts: 8 });
    return clip;
  }

  /** A clip was saved, changed or deleted. */
  replace(clip: Clip): void {
    const others = this.#attached.map(one => one.clip).filter(({ id }) => id !== clip.id);
    this.#place(clip.deleted ? others : [...others, clip]);
  }

  /** The clip that is painted at a point of the window, and the box of its letters there. */
  at(x: number, y: number): { readonly clip: Clip; readonly box: DOMRect } | null {
    for (const { clip, ranges } of this.#attached)
      for (const box of ranges.flatMap(range => [...range.getClientRects()]))
        if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return { clip, box };
    return null;
  }

  async #load(): Promise<void> {
    const key = this.meta.canonical;
    const signal = this.#signal;
    this.#asked = key;
    const { clips } = await ask('clip.page', { page: this.meta }, { signal });
    // Another page is shown by now.
    if (this.#asked !== key) return;
    this.#place(clips);
    const lost = this.#attached.flatMap(({ clip, found }) =>
      found.how === 'lost' ? [{ clip, reason: found.reason }] : [],
    );
    if (lost.length > 0) this.#onLost(lost);
    const found = this.#attached.map(({ clip, found }) => ({ clip: clip.id, found }));
    if (found.length > 0) await ask('clip.found', { page: this.meta, found }, { signal });
  }

  #place(clips: readonly Clip[]): void {
    const made = new Map<boolean, PageText>();
    const whole = (hidden: boolean): PageText => {
      const there = made.get(hidden) ?? wholePage(document, hidden);
      made.set(hidden, there);
      return there;
    };
    this.#attached = clips.map(clip => attach(clip, this.#page?.text ?? null, whole));
    paintClips(this.#attached);
  }
}
